#!/bin/sh
# cli: what a provider answered in a CAIQ, taken in and written back
. "${srcdir:-.}/tests/cli/lib.sh"

new_session acme --role customer
REMIT_SESSION=acme
export REMIT_SESSION
remit services add crm name='Our CRM' provider='Example Cloud' model=saas
actions() { wc -l <"$(journal acme)"; }
n=$(actions)
unchanged() { check 'nothing was written' test "$n" -eq "$(actions)"; }

# A file as spreadsheets save it, with our own words for the questions.
cat >one.csv <<'C'
Our copy of a questionnaire; version as of spring,,,,,,,
,,,,,,,
Question ID,Question,CSP CAIQ Answer,SSRM Control Ownership,CSP Implementation Description (Optional/Recommended),CSC Responsibilities  (Optional/Recommended),CCM Control ID,Remark
A&A-02.1,ours?,Yes,CSP-owned,"An auditor comes every
spring",,A&A-02,x
A&A-02.2,ours?,No,,,,,
a&a–03.1 ,ours?,N/A,Shared CSP and 3rd-party,,Read the report,,
IVS-09.1,ours?,YES,shared csp  and csc,'=1+1,,,
GRC-01.1,ours?,,,,,,
"© ours, all rights reserved",,,,,,,
C
remit import caiq one.csv
expect_code 0
expect_out 'one.csv: SHA-256 [0-9a-f]{64}$'
expect_out '  CAIQ 4.0, 20..-..-..; whole scope'
expect_out 'stated by the provider, placed on no duty; no status is set'
expect_out 'new 4, changed 0, unchanged 0, not answered 1'
expect_out 'one.csv:4: A&A-02.1 yes, CSP-owned: An auditor comes.* -> 18.2.1 \(partly\)'
expect_out 'one.csv:6: A&A-02.2 no, CSP-owned -> 18.2.1'
expect_out 'A&A-03.1 not applicable, Shared CSP and 3rd party'
expect_out 'one.csv:10:1: "© ours, all rights reserved": no question'
expect_err '--apply records it'
unchanged
remit import caiq one.csv --json
check 'the plan as JSON' jq -e '.format == 1 and .caiq == "4.0" and .told and .counts.new == 4 and .counts.unanswered == 1 and .action == null and .items[0].after.answer == "yes" and .items[1].after.ownership == "csp-owned" and .items[0].controls[0] == {"id": "18.2.1", "relation": "partly"} and (.left | length) == 1 and .left[0].loss == false' "$out"

# Recorded: one action, and no verdict.
remit import caiq one.csv party='Example Cloud' date=2026-09-30 --apply
expect_code 0
expect_err 'recorded 4 statements, by anna'
check 'one action' test $((n + 1)) -eq "$(actions)"
remit history
expect_out "because: imported from one.csv, SHA-256 $(sha256sum <one.csv | cut -c1-64)"
remit show 18.2.1
expect_out 'provider: not assessed, open'
expect_out 'joint status: not assessed'
expect_out 'Stated by the provider, not placed on a duty:'
expect_out '    A&A-02.1 \(partly\): yes, CSP-owned'
expect_out 'CAIQ 4.0 of Example Cloud, 2026-09-30, one.csv, line 4'
remit show 18.2.1 --json
check 'no verdict, and the origin' jq -e '.controls[0] | .provider.status == "not-assessed" and .provider.basis == [] and (.statements | length) >= 2 and .statements[0].question == "A&A-02.1" and .statements[0].answer == "yes" and .statements[0].file == "one.csv" and .statements[0].line == 4 and .statements[0].date == "2026-09-30" and .statements[0].organisation == "Example Cloud"' "$out"
remit show 18.2.1 --service crm
expect_no_out 'Stated by'
remit status --json
check 'nothing is assessed' jq -e '[.. | .assessed? // empty] | all(. == 0)' "$out"
remit search 'auditor comes every'
expect_out '^18.2.1 '
remit report --json
check 'the report as JSON' jq -e '.tables.statements | length == 4 and .[0].question == "A&A-02.1"' "$out"
remit report
expect_out '^## Stated by the provider'
expect_out '^\| A&A-02.1 \| yes, CSP-owned \| 18.2.1 \| An auditor comes every<br>spring \|'
remit verify
expect_code 0

