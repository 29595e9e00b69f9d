#!/bin/sh
# cli: evidence as files: copied, linked, checked, handed out, purged; and what is refused
. "${srcdir:-.}/tests/cli/lib.sh"

new_session acme --role customer
REMIT_SESSION=acme
export REMIT_SESSION
kept=$data/acme.remit/evidence

# Copied under its SHA-256, for us alone, whatever the umask says; the entry says what it was.
printf 'restored\n' >report.txt
sum=$(sha256sum report.txt | cut -d' ' -f1)
umask 000
remit evidence add report.txt control=12.3.1,9.2.1 effective=2026-05-04 expiry=2026-06-01 \
	population=４０ sample_size=10
umask 022
expect_code 0
expect_out '^E-[0-9]{6}-[a-z0-9]{4}$'
expect_err 'with a copy of the file'
one=$(cat "$out")
check "the copy is the file" cmp report.txt "$kept/$sum"
check "the folder is ours alone" test "$(stat -c %a "$kept")" = 700
check "the copy is ours alone" test "$(stat -c %a "$kept/$sum")" = 600
remit evidence show "$one"
expect_out 'Custody +copied'
expect_out 'File +report\.txt$'
expect_out 'Size +9$'
expect_out "Hash +$(echo "$sum" | cut -c1-40)"
expect_out "Population +40$"
expect_out 'Effective +2026-05-04'
expect_out 'Sample size +10'

# The same bytes under another name are another item, and kept once.
cp report.txt "same again.txt"
remit evidence add "same again.txt" title='The same again'
expect_code 0
expect_err 'kept once'
two=$(cat "$out")
check "one file is kept" test "$(ls -A "$kept" | wc -l)" = 1

# Several at once are one action; a name with = is told by its slash.
lines=$(wc -l <"$(journal acme)")
printf 'a\n' >a=b.txt
printf 'c\n' >"-c.txt"
remit evidence add ./a=b.txt ./-c.txt source=Support
expect_code 0
check "one action" test "$(wc -l <"$(journal acme)")" = $((lines + 1))
three=$(head -n 1 "$out") four=$(tail -n 1 "$out")
remit evidence show "$three"
expect_out 'Title +a=b\.txt'
expect_out 'Source +Support'

# Referenced and seen: nothing is copied.
remit evidence add custody=referenced file=https://wiki.example/restore title='On the wiki'
expect_code 0
remit evidence add custody=seen report.txt title='Seen on their screen'
expect_code 0
expect_err 'not copied'
check "three files are kept" test "$(ls -A "$kept" | wc -l)" = 3

# Links in both directions, one item on many controls.
remit evidence link "$two" 12.1.3 CLD.12.1.5:provider
expect_code 0
remit show 12.1.3
expect_out "evidence $two: The same again"
remit evidence show "$two"
expect_out 'Record +12\.1\.3 customer'
expect_out 'Record +CLD\.12\.1\.5 provider'
remit show 12.1.3 --json
expect_out "\"id\": \"$two\""
remit evidence unlink "$two" 12.1.3
expect_code 0
remit show 12.1.3
expect_no_out "$two"
remit evidence link "$two" 99.9
expect_refusal 2 99
remit person link P-1 12.1.3
[ "$code" = 2 ] || complain "people have no links to controls"

# What is no file is refused, and so is what does not go together; nothing is recorded or left.
lines=$(wc -l <"$(journal acme)")
mkfifo pipe
ln -s report.txt link.txt
for wrong_file in pipe /dev/zero . nowhere.txt; do
	remit evidence add "$wrong_file"
	expect_refusal 3 "regular|open $wrong_file"
done
remit evidence add report.txt -- a=b.txt title=Both
[ "$code" = 2 ] || [ "$code" = 3 ] || complain "one title for two"
remit evidence add report.txt ./a=b.txt title=Both
expect_refusal 2 'one title for 2 files'
remit evidence add report.txt custody=seen --copy
expect_refusal 2 'custody=seen'
remit evidence add report.txt expiry=2026-01-01 effective=2026-02-01
expect_refusal 2 '2026-02-01'
truncate -s 257M large
remit evidence add large
expect_refusal 3 '256 MiB.*--any-size'
rm large
check "nothing was recorded" test "$(wc -l <"$(journal acme)")" = "$lines"
check "nothing is left" test "$(ls -A "$kept" | wc -l)" = 3
# What the user names may be a link; what is kept is the file.
remit evidence add link.txt
expect_code 0
remit undo
head -c 300000 /dev/zero | tr '\0' z >long
said='remit evidence add, with a limit on the file size'
(
	trap '' XFSZ
	ulimit -f 64
	"$REMIT" evidence add long >"$out" 2>"$err"
	echo $? >"$home/code"
)
code=$(cat "$home/code")
expect_refusal 4 'cannot write'
check "nothing of it is left" test "$(ls -A "$kept" | wc -l)" = 3

