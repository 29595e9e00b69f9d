#!/bin/sh
# What merging two copies of 50,000 actions each costs, held against `git merge-file --union` on the
# same bytes: processor seconds, user and system, the least of five runs in turn, as other work on
# the machine only adds to them. Prints a line for RESULTS.md.
set -eu
: "${REMIT:?the program}" "${top_builddir:?where it was built}"
actions=${1:-50000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
HOME=$work XDG_DATA_HOME=$work/data XDG_STATE_HOME=$work/state XDG_CONFIG_HOME=$work/config
REMIT_AUTHOR=anna
export HOME XDG_DATA_HOME XDG_STATE_HOME XDG_CONFIG_HOME REMIT_AUTHOR
cd "$work"
"$REMIT" new ./base --role customer --model iaas 2>"$work/said" || { cat "$work/said"; exit 1; }
cp -R base.remit ours.remit
cp -R base.remit theirs.remit
# shellcheck disable=SC2046 # ids are words
"$top_builddir/tests/bench/journal" ours.remit/history.jsonl "$actions" \
	$("$REMIT" controls -s ./base --filter clause=5,6,7,9,12 | cut -d' ' -f1)
# shellcheck disable=SC2046
"$top_builddir/tests/bench/journal" theirs.remit/history.jsonl "$actions" \
	$("$REMIT" controls -s ./base --filter clause=9,13,14,15,18 | cut -d' ' -f1)

# Processor seconds of one run; its exit code says other things.
seconds() { # command...
	("$@" >"$work/out" 2>"$work/err" || true; times) | tail -n 1 |
		awk '{ split($1, u, /[ms]/); split($2, s, /[ms]/); print u[1] * 60 + u[2] + s[1] * 60 + s[2] }'
}
least() { awk 'NR == 1 || $1 < least { least = $1 } END { printf "%.3f", least }' "$1"; }
for run in 1 2 3 4 5; do
	rm -rf once.remit
	cp -R ours.remit once.remit
	seconds git merge-file -p --union ours.remit/history.jsonl base.remit/history.jsonl \
		theirs.remit/history.jsonl >>"$work/git"
	seconds "$REMIT" merge ./once.remit ./theirs.remit >>"$work/remit"
done
: "$run"
by_git=$(least "$work/git")
by_remit=$(least "$work/remit")
"$REMIT" verify -s ./once.remit >"$work/whole" || { echo "FAILED: not whole after the merge"; exit 1; }
grep -q "$((2 * actions + 2)) actions, whole" "$work/whole" || { echo "FAILED: not all actions: $(head -n 1 "$work/whole")"; exit 1; }
ratio=$(awk -v a="$by_remit" -v b="$by_git" 'BEGIN { printf "%.1f", a / b }')
echo "Merging 2 x $actions actions: \`remit merge\` $by_remit s, \`git merge-file --union\` on the same bytes $by_git s: $ratio times (limit 10)."
awk -v r="$ratio" 'BEGIN { exit !(r <= 10) }'
