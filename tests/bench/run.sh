#!/bin/sh
# What things cost, as ratios from one run: a table on the screen and in tests/bench/RESULTS.md.
# Instructions where seconds would be noise. What cannot be measured says so.
set -u
here=$(dirname "$0")
build=${top_builddir:-.}
: "${REMIT:=$build/src/remit}"
measure=$build/tests/bench/measure
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
table=$build/tests/bench/RESULTS.md
. "$here/lib.sh"

HOME=$work XDG_DATA_HOME=$work/data XDG_STATE_HOME=$work/state XDG_CONFIG_HOME=$work/config
TERM=xterm-256color LC_ALL=C.UTF-8 REMIT_AUTHOR=bench VTDRIVE_DEADLINE=180
export HOME XDG_DATA_HOME XDG_STATE_HOME XDG_CONFIG_HOME TERM LC_ALL REMIT_AUTHOR VTDRIVE_DEADLINE
unset REMIT_SESSION LINES COLUMNS NO_COLOR LANGUAGE
size=80x24
big=${BENCH_CONTROLS:-100000}
many=${BENCH_ACTIONS:-100000}
bare=$build/tests/bench/bare
valgrind=yes
command -v valgrind >/dev/null 2>&1 && command -v callgrind_control >/dev/null 2>&1 || valgrind=

{
	echo "# What remit costs"
	echo
	echo "One run of \`make bench\` on $(uname -m), $(getconf _NPROCESSORS_ONLN) processors; terminal $TERM, $size."
	echo "Instructions by callgrind, user space only."
	echo
	echo "| what | remit | held against | ratio | limit |"
	echo "|---|---|---|---|---|"
} >"$table"
cat "$table"

# ---- start -----------------------------------------------------------------------

"$REMIT" new bench --role customer --model iaas >/dev/null 2>&1 || exit 1
shown="saved" open=zRgg

start_instructions() { # measure's own arguments -- program...
	# shellcheck disable=SC2046
	"$measure" -s $size -t 400 -w "$1" -q "$2" $(callgrind) $3 >/dev/null 2>&1 || return 1
	instructions
}

if [ -n "$valgrind" ]; then
	base=$(start_instructions responsibility q "$bare")
	ours=$(start_instructions "$shown" q "$REMIT bench")
	row "start to the first screen and leave, instructions" "$(millions "$ours")" \
		"bare $(millions "$base")" "$(ratio "$ours" "$base")" 1.50
	for other in tig ncdu calcurse; do
		command -v $other >/dev/null 2>&1 || { absent "start of $other" "not installed"; continue; }
		case $other in
		tig) [ -d "$work/repo" ] || { git init -q "$work/repo" && cd "$work/repo" &&
			git -c user.name=b -c user.email=b@b commit -q --allow-empty -m first; }
			command="tig" quit=q wait=first ;;
		ncdu) command="ncdu -0 $work/data" quit=q wait=ncdu ;;
		calcurse) command="calcurse -D $work/cal -C $work/cal" quit=qy wait=Calendar ;;
		esac
		theirs=$(start_instructions $wait $quit "$command") || theirs=
		if [ -n "$theirs" ]; then
			row "the same of $other" "$(millions "$ours")" "$other $(millions "$theirs")" \
				"$(ratio "$ours" "$theirs")" ""
		else
			absent "start of $other" "it did not show \`$wait'"
		fi
	done
	cd "$work" || exit 1
else
	absent "start, instructions" "no valgrind"
fi

# The least of several runs: what disturbs a run only ever adds.
least_cpu() { # text, program...
	text=$1
	shift
	for _ in 1 2 3 4 5 6 7 8 9; do
		value cpu_us "$("$measure" -s $size -w "$text" -q q "$@")"
	done | sort -n | head -n 1
}
base=$(least_cpu responsibility "$bare")
ours=$(least_cpu "$shown" "$REMIT" bench)
row "start to the first screen, CPU (least of 9)" "$ours us" "bare $base us" "$(ratio "$ours" "$base")" 1.50

# ---- a key -----------------------------------------------------------------------

# All groups are open, so that every key moves; the measured ones go through the controls.
keys=40
for size in 80x24 140x45; do
	ours=$("$measure" -s $size -w "$shown" -b "$open" -k j -n $keys -f "$work/frames" -q q "$REMIT" bench)
	base=$("$measure" -s $size -k j -n $keys -q q "$bare" "$work/frames")
	a=$(value key_bytes "$ours") b=$(value key_bytes "$base")
	row "a key that moves the selection, bytes at $size ($(per "$(value key_cells "$ours")" $keys) cells)" \
		"$(per "$a" $keys)" "bare $(per "$b" $keys)" "$(ratio "$a" "$b")" 1.50
	a=$(value start_bytes "$ours") b=$(value start_bytes "$base")
	row "first screen, bytes at $size" "$a" "bare $b" "$(ratio "$a" "$b")" ""
