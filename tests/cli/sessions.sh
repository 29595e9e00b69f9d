#!/bin/sh
# Making, naming, finding and listing sessions.
. "${srcdir:-.}/tests/cli/lib.sh"

remit sessions
expect_code 0
expect_empty
expect_err 'remit new NAME'
remit status
expect_refusal 3 'session'

new_session acme --role provider --model saas
expect_err "^remit: made session acme in $data/acme.remit"
check "the folder is private" test "$(stat -c %a "$data/acme.remit")" = 700
check "the journal is private" test "$(stat -c %a "$(journal acme)")" = 600
check "git merges by union" grep -q 'history.jsonl.*merge=union' "$data/acme.remit/.gitattributes"
check "git ignores what is printed" grep -qx 'assessment.yaml' "$data/acme.remit/.gitignore"
check "the first line is the header" sh -c "head -n 1 '$(journal acme)' | grep -q '^{\"remit\":1,\"session\":\"'"
remit sessions
expect_code 0
expect_out '^acme +provider +saas'

# Names.
remit new acme
expect_refusal 2 'acme'
for name in '' . .. .hidden -- "$(printf 'a\nb')" "$(printf 'a\033[31mb')" 'two words' 'a:b' "$(printf '%0120d' 7)"; do
	remit new -- "$name"
	expect_refusal 2 'letters, digits'
done
check "nothing but acme was made" test "$(ls -A "$data")" = acme.remit
remit new ./audits/other
[ "$code" = 0 ] || { mkdir -p audits; remit new ./audits/other; }
expect_code 0
check "a path makes the folder there" test -f audits/other.remit/history.jsonl -o -f audits/other/history.jsonl
new_session Größe-1
remit status -s Größe-1
expect_code 0
mv "$data/Größe-1.remit" "$data/two words.remit"
remit status -s 'two words'
expect_code 0
new_session again --catalog iso27017-2015
remit new bad --catalog iso99999
expect_refusal 3 'iso99999'
check "a refused new has made nothing" test ! -e "$data/bad.remit"

# A name in wide characters stands in the same column.
new_session 評価-1
remit sessions
expect_out '^評価-1 {19}customer '

# Finding: by name, path, variable, working directory.
remit status -s acme
expect_code 0
remit status -s "$data/acme.remit"
expect_code 0
remit status -s acne
expect_refusal 3 'acme'
remit status -s nothing-like-it
expect_refusal 3 'nothing-like-it'
REMIT_SESSION=acme
export REMIT_SESSION
remit set 5.1.1 status=partial
expect_code 0
expect_err '^remit: acme: '
unset REMIT_SESSION
remit set 5.1.1 status=partial
expect_refusal 3 'session'
cd "$data/acme.remit" || exit 99
remit set 6.1.1 status=planned
expect_code 0
expect_err '^remit: acme: '
cd "$home/here" || exit 99
remit status
expect_code 0

# One that cannot be opened is listed with the reason, and the others too.
mkdir "$data/broken.remit"
echo 'not a journal' >"$data/broken.remit/history.jsonl"
mkdir "$data/empty.remit"
remit sessions
expect_code 0
expect_out '^acme '
expect_out '^broken .*history.jsonl'
expect_out '^empty '
finish
