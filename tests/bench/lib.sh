# shellcheck shell=sh
# What the bench is made of: rows of a table, ratios, instruction counts, catalogs and sessions. run.sh sets `table`, the
# file that collects the rows, and `work`, a folder of its own.
# shellcheck disable=SC2154

# One row: what, remit, held against, ratio, limit.
row() { printf '| %s | %s | %s | %s | %s |\n' "$1" "$2" "$3" "$4" "$5" | tee -a "$table"; }
absent() { row "$1" "not measured: $2" "" "" ""; }

ratio() { awk -v a="$1" -v b="$2" 'BEGIN { if (b > 0) printf "%.2f", a / b; else print "?" }'; }
millions() { awk -v a="$1" 'BEGIN { printf "%.2f M", a / 1e6 }'; }
per() { awk -v a="$1" -v b="$2" 'BEGIN { if (b > 0) printf "%.0f", a / b; else print "?" }'; }

# The value of name=value in what `measure` printed.
value() { printf '%s\n' "$2" | tr ' ' '\n' | sed -n "s/^$1=//p"; }

# Instructions of the callgrind run that wrote to $work/callgrind.*, which are removed.
instructions() {
	cat "$work"/callgrind.* 2>/dev/null | awk '/^(summary|totals):/ { sum[$1] += $2 }
		END { printf "%.0f", ("summary:" in sum) ? sum["summary:"] : sum["totals:"] }'
	rm -f "$work"/callgrind.*
}

callgrind() { echo "valgrind -q --tool=callgrind --callgrind-out-file=$work/callgrind.%p"; }

# A catalog of N controls in 100 clauses; every control has what a draft needs.
make_catalog() { # folder, controls
	mkdir -p "$1"
	awk -v n="$2" 'BEGIN {
		print "format: 1\ncatalog:\n  id: bench-big\n  revision: 1\n  title: Bench\n  language: en"
		print "  standing: current\n  licence: CC0-1.0"
		print "parties:\n  - {id: customer, code: csc, title: Customer}"
		print "  - {id: provider, code: csp, title: Provider}\ngroups:"
		for (c = 1; c <= 100; c++) {
			printf "  - {id: \"%d\", title: Clause %d}\n", c, c
			for (o = 1; o <= 10; o++)
				printf "  - {id: \"%d.%d\", parent: \"%d\", title: Objective %d.%d}\n", c, o, c, c, o
		}
		print "controls:"
		for (i = 0; i < n; i++) {
			c = i % 100 + 1; o = int(i / 100) % 10 + 1; k = int(i / 1000) + 1
			printf "  - id: \"%d.%d.%d\"\n    group: \"%d.%d\"\n    title: Control %d\n", c, o, k, c, o, i
			printf "    kind: %s\n    draft: \"yes\"\n    summary: What control %d is for, in a sentence.\n", i % 10 ? "base" : "cloud", i
			if (i % 10)
				printf "    maps: [{to: iso27001-2022, relation: partly, ids: [A.5.%d]}]\n", i % 37 + 1
			printf "    duties:\n      - {id: do-it, text: Do it, iaas: csc, paas: csc, saas: csp}\n"
		}
	}' >"$1/catalog.yaml"
}

# A session of such a catalog with everything assessed: a tenth as many findings, requests and items
# of evidence as controls, in a line of the history of their own. `$REMIT` in a home of its own.
make_registers() { # SESSION CONTROLS
	history=$XDG_DATA_HOME/remit/$1.remit/history.jsonl
	head=$(tail -n 1 "$history" | tr -d '\n' | sha256sum | cut -d ' ' -f 1)
	awk -v n="$2" -v head="$head" 'BEGIN {
		printf "{\"at\":\"2026-11-24T12:00:00Z\",\"by\":\"bench\",\"prev\":[\"%s\"],\"set\":{", head
		for (i = 0; i < n / 10; i++) {
			j = i * 10
			id = sprintf("%d.%d.%d", j % 100 + 1, int(j / 100) % 10 + 1, int(j / 1000) + 1)
			printf "%s\"finding/F-%06d/title\":\"What is amiss %d\",\"finding/F-%06d/grade\":\"minor\",", i ? "," : "", i, i, i
			printf "\"finding/F-%06d/control/%s/-/customer\":\"yes\",", i, id
			printf "\"request/R-%06d/text\":\"Report %d\",\"request/R-%06d/whom\":\"Ms Lee\",", i, i, i
			printf "\"request/R-%06d/state\":\"requested\",\"request/R-%06d/control/%s/-/customer\":\"yes\",", i, i, id
			printf "\"evidence/E-%06d/title\":\"Report %d\",\"evidence/E-%06d/custody\":\"seen\",", i, i, i
			printf "\"evidence/E-%06d/control/%s/-/customer\":\"yes\"", i, id
		}
		print "}}"
	}' >>"$history"
}
make_session() { # NAME CONTROLS
	make_catalog "$work/$1" "$2"
	awk -v n="$2" 'BEGIN {
		print "control,status,review,applicability,reason.risk,basis,how,remark"
		for (i = 0; i < n; i++)
			printf "%d.%d.%d,%s,reviewed,applicable,R-%d,tested,How it is done in case %d by the team,Seen %d times\n",
				i % 100 + 1, int(i / 100) % 10 + 1, int(i / 1000) + 1, i % 4 ? "implemented" : "partial", i, i, i
	}' >"$work/$1.csv"
	"$REMIT" new "$1" --catalog "$work/$1" --role customer >"$work/said" 2>&1 &&
		"$REMIT" import "$work/$1.csv" -s "$1" --catalog "$work/$1" --apply >"$work/said" 2>&1 ||
		{ tail -n 3 "$work/said"; exit 1; }
	make_registers "$1" "$2"
}
