# shellcheck shell=sh
# What the bench is made of: rows of a table, ratios, instruction counts. run.sh sets `table`, the
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
			printf "    kind: base\n    draft: \"yes\"\n    summary: What control %d is for, in a sentence.\n", i
			printf "    duties:\n      - {id: do-it, text: Do it, iaas: csc, paas: csc, saas: csp}\n"
		}
	}' >"$1/catalog.yaml"
}
