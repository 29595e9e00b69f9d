#!/bin/sh
# cli: answers from a spreadsheet, an assessment.yaml that was edited, and writing both
. "${srcdir:-.}/tests/cli/lib.sh"

new_session acme --role customer
REMIT_SESSION=acme
export REMIT_SESSION
remit set 5.1.1 status=partial basis=tested how='Policy in the wiki' assignee=bob due=2026-12-31
remit set 5.1.1 review=reviewed
remit set 5.1.2 status=implemented basis=interviewed,documented remark='(clear)'
remit set 6.1.1 how='=1+1' note="'+x" remark="''quoted" status=planned
input=$(printf 'line one\nline "two"; x,\ty\n\n  indented ')
remit set 9.4.2 how=-
remit set 14.2.7 reason.law='GDPR 32' applicability=excluded --reason 'Nothing is developed'
remit set 7.1.1 selected=no
remit services add crm name='Our CRM' provider=Example model=saas
remit set 9.2.1 status=partial priority=high --service crm
actions() { wc -l <"$(journal acme)"; }

# What remit writes comes back unchanged, and writes nothing.
remit export answers.csv
expect_out '^.?control,title,side,service,status,'
expect_no_out '\+x'
remit export answers.csv --notes -o out.csv
expect_code 0
check 'a byte order mark' test "$(head -c 3 out.csv | od -An -tx1 | tr -d ' ')" = efbbbf
check 'no cell begins with a formula' sh -c "! grep -aqE '(^|,)\"?[=+@-]' out.csv"
n=$(actions)
remit import out.csv --apply --json
expect_code 0
check 'all of it is unchanged' jq -e '.counts | .unchanged == 23 and .new + .changed + .conflict + .unmatched + .refused == 0' "$out"
check 'nothing was written' test "$n" -eq "$(actions)"
for how in 's/\r$//' '1s/^\xef\xbb\xbf//' '1s/^\xef\xbb\xbf/&sep=,\n/'; do
	sed "$how" out.csv >other.csv
	remit import other.csv --json
	check "the same after $how" jq -e '.counts | .unchanged == 23 and .new + .changed + .refused == 0' "$out"
done

# A file as people make it: other order, other separator, blanks, newlines in a cell.
printf 'Side;ID;Status;How;due;basis;Evaluator\r\ncustomer;5.1.1 ;Implemented;"New\r\ntext";2027-01-01;tested; documented;x\r\n' >bad.csv
remit import bad.csv
expect_refusal 3 'bad.csv:2:1: cells in this line: 8, in the first line: 7'
cat >in.csv <<'C'
Side;ID;Status;How;due;basis;Evaluator
customer;5.1.1 ;Implemented;"New
text";2027-01-01;"tested; documented";x
;5.1.2;;;;;
provider;cld.9.5.1;2;;;;
customer;6.1.1;;(clear);;;
;;;;;;
customer;77.7;partial;;;;
C
remit import in.csv
expect_refusal 3 'in.csv:1:30: the column "Evaluator" is no field'
remit import in.csv --ignore-unknown
expect_code 1
expect_out 'new 1, changed 5, unchanged 0, in conflict 0, no such control 1, refused 0'
expect_out 'column left out: Evaluator'
expect_out 'in.csv:2:29: 5.1.1 customer: How, recorded by anna, 20'
expect_out '- Policy in the wiki'
expect_out '\+ New'
expect_out '^  in.csv:8:10: 77.7$'
expect_err '--apply records it'
check 'nothing was written' test "$n" -eq "$(actions)"
remit import in.csv --ignore-unknown --apply
expect_code 1
expect_err 'recorded 6 values'
check 'one action' test $((n + 1)) -eq "$(actions)"
remit history
expect_out "because: imported from in.csv, SHA-256 $(sha256sum <in.csv | cut -c1-64)"
remit show 5.1.1 --json
check 'the record' jq -e '.controls[0].customer | .status == "implemented" and .review == "assessed" and .how == "New\ntext" and .basis == ["documented", "tested"] and .assignee == "bob"' "$out"
remit show 6.1.1 --json
check 'cleared' jq -e '.controls[0].customer | .how == null and .status == "planned"' "$out"
remit undo
expect_code 0
remit show 6.1.1 --json
check 'one undo' jq -e '.controls[0].customer.how == "=1+1"' "$out"

