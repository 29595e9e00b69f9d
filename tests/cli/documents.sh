#!/bin/sh
# Every report in every format: the same numbers in all of them, safe whatever people wrote, never half
# a file, the same bytes each time.
. "${srcdir:-.}/tests/cli/lib.sh"
SOURCE_DATE_EPOCH=1800000000
export SOURCE_DATE_EPOCH
new_session work --role customer
REMIT_SESSION=work
export REMIT_SESSION
holds() { check "$1" jq -e "$1" "$out"; }
remit set engagement title='Acme | <b>' client='=Acme' scope='North'
remit set 9.2.1 status=partial basis=tested how='=1+1' remark='# Two
lines; "quoted", |bars|' assignee=Bo due=2026-12-01 note='Only for us'
remit set 9.2.2 status=implemented review=reviewed
remit set 14.2.7 applicability=excluded --reason 'Nothing is outsourced'
finding=$("$REMIT" finding add grade=major title='<script>alert(1)</script>' control=9.2.1 2>"$err")
"$REMIT" finding add grade=minor title='No review' due=2026-01-01 >"$out" 2>"$err"
"$REMIT" evidence add title='Report of May' custody=seen control=9.2.1 >"$out" 2>"$err"
"$REMIT" request add text='Four quarters' whom=Lee control=12.3.1 >"$out" 2>"$err"
"$REMIT" services add web name=Web model=saas >"$out" 2>"$err"
"$REMIT" services add db name=Db model=iaas >"$out" 2>"$err"

# Each of them is written, to a pipe and to a file alike, twice the same, and by the ending of the file.
for kind in assessment management findings evidence requests matrix soa; do
	draft=''
	[ "$kind" = soa ] && draft=--draft
	for format in markdown text csv json; do
		# shellcheck disable=SC2086 # no option or one
		remit report "$kind" --format "$format" $draft
		expect_code 0
		expect_silent
		cp "$out" "piped.$format"
		remit report "$kind" --format "$format" $draft -o "written.$format"
		expect_code 0
		check "$kind $format: a file is what a pipe gets" cmp "piped.$format" "written.$format"
		check "$kind $format: no escape sequence" sh -c "! grep -q '$(printf '\033')' 'written.$format'"
		check "$kind $format: nothing else is left" test -z "$(find . -name '.*written*')"
	done
	# shellcheck disable=SC2086
	remit report "$kind" $draft -o by-ending.json
	check "$kind: by its ending" cmp by-ending.json written.json
	check "$kind: no script" sh -c "! grep -q '<script' written.markdown"
	check "$kind: working notes stay out" sh -c '! grep -q "Only for us" written.*'
	check "$kind: a line of JSON says what it is" jq -e --arg kind "$kind" '.format == 1 and .report == $kind and (.heads | length) == 1' written.json
done

remit report -o report.pdf
expect_refusal 2 'pdf.*html'
remit report answers --format word
expect_refusal 2 '"word"; it knows: markdown.*, xlsx, ciso-assistant$'
check 'nothing is written under an ending that stands for no format' test ! -e report.pdf

# No two formats disagree: the rows of CSV are those of JSON.
remit report findings --json
rows=$(jq -r '.tables.findings | length' "$out")
remit report findings --format csv
check 'as many rows' test "$(($(wc -l <"$out") - 1))" = "$rows"
expect_out "^$finding,<script>alert\\(1\\)</script>,major,"
remit report --format csv
expect_out "^gaps,9\\.2\\.1,User registration and de-registration,customer,partial,'?-,no,"
expect_out ",'=1\\+1,"
remit report --format csv --table findings
expect_out '^id,title,grade,'
remit report --format csv --table nothing
expect_refusal 2 'findings'
remit report --format csv --delimiter semicolon --bom
check 'a byte order mark' test "$(head -c 3 "$out" | od -An -tx1 | tr -d ' ')" = efbbbf
expect_out ';9\.2\.1;'
remit report --delimiter colon
expect_refusal 2 'comma, semicolon, tab'
check 'lines end as RFC 4180 has them' sh -c "remit() { '$REMIT' \"\$@\"; }; remit report findings --format csv | head -n 1 | od -c | grep -q '\\\\r  *\\\\n'"

# Findings: by grade, and what is overdue; gaps that nobody wrote a finding for.
remit report findings --json
holds '.tables.findings[0].grade == "major"'
holds '.tables.counts[] | select(.grade == "minor") | .open == 1 and .overdue == 1'
holds '.tables["gaps-without-finding"] | length == 0'
remit set 9.2.3 status=planned
remit report findings --json
holds '.tables["gaps-without-finding"][0].control == "9.2.3"'

# A page for management, with the numbers of the assessment report.
remit report management
expect_out '^- \*\*customer:\*\* '
expect_out '^\| 9\.2\.1 '
expect_out 'overdue'

# Notes come along only when they are asked for.
remit report --with-notes
expect_out 'Only for us'

# What the other party may not see stays out of what is written for it: what we say among ourselves,
# findings against our own side, evidence that is not for it.
remit set 9.2.1 --side provider status=implemented how='Our console' remark='Hush: ours only' assignee=Kim
"$REMIT" finding add grade=minor title='Against the provider' control=9.2.1:provider >"$out" 2>"$err"
"$REMIT" evidence add title='For all' custody=seen visibility=public control=9.2.1 >"$out" 2>"$err"
"$REMIT" evidence add title='For nobody else' custody=seen visibility=internal control=9.2.1 >"$out" 2>"$err"
for format in markdown text json csv; do
	remit report --for customer --format "$format"
	expect_code 0
	expect_no_out 'Hush: ours only'
	expect_no_out 'Against the provider'
	expect_no_out 'Kim'
	expect_no_out 'For nobody else'
done
remit report --for customer
expect_out 'Our console'
expect_out 'For all'
expect_out '^\| For \| the customer \|$'
remit report findings --for customer
expect_no_out 'Against the provider'
remit report evidence --for client
expect_out 'For all'
expect_out 'Report of May'
expect_no_out 'For nobody else'
remit report --for provider
expect_out 'Hush: ours only'
expect_no_out 'Two'
remit report --for everyone
expect_refusal 2 'customer, provider, client'

# What a filter lets pass, and the document says so.
remit report --filter 'clause=14'
expect_code 0
expect_no_out '9\.2\.[123]'
expect_out 'No review'
expect_out '^\| Only controls that pass \| clause=14 \|$'
remit report --filter 'clause:14'
expect_code 2

# Two states: what became better.
remit set 9.2.1 status=implemented --reason 'It is done'
remit report comparison --json --against nowhere
expect_code 3
head=$("$REMIT" history --json 2>"$err" | jq -r '.actions[0].id')
remit report comparison --json --against "@$head"
[ "$code" = 0 ] || complain 'no comparison with an earlier action'
holds '.report == "comparison"'
remit report comparison
expect_refusal 2 'against'
remit report --against work
expect_refusal 2 'comparison'

# A file that cannot be written leaves the old one, and none beside it.
mkdir shut
echo old >shut/report.md
chmod 500 shut
if [ "$(id -u)" != 0 ]; then
	remit report -o shut/report.md
	expect_code 4
	check 'the old one is there' grep -qx old shut/report.md
fi
finish