# The same again changes nothing; a newer one shows what changed, and what is gone.
n=$(actions)
remit import caiq one.csv --apply
expect_code 0
expect_out 'CAIQ 4.0 of Example Cloud, 2026-09-30'
expect_out 'new 0, changed 0, unchanged 4'
expect_err 'nothing to record'
unchanged
sed -e 's/^A&A-02.2,ours?,No/A\&A-02.2,ours?,Yes/' -e '/^IVS/d' one.csv >two.csv
remit import caiq two.csv
expect_out 'new 0, changed 2, unchanged 2'
expect_out '^    - no, CSP-owned'
expect_out '^    \+ yes, CSP-owned'
expect_out '^  IVS-09.1 -> '
expect_out '^    \+ \(nothing\)'
unchanged
remit import caiq two.csv --apply
remit show 18.2.1
expect_out 'A&A-02.2 \(partly\): yes'
expect_out 'two.csv, line 6'
remit undo
expect_code 0
remit show 18.2.1
expect_out 'A&A-02.2 \(partly\): no'

# It is a declaration with its origin, and lists what leads nowhere too.
remit declaration list --json
check 'a declaration' jq -e '.declarations | length == 1 and (.[0] | .id == "caiq" and .side == "provider" and .organisation == "Example Cloud" and .made_at == "2026-09-30" and .file == "one.csv" and .catalog == "iso27017-2015@1" and (.statements | length) == 4)' "$out"
remit declaration show caiq
expect_out '4 statements: yes 2, no 1, not applicable 1'
expect_out '    A&A-02.1: yes, CSP-owned -> 18.2.1 \(partly\)'

# For a service: who provides it answered.
remit import caiq one.csv --service crm --apply
expect_code 0
expect_out 'CAIQ 4.0 of Example Cloud, .*; crm'
remit show 18.2.1 --service crm
expect_out 'A&A-02.1 \(partly\): yes'
remit import caiq one.csv --service nowhere
expect_code 2
expect_empty

# Edition 4.1 moved controls: the same id leads elsewhere.
head='Question ID,CSP CAIQ Answer\n'
printf "${head}STA-03.1,Yes\nI&S-03.1,Yes\nAIS-08.1,No\n" >new.csv
remit import caiq new.csv --json
check '4.1 by its ids' jq -e '.caiq == "4.1" and .told and .counts.unattached == 1 and .absent == ["SSRM Control Ownership", "CSP Implementation Description (Optional/Recommended)", "CSC Responsibilities (Optional/Recommended)"]' "$out"
check 'STA-03 of 4.1 is STA-02 of 4.0' sh -c "jq -c '.items[0].controls' '$out' >4.1"
printf "${head}STA-02.1,Yes\n" >old.csv
remit import caiq old.csv --json
check 'an edition that cannot be told' jq -e '.caiq == "4.0" and (.told | not)' "$out"
check 'and leads where that did' sh -c "jq -c '.items[0].controls' '$out' | cmp - 4.1"
remit import caiq old.csv
expect_out '--edition 4.1 says otherwise'
printf "${head}BCR-08.1,Yes\n" >alike.csv
remit import caiq alike.csv
expect_no_out 'says otherwise'
remit import caiq new.csv
expect_code 0
expect_out '1 statement has no counterpart in this catalog'
expect_out '^  AIS-08.1'
remit import caiq new.csv
expect_out 'what it takes the place of is of CAIQ 4.0'
remit import caiq old.csv
expect_no_out 'takes the place of'
printf "${head}IVS-01.1,Yes\nI&S-01.1,Yes\n" >both.csv
remit import caiq both.csv
expect_refusal 3 'both.csv:3:1: ids of two editions: line 2 is of CAIQ 4.0, line 3 of 4.1'
remit import caiq both.csv --edition 4.1
expect_code 1
expect_out 'both.csv:2:1: "IVS-01": no id of CAIQ 4.1'
remit import caiq both.csv --edition 3
expect_code 2
expect_err 'there is no CAIQ 3'

