#!/bin/sh
# cli: another copy merged in, conflicts listed and settled, two states compared
. "${srcdir:-.}/tests/cli/lib.sh"
ours=$home/ours.remit theirs=$home/theirs.remit

sum() { sha256sum <"$1/history.jsonl"; }
last_id() { tail -n 1 "$1/history.jsonl" | tr -d '\n' | sha256sum | cut -c 1-64; }
by() { # author, arguments...
	REMIT_AUTHOR=$1
	shift
	remit "$@"
	REMIT_AUTHOR=anna
}

new_session "$home/ours" --role customer --model iaas
cp -R "$ours" "$theirs"

# Two copies that are one: nothing to do, and nothing done.
before=$(sum "$ours")
remit merge "$ours" "$theirs"
expect_code 0
expect_err 'nothing in the other copy'
[ "$before" = "$(sum "$ours")" ] || complain "something was written"
remit conflicts -s "$ours"
expect_code 0
expect_empty
expect_err 'nothing is in conflict'

# Apart: only we, only they, both alike, both differently.
remit set -s "$ours" 9.2.3 status=planned
remit set -s "$ours" 9.2.1 status=partial note='Ours
in two lines'
remit set -s "$ours" 5.1.1 status=implemented
by bert set -s "$theirs" 9.2.1 status=implemented note=Theirs
by bert set -s "$theirs" 12.3.1 status=partial
by bert set -s "$theirs" 5.1.1 status=implemented
forked=$(last_id "$theirs")

# The plan says so, and writes nothing.
before=$(sum "$ours")
remit merge "$ours" "$theirs" --dry-run
expect_code 1
expect_out '^changed by us: 2 values'
expect_out '^  9\.2\.3 customer: Status: planned  anna'
expect_out '^changed by them: 2 values'
expect_out '^  12\.3\.1 customer: Status: partial  bert'
expect_out '^changed by both: 5 values'
expect_out '^  9\.2\.1 customer: Status  \(conflict\)'
expect_out '^    ours     partial; anna, 20'
expect_out '^    theirs   implemented; bert, 20'
expect_out '^  5\.1\.1 customer: Status  \(everybody recorded the same\)'
expect_err '5 conflicts are open'
remit merge "$ours" "$theirs" --dry-run --prefer ours
expect_code 0
expect_err '5 conflicts would be settled: --prefer ours'
[ "$before" = "$(sum "$ours")" ] || complain "the dry run wrote"
remit merge "$ours" "$theirs" -n --json
expect_code 1
expect_out '"applied": false'
expect_out '"their_actions": 3'
expect_out '"changed_by": "both"'

# A name, the folder, the history file of either: the same copy. Either way the same bytes.
cp -R "$theirs" "$home/third.remit"
cp "$theirs/history.jsonl" "$home/their history"
remit merge "$home/third.remit" "$ours"
expect_code 1
remit merge "$ours/history.jsonl" "$home/their history"
expect_code 1
expect_err '3 actions of theirs merged'
[ "$(sum "$ours")" = "$(sum "$home/third.remit")" ] || complain "the bytes depend on who merges"
before=$(sum "$ours")
remit merge "$ours" "$theirs"
expect_code 1
[ "$before" = "$(sum "$ours")" ] || complain "merging again changed something"
remit verify -s "$ours" --head "$forked"
expect_code 0

# Both values live, with their authors.
remit show 9.2.1 -s "$ours"
expect_code 0
remit conflicts -s "$ours"
expect_code 1
expect_out '^9\.2\.1 customer: Note'
expect_out '^    control/9\.2\.1/-/customer/note$'
expect_out '^        Ours$'
expect_out '^        Theirs$'
expect_out '^    [0-9a-f]{12}  20.*Z  bert$'
remit conflicts 5 -s "$ours" --json
expect_code 1
expect_out '"path": "control/5.1.1/-/customer/status"'
expect_out '"agreed": true'
expect_no_out '9\.2\.1'
remit conflicts 12.3.1 -s "$ours"
expect_code 0
remit conflicts nowhere -s "$ours"
expect_refusal 2 'nowhere'

