#!/bin/sh
# Reading the catalog: with and without a session, into a closed pipe, in any locale.
. "${srcdir:-.}/tests/cli/lib.sh"

remit controls
expect_code 0
check "121 controls" test "$(wc -l <"$out")" = 121
check "reading makes no files" test ! -e "$data"
grep -nE '^(6\.2\.2|CLD\.6\.3\.1|7\.1\.1|8\.1\.4|CLD\.8\.1\.5|8\.2\.1) ' "$out" | sed 's/^[0-9]*:\([^ ]*\).*/\1/' >order
printf '%s\n' 6.2.2 CLD.6.3.1 7.1.1 8.1.4 CLD.8.1.5 8.2.1 >wanted
check "the cloud controls stand where their numbers place them" cmp order wanted
remit controls --filter 'kind=cloud'
check "seven cloud controls" test "$(wc -l <"$out")" = 7
remit controls --filter 'kind=base'
check "77 base controls" test "$(wc -l <"$out")" = 77
remit controls --filter 'kind!=base'
check "44 others" test "$(wc -l <"$out")" = 44
remit controls --filter 'colour=red'
expect_refusal 2 'colour'
remit controls --filter 'status=excluded'
expect_refusal 2 'write applicability=excluded'
remit controls --filter 'review=partial'
expect_refusal 2 'write status=partial'
remit controls --filter 'status=nonsense'
expect_refusal 2 'it knows: not-assessed'
remit controls --filter 'kind=clod'
expect_refusal 2 'clod|kind'

# A person gets headings, a program the lines alone.
if command -v script >/dev/null; then
	said='remit controls, at a terminal'
	script -qec "$REMIT controls" /dev/null >"$out" 2>"$err" </dev/null
	expect_out '^Control +Title'
	remit controls
	expect_no_out '^Control'
fi

for id in CLD.6.3.1 CLD.8.1.5 CLD.9.5.1 CLD.9.5.2 CLD.12.1.5 CLD.12.4.5 CLD.13.1.4; do
	remit show "$id"
	expect_code 0
	expect_out "^$id  "
	for part in Summary 'For the customer' 'For the provider' Notes Evidence Questions 'Who does what'; do
		expect_out "^$part"
	done
	expect_no_out 'draft'
done
remit show 5.1.1
expect_code 0
expect_out '^Summary'
remit show cld.9.5.1
expect_out '^CLD\.9\.5\.1  '
remit show 9.4
expect_code 0
expect_out '^9\.4\.1 '
remit show 9.9.9
expect_refusal 2 '9\.9\.9'
remit show CLD.9.5.1 --model saas
expect_code 0
remit show CLD.9.5.1 --model none
expect_refusal 2 'none'
remit show
expect_refusal 3 'session'

remit search tenant
expect_code 0
expect_out '^CLD\.9\.5\.1 '
remit search TENANT
expect_code 1
expect_empty
new_session found --role customer
remit set 9.2.1 note='Purple elephants keep the list' -s found
remit search 'purple ELEPHANTS' -s found
expect_code 1
remit search 'purple elephants' -s found
expect_code 0
expect_out '^9\.2\.1 '
expect_out 'Note: Purple elephants'
remit search 'purple elephants' -s found --json
expect_out '"where": "Note"'
remit finding add -s found title='Orphan accounts' control=9.2.6
remit search orphan -s found
expect_out '^9\.2\.6 '
rm -rf "$data/found.remit"
remit search 'no such words at all'
expect_code 1
expect_err 'no such words at all'

# A reader that goes away ends the program quietly, and quickly.
said='remit controls | head -n 1'
{ "$REMIT" controls 2>"$err"; echo $? >status; } | head -n 1 >"$out"
expect_out '^5\.1\.1'
expect_silent

# ASCII and English where the locale has nothing better.
LC_ALL=C remit show CLD.9.5.1
expect_code 0
check "only ASCII in the C locale" sh -c "! LC_ALL=C grep -q '[^ -~]' '$out'"
LC_ALL=nowhere_XX.UTF-8 remit controls
expect_code 0
check "121 controls in a locale that is not there" test "$(wc -l <"$out")" = 121
# What is recorded for the session as a whole, in words and thing by thing.
new_session whole --role provider --model paas
remit finding add grade=minor title='No list' control=9.2.1 --side customer -s whole
id=$(cat "$out")
remit duty 12.3.1 test-restore accountable=nobody reason='The contract is silent' -s whole
remit show -s whole
expect_code 0
expect_out '^Engagement$'
expect_out '^  Our role: provider$'
expect_out '^  Service model: PaaS$'
expect_out "^Finding $id\$"
expect_out '^  Grade: minor$'
expect_out '^  Record 9\.2\.1 customer: yes$'
expect_out '^  12\.3\.1 test-restore: Accountable: nobody claims it$'
expect_no_out '[a-z]/|^control'
# A path of a newer remit is shown as it is, and can do nothing to a terminal.
last=$(tail -n 1 "$(journal whole)" | tr -d '\n' | sha256sum | cut -c 1-64)
printf '{"at":"2026-11-24T10:00:00Z","by":"x","prev":["%s"],"set":{"later/x/y":"z"}}\n' "$last" >>"$(journal whole)"
remit show -s whole
expect_out '^later$'
expect_out '^  later/x/y: z$'
finish
