#!/bin/sh
# make soak: a thousand random histories, read by reader.py and by remit; what they said of each other
# goes into RESULTS.md.
set -eu
: "${srcdir:=.}"
results=$1
found=$(mktemp)
trap 'rm -f "$found"' EXIT
failed=0
begun=$(date +%s)
READER_COUNT=${READER_COUNT:-1000} sh "$srcdir/tests/reader/reader.sh" >"$found" 2>&1 || failed=$?
{
	echo '# What the other reader found'
	echo
	# shellcheck disable=SC2016 # words in backquotes
	echo 'Written by `make soak`: random histories with forks, conflicts, steps back, cleared values, seals, lines that were'
	echo 'given up and texts that were taken out, read by tests/reader/reader.py and by remit, before and after remit wrote to them.'
	echo
	echo "- $(date -u +%Y-%m-%d), $(uname -m), seed ${READER_SEED:-20261124}, $(($(date +%s) - begun)) s: exit code $failed."
	echo
	sed 's/^/    /' "$found"
} >"$results"
cat "$results"
[ "$failed" -eq 0 ]