# A hash alone; then the copy.
remit evidence add title='Later'
later=$(cat "$out")
printf 'late\n' >late.txt
remit evidence file "$later" late.txt
expect_code 0
expect_err 'stays where it is'
remit evidence show "$later"
expect_out 'Custody +referenced'
remit evidence file "$later" late.txt --copy
expect_code 0
remit evidence show "$later"
expect_out 'Custody +copied'

# The hash of another file: what is copied is not that one.
remit evidence file "$later" report.txt
remit evidence show "$later"
expect_out 'Custody +referenced'
remit undo
remit evidence file "$later" late.txt
remit evidence show "$later"
expect_out 'Custody +copied'

remit evidence verify
expect_code 0
expect_out "^$one  whole"
expect_out 'expired on 2026-06-01'
expect_out 'linked to nothing'
expect_err '5 copied files are whole'
remit evidence verify --json
expect_code 0
expect_out '"format": 1'
expect_out '"state": "not-copied"'
expect_out '"good": true'

# Handed out: a folder for each control, sums that sha256sum takes, nothing overwritten.
remit evidence add ./-c.txt title='=HYPERLINK("http://x")' control=12.3.1
umask 027
remit evidence export given
umask 022
expect_code 0
expect_err 'umask'
check "the sums hold" sh -c 'cd given && sha256sum -c SHA256SUMS'
check "by control" cmp report.txt given/12.3.1/report.txt
check "under each control" cmp report.txt given/9.2.1/report.txt
check "the provider's too" cmp report.txt "given/CLD.12.1.5/same again.txt"
check "not linked" cmp ./a=b.txt given/unlinked/a=b.txt
check "no name begins with a dash" test -f given/12.3.1/_-c.txt
check "as the umask says" test "$(stat -c %a given/12.3.1/report.txt)" = 640
check "the folder too" test "$(stat -c %a given/12.3.1)" = 750
check "the index names it" grep -q "^\"$one\",\"report.txt\",\"copied\",\"whole\",\"12.3.1 9.2.1\"" given/index.csv
check "no formula" grep -q "\"'=HYPERLINK(\"\"http" given/index.csv
check "the copy kept is not the one given" test "$(stat -c %i given/12.3.1/report.txt)" != "$(stat -c %i "$kept/$sum")"
before=$(cd given && find . | sort | cksum)
remit evidence export given
expect_refusal 2 'not empty'
check "nothing was touched" test "$(cd given && find . | sort | cksum)" = "$before"
mkdir empty
remit evidence export empty
expect_code 0
remit evidence export report.txt/below
expect_code 4

# The copy is not as it was, or gone, or a link: said, exit 1, and not handed out.
chmod u+w "$kept/$sum"
printf 'restored?\n' >"$kept/$sum"
remit evidence verify
expect_code 1
expect_out "^$one  CHANGED"
remit verify
expect_code 1
expect_err 'its bytes have another hash'
remit evidence export less
expect_code 1
expect_err 'left out'
check "what changed is not handed out" test ! -e less/12.3.1/report.txt
check "the sums hold still" sh -c 'cd less && sha256sum -c SHA256SUMS'
rm "$kept/$sum"
ln -s "$home/here/report.txt" "$kept/$sum"
remit evidence verify
expect_code 1
expect_out "^$one  UNREADABLE"
rm "$kept/$sum"
remit evidence verify --json
expect_code 1
expect_out '"state": "missing"'
remit evidence file "$one" report.txt --copy
expect_code 0
remit evidence verify
expect_code 0

# Another copy of the session has what is missing here; what is not the same, or a link, stays there.
cp -R "$data/acme.remit" other.remit
other=$home/here/other.remit
third=$(sha256sum late.txt | cut -d' ' -f1)
rm "$kept/$sum" "$kept/$third"
printf 'other\n' >"$other/evidence/$third"
remit evidence fetch ./other.remit
expect_code 1
expect_err '1 copy came from'
expect_err '1 copy is not there either'
check "the copy is back" cmp report.txt "$kept/$sum"
ln -sf "$home/here/late.txt" "$other/evidence/$third"
remit evidence fetch ./other.remit
expect_code 1
check "a link is not followed" test ! -e "$kept/$third"
rm "$other/evidence/$third"
cp late.txt "$other/evidence/$third"
lines=$(wc -l <"$(journal acme)")
remit evidence fetch ./other.remit
expect_code 0
check "the other one too" cmp late.txt "$kept/$third"
check "the history says nothing of it" test "$(wc -l <"$(journal acme)")" = "$lines"
remit evidence verify
expect_code 0
remit evidence fetch ./nowhere.remit
expect_refusal 3 'nowhere'

