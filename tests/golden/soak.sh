#!/bin/sh
# make soak: types 120,000 random events in six streams, and writes down what was found.
set -eu
program=$1
results=$2
seeds='101 102 103 104 109 111' # 104 and 109 in the linear mode, 104 and 111 with the first form
count=20000
found=$(mktemp)
trap 'rm -f "$found"' EXIT
outcome='nothing was found, and every command was run'
# The seeds are words. ncurses and GLib keep some memory for the whole run.
# shellcheck disable=SC2086
ASAN_OPTIONS=${ASAN_OPTIONS:+$ASAN_OPTIONS:}detect_leaks=0 \
	"$program" --cover --count "$count" $seeds >"$found" 2>&1 || outcome='it ended with a fault'
{
	echo '# What the long run of random keys found'
	echo
	echo "Written by \`make soak\`: $count events for each of the seeds $seeds (keys, commands, sizes from"
	echo '1x1 to 400x120, clicks, pastes, other people, merges, failing disks). After each event what is drawn is checked and'
	echo 'that nothing but recording writes; every 200 what the screen says against the file opened anew, sums and marks'
	echo 'included; every 500 whether Esc and q lead out; at the end the memory taken since half of the way.'
	echo
	echo "- $(date -u +%Y-%m-%d): $outcome."
	echo
	sed 's/^/    /' "$found"
} >"$results"
cat "$results"
[ "$outcome" != 'it ended with a fault' ]
