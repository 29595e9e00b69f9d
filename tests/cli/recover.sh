#!/bin/sh
# What still stands of a damaged session goes into a new one; the damaged one is only read, and what
# was lost is said.
. "${srcdir:-.}/tests/cli/lib.sh"
new_session work
remit set -s work 5.1.1 status=partial
REMIT_AUTHOR=bert remit set -s work 5.1.1 status=planned
remit set -s work 5.1.2 status=implemented
remit set -s work 6.1.1 status=planned note='The last one'
head=$(tail -n 1 "$(journal work)" | tr -d '\n' | sha256sum | cut -d' ' -f1)
cp "$(journal work)" "$home/kept"
again=$data/work-recovered.remit

restore() { cp "$home/kept" "$(journal work)"; rm -rf "$again"; }
# Recover, and hold what must hold whatever was damaged.
recovers() {
	before=$(cksum <"$(journal work)")
	remit controls -s work
	expect_refusal 3 'remit recover .*work\.remit'
	remit recover work
	expect_code 0
	expect_err 'work-recovered'
	check "the damaged session is as it was" test "$(cksum <"$(journal work)")" = "$before"
	cp "$out" "$home/told"
	cp "$err" "$home/told.err"
	remit verify -s work-recovered
	expect_code 0
	remit set -s work-recovered 6.1.2 status=planned
	expect_code 0
	cp "$home/told" "$out"
	cp "$home/told.err" "$err"
	check "nothing but its owner's" test "$(stat -c %a "$again" "$again/damaged.jsonl" | tr '\n' ' ')" = '700 600 '
}

# A session that is whole, or only lacks the end of its last line, opens as it is.
remit recover work
expect_refusal 1 'nothing to recover'
printf '{"at":"2026-11-23T10' >>"$(journal work)"
remit recover work
expect_refusal 1 'nothing to recover'
remit recover nowhere
expect_refusal 3 'no session'

# A line in the middle: what stands before and after it is kept, and whose it was is told.
restore
sed -i '4s/"prev"/"pr/' "$(journal work)"
recovers
expect_out '^line 4: [0-9]+ bytes lost  bert  2'
expect_out '1 line that others name is not there'
check "the lost bytes are kept" grep -q '"by":"bert"' "$again/damaged.jsonl"
remit show 5.1.1 -s work-recovered
expect_out 'customer: partial'
remit show 6.1.1 -s work-recovered
expect_out 'The last one'
remit history -s work-recovered
expect_out 'recovered the session, 1 line is missing'
remit history -s work-recovered --json
check "the history says what is lost" jq -e '[.actions[] | select(.lost == 1)] | length == 1' "$out"
remit verify -s work-recovered
expect_out '^1 line is missing'
# What was kept proves nothing of lines that are missing, nor does a seal over it.
remit verify -s work-recovered --head "$head"
expect_refusal 1 'lines before it are missing'
first=$(head -n 1 "$home/kept" | tr -d '\n' | sha256sum | cut -d' ' -f1)
remit verify -s work-recovered --head "$first"
expect_code 0
if command -v ssh-keygen >/dev/null; then
	ssh-keygen -q -t ed25519 -N '' -f key
	echo "anna $(cat key.pub)" >signers
	cp -r "$again" "$data/sealed.remit"
	remit seal -s sealed --key key --head "$first"
	expect_code 0
	remit verify -s sealed --signers signers
	expect_code 0
	remit seal -s sealed --key key --head "$head"
	expect_code 0
	remit verify -s sealed --signers signers
	expect_code 1
	expect_out 'does not hold any more, though signed by anna'
	remit verify -s sealed
	expect_code 0
	expect_out 'or one before it, was lost'
fi
remit report -s work-recovered
expect_out 'One line of the history was lost'
remit status -s work-recovered --as-of "$head"
expect_code 0