# A word typed short is no change where it means what stands.
printf 'id,status,basis\n5.1.2,imp,inter;docu\n' >one.csv
remit import one.csv --json
check 'a short word that means what stands' jq -e '.counts | .unchanged == 2 and .new + .changed == 0' "$out"

# What a spreadsheet broke, and what is wrong: the line, the reason, and nothing is recorded.
n=$(actions)
refused() { # line of cells, reason
	printf 'control,side,status,review,applicability,due\n%s\n' "$1" >one.csv
	remit import one.csv --apply
	expect_code 3
	expect_err 'nothing was recorded'
	expect_out "$2"
}
refused '05.01.2001,,partial,,,' 'one.csv:2:1: .*looks like a number or a day'
refused '2001-05-01,,partial,,,' 'looks like a number or a day'
refused '5/1/2001,,partial,,,' 'looks like a number or a day'
refused '05-Jan,,partial,,,' 'looks like a number or a day'
refused '1. Mai 01,,partial,,,' 'looks like a number or a day'
refused '45047,,partial,,,' 'looks like a number or a day'
refused '5.1E+10,,partial,,,' 'looks like a number or a day'
refused '5.1,,partial,,,' '5.1 is a group and no control'
refused ',,partial,,,' 'the row has no id'
refused '5.1.1,theirs,partial,,,' 'no side'
refused '6.1.2,,splendid,,,' '6.1.2 customer: Status: "splendid" is none of'
refused '6.1.2,,,,,soon' 'is no day'
refused '6.1.2,,,reviewed,,' 'has no status on this side'
refused '6.1.2,,,,excluded,' 'needs its reason'
printf 'id,status\n6.1.2,partial\n6.1.2,planned\n' >one.csv
remit import one.csv --apply
expect_code 3
expect_out 'one.csv:3:1: .*line 2 is about the same record'
head -c 40000 /dev/zero | tr '\0' a >long.txt
remit set 6.1.4 how=@long.txt
printf 'id,how\n6.1.4,%s\n' "$(head -c 32767 long.txt)" >one.csv
remit import one.csv --apply
expect_code 3
expect_out 'cut off at 32767 characters'
remit undo
n=$(actions)
new_session next --catalog iso27017-2026
printf 'id,title,status\n5.1,Acceptable use of information and other associated assets,partial\n' >one.csv
remit import one.csv --apply -s next
expect_code 3
expect_out 'the title is that of 5.10, the id is 5.1'
check 'nothing was written' test "$n" -eq "$(actions)"
bad() { # pattern; the file is one.csv
	remit import one.csv
	expect_refusal 3 "$1"
}
printf '\377\376i\000d\000' >one.csv; bad 'UTF-16; save it as UTF-8'
printf 'id,how\n5.1.1,Gr\374\337e\n' >one.csv; bad 'one.csv:2:9: the byte 0xFC is not UTF-8'
printf 'id,how\n5.1.1,"open\n' >one.csv; bad 'one.csv:2:7: .*never closed'
printf 'id,how\n5.1.1,say "hi"\n' >one.csv; bad 'one.csv:2:11: a quotation mark within'
printf 'id,how\n5.1.1,"hi" there\n' >one.csv; bad 'one.csv:2:11: after a closing'
printf 'id,how\n5.1.1,\033[2J\n' >one.csv; bad 'control character U.001B'
printf 'status,how\npartial,x\n' >one.csv; bad 'no column is called control or id'
printf 'id,how,How\n' >one.csv; bad 'one.csv:1:8: the column "How" is there twice'
printf 'id,reason\n5.1.1,law\n' >one.csv; bad 'no field of ours'
: >one.csv; bad 'the file is empty'
remit import missing.csv
expect_refusal 3 'missing.csv'
remit import .
expect_code 3
remit export everything
expect_refusal 2 'answers.csv, assessment.yaml or caiq'
remit export answers.csv -o /nowhere/out.csv
expect_refusal 4 '/nowhere'
remit import out.csv --prefer mine
expect_refusal 2 'it knows: file'

# An auditor says whose record it is.
new_session audit --role auditor
printf 'id,status\n6.1.2,partial\n' >one.csv
remit import one.csv -s audit
expect_code 1
expect_out 'an auditor says whose record it is'

