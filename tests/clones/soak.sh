#!/bin/sh
# make soak: 10,000 random histories, every hundredth in a real repository, and what a large merge
# costs; writes down what was found.
set -u
results=$1
histories=${CLONES_COUNT:-10000} first=10000
here=$(dirname "$0")
found=$(mktemp)
trap 'rm -f "$found" "$found.1" "$found.2"' EXIT
failed=0
begun=$(date +%s)
half=$((histories / 2))
[ ! -w /dev/shm ] || export TMPDIR=/dev/shm
sh "$here/clones.sh" --real-every 100 "$half" "$first" >"$found.1" 2>&1 &
one=$!
sh "$here/clones.sh" --real-every 100 "$half" $((first + half)) >"$found.2" 2>&1 || failed=1
wait "$one" || failed=1
unset TMPDIR
cat "$found.1" "$found.2" >"$found"
sh "$here/speed.sh" >>"$found" 2>&1 || failed=1
{
	echo '# What the long run of merges found'
	echo
	echo "Written by \`make soak\`: $histories random histories over three clones with clocks that disagree (seeds from $first),"
	echo 'merged criss-cross by remit and by git. After every merge no line may be lost, the bytes must be the same whoever'
	echo 'merges and when it is done again, it must verify, and what lives must be what an oracle says that reads neither'
	echo '`over` nor `prev`.'
	echo
	[ "$failed" -eq 0 ] && held='all of it held' || held='FAILED, see below'
	echo "- $(date -u +%Y-%m-%d), $(uname -m), $(getconf _NPROCESSORS_ONLN) processors, $(($(date +%s) - begun)) s: $held."
	sed 's/^/- /' "$found"
} >"$results"
cat "$results"
exit "$failed"