# Settling: what everybody said alike, one by its id, the rest by time. Wrong words settle nothing.
before=$(sum "$ours")
remit conflicts -s "$ours" take
expect_refusal 2 'take what'
remit conflicts -s "$ours" take control/12.3.1/-/customer/status newest
expect_refusal 2 'in no conflict'
remit conflicts -s "$ours" take control/9.2.1/-/customer/status ffff
expect_refusal 2 'none of the values'
remit conflicts -s "$ours" take control/9.2.1/-/customer/status agreed
expect_refusal 2 'none of the values'
remit conflicts -s "$ours" take all ours
expect_refusal 2 'none of the values'
[ "$before" = "$(sum "$ours")" ] || complain "a refusal settled something"
remit conflicts -s "$ours" take all agreed
expect_code 1
expect_err '3 conflicts settled, 2 left'
id=$(remit conflicts -s "$ours" && :; sed -n '/Note/,$s/^    \([0-9a-f]\{12\}\).*anna$/\1/p' "$out" | head -n 1)
remit conflicts -s "$ours" take control/9.2.1/-/customer/note "$id" --reason 'Both looked again'
expect_code 1
expect_err '1 conflict settled, 1 left'
remit show 9.2.1 -s "$ours"
expect_out 'in two lines'
remit history -s "$ours"
expect_out 'because: Both looked again'
remit undo -s "$ours"
remit conflicts -s "$ours"
expect_code 1
remit set 9.2.1 -s "$ours" note=New status=planned
expect_code 0
remit conflicts -s "$ours"
expect_code 0
[ "$(tail -n 1 "$ours/history.jsonl" | grep -o '"prev":\["[^]]*' | grep -o '[0-9a-f]\{64\}' | wc -l)" = 1 ] ||
	complain "the fork is open still"

# A side that is preferred: one action, with its reason, and nothing left open.
cp -R "$home/third.remit" "$home/newest.remit"
cp -R "$theirs" "$home/fourth.remit"
remit merge "$home/fourth.remit" "$home/third.remit" --prefer theirs --reason 'Anna was there'
expect_code 0
expect_err '5 conflicts settled'
remit show 9.2.1 -s "$home/fourth.remit"
expect_out 'in two lines'
remit history -s "$home/fourth.remit"
expect_out 'because: Anna was there'
remit merge "$home/third.remit" "$theirs" --prefer ours
expect_code 0
remit show 9.2.1 -s "$home/third.remit"
expect_out 'in two lines'
remit merge "$home/newest.remit" "$theirs" --prefer newest
expect_code 0
remit verify -s "$home/third.remit"
expect_code 0
remit merge "$home/third.remit" "$theirs" --prefer mine
expect_refusal 2 'ours, theirs, newest'

# What is no copy, or no whole one, is refused and nothing is written.
new_session other
before=$(sum "$ours")
remit merge "$ours" other
expect_refusal 3 'not two copies of one session'
remit merge "$ours" nobody
expect_refusal 3 'no session "nobody"'
remit merge "$ours" /dev/null
expect_refusal 3 'regular file|/dev/null'
: >"$home/empty"
remit merge "$ours" "$home/empty"
expect_refusal 3 'empty'
head -c 4096 /dev/urandom >"$home/junk"
remit merge "$ours" "$home/junk"
expect_refusal 3 'junk'
head -c -20 "$theirs/history.jsonl" >"$home/torn"
remit merge "$ours" "$home/torn"
expect_refusal 3 'cut off'
sed '3s/status/state/' "$theirs/history.jsonl" >"$home/changed"
remit merge "$ours" "$home/changed"
expect_refusal 3 'changed:.*names an earlier line'
sed '1s/"remit":1/"remit":2/' "$theirs/history.jsonl" >"$home/newer"
remit merge "$ours" "$home/newer"
expect_code 3
mkdir "$home/keys.remit"
cp "$theirs/history.jsonl" "$home/keys.remit/history.jsonl"
printf '{"at":"2026-11-23T10:00:00Z","by":"new","prev":["%s"],"wonder":{"a":1}}\n' "$(last_id "$theirs")" \
	>>"$home/keys.remit/history.jsonl"
remit merge "$ours" "$home/keys.remit"
expect_refusal 3 'keys.*newer remit, which has to do this merge'
remit merge "$home/keys.remit" "$ours"
expect_refusal 3 'keys.*newer remit'
printf x >"$home/x"
remit evidence add "$home/x" -s "$home/keys.remit"
expect_refusal 3 'newer remit'
remit evidence fetch "$theirs" -s "$home/keys.remit"
check "nothing was made there" test "$(ls -A "$home/keys.remit")" = history.jsonl
remit merge "$home/their history" "$ours"
expect_code 3
remit merge
expect_refusal 2 'usage'
[ "$before" = "$(sum "$ours")" ] || complain "a refused copy was taken in"
chmod 400 "$ours/history.jsonl"
if [ ! -w "$ours/history.jsonl" ]; then
	remit merge "$ours" "$home/third.remit"
	expect_refusal 4 'permission'
fi
chmod 600 "$ours/history.jsonl"

