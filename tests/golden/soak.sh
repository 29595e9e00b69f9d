#!/bin/sh
# make soak: types 100,000 random events in five streams, and writes down what was found.
set -eu
program=$1
results=$2
seeds='101 102 103 104 109' # the last one in the linear mode
count=20000
found=$(mktemp)
trap 'rm -f "$found"' EXIT
failed=0
for seed in $seeds; do
	"$program" --count "$count" "$seed" >>"$found" 2>&1 || failed=$((failed + 1))
done
{
	echo '# What the long run of random keys found'
	echo
	echo "Written by \`make soak\`: $count events for each of the seeds $seeds (keys, commands, sizes from 1x1 to 400x120,"
	echo 'clicks, pastes, other people, full disks). After each event what is drawn is checked, every 200 the file, every 500'
	echo 'whether Esc and q lead out.'
	echo
	echo "- $(date -u +%Y-%m-%d): $failed of 5 streams failed."
	echo
	sed 's/^/    /' "$found"
} >"$results"
cat "$results"
[ "$failed" -eq 0 ]
