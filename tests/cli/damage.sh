#!/bin/sh
# Sessions that are broken, cut off, of a newer format, of another catalog: nothing is lost, and
# the sentence says what to do.
. "${srcdir:-.}/tests/cli/lib.sh"
new_session work
remit set -s work 5.1.1 status=partial
remit set -s work 5.1.2 status=implemented
cp "$(journal work)" "$home/kept"

restore() { cp "$home/kept" "$(journal work)"; rm -f "$(journal work).torn"; }
unreadable() { # pattern
	remit controls -s work
	expect_refusal 3 "$1"
	kept=$(cat "$(journal work)" 2>/dev/null | cksum)
	remit set -s work 6.1.1 status=planned
	expect_refusal 3 "$1"
	check "a broken journal is left as it is" test "$(cat "$(journal work)" 2>/dev/null | cksum)" = "$kept"
}
damaged() { # pattern
	unreadable "$1"
	remit verify -s work
	expect_refusal 1 "$1"
	expect_err 'from git or from a copy'
	expect_err '--head'
	remit verify -s work --json
	expect_code 1
}

: >"$(journal work)"
damaged 'history\.jsonl'
head -c 2048 /dev/urandom >"$(journal work)"
damaged 'history\.jsonl'
restore
sed -i '2s/"set"/"sett/' "$(journal work)"
damaged 'history\.jsonl:2'
restore
sed -i '2d' "$(journal work)"
damaged 'history\.jsonl:2|parent|not in it'
restore
sed -i '1d' "$(journal work)"
damaged 'history\.jsonl:1'
restore
sed -i '1s/"remit":1/"remit":"x"/' "$(journal work)"
damaged 'history\.jsonl:1'
restore
printf '{"at":"2026-01-01T00:00:00Z","by":"x","prev":["%064d"],"set":{"a/b":"c"},"over":{}}\n' 7 >>"$(journal work)"
damaged 'history\.jsonl:5|parent'
rm -f "$(journal work)"
unreadable 'history\.jsonl|session'
remit verify -s work
expect_refusal 3 'no session'
mkdir "$(journal work)"
remit controls -s work
expect_refusal 3 'history\.jsonl|session'
rmdir "$(journal work)"
mkfifo "$(journal work)"
remit controls -s work
expect_refusal 3 'history\.jsonl|session'
rm -f "$(journal work)"
restore

# A changed line is found by its children.
sed -i '3s/partial/planned/' "$(journal work)"
remit verify -s work
expect_refusal 1 'history\.jsonl:[0-9]'
restore
remit verify -s work
expect_code 0

# A last line that was cut off is told, set aside, and the rest is there.
printf '{"at":"2026-11-23T10:00:00Z","by":"anna","pr' >>"$(journal work)"
remit controls -s work --filter 'status=partial'
expect_code 0
expect_out '^5\.1\.1 '
expect_err 'cut|torn|incomplete'
remit verify -s work
expect_code 0
expect_err 'cut off'
remit set -s work 6.1.1 status=planned
expect_code 0
check "what was cut off is kept aside" grep -q '"by":"anna","pr' "$(journal work).torn"
remit verify -s work
expect_code 0
remit controls -s work --filter 'status=planned'
expect_out '^6\.1\.1 '

# The same of zeroes, and of a character cut in two; a line that lacks only its newline counts.
for end in '\0\0\0\0' '\0\0\0\n' '{"at":"2026-11-23T10:00:00Z","by":"\345\256'; do
	restore
	# shellcheck disable=SC2059 # escapes
	printf "$end" >>"$(journal work)"
	remit controls -s work --filter 'status=partial'
	expect_code 0
	expect_out '^5\.1\.1 '
	expect_err 'cut'
	remit set -s work 6.1.1 status=planned
	expect_code 0
	remit verify -s work
	expect_code 0
	expect_silent
done
restore
truncate -s -1 "$(journal work)"
remit set -s work 6.1.1 status=planned
expect_code 0
remit verify -s work
expect_code 0
expect_out '5 actions, whole'

# A newer format is read and not written.
restore
head -n 1 "$home/kept" | sed 's/"remit":1/"remit":2/' >"$(journal work)"
remit controls -s work
expect_code 0
expect_err 'newer'
kept=$(cat "$(journal work)" 2>/dev/null | cksum)
remit set -s work 6.1.1 status=planned
expect_refusal 3 'newer'
check "a newer session is left as it is" test "$(cat "$(journal work)" 2>/dev/null | cksum)" = "$kept"
restore

# Duplicate lines, as git's union can leave them, count once.
sed -n 3p "$(journal work)" >>"$(journal work)"
remit controls -s work --filter 'status=partial'
expect_code 0
expect_out '^5\.1\.1 '
remit verify -s work
expect_code 0
restore

# A catalog that is unknown or of another revision: the answers are kept and shown.
new_session other
sed -i '1s/"catalog":"[^"]*"/"catalog":"iso99999-2030@1"/' "$(journal other)"
line=$(head -n 1 "$(journal other)" | tr -d '\n' | sha256sum | cut -d' ' -f1)
printf '%s\n' "$(head -n 1 "$(journal other)")" >first
printf '{"at":"2026-11-23T10:00:00Z","by":"anna","prev":["%s"],"set":{"control/X.1/-/customer/status":"partial"},"over":{}}\n' "$line" >>first
cp first "$(journal other)"
remit controls -s other
expect_code 0
expect_out '^X\.1 '
expect_err 'iso99999-2030'
remit show X.1 -s other
expect_code 0
expect_out 'partial'
remit controls -s other --catalog iso27017-2015
expect_code 0
expect_out '^X\.1 .*not in this catalog'

# Text in a journal cannot act on the terminal.
printf '{"at":"2026-11-23T10:00:01Z","by":"e\\u001b[31mvil","prev":["%s"],"set":{"control/5.1.1/-/customer/remark":"a\\u001b]0;x\\u0007b"},"over":{}}\n' \
	"$(tail -n 1 "$(journal work)" | tr -d '\n' | sha256sum | cut -d' ' -f1)" >>"$(journal work)"
for words in 'show 5.1.1' history controls status report; do
	# shellcheck disable=SC2086 # words
	remit $words -s work
	check "no escape sequence from $words" sh -c "! grep -q '$(printf '\033')' '$out' '$err'"
done
finish