# assessment.yaml, edited by hand while others go on.
remit export assessment.yaml
expect_code 0
file=$data/acme.remit/assessment.yaml
remit import assessment.yaml
expect_code 0
expect_out 'changed 0'
expect_out 'as it was printed'
sed -i 's/Policy in the wiki/Policy on paper/; s/status: planned/status: partial/; s/name: Our CRM/name: CRM/; s/Nothing is developed/Nothing at all is developed/' "$file"
REMIT_AUTHOR=bert
remit set 5.1.1 how='Policy in the new wiki'
expect_err 'assessment.yaml was edited by hand: `remit import assessment.yaml`'
remit set 6.1.3 status=partial
REMIT_AUTHOR=anna
remit import assessment.yaml
expect_code 1
expect_out 'edited since'
expect_out 'printed from head [0-9a-f]{64}'
expect_out 'changed 3, .*in conflict 1'
expect_out 'recorded by bert'
remit import assessment.yaml --apply
expect_code 1
remit show 5.1.1 --json
check 'what others wrote stays' jq -e '.controls[0].customer.how == "Policy in the new wiki"' "$out"
remit show 6.1.1 --json
check 'what was edited is recorded' jq -e '.controls[0].customer.status == "partial"' "$out"
remit show 6.1.3 --json
check 'what is not in the file stays' jq -e '.controls[0].customer.status == "partial"' "$out"
cp "$file" "$home/edited"
remit export assessment.yaml
expect_code 0
expect_err 'edited by hand and is now .*assessment.edited.yaml'
check 'it is set aside as it was' cmp "$home/edited" "$data/acme.remit/assessment.edited.yaml"
remit import "$data/acme.remit/assessment.edited.yaml" --apply --prefer file
expect_code 0
remit show 5.1.1 --json
check 'the file is preferred' jq -e '.controls[0].customer.how == "Policy on paper"' "$out"
remit status
expect_silent

# Refused: another session's, one that says nothing, what nobody writes by hand.
remit import "$file" -s audit
expect_refusal 3 'printed from another session'
printf 'format: "1"\nheads: []\n' >no.yaml
remit import no.yaml
expect_refusal 3 'does not say which session'
sed '/^heads:/{n;s/.*/- "0000000000000000000000000000000000000000000000000000000000000000"/}' "$file" >no.yaml
remit import no.yaml
expect_refusal 3 'merge that copy first'
remit export assessment.yaml
sed '/^controls:/,$d' "$file" >head.yaml
odd() { # the rest of the file, what is said; nothing is recorded and nothing comes down
	{ cat head.yaml; printf '%b' "$1"; } >odd.yaml
	remit import odd.yaml --apply
	expect_code 3
	expect_out "odd.yaml:[0-9]*:[0-9]*: $2"
	expect_err 'nothing was recorded'
}
odd 'controls:\n- id: "5.1.1"\n  records:\n  - "": {customer: {status: partial}}\n' '5.1.1: names with their values'
odd 'controls:\n- id: "5.1.1"\n  records: text\n' '5.1.1: names with their values'
odd 'controls:\n- id: "5.1.1"\n  records: {"-": [customer]}\n' '-: names with their values'
odd 'controls:\n- id: "5.1.1"\n  records: {"-": {customer: [partial]}}\n' 'customer: names with their values'
odd 'controls:\n- id: "5.1.1"\n  records: {"-": {customer: partial}}\n' 'customer: names with their values'
odd 'controls:\n- 5.1.1\n' '5.1.1: names with their values'
odd 'controls:\n- [5.1.1]\n' 'names with their values'
odd 'controls: 5.1.1\n' 'controls: nothing can be recorded'
odd 'controls: {id: 5.1.1}\n' 'controls/id: nothing can be recorded'
{ cat head.yaml; printf 'controls:\n- title: x\n- id: "5.1.1"\n  records:\n'; } >odd.yaml
remit import odd.yaml
expect_code 1
expect_out 'no such control 1, refused 0'
printf 'carried:\n  name: other\nfinding:\n  F-1: {state: answered, title: x}\nperson: [a]\n' | cat "$file" - >no.yaml
remit import no.yaml --apply
expect_code 3
expect_out 'where something came from'
expect_out 'a finding is answered only when'
expect_out 'nothing can be recorded there'
finish
