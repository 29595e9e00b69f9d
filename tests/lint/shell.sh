#!/bin/sh
# Our shell scripts hold to POSIX (.ci/run to bash) and to what shellcheck knows.
. "${srcdir:-.}/tests/lint/lib.sh"

for script in bootstrap $(files .sh); do
	sh -n "$script" || fault "$script: not valid shell"
done
[ ! -f .ci/run ] || ! command -v bash >/dev/null || bash -n .ci/run || fault ".ci/run: not valid bash"
[ ! -s "$faults" ] || finish
command -v shellcheck >/dev/null || { echo "there is no shellcheck here: only the syntax was checked"; finish; }
for script in bootstrap .ci/run $(files .sh); do
	[ -f "$script" ] || continue
	shellcheck -x -S warning -e SC1091 "$script" || fault "$script: see above"
done
finish