# A last line of ours that was cut off is set aside, as by any action.
cp -R "$theirs" "$home/cut.remit"
printf '{"at":"20' >>"$home/cut.remit/history.jsonl"
remit merge "$home/cut.remit" "$ours"
check "what was cut off is kept aside" grep -q '"at":"20' "$home/cut.remit/history.jsonl.torn"
remit verify -s "$home/cut.remit"
expect_code 0

# Evidence files come along by name, when they are what their name says.
cp -R "$theirs" "$home/files.remit"
good=$(printf good | sha256sum | cut -c 1-64) bad=$(printf bad | sha256sum | cut -c 1-64)
gone=$(printf gone | sha256sum | cut -c 1-64)
mkdir -p "$home/files.remit/evidence"
for name in good bad gone; do
	printf '%s' "$name" >"$home/$name"
	remit evidence add title="$name" -s "$home/files.remit"
	evidence=$(cat "$out")
	remit evidence file "$evidence" "$home/$name" -s "$home/files.remit"
	expect_code 0
done
remit evidence set "$evidence" purged='Held names' -s "$home/files.remit"
printf good >"$home/files.remit/evidence/$good"
printf other >"$home/files.remit/evidence/$bad"
printf gone >"$home/files.remit/evidence/$gone"
remit merge "$theirs" "$home/files.remit"
expect_code 0
check "the file came along" test "$(cat "$theirs/evidence/$good")" = good
check "a file with another hash did not" test ! -e "$theirs/evidence/$bad"
[ "$(find "$theirs/evidence" -type f | wc -l)" -le 2 ] || complain "something was left behind"

# What one of both purged is still in the other, which is said until it is purged there too.
cp -R "$theirs" "$home/purged.remit"
item=$(remit evidence list -s "$theirs" --json && jq -r '.entries[] | select(.title == "good") | .id' "$out")
remit evidence set "$item" custody=copied -s "$home/purged.remit"
cp -R "$home/purged.remit" "$home/keeps.remit"
remit evidence purge "$item" --reason 'Held names' -s "$home/purged.remit"
expect_code 0
remit merge "$home/keeps.remit" "$home/purged.remit"
expect_err '1 evidence file was purged in one copy and is here still'
remit evidence purge "$item" --reason 'Held names' -s "$home/keeps.remit"
remit merge "$home/keeps.remit" "$home/purged.remit" --json
check "it is gone" jq -e '.evidence_not_gone == 0' "$out"

# Somebody records all the while: what was said to be recorded is in the merged history.
cp -R "$ours" "$home/busy.remit"
(
	for number in 1 2 3 4 5 6 7 8 9 10; do
		"$REMIT" set 9.4.1 note="busy $number" -s "$home/busy.remit" || echo "lost $number"
	done
) >"$home/lost" 2>/dev/null &
writer=$!
for number in 1 2 3 4 5; do
	by bert set 9.4.2 note="far $number" -s "$theirs"
	remit merge "$home/busy.remit" "$theirs"
	[ "$code" -le 1 ] || complain "the merge failed"
done
wait "$writer"
check "nothing was refused" test ! -s "$home/lost"
for number in 1 2 3 4 5 6 7 8 9 10; do
	check "busy $number is there" grep -q "\"busy $number\"" "$home/busy.remit/history.jsonl"
done
check "the last of theirs is there" grep -q '"far 5"' "$home/busy.remit/history.jsonl"
remit verify -s "$home/busy.remit"
expect_code 0

# Comparing: two times of one session, two sessions, one with itself.
remit diff "$ours" "$ours"
expect_code 0
expect_empty
expect_err 'no difference'
remit diff "$theirs@$forked" "$ours"
expect_code 0
expect_out '^9\.2\.1 customer: Status: planned \(was implemented\)  anna, 20'
expect_out '^12\.3\.1|^9\.2\.3 customer: Status: planned'
remit diff "$theirs@$forked" "$ours" --exit-code --json
expect_code 1
expect_out '"path": "control/9.2.1/-/customer/status"'
expect_out '"before": \{'
remit diff "$ours" "$ours" --exit-code
expect_code 0
today=$(date -u +%Y-%m-%d)
remit diff "@$today" -s "$ours"
expect_code 0
expect_empty
remit diff "$ours" "$home/their history"
expect_code 0
cp -R "$ours" "$home/ours@home.remit"
remit diff "$home/ours@home" "$ours"
expect_code 0
expect_empty
remit diff "$home/ours@home@$today" "$ours"
expect_code 0
remit diff "@soon" -s "$ours"
expect_refusal 2 'no day such as'
remit diff "$ours" nobody
expect_refusal 3 'no session'
remit diff
expect_refusal 2 'usage'
finish
