#!/bin/sh
# make soak: two million executions of each target under ASan and UBSan, by libFuzzer where clang has
# it, else by our own driver; what they did goes into RESULTS.md, a row as each ends. FUZZ_COUNT,
# FUZZ_SECONDS (for each, by libFuzzer alone), FUZZ_SEED and FUZZ_TARGETS steer it.
set -eu
: "${top_builddir:=.}" "${srcdir:=.}"
count=${FUZZ_COUNT:-2000000} seed=${FUZZ_SEED:-20261124}
results=$1
log=$(mktemp)
TMPDIR=$(mktemp -d -p "$([ -w /dev/shm ] && echo /dev/shm || echo "${TMPDIR:-/tmp}")")
export TMPDIR
trap 'rm -rf "$log" "$TMPDIR"' EXIT
failed=0 by="clang's libFuzzer, ASan and UBSan"
if ! sh "$srcdir/tests/fuzz/build.sh"; then
	by='our own driver'
fi

by_driver() { # target
	FUZZ_LAST=$top_builddir/tests/fuzz/$1.last "$top_builddir/tests/fuzz/$1" "$count" "$seed" \
		"$srcdir/tests/fuzz/seeds/$1"/* >"$log" 2>&1 && state='no finding' || state='FAILED'
	runs=$(sed -n 's/.* and \([0-9]*\) mutations.*/\1/p' "$log")
}

# What an earlier run thought worth keeping would make it another run: the corpus begins empty.
by_libfuzzer() { # target
	clang=$top_builddir/tests/fuzz/clang
	rm -rf "$clang/corpus-$1"
	mkdir -p "$clang/corpus-$1"
	"$clang/$1" -runs="$count" -max_total_time="${FUZZ_SECONDS:-0}" -seed="$seed" -max_len=1024 -timeout=20 -print_final_stats=1 \
		-artifact_prefix="$clang/$1-" "$clang/corpus-$1" "$srcdir/tests/fuzz/seeds/$1" \
		>"$log" 2>&1 && state='no finding' || state='FAILED'
	runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
}

{
	echo '# What fuzzing found'
	echo
	# shellcheck disable=SC2016 # words in backquotes
	echo 'Written by `make soak`. What is asserted beside the sanitizers: two copies merge to the same bytes either way, what'
	echo 'was salvaged of a damaged journal reads, what the doors of YAML, JSON and CSV let in is the same once it was written'
	echo 'and read again, and of answers.csv and assessment.yaml in `remit import`: nothing is recorded while anything is'
	echo 'refused, the history verifies after what was recorded, and the same file then has nothing to change. What'
	echo 'is let in of a declaration is the same once written, and gets no tag of its own into HTML; what is let in of a pack'
	echo 'of probes is shown as it is run.'
	echo
	echo "On $(uname -m), $(getconf _NPROCESSORS_ONLN) processors; $by."
	echo
	echo '| day | target | seed | executions | took | result |'
	echo '|---|---|---:|---:|---:|---|'
} >"$results"
for target in ${FUZZ_TARGETS:-answers assessment collect journal yaml csv declaration scan}; do
	begun=$(date +%s)
	if [ "$by" = 'our own driver' ]; then by_driver "$target"; else by_libfuzzer "$target"; fi
	[ "$state" = 'no finding' ] || { failed=1; tail -n 40 "$log"; }
	echo "| $(date -u +%Y-%m-%d) | $target | $seed | ${runs:-?} | $(($(date +%s) - begun)) s | $state |" >>"$results"
done
cat "$results"
[ "$failed" -eq 0 ]