# Purged: the file goes unless somebody has the same; hash, reason and day stay.
remit evidence purge "$one"
expect_refusal 2 'reason'
remit evidence purge "$one" --reason '   '
expect_refusal 2 'reason'
remit evidence purge "$one" --reason 'Names of patients'
expect_code 0
expect_err "stays, as $two has the same"
check "it stays" test -f "$kept/$sum"
remit evidence purge "$two" --reason 'Names of patients'
expect_code 0
expect_err 'removed'
check "it is gone" test ! -e "$kept/$sum"
remit evidence show "$one"
expect_out 'Custody +purged'
expect_out 'Purged +Names of patients'
expect_out 'Purged on +20[0-9-]+'
expect_out "Hash +$(echo "$sum" | cut -c1-40)"
remit evidence verify
expect_code 0
expect_out "^$one  purged: Names of patients"
expect_no_out 'MISSING'
remit history
expect_out 'because: Names of patients'
# It came back by some other way: said, and purged again.
cp report.txt "$kept/$sum"
remit evidence verify
expect_code 1
expect_out "^$two  NOT GONE"
remit evidence purge "$two" --reason again
expect_code 0
check "it is gone again" test ! -e "$kept/$sum"
remit evidence purge "$later"x --reason x
expect_refusal 2 'no evidence'
remit evidence add title='Nothing copied'
remit evidence purge "$(cat "$out")" --reason x
expect_refusal 2 'no copied file'
# An entry that is removed leaves its file, so that undo brings both back; verify tells of it.
remit evidence remove "$four"
remit evidence verify
expect_code 0
remit evidence remove "$three"
remit evidence verify
expect_out 'no item holds it'
remit undo
remit evidence verify
expect_no_out 'no item holds it'

# Links that lead out of the session are not followed.
rm -rf outside
mkdir outside
mv "$kept" "$home/away"
ln -s "$home/here/outside" "$kept"
lines=$(wc -l <"$(journal acme)")
remit evidence add report.txt
expect_refusal 4 'not a folder'
check "nothing outside" test -z "$(ls -A outside)"
check "nothing recorded" test "$(wc -l <"$(journal acme)")" = "$lines"
remit evidence verify
expect_code 1
rm "$kept"
mv "$home/away" "$kept"
remit evidence verify
expect_code 0

# Names that people or files made up stay in the folder.
new_session odd
hash=$(printf 'restored\n' | sha256sum | cut -d' ' -f1)
remit evidence add -s odd report.txt
odd=$(cat "$out")
head=$(tail -n 1 "$(journal odd)" | head -c -1 | sha256sum | cut -d' ' -f1)
printf '%s\n' '{"at":"2026-11-24T10:00:00Z","by":"eve","prev":["'"$head"'"],"set":{"evidence/'"$odd"'/control/..%2F..%2Fleak/-/customer":"yes","evidence/'"$odd"'/control/../-/customer":"yes","evidence/'"$odd"'/control/SHA256SUMS/-/customer":"yes","evidence/E-x/custody":"copied","evidence/E-x/hash":"../../history.jsonl","evidence/E-x/title":"x","evidence/E-y/custody":"copied","evidence/E-y/title":"y","evidence/E-y/file":"../../\u001b[31mred","evidence/E-y/hash":"'"$hash"'"}}' |
	sed 's/\\u001b/\xc2\x9b/' >line
grep -q "$(printf '\302\233')" line && sed -i "s/$(printf '\302\233')/~/" line
cat line >>"$(journal odd)"
remit evidence verify -s odd
expect_code 1
expect_out '^E-x  MISSING'
remit evidence export -s odd made-up
expect_code 1
check "nothing beside it" test ! -e leak -a ! -e ../leak -a ! -e ../../leak
check "nothing has a way up" sh -c '! find made-up | grep -q "/\.\./"'
check "the sums hold" sh -c 'cd made-up && sha256sum -c SHA256SUMS'
check "all in folders of its own" test "$(find made-up -mindepth 1 -maxdepth 1 -type d | wc -l)" = 4
finish
