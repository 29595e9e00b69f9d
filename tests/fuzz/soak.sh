#!/bin/sh
# make soak: two million executions of each target under ASan and UBSan, by libFuzzer where clang has
# it, else by our own driver; what they did goes into RESULTS.md.
set -eu
: "${top_builddir:=.}" "${srcdir:=.}"
count=${FUZZ_COUNT:-2000000}
results=$1
found=$(mktemp)
trap 'rm -f "$found"' EXIT
failed=0 by="clang's libFuzzer, ASan and UBSan"
if ! sh "$srcdir/tests/fuzz/build.sh"; then
	by='our own driver'
fi
for target in journal yaml declaration; do
	begun=$(date +%s)
	if [ "$by" = 'our own driver' ]; then
		"$top_builddir/tests/fuzz/$target" "$count" "$begun" "$srcdir/tests/fuzz/seeds/$target"/* \
			>"$found.log" 2>&1 && state='no finding' || state='FAILED'
		runs=$count
	else
		corpus=$top_builddir/tests/fuzz/clang/corpus-$target
		mkdir -p "$corpus"
		"$top_builddir/tests/fuzz/clang/$target" -runs="$count" -max_len=1024 -timeout=20 -print_final_stats=1 \
			-artifact_prefix="$top_builddir/tests/fuzz/clang/$target-" "$corpus" \
			"$srcdir/tests/fuzz/seeds/$target" >"$found.log" 2>&1 && state='no finding' || state='FAILED'
		runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$found.log")
	fi
	[ "$state" = 'no finding' ] || { failed=1; tail -n 40 "$found.log"; }
	echo "| $(date -u +%Y-%m-%d) | $target | ${runs:-?} | $(($(date +%s) - begun)) s | $by | $state |" >>"$found"
	rm -f "$found.log"
done
{
	echo '# What fuzzing found'
	echo
	# shellcheck disable=SC2016 # words in backquotes
	echo 'Written by `make soak`. What is asserted beside the sanitizers: two copies merge to the same bytes either way, what'
	echo 'was salvaged of a damaged journal reads, what the door let in is the same once it was written and read again, and'
	echo 'so is a declaration, which gets no tag of its own into HTML.'
	echo
	echo '| day | target | executions | took | by | result |'
	echo '|---|---|---:|---:|---|---|'
	cat "$found"
} >"$results"
cat "$results"
[ "$failed" -eq 0 ]
