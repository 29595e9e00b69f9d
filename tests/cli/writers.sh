#!/bin/sh
# Several writers on one session: every action is there, whole, and the journal verifies.
. "${srcdir:-.}/tests/cli/lib.sh"
new_session work
each=15

write() { # author, control prefix
	n=0
	while [ "$n" -lt "$each" ]; do
		n=$((n + 1))
		REMIT_AUTHOR=$1 "$REMIT" set -s work "$2" remark="$1 says $n" >/dev/null 2>>"$home/complaints" || echo "$1 $n" >>"$home/lost"
	done
}
write anna 5.1.1 &
first=$!
write bert 5.1.1 &
second=$!
write carla 12.1.2 &
third=$!
# Somebody reads all the while.
n=0
while [ "$n" -lt 10 ]; do
	n=$((n + 1))
	remit controls -s work
	expect_code 0
	expect_silent
done
wait "$first" "$second" "$third"
said='three writers'
check "no writer was refused" test ! -e "$home/lost"
check "every action is a line" test "$(grep -c 'says' "$(journal work)")" = $((each * 3))
for author in anna bert carla; do
	check "all of $author" test "$(grep -c "\"$author says [0-9]*\"" "$(journal work)")" = "$each"
done
remit verify -s work
expect_code 0
remit show 5.1.1 -s work
expect_out "says $each\$"
expect_no_out 'conflict'

# Two copies that went their own ways, put together as git's union does: both are there, the
# fork is closed by the next action.
cp -r "$data/work.remit" "$data/copy.remit"
remit set -s work 6.1.1 status=planned
REMIT_AUTHOR=bert
remit set -s copy 6.1.2 status=partial
tail -n 1 "$(journal copy)" >>"$(journal work)"
remit controls -s work
expect_code 0
expect_out '^6\.1\.1 +planned'
expect_out '^6\.1\.2 +partial'
remit set -s work 6.1.3 status=partial
expect_code 0
check "the next action names both heads" sh -c "tail -n 1 '$(journal work)' | grep -qE '\"prev\":\[\"[0-9a-f]{64}\",\"[0-9a-f]{64}\"\]'"
remit verify -s work
expect_code 0
finish