done
size=80x24

# Instructions from the first key on, without the start.
key_instructions() { # key, count, text, program...
	key=$1 count=$2 text=$3
	shift 3
	# shellcheck disable=SC2046
	"$measure" -s $size -t 150 -i -w "$text" -b "$open" -k "$key" -n "$count" -q q \
		$(callgrind) --instr-atstart=no "$@" >/dev/null 2>&1 || return 1
	instructions
}

# Two counts, so that leaving is not part of it.
per_key() { # key, text, program...
	key_=$1 text_=$2
	shift 2
	few=$(key_instructions "$key_" 5 "$text_" "$@") &&
		lot=$(key_instructions "$key_" 45 "$text_" "$@") && echo $(((lot - few) / 40))
}

make_catalog "$work/big" "$big"
if [ -n "$valgrind" ]; then
	make_catalog "$work/small" 121
	if "$REMIT" new small --catalog "$work/small" --role customer >"$work/said" 2>&1 &&
		"$REMIT" new big --catalog "$work/big" --role customer >"$work/said" 2>&1; then
		few=$(per_key j "$shown" "$REMIT" --catalog "$work/small" small)
		lot=$(per_key j "$shown" "$REMIT" --catalog "$work/big" big)
		row "the same key, instructions with $big controls" "$(per "${lot:-0}" 1)" \
			"$(per "${few:-0}" 1) with 121" "$(ratio "${lot:-0}" "${few:-0}")" 1.20
	else
		absent "the same key with $big controls" "$(head -c 120 "$work/said")"
	fi
else
	absent "the same key, instructions" "no valgrind"
fi

# ---- one recorded change ---------------------------------------------------------

if command -v strace >/dev/null 2>&1; then
	"$REMIT" set 5.1.1 status=planned --side customer -s bench >/dev/null 2>&1
	strace -f -y -e trace=write,pwrite64,writev,fdatasync,fsync -o "$work/trace" \
		"$REMIT" set 5.1.1 status=partial --side customer -s bench >/dev/null 2>&1
	writes=$(grep -c 'write.*history\.jsonl' "$work/trace")
	syncs=$(grep -c 'sync.*history\.jsonl' "$work/trace")
	row "one recorded change, writes and fdatasyncs of the journal" "$writes + $syncs" "1 + 1" \
		"$(ratio $((writes + syncs)) 2)" 1.00
else
	absent "one recorded change, calls" "no strace"
fi

# The same controls in both journals, so that only their length differs.
controls=$("$REMIT" controls -s bench --json | tr '{,' '\n\n' | sed -n 's/^ *"id": *"\(.*\)".*/\1/p')
grow() { # session, actions
	"$REMIT" new "$1" --role customer --model iaas >/dev/null 2>&1 || return 1
	# shellcheck disable=SC2086
	"$build/tests/bench/journal" "$XDG_DATA_HOME/remit/$1.remit/history.jsonl" "$2" $controls
}
grow few 10 && grow many "$many" || exit 1
"$REMIT" verify -s many >/dev/null || absent "journal of $many actions" "remit verify refuses it"
if [ -n "$valgrind" ]; then
	# Two statuses in turn, so that every one is a change.
	open="/CLD.9.5.1<Enter>"
	lot=$(per_key "1|2" "$shown" "$REMIT" many)
	few=$(per_key "1|2" "$shown" "$REMIT" few)
	row "one recorded change, instructions at $many actions" "${lot:-?}" \
		"${few:-?} at 10" "$(ratio "${lot:-0}" "${few:-0}")" 1.20
	# shellcheck disable=SC2046
	{
		$(callgrind) "$build/tests/bench/opener" "$XDG_DATA_HOME/remit/many.remit" >/dev/null
		ours=$(instructions)
		$(callgrind) "$build/tests/bench/reader" "$XDG_DATA_HOME/remit/many.remit/history.jsonl" >/dev/null
		base=$(instructions)
	}
	row "opening $many actions, instructions" "$(millions "$ours")" "jansson and SHA-256 $(millions "$base")" \
		"$(ratio "$ours" "$base")" 3.00
else
	absent "recording and opening, instructions" "no valgrind"
fi

# ---- memory ----------------------------------------------------------------------

"$REMIT" new memory --role customer --model iaas >/dev/null 2>&1
ours=$("$measure" -s $size -w "$shown" -q q "$REMIT" memory)
base=$("$measure" -s $size -w responsibility -q q "$bare")
for kind in pss rss; do
	a=$(value ${kind}_kib "$ours") b=$(value ${kind}_kib "$base")
	row "memory with the built-in catalog, $kind" "$a KiB" "bare $b KiB" "+$((a - b)) KiB" "+12288 KiB"
done
# The tree keeps the last run; a source folder that cannot be written to does without.
[ -w "$here" ] && cp "$table" "$here/RESULTS.md" && table=$here/RESULTS.md
echo "written to $table"
