#!/bin/sh
# Every report in every format at 100 and at many controls, with findings, requests and evidence
# growing along: what a control costs must not grow with their number. --write FILE takes the table.
#
#   reports.sh [--controls N] [--kinds 'KIND...'] [--write FILE]
set -u
: "${REMIT:?the program under test}"
here=$(cd "${srcdir:-.}/tests/bench" && pwd)
lots=10000 file='' kinds='assessment management findings evidence soa comparison matrix requests answers'
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

make_session few 100
make_session some 1000
make_session lots "$lots"
for one in few some lots; do # what a comparison is with
	"$REMIT" new "$one-before" --catalog "$work/$one" --role customer >"$work/said" 2>&1
done
# What goes with a kind beside its name.
extra() { # KIND SESSION
	case $1 in
	soa) echo --draft ;;
	comparison) echo "--against $2-before" ;;
	esac
}
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
		# shellcheck disable=SC2046 # words
		a=$(cost few report "$kind" --format "$format" $(extra "$kind" few)) \
			b=$(cost lots report "$kind" --format "$format" $(extra "$kind" lots))
		a=$(awk -v x="$a" -v o="$open_few" 'BEGIN { print (x - o) / 100 }')
		b=$(awk -v x="$b" -v o="$open_lots" -v n="$lots" 'BEGIN { print (x - o) / n }')
		row "report $kind, $format: instructions a control at $lots" "$(per "$b" 1)" "$(per "$a" 1) at 100" "$(ratio "$b" "$a")" 1.20
		awk -v a="$a" -v b="$b" 'BEGIN { exit !(b > 1.2 * a) }' && wrong=$((wrong + 1))
	done
done
# A workbook is made by a program of its own, so it is measured by the time of both, which the system
# counts in hundredths of a second: as often as it takes for some 10,000 controls.
spent() { # SESSION TIMES ARGUMENT...
	one=$1 times=$2
	shift 2
	/usr/bin/time -f '%U %S' -o "$work/spent" sh -c 'times=$1; shift; i=0
		while [ $i -lt "$times" ]; do "$@" >/dev/null 2>&1 || exit 1; i=$((i + 1)); done' sh \
		"$times" "$REMIT" "$@" -s "$one" --catalog "$work/$one" || echo "$* has not worked" >&2
	awk -v n="$times" 'END { print ($1 + $2) / n }' "$work/spent"
}
workbook() { # SESSION TIMES CONTROLS: microseconds a control
	# shellcheck disable=SC2046 # words
	all=$(spent "$1" "$2" report "$kind" --format xlsx -o "$work/out.xlsx" $(extra "$kind" "$1"))
	open=$(spent "$1" "$2" finding show F-000000)
	awk -v a="$all" -v o="$open" -v n="$3" 'BEGIN { print 1e6 * (a - o) / n }'
}
if [ -x /usr/bin/time ] && [ -x "$(dirname "$REMIT")/remit-xlsx" ]; then
	for kind in $kinds; do
		a=$(workbook few 60 100) b=$(workbook some 10 1000) c=$(workbook lots 4 "$lots")
		row "report $kind, xlsx: microseconds a control at 1000" "$(per "$b" 1)" "$(per "$a" 1) at 100" "$(ratio "$b" "$a")" 1.20
		row "report $kind, xlsx: microseconds a control at $lots" "$(per "$c" 1)" "$(per "$b" 1) at 1000" "$(ratio "$c" "$b")" 1.20
		awk -v a="$a" -v b="$b" -v c="$c" 'BEGIN { exit !(b > 1.2 * a || c > 1.2 * b) }' && wrong=$((wrong + 1))
	done
fi
# Memory beyond that of opening, against the largest output: of documents the largest is a page of
# HTML, of the files for other tools each is its own.
peak() { # ARGUMENT...
	/usr/bin/time -f %M -o "$work/peak" "$REMIT" "$@" -s lots --catalog "$work/lots" >"$work/out" 2>"$work/said"
	cat "$work/peak"
}
memory() { # NAME FORMAT AGAINST
	more=$(($(peak report "$1" --format "$2") - opened))
	[ "$3" ] || largest=$(($(wc -c <"$work/out") / 1024))
	row "report $1, $2: KiB beyond opening at $lots" "$more" "$largest of ${3:-its own}" "$(ratio "$more" "$largest")" 3.00
	[ "$more" -le $((3 * largest)) ] || wrong=$((wrong + 1))
}
if [ -x /usr/bin/time ]; then
	opened=$(peak finding show F-000000)
	peak report assessment --format html >/dev/null
	largest=$(($(wc -c <"$work/out") / 1024))
	for format in markdown text html csv json; do
		memory assessment "$format" HTML
	done
	for name in catalog assessment-results poam; do
		memory "$name" oscal ''
	done
fi
if [ "$file" ]; then
	{
		printf '# What reports cost\n\n| what | remit | held against | ratio | limit |\n|---|---:|---:|---:|---:|\n'
		cat "$table"
	} >"$work/new" && cat "$work/new" >"$file"
fi
[ "$wrong" = 0 ] || { echo "$wrong above the limit"; exit 1; }