# From within the folder, and by its path.
(cd "$data/work.remit" && "$REMIT" recover . >"$out" 2>"$err")
code=$? said='remit recover .'
expect_refusal 2 'work-recovered\.remit exists already'

# What was there before it lives again beside what came after it.
REMIT_AUTHOR=carl remit undo -s work-recovered
expect_code 1
remit recover work
expect_refusal 2 'exists already'
remit recover work other
expect_code 0
remit verify -s other
expect_code 0
remit recover work 'no/../../such name'
expect_refusal 2 'name'

# Merged with a whole copy by union, as git does it, the lost line is back.
tail -n +4 "$home/kept" | head -n 1 >>"$(journal work-recovered)"
remit verify -s work-recovered
expect_code 0
remit verify -s work-recovered --json
check "nothing is missing any more" jq -e '.lost == 0' "$out"
remit verify -s work-recovered --head "$head"
expect_code 0
remit show 5.1.1 -s work-recovered
expect_out 'customer: planned'

# Zeroes over several lines, a lost newline, a lost first line, bytes that are no text.
restore
size=$(head -n 3 "$home/kept" | wc -c)
dd if=/dev/zero of="$(journal work)" bs=1 seek=$((size - 20)) count=60 conv=notrunc 2>/dev/null
recovers
remit show 6.1.1 -s work-recovered
expect_out 'The last one'
restore
awk 'NR == 3 { printf "%s", $0; next } { print }' "$home/kept" >"$(journal work)"
recovers
expect_err 'recovered 6 lines'
check "nothing was lost with the newline" test ! -s "$again/damaged.jsonl"
remit verify -s work-recovered --head "$head"
expect_code 0
restore
sed -i '1s/"remit"/remit/' "$(journal work)"
recovers
expect_out 'the first line was lost'
remit sessions --json
check "the catalog is that of the damaged line" jq -e '.sessions[] | select(.name == "work-recovered") | .catalog == "iso27017-2015"' "$out"
restore
sed -i '1d' "$(journal work)"
recovers
expect_out 'the first line was lost'
restore
printf 'x\377\376y' | dd of="$(journal work)" bs=1 seek=$((size + 30)) conv=notrunc 2>/dev/null
recovers

# A line whose bytes were changed is kept, and that later lines do not name it is said.
restore
sed -i '4s/"planned"/"partial"/' "$(journal work)"
recovers
expect_out '^line 4 was kept, but no other line vouches for it'

# Texts that were taken out: the line that says so is lost, or runs into another one.
cp -r "$data/work.remit" "$data/secret.remit"
cp "$home/kept" "$(journal secret)"
remit set -s secret 6.1.2 status=planned note='the password is hunter2'
remit redact -s secret 6.1.2 note --reason 'A password'
remit set -s secret 6.1.3 status=planned
cp "$(journal secret)" "$home/secret"
sed -i '8s/"prev"/"pr/' "$(journal secret)"
remit recover secret
expect_code 0
expect_out '^line 7 was kept, but no other line vouches for it'
expect_out '^of 1 text the line that said that it was taken out is lost'
remit show 6.1.2 -s secret-recovered
expect_out 'customer: planned'
expect_out 'Note: \[redacted\]'
remit verify -s secret-recovered
expect_code 0
expect_out '6\.1\.2/-/customer/note: the line that said'
rm -rf "$data/secret-recovered.remit"
awk 'NR == 6 { printf "%s", $0; next } { print }' "$home/secret" >"$(journal secret)"
remit recover secret --json
expect_code 0
check "nothing was lost with the newline" jq -e '.missing == 0 and .losses == [] and .redacted == 0' "$out"

