#!/bin/sh
# make soak: 2,000 kills of two writers under a mixed load; what was found goes into RESULTS.md, as a
# row of its second table.
set -eu
: "${top_builddir:=.}"
results=$1
found=$(mktemp)
trap 'rm -f "$found"' EXIT
failed=0
begun=$(date +%s)
"$top_builddir/tests/crash/load" "${REMIT_ROUNDS:-2000}" >"$found" 2>&1 || failed=$?
cat "$found"
echo "- $(date -u +%Y-%m-%d), $(($(date +%s) - begun)) s: $(tail -n 1 "$found")" >>"$results"
[ "$failed" -eq 0 ]
