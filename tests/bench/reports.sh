#!/bin/sh
# Every report in every text format at 100 and at many controls, with findings and evidence growing
# along: what a control costs must not grow with their number. --write FILE takes the table.
#
#   reports.sh [--controls N] [--kinds 'KIND...'] [--write FILE]
set -u
: "${REMIT:?the program under test}"
here=$(cd "${srcdir:-.}/tests/bench" && pwd)
lots=10000 file='' kinds='assessment management findings evidence matrix'
while [ $# -gt 0 ]; do
	case $1 in
	--controls) lots=$2 ;;
	--kinds) kinds=$2 ;;
	--write) file=$2 ;;
	*) echo "usage: reports.sh [--controls N] [--kinds KINDS] [--write FILE]" >&2; exit 2 ;;
	esac
	shift 2
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
table=$work/table
. "$here/lib.sh"
command -v valgrind >/dev/null || { echo "SKIPPED: no valgrind"; exit 77; }
HOME=$work XDG_DATA_HOME=$work/data XDG_CONFIG_HOME=$work XDG_STATE_HOME=$work XDG_CACHE_HOME=$work
LC_ALL=C.UTF-8 TZ=UTC REMIT_AUTHOR=bench
export HOME XDG_DATA_HOME XDG_CONFIG_HOME XDG_STATE_HOME XDG_CACHE_HOME LC_ALL TZ REMIT_AUTHOR

# A tenth as many findings and items of evidence as controls, in a line of the history of their own.
registers() { # SESSION CONTROLS
	history=$XDG_DATA_HOME/remit/$1.remit/history.jsonl
	head=$(tail -n 1 "$history" | tr -d '\n' | sha256sum | cut -d ' ' -f 1)
	awk -v n="$2" -v head="$head" 'BEGIN {
		printf "{\"at\":\"2026-11-24T12:00:00Z\",\"by\":\"bench\",\"prev\":[\"%s\"],\"set\":{", head
		for (i = 0; i < n / 10; i++) {
			j = i * 10
			id = sprintf("%d.%d.%d", j % 100 + 1, int(j / 100) % 10 + 1, int(j / 1000) + 1)
			printf "%s\"finding/F-%06d/title\":\"What is amiss %d\",\"finding/F-%06d/grade\":\"minor\",", i ? "," : "", i, i, i
			printf "\"finding/F-%06d/control/%s/-/customer\":\"yes\",", i, id
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
	registers "$1" "$2"
}
make_session few 100
make_session lots "$lots"
cost() { # SESSION ARGUMENT...
	one=$1
	shift
	# shellcheck disable=SC2046 # words
	$(callgrind) "$REMIT" "$@" -s "$one" --catalog "$work/$one" >"$work/out" 2>"$work/said"
	instructions
}
# What opening costs is taken away: the journal is read and the catalog is loaded for every verb.
open_few=$(cost few finding show F-000000) open_lots=$(cost lots finding show F-000000)
wrong=0
for kind in $kinds; do
	for format in markdown text html csv json; do
		a=$(cost few report "$kind" --format "$format") b=$(cost lots report "$kind" --format "$format")
		a=$(awk -v x="$a" -v o="$open_few" 'BEGIN { print (x - o) / 100 }')
		b=$(awk -v x="$b" -v o="$open_lots" -v n="$lots" 'BEGIN { print (x - o) / n }')
		row "report $kind, $format: instructions a control at $lots" "$(per "$b" 1)" "$(per "$a" 1) at 100" "$(ratio "$b" "$a")" 1.20
		awk -v a="$a" -v b="$b" 'BEGIN { exit !(b > 1.2 * a) }' && wrong=$((wrong + 1))
	done
done
# Memory beyond that of opening, against the largest output: a page of HTML.
peak() { # ARGUMENT...
	/usr/bin/time -f %M -o "$work/peak" "$REMIT" "$@" -s lots --catalog "$work/lots" >"$work/out" 2>"$work/said"
	cat "$work/peak"
}
if [ -x /usr/bin/time ]; then
	opened=$(peak finding show F-000000)
	peak report assessment --format html >/dev/null
	largest=$(($(wc -c <"$work/out") / 1024))
	for format in markdown text html csv json; do
		more=$(($(peak report assessment --format "$format") - opened))
		row "report assessment, $format: KiB beyond opening at $lots" "$more" "$largest of HTML" "$(ratio "$more" "$largest")" 3.00
		[ "$more" -le $((3 * largest)) ] || wrong=$((wrong + 1))
	done
fi
if [ "$file" ]; then
	{
		printf '# What reports cost\n\n| what | remit | held against | ratio | limit |\n|---|---:|---:|---:|---:|\n'
		cat "$table"
	} >"$work/new" && cat "$work/new" >"$file"
fi
[ "$wrong" = 0 ] || { echo "$wrong above the limit"; exit 1; }
