#!/bin/sh
# cli: answers to the questions of controls, and what was answered in an interview
. "${srcdir:-.}/tests/cli/lib.sh"

new_session acme --role customer
REMIT_SESSION=acme
export REMIT_SESSION
journal=$data/acme.remit/history.jsonl

remit interview add title='Backup team' date=2026-11-23
interview=$(cat "$out")

# ---- what is asked, before anybody answered -------------------------------------------------
remit answer 9.2.1
expect_code 0
expect_out '^9\.2\.1  User registration'
expect_out '^  -        last-reconciled$'
expect_silent
remit answer --interview I
expect_code 0
expect_empty
expect_err "nothing was answered in $interview yet"

# ---- several answers are one action ---------------------------------------------------------
before=$(wc -l <"$journal")
remit answer 9.2.1 removal=yes local-sign-in=no --interview "$interview" --reason 'By telephone'
expect_code 0
expect_err '^remit: acme: 9\.2\.1: 2 answers recorded$'
[ "$(wc -l <"$journal")" = $((before + 1)) ] || complain "not one action"
tail -n 1 "$journal" | grep -q '"why":"By telephone"' || complain "the reason is lost"
remit answer 9.2.1
expect_out '^  yes      removal-automatic$'
expect_out "^           anna, .*, $interview\$"
remit answer --interview "$interview"
expect_out '^  yes      9\.2\.1 removal-automatic$'
expect_out '^  no       9\.2\.1 local-sign-in$'
# The record is linked to the interview, which shows its answers.
remit interview show "$interview"
expect_out '^  Record +9\.2\.1 customer$'
expect_out '^Answers$'
expect_out '^  no       9\.2\.1 local-sign-in$'
remit interview show "$interview" --json
expect_out '"answer": "no"'

# ---- in words -------------------------------------------------------------------------------
remit answer 9.2.1 last --text 'In May, by Carl'
expect_code 0
remit answer 9.2.1
expect_out '^  -        last-reconciled$'
expect_out '^           > In May, by Carl$'
printf 'Two lines\nof it\n' >answer.txt
remit answer 9.2.1 last=unclear --text @answer.txt
expect_code 0
input='From a pipe'
remit answer 9.2.1 shared --text -
expect_code 0
remit answer 9.2.1 --json
expect_out '"text": "Two lines\\nof it"'
expect_out '"text": "From a pipe"'
expect_out '"answer": "unclear"'
expect_out '"control": "9\.2\.1"'

# ---- basis: offered, not set ----------------------------------------------------------------
remit set 9.2.1 status=partial
remit answer 9.2.1 removal=no --interview "$interview"
expect_err 'does not rest on interviews yet; basis=\+interviewed'
remit show 9.2.1 --json
expect_no_out '"interviewed"'
remit set 9.2.1 basis=+interviewed
remit answer 9.2.1 removal=yes --interview "$interview"
! grep -q 'does not rest' "$err" || complain "offered although it stands there"

# ---- a service, a side ----------------------------------------------------------------------
remit services add crm name=CRM model=saas
remit answer 9.2.1 local=yes --service crm --side provider --interview "$interview"
expect_code 0
remit interview show "$interview"
expect_out '^  Record +9\.2\.1 crm provider$'
expect_out '^  yes      9\.2\.1 local-sign-in, crm$'
remit answer 9.2.1 --service crm --json
expect_out '"service": "crm"'

# ---- the report counts them and leaves out what was said ------------------------------------
remit report
expect_out '^  - \*\*Answers:\*\* 3$'
expect_no_out 'In May, by Carl'
remit report --json
expect_out '"answers": 3'
expect_no_out 'In May, by Carl'

# ---- clearing and taking back -----------------------------------------------------------------
remit answer 9.2.1 removal=
expect_code 0
remit answer --interview "$interview"
expect_no_out 'removal-automatic'
remit undo
remit answer --interview "$interview"
expect_out '^  yes      9\.2\.1 removal-automatic$'
remit answer 9.2.1 removal=yes
expect_err 'nothing to record, it stands so already'

# ---- what is wrong ----------------------------------------------------------------------------
before=$(wc -l <"$journal")
remit answer
expect_refusal 2 'name a control, or an interview'
remit answer 9.2
expect_refusal 2 '9\.2 is a group: name one control'
remit answer 99.9
expect_refusal 2 '99\.9'
remit answer 9.2.1 removed=yes
expect_refusal 2 "9\.2\.1 has no question 'removed'; it has: .*removal-automatic"
remit answer 9.2.1 l=yes
expect_refusal 2 "'l' is the beginning of 2 questions"
remit answer 9.2.1 removal=perhaps
expect_refusal 2 '"perhaps" is none of: yes, no, unclear'
remit answer 9.2.1 removal
expect_refusal 2 '"removal" is no QUESTION=yes\|no\|unclear'
remit answer 9.2.1 --text 'to what?'
expect_refusal 2 'name the question that --text answers'
remit answer 9.2.1 removal=yes local=yes --text 'to which?'
expect_refusal 2 'name only that one'
remit answer 9.2.1 removal=yes local=perhaps
expect_refusal 2 'perhaps'
remit answer 9.2.1 removal=yes --interview I-000000-none
expect_refusal 2 "there is no interview 'I-000000-none'"
remit answer 9.2.1 removal --text @missing.txt
[ "$code" = 2 ] || [ "$code" = 3 ] || complain "a file that is not there: $code"
printf 'a\033[31mb' >hostile.txt
remit answer 9.2.1 removal --text @hostile.txt
[ "$code" = 0 ] && complain "an escape sequence was taken"
[ "$(wc -l <"$journal")" = "$before" ] || complain "something of what is wrong was recorded"

# An interview that was removed: what was answered there stays answered.
remit interview remove "$interview"
remit answer --interview "$interview"
expect_refusal 2 'there is no interview'
remit answer 9.2.1
expect_out '^  yes      removal-automatic$'

# ---- two copies answer differently ------------------------------------------------------------
cp -r "$data/acme.remit" "$home/other.remit"
remit answer 9.2.1 minutes=yes
REMIT_AUTHOR=ben remit answer 9.2.1 minutes=no -s "$home/other.remit"
tail -n 1 "$home/other.remit/history.jsonl" >>"$journal"
remit answer 9.2.1
expect_out 'in conflict'
remit answer 9.2.1 --json
expect_out '"conflict": true'
remit answer 9.2.1 minutes=unclear
remit answer 9.2.1 --json
expect_no_out '"conflict": true'

# ---- completion ---------------------------------------------------------------------------------
remit --complete answer 9.2.1 rem
expect_out '^removal-automatic=$'
remit --complete answer 9.2.1 removal-automatic=u
expect_out '^removal-automatic=unclear$'
remit --complete answer nothing x
expect_empty

# ---- a session that can only be read ------------------------------------------------------------
if [ "$(id -u)" != 0 ]; then
	chmod -R a-w "$data/acme.remit"
	remit answer 9.2.1 removal=no
	expect_refusal 4 'read'
fi
finish
