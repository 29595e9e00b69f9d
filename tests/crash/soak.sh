#!/bin/sh
# make soak: 2,000 kills of two writers under a mixed load, 2,000 of the screen, and the full counts
# of the disk that forgets; what was found goes into RESULTS.md. REMIT_ROUNDS and REMIT_SEED steer it.
set -eu
: "${top_builddir:=.}" "${srcdir:=.}" "${REMIT_ROUNDS:=2000}" "${UNSYNCED_SEEDS:=100}"
export REMIT_ROUNDS UNSYNCED_SEEDS
CK_TIMEOUT_MULTIPLIER=${TEST_PATIENCE:-1} # other work may take the machine for a while
export CK_TIMEOUT_MULTIPLIER
results=$1
found=$(mktemp)
trap 'rm -f "$found"' EXIT
failed=0

run() { # command...
	begun=$(date +%s) code=0
	"$@" >"$found" 2>&1 || code=$?
	case $code in
	0) outcome='it held' ;;
	77) outcome='SKIPPED' ;;
	*) outcome="FAILED with $code" failed=1 ;;
	esac
	echo "- $(date -u +%Y-%m-%d), $(($(date +%s) - begun)) s: $outcome"
	sed 's/^/    /' "$found"
}

{
	echo '# What kill -9, a forgetful disk and a full one took'
	echo
	# shellcheck disable=SC2016 # words in backquotes
	echo 'Written by `make soak`. After each kill every change that was called saved is looked for, whole, in the journal, with'
	echo 'the copy of its file, and the session is opened and verified: two writers (statuses, notes of 1 to 100 kB, one action'
	# shellcheck disable=SC2016 # words in backquotes
	echo 'over all 121 controls, entries of the registers, files of evidence, steps back), then the screen and `remit set`.'
	echo
	echo "On $(uname -m), $(getconf _NPROCESSORS_ONLN) processors."
	echo
	run "$top_builddir/tests/crash/load"
	run sh "$srcdir/tests/crash/kill9.sh"
	echo
	echo "Every write that was not synced dropped, cut or zeroed at each sync, each call failing in its turn and for good, a"
	echo "writer killed at each call, and $UNSYNCED_SEEDS seeds of syncs that fail at random (tests/crash/check_unsynced); then a"
	echo 'file system of 600 kB that fills up (tests/crash/full.sh).'
	echo
	if [ -x "$top_builddir/tests/crash/check_unsynced" ]; then run "$top_builddir/tests/crash/check_unsynced"; fi
	run sh "$srcdir/tests/crash/full.sh"
} >"$results"
cat "$results"
[ "$failed" -eq 0 ]