# What could not be taken is told, and is exit code 1.
printf "${head}A&A-01.1,Maybe\nXYZ-01.1,Yes\n,No\nA&A-02.1,Yes\nA&A-02.1,No\n" >odd.csv
remit import caiq odd.csv
expect_code 1
expect_out 'odd.csv:2:10: "Maybe": no answer'
expect_out 'odd.csv:3:1: "XYZ-01.1": no id of CAIQ'
expect_out 'odd.csv:4:2: "No": an answer without the id'
expect_out 'odd.csv:6:1: "A&A-02.1": the question stands in line 5 already'
n=$(actions)
bad() { # pattern; the file is bad.csv
	remit import caiq bad.csv --apply
	expect_refusal 3 "$1"
	unchanged
}
printf 'Question ID,Question\nA&A-01.1,ours\n' >bad.csv; bad 'bad.csv:1:1: .*missing: "CSP CAIQ Answer"'
printf 'a,b\n1,2\n' >bad.csv; bad 'missing: "Question ID", "CSP CAIQ Answer"'
printf "${head}GRC-01.1,\n" >bad.csv; bad 'answers no question'
printf 'Question ID,CSP CAIQ Answer,csp caiq answer\n' >bad.csv; bad 'is there twice'
printf "${head}A&A-01.1,Y\000es\n" >bad.csv; bad 'bad.csv:2:'
printf "${head}A&A-01.1,\033[2JYes\n" >bad.csv; bad 'bad.csv:2:10: .*U.001B'
printf "${head}A&A-01.1,\"Yes\n" >bad.csv; bad 'bad.csv:2:10: .*never closed'
{ printf "$head"; seq -f 'A&A-01.%g,Yes' 5002; } >bad.csv; bad 'more than 5000 lines'
: >bad.csv; bad 'the file is empty'
remit import caiq missing.csv
expect_refusal 3 'missing.csv'
remit import caiq one.csv colour=blue
expect_refusal 2 '"colour" is no field'
remit import one.csv two.csv
expect_refusal 2 'one file at a time'
remit import one.csv --service crm
expect_refusal 2 'are for .remit import caiq FILE'

# Written back: what was imported, what the records say, and what it is not.
remit set 5.1.1 --side provider status=implemented how='=cmd()'
remit set 12.3.1 --side provider status=partial how='Weekly, not tested'
remit export caiq -o back.csv
expect_code 0
expect_err 'no submission to the STAR registry'
check 'the six columns' sh -c "head -n 1 back.csv | grep -q 'Question ID,Question,CSP CAIQ Answer,SSRM Control Ownership,CSP Implementation Description (Optional/Recommended),CSC Responsibilities (Optional/Recommended)'"
check 'no questions' sh -c "! grep -q ours back.csv"
check 'the last row' sh -c "tail -n 1 back.csv | grep -q '^\"# no submission'"
check 'what was imported' grep -q '^A&A-02.1,,Yes,CSP-owned,"An auditor comes' back.csv
check 'not the control beside its questions' sh -c "! grep -q '^A&A-02,' back.csv"
check 'a gap is a No with its word' grep -q '^BCR-08,,No,.*12.3.1 (partial): Weekly, not tested' back.csv
check 'no cell calculates' sh -c "! grep -aqE '(^|,)\"?[=+@-]' back.csv"
new_session back --role customer
remit import caiq back.csv -s back --apply
expect_code 0
expect_no_out 'not taken'
remit export caiq -s back -o again.csv
check 'the answers come back' sh -c "cut -d, -f1-3 back.csv | grep -E ',(Yes|No|NA)' >1; cut -d, -f1-3 again.csv | grep -E ',(Yes|No|NA)' >2; test -s 1 && cmp 1 2"
remit export caiq -s back --edition 4.1
expect_out '^I&S-01,'
expect_no_out '^IVS-'
remit export caiq --edition 5
expect_refusal 2 'it knows: 4.0'
remit export caiq --side nobody
expect_code 2
remit export caiq -o /nowhere/out.csv
expect_refusal 4 '/nowhere'

# A session from elsewhere may say anything: nothing of it acts on the terminal.
mkdir "$data/odd.remit"
{
	printf '%s\n' '{"remit":1,"session":"915f4153-e058-447d-8554-c4b4ec90aec1","catalog":"iso27017-2015@1","at":"2026-11-24T13:24:31Z","by":"anna","prev":[]}'
} >"$(journal odd)"
prev=$(head -n 1 "$(journal odd)" | tr -d '\n' | sha256sum | cut -c1-64)
printf '{"at":"2026-11-24T13:24:32Z","by":"anna","prev":["%s"],"set":{"declaration/x/caiq":"9.9","declaration/x/side":"?","declaration/x/file":"\\u202ea","declaration/x/statement/A&A-02.1/answer":"\\u202eyes","declaration/x/statement/%%1B[2J/answer":"yes"}}\n' "$prev" >>"$(journal odd)"
for what in 'show 18.2.1' 'declaration show x' 'report' 'export caiq' 'search x' 'import caiq one.csv'; do
	# shellcheck disable=SC2086 # words
	remit $what -s odd
	expect_code 0
	check "no escape in $what" sh -c "! grep -q '$(printf '\033')' '$out' '$err'"
done
remit show 18.2.1 -s odd
expect_out 'A&A-02.1 \(partly\)'
finish
