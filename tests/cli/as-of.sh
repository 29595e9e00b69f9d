#!/bin/sh
# cli: the session as it was
. "${srcdir:-.}/tests/cli/lib.sh"

# Without a session there is nothing to look back at.
remit controls --as-of 2026-01-01
expect_refusal 3 'no session is named'

new_session acme --role customer --model iaas
REMIT_SESSION=acme
export REMIT_SESSION
today=$(date -u +%Y-%m-%d)
tomorrow=$(date -u -d '+1 day' +%Y-%m-%d)
remit set 9.2.1 status=partial due=2020-01-01
first=$(tail -n 1 "$(journal acme)" | tr -d '\n' | sha256sum | cut -c 1-64)
short=$(echo "$first" | cut -c 1-10)
remit set 9.2.1 status=implemented
remit set 9.2.1 remark='Seen since'
remit finding add grade=major title='Later' control=9.2.1
remit undo
remit undo

# After the first action of ours the later ones do not exist, nor does what was taken back.
remit show 9.2.1 --as-of "$first"
expect_code 0
expect_out 'customer: partial, assessed'
expect_no_out 'Seen since|implemented'
expect_err 'acme as it was: '
remit show 9.2.1 --as-of "$short"
expect_out 'customer: partial, assessed'
remit controls --as-of "$short" --filter 'status=partial'
expect_out '^9\.2\.1'
remit controls --filter 'status=partial'
expect_no_out '^9\.2\.1'
remit status --as-of "$short"
expect_out 'assessed 1, reviewed 0 of 121; .* gaps 1'
remit status --as-of "$short" --json
expect_out "\"as_of\": \"$first\""
expect_out '"actions": 3'
remit controls --as-of "$tomorrow 23:59" --filter 'status=implemented'
expect_out '^9\.2\.1'
remit controls --as-of '2020-01-01 07:30'
expect_refusal 2 'nothing to see'
remit controls --as-of '2020-01-01 27:30'
expect_refusal 2 'no time such as 2026-11-20 15:00'
remit history --as-of "$short"
expect_out "^$(echo "$first" | cut -c 1-12)"
expect_no_out 'takes back'
[ "$(grep -c '^[0-9a-f]\{12\}  ' "$out")" = 3 ] || complain "not three actions"
remit report --as-of "$short"
expect_out '^\| State as of \| '
expect_no_out '^\| Date \|'
expect_out "$first"
remit report --as-of "$short" --json
expect_out '"as_of"'
remit status --json
expect_out '"as_of": null'

# A day means its end; today is all there is, and nobody knows what will be.
for day in "$today" "$tomorrow"; do
	remit status --as-of "$day"
	expect_code 0
	expect_out 'gaps 0'
done
remit report --as-of "$today"
expect_out "^\| State as of \| $today \|"

# What is no time, and what lies before the session.
remit status --as-of 2001-01-01
expect_refusal 2 'was made at'
for word in yesterday -1d -1w; do
	remit status --as-of "$word"
	expect_refusal 2 'was made at'
done
for word in today TODAY -0d; do
	remit status --as-of "$word"
	expect_code 0
	expect_out 'gaps 0'
done
for word in tomorrow +1d soon -3x; do
	remit status --as-of "$word"
	expect_refusal 2 'no day such as'
done
remit status --as-of ''
expect_refusal 2 'no day such as'
remit status --as-of "$(echo "$first" | cut -c 1-3)"
expect_refusal 2 'no day such as'
remit status --as-of "$(printf '\033[31mred')"
expect_refusal 2 'no day such as'
! grep -q "$(printf '\033')" "$err" || complain "an escape reached the terminal"

# What records does not look back, and looking back records nothing.
before=$(sha256sum <"$(journal acme)")
remit set 9.2.1 status=planned --as-of "$short"
expect_refusal 2 'as-of'
remit undo --as-of "$short"
expect_refusal 2 'as-of'
[ "$before" = "$(sha256sum <"$(journal acme)")" ] || complain "something was recorded"
finish
