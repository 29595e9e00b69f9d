#!/bin/sh
# cli: what remit writes is its owner's alone, and no link in a session leads out of it
. "${srcdir:-.}/tests/cli/lib.sh"

# Whatever the umask says: everything that is kept is ours alone, from the first run on.
rm -rf "$data" "$XDG_STATE_HOME" "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME"
umask 000
new_session acme --role customer
REMIT_SESSION=acme
export REMIT_SESSION
folder=$data/acme.remit
remit set 9.2.1 status=partial note=one
remit undo
remit filter save late due=overdue
echo evidence >report.txt
remit evidence add report.txt
remit redact 9.2.1 note --reason 'a secret'
printf 'torn' >>"$(journal acme)"
remit set 9.2.1 status=planned
check "there is a torn line" test -f "$folder/history.jsonl.torn"
: >"$folder/assessment.yaml"
remit redact evidence/"$(remit evidence list --json && grep -oE 'E-[0-9a-z-]+' "$out" | head -n 1)"/file --reason x
check "others have no part in it" test -z "$(find "$data" "$XDG_STATE_HOME" -perm /077 ! -name assessment.yaml)"
rm "$folder/assessment.yaml"
umask 022
remit verify
expect_silent
chmod go+rx "$folder"
remit verify
expect_code 0
expect_err 'others on this machine may look into'
chmod go= "$folder"

# What is asked for elsewhere follows the umask.
umask 007
remit report -o report.md
umask 022
check "the report does" test "$(stat -c %a report.md)" = 660

# The folder may be named by a link; nothing in it may be one.
ln -s "$folder" link.remit
remit status -s ./link.remit
expect_code 0
remit set -s ./link.remit 9.2.1 note=through
expect_code 0
rm link.remit
outside=$home/outside
printf 'mine\n' >"$outside"
lines=$(wc -l <"$(journal acme)")
intact() {
	check "what it leads to is as it was" test "$(cat "$outside")" = mine
}

mv "$(journal acme)" away
cp away "$outside"
ln -s "$outside" "$(journal acme)"
for verb in status verify history 'set 9.2.1 status=partial' 'redact 9.2.1 note --reason x' undo; do
	# shellcheck disable=SC2086
	remit $verb
	[ "$code" = 3 ] || [ "$code" = 1 ] || complain "$verb went through a link"
	expect_empty
done
check "the history it leads to is as it was" cmp away "$outside"
rm "$(journal acme)"
mv away "$(journal acme)"
printf 'mine\n' >"$outside"

rm -f "$folder/lock"
for place in "$outside" "$home/nothing-there"; do
	ln -s "$place" "$folder/lock"
	remit set 9.2.1 status=partial
	expect_refusal 4 'lock'
	rm "$folder/lock"
done
check "nothing was made through it" test ! -e "$home/nothing-there"
intact
mkfifo "$folder/lock"
remit set 9.2.1 status=partial
expect_refusal 4 'lock'
rm "$folder/lock"
mkdir "$folder/lock"
remit set 9.2.1 status=partial
expect_refusal 4 'lock'
rmdir "$folder/lock"

rm -f "$folder/history.jsonl.torn"
ln -s "$outside" "$folder/history.jsonl.torn"
printf 'torn' >>"$(journal acme)"
remit set 9.2.1 status=partial
expect_refusal 4 'torn'
remit redact 9.2.1 note --reason x
expect_refusal 4 'torn'
intact
rm "$folder/history.jsonl.torn"

ln -s "$outside" "$folder/assessment.yaml"
remit redact 9.2.1 note --reason x
expect_code 0
expect_err 'assessment\.yaml'
intact
printf 'format: "1"\nheads: [x]\n' >"$home/theirs.yaml"
ln -sf "$home/theirs.yaml" "$folder/assessment.yaml"
remit import assessment.yaml
expect_refusal 3 'assessment\.yaml: .*symbolic links'
rm "$folder/assessment.yaml"

# A link in the place of what is copied, or of the folder of copies.
sum=$(sha256sum report.txt | cut -d' ' -f1)
rm "$folder/evidence/$sum"
ln -s "$outside" "$folder/evidence/$sum"
remit evidence verify
expect_code 1
remit evidence export given
expect_code 1
check "it is not handed out" sh -c '! grep -rq mine given'
rm -r "$folder/evidence"
ln -s "$home/here" "$folder/evidence"
remit evidence add report.txt
expect_refusal 4 'not a folder'
check "nothing was put there" test ! -e "$home/here/$sum"
rm "$folder/evidence"
printf x >"$folder/evidence"
remit evidence add report.txt
expect_refusal 4 'not a folder'
rm "$folder/evidence"
intact

# A report does not go through a link either, nor into what is no file.
ln -s "$outside" given.md
remit report -o given.md
expect_refusal 4 'symbolic link'
intact
mkfifo pipe
remit report -o pipe
expect_refusal 4 'regular'

# Names do not climb.
for name in .. . '' .hidden -x 'a b' "$(printf 'a\nb')" '../..'; do
	remit new -- "$name"
	expect_refusal 2 'letter|name|argument'
done
check "nothing was made" test "$(find "$data" -maxdepth 1 -name '*.remit' | wc -l)" = 1
[ "$(wc -l <"$(journal acme)")" -gt "$lines" ] || complain "the session does not go on"
remit verify
expect_code 1
expect_err 'evidence'
remit evidence file E report.txt --copy
expect_code 0
remit verify
expect_code 0
finish