# Evidence comes along when it is what its name says; no link is followed, not that of the folder.
restore
good=$(printf good | sha256sum | cut -c 1-64) bad=$(printf bad | sha256sum | cut -c 1-64)
mkdir "$data/work.remit/evidence" "$home/outside"
printf good >"$data/work.remit/evidence/$good"
printf other >"$data/work.remit/evidence/$bad"
sed -i '4s/"prev"/"pr/' "$(journal work)"
remit recover work
expect_code 0
expect_out '^1 file of evidence is not what its name says'
check "the copy is there" test "$(cat "$again/evidence/$good")" = good
check "and is its owner's alone" test "$(stat -c %a "$again/evidence" "$again/evidence/$good" | tr '\n' ' ')" = '700 600 '
check "the other one is not" test ! -e "$again/evidence/$bad"
rm -rf "$again" "$data/work.remit/evidence"
printf good >"$home/outside/$good"
ln -s "$home/outside" "$data/work.remit/evidence"
remit recover work
expect_code 0
check "nothing came through the link" test ! -e "$again/evidence"
rm -rf "$again" "$data/work.remit/evidence"
mv "$(journal work)" "$home/elsewhere"
ln -s "$home/elsewhere" "$(journal work)"
remit recover work
expect_refusal 3 'history\.jsonl'
rm "$(journal work)"

# What makes no sense is not taken: values that were never given, a folder in the way.
restore
line=$(sed -n 2p "$home/kept" | tr -d '\n' | sha256sum | cut -d' ' -f1)
printf '{"at":"2026-01-01T00:00:00Z","by":"eve","prev":["%s"],"set":{"a/b":"c"},"over":{"a/b":["%s"]}}\n' "$line" "$line" >>"$(journal work)"
recovers
expect_out '^line 7: [0-9]+ bytes lost  eve'
restore
printf '{"at":"2026-01-01T00:00:00Z","by":"eve","prev":["%064d"],"set":{"a/b":"c"}}\n' 0 >>"$(journal work)"
recovers
expect_out '^1 line that others name is not there'

# A line that begins a thousand lines more takes no time, and nothing of it reaches the terminal.
restore
{
	head -c 30000000 /dev/zero | tr '\0' 'x' | sed 's/xxxxxx/{"at":/g'
	printf '"by":"\033[31meve"\n'
} >>"$(journal work)"
recovers
check "no escape sequence" sh -c "! grep -q '$(printf '\033')' '$out' '$err'"
restore
head -c 4096 /dev/urandom >"$(journal work)"
remit recover work
expect_refusal 3 'no line'
check "nothing is left of it" test ! -e "$again"
: >"$(journal work)"
remit recover work
expect_refusal 3 'no line'
printf '%s\n{broken\n' "$(head -n 1 "$home/kept" | sed 's/"remit":1/"remit":2/')" >"$(journal work)"
remit recover work
expect_refusal 3 'newer'
remit controls -s work
expect_refusal 3 'newer remit, in format 2'

# As JSON, and in an order of its own: damage before and after.
restore
sed -i '3s/"set"/"se/; 5s/"set"/"se/' "$(journal work)"
remit recover work --json
expect_code 0
check "JSON" jq -e '.format == 1 and .kept == 4 and .missing == 2 and (.losses | map(.line)) == [3, 5] and .losses[0].by == "anna"' "$out"

# A line of a newer remit, with a key of its own, makes the session read-only.
restore
printf '{"at":"2026-11-23T10:00:00Z","by":"new","prev":["%s"],"wonder":{"a":1}}\n' "$head" >>"$(journal work)"
remit controls -s work
expect_code 0
expect_err 'newer remit'
remit set -s work 5.1.1 status=planned
expect_refusal 3 'newer'

# No room for the new session: nothing half made is left.
restore
sed -i '4s/"prev"/"pr/' "$(journal work)"
(
	trap '' XFSZ
	ulimit -f 1
	"$REMIT" recover work >"$out" 2>"$err"
	echo $? >"$home/code"
)
code=$(cat "$home/code") said='remit recover, with a limit on the file size'
expect_refusal 4 'cannot'
check "nothing half made is left" test ! -e "$again"
finish
