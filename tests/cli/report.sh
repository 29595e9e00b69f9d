#!/bin/sh
# The assessment report: what it must say, safe whatever people wrote, the same bytes each time.
. "${srcdir:-.}/tests/cli/lib.sh"
new_session work --role customer
remit report
expect_code 0
remit set -s work engagement scope='Production, region north' client='Acme'
expect_code 0
remit set -s work CLD.9.5.1 status=partial basis=tested remark='No test since May'
remit set -s work 14.2.7 applicability=excluded --reason 'No development is outsourced'
remit set -s work 9.2.1 status=implemented review=reviewed

remit report -s work
expect_code 0
expect_silent
for words in '^# ' 'ISO/IEC 27017:2015' 'withdrawn' 'Production, region north' 'CLD\.9\.5\.1' 'No test since May'; do
	expect_out "$words"
done
head=$(tail -n 1 "$(journal work)" | tr -d '\n' | sha256sum | cut -d' ' -f1)
expect_out "$head"
remit verify -s work --head "$(grep -oE '[0-9a-f]{64}' "$out" | head -n 1)"
expect_code 0

# All that the form of the engagement takes is in the report, the conclusion before anything else; what
# nobody wrote is no row, but for client, objectives and scope.
remit report -s work
expect_out '^\| Client \| Acme \|$'
expect_out '^\| Objectives \| not recorded \|$'
expect_no_out '^\| (From|Method|Recipients|Our organisation) '
expect_out 'No conclusion is recorded yet'
expect_out '^None recorded\.$'
remit set -s work engagement organisation='We | you' from=2026-11-02 recipients='Board' conclusion='Good *enough*'
remit duty -s work 12.3.1 test-restore accountable=provider reason='Managed backup' contract_ref='MSA 4.2'
remit report -s work
expect_out '^\| Our organisation \| We \\\| you \|$'
expect_out '^\| From \| 2026-11-02 \|$'
expect_out '^\| Recipients \| Board \|$'
expect_out '^Good \\\*enough\\\*$'
first=$(grep '^## ' "$out" | head -n 1)
check 'the summary comes first' [ "$first" = '## Summary' ]
check 'with the conclusion' [ "$(sed -n 5p "$out")" = 'Good \*enough\*' ]
# A duty that was given to somebody else, and why.
expect_out '^- \*\*12\.3\.1 Restore samples and time them against the targets\*\* \(provider\)$'
expect_out '^  - \*\*The catalog says:\*\* customer$'
expect_out '^  - \*\*Reason for the assignment:\*\* Managed backup$'
expect_out '^  - \*\*Contract reference:\*\* MSA 4\.2$'

# Exclusions and what is left out, with reason, author and day; remarks; who reviewed what.
remit set -s work 9.4.1 status=planned selected=no remark='Next year'
remit set -s work 9.4.2 remark='To be seen' note='Only for us'
remit report -s work
expect_out '\*\*Reason:\*\* No development is outsourced'
expect_out '\*\*Decided by:\*\* anna$'
expect_out '\*\*Decided on:\*\* 20[0-9-]+$'
expect_out '\*\*9\.4\.1 .*\(customer, planned\)$'
expect_out 'Next year'
expect_out 'To be seen'
expect_no_out 'Only for us'
expect_out '^\| 9\.2\.1 \| customer \| implemented \| yes \| Assessor and reviewer are the same person .* anna '
expect_out "provider's side [0-9]+ are open"
for words in 'In scope' Assessed Reviewed Conform; do expect_out "^\*\*$words\*\* "; done
remit status -s work
expect_out '^customer +\* .*; excluded 1; left out 1'
expect_out '^\* our own side'

# The model that is asked for counts in the numbers, and is said.
remit status -s work --model saas
expect_out ', SaaS$'
cp "$out" saas
remit status -s work --model iaas
expect_out ', IaaS$'
check "other duties, other numbers" sh -c "! cmp -s saas '$out'"
remit report -s work --model saas
expect_out '\| Service model \| SaaS'
remit report -s work --model naas
expect_refusal 2 'naas'

SOURCE_DATE_EPOCH=1800000000
export SOURCE_DATE_EPOCH
remit report -s work -o one.md
expect_code 0
expect_empty
remit report assessment -s work --format markdown -o two.md
expect_code 0
check "the same bytes" cmp one.md two.md

remit report poem -s work
expect_refusal 2 'poem'
remit report -s work --format doc
expect_refusal 2 'doc'

# What people wrote stays text: no heading, no table cell, no link, no script of theirs.
remit set -s work 9.2.2 status=partial remark='# Owned
| a | b |
<script>alert(1)</script> [x](javascript:alert(1))'
remit report -s work
expect_code 0
expect_no_out '^# Owned'
expect_no_out '<script>'
expect_no_out '[^\\]\]\(javascript:'
expect_no_out '^\| a \| b \|'
check "withdrawn is said once" test "$(grep -c withdrawn "$out")" = 1
expect_no_out '2026\\-'

# Read by a Markdown reader, where there is one: the same blocks with the hostile text as without it.
if command -v cmark-gfm >/dev/null; then
	shape() { cmark-gfm -e table -e autolink -e strikethrough -e tasklist --unsafe -t xml "$1" | grep -oE '<(heading|list|item|table|link|image|code|html|emph|strike|thematic|block)[a-z_]*' | sort | uniq -c; }
	remit set -s work 9.2.2 remark='one' --reason same
	remit report -s work -o plain.md
	remit set -s work 9.2.2 remark='one
# two
* three
1. four
=====
| a | b |
|---|---|
http://a.b/ <b>five</b> ![x](y) **six** ~~seven~~ `eight`

> nine
- [ ] ten' --reason same
	remit report -s work -o hostile.md
	shape plain.md >plain.shape
	shape hostile.md >hostile.shape
	check "the text adds no block, link, code or emphasis" cmp plain.shape hostile.shape
fi
finish

# The registers: what was found, by whom, on what evidence; working papers stay out.
new_session registers --role auditor
REMIT_SESSION=registers
export REMIT_SESSION
remit report
expect_out '^## Findings$'
expect_no_out '^## Evidence$'
finding=$("$REMIT" finding add grade=minor title='No *restore* | test' control=12.3.1,5.1.1:provider 2>"$err")
"$REMIT" evidence add title='Restore report' custody=copied control=12.3.1 note=SECRET-NOTE finding="$finding" >"$out" 2>"$err"
"$REMIT" interview add title='Backup team' text=SECRET-TEXT >"$out" 2>"$err"
"$REMIT" request add text='Four quarters' whom=Provider >"$out" 2>"$err"
"$REMIT" person add name='Anna Berg' part='lead auditor' contact=SECRET-CONTACT >"$out" 2>"$err"
remit report
expect_code 0
expect_out "^- .*$finding.* No [\\][*]restore"
expect_out 'Record:.* 12\.3\.1 \(customer\)|Record:.* 12\.3\.1 \(provider\)'
expect_out '5\.1\.1 \(provider\)'
for words in '^## Evidence$' 'Restore report' 'Backup team' 'Four quarters' 'Anna Berg' 'lead auditor'; do
	expect_out "$words"
done
expect_no_out SECRET
remit report --json
expect_no_out SECRET
expect_out "\"id\": \"$finding\""
"$REMIT" finding remove "$finding" >"$out" 2>"$err"
remit report
expect_out '^None recorded\.$'
expect_no_out "^- .*$finding.* No "
