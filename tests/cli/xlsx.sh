#!/bin/sh
# Workbooks: every report as one, cell by cell what the report says, read back by LibreOffice too; no
# text becomes anything else; answers that come back; files that are no workbooks, or hostile ones.
. "${srcdir:-.}/tests/cli/lib.sh"
here=$(cd "$OLDPWD" && cd "${srcdir:-.}" && pwd)
SOURCE_DATE_EPOCH=1800000000
export SOURCE_DATE_EPOCH
new_session work --role customer
REMIT_SESSION=work
export REMIT_SESSION

# Where the program is not built it is named, with the packages, and nothing is written.
cp "$REMIT" alone
mkdir none
(REMIT_EXEC_PATH=$home/here/none; export REMIT_EXEC_PATH
"$REMIT" report -o no.xlsx) >"$out" 2>"$err"
code=$?
expect_refusal 3 'libxlsxwriter-dev'
check 'nothing is written' test ! -e no.xlsx
printf '#!/bin/sh\ncat >/dev/null; echo it is broken >&2; exit 3\n' >none/remit-xlsx
chmod +x none/remit-xlsx
(REMIT_EXEC_PATH=$home/here/none; export REMIT_EXEC_PATH
"$REMIT" report -o no.xlsx) >"$out" 2>"$err"
code=$?
expect_err 'it is broken'
check 'it failed' test "$code" -eq 3
# One that writes another report than it was given is found out.
printf '#!/bin/sh\ncat >/dev/null; if [ "$*" ]; then echo "{\\"sheets\\":[]}"; else echo PK; fi\n' >none/remit-xlsx
(REMIT_EXEC_PATH=$home/here/none; export REMIT_EXEC_PATH
"$REMIT" report -o no.xlsx) >"$out" 2>"$err"
code=$?
expect_refusal 4 'is not what the report says'
check 'nothing is written' test ! -e no.xlsx

helper=$(dirname "$REMIT")/remit-xlsx
[ -x "$helper" ] || {
	[ "$wrong" -eq 0 ] || finish
	skip 'remit-xlsx was not built: libxlsxwriter or minizip is missing'
}

# ---- what people write ------------------------------------------------------------------------
text() { printf "$1" >text; }
text '=cmd|'"'"' /C calc'"'"'!A1';            remit set 5.1.1 status=partial how=@text due=2026-12-31
text '+1\n-2\n@SUM(A1)';                       remit set 5.1.2 status=implemented remark=@text
text 'http://evil.example/ file:///etc/passwd'; remit set 6.1.1 status=planned how=@text
text '_x0041_ <&>"\302\240\tend\r\nnext';      remit set 6.1.2 status=partial remark=@text
text '\360\237\230\200 \346\227\245\346\234\254 \342\200\256gnp'; remit set 6.1.3 status=partial remark=@text
remit set 6.1.4 status=partial remark='(clear)' how="''q"
head -c 1048000 /dev/zero | tr '\0' 'n' >long; remit set 6.1.5 status=partial remark=@long
head -c 32767 long >fits;                      remit set 6.2.1 status=partial remark=@fits
remit set 9.2.1 status=not-implemented basis=tested,documented assignee=1e5 priority=high note='Only for us'
remit set 14.2.7 applicability=excluded --reason '=1+1'
remit services add "web" name='[]:*?/\' model=saas
remit set 9.2.1 status=partial --service web
remit finding add grade=major title='=2+2' due=2026-01-01 control=9.2.1
remit evidence add title="'quoted" custody=seen control=9.2.1
remit request add text='-3' whom=Lee control=12.3.1

kinds='assessment management findings evidence soa matrix requests answers'
for kind in $kinds; do
	draft=''
	[ "$kind" != soa ] || draft=--draft
	# shellcheck disable=SC2086 # no option or one
	remit report "$kind" $draft -o "$kind.xlsx"
	expect_code 0
	# shellcheck disable=SC2086
	remit report "$kind" $draft --format xlsx
	check "$kind: the same bytes again" cmp "$out" "$kind.xlsx"
	# shellcheck disable=SC2086
	remit report "$kind" $draft --json
	cp "$out" "$kind.json"
	check "$kind: nothing else is left" test -z "$(find . -name '.*xlsx*')"
done
check 'notes stay out' sh -c "! '$helper' --cells <answers.xlsx | grep -q 'Only for us'"
"$helper" --cells <assessment.xlsx >cells.json
check 'names of sheets are legal' jq -e '[.sheets[].name] | all(length > 0 and length <= 31 and (test("[\\[\\]:*?/\\\\]") | not)) and (map(ascii_downcase) | unique | length) == length' cells.json
check 'days are days' jq -e '[.sheets[] | select(.name == "Gaps").rows[][]] | index("2026-12-31")' cells.json
if command -v unzip >/dev/null; then
	mkdir parts
	(cd parts && unzip -q ../assessment.xlsx)
	check 'no formula' sh -c "! grep -rq '<f>' parts/xl/worksheets"
	check 'no link to anywhere' sh -c '! grep -rq "External" parts'
	check 'no macro, nothing but XML' test -z "$(find parts -type f ! -name '*.xml' ! -name '*.rels' ! -name '*.vml')"
	check 'head, filter, words, marks' sh -c "grep -lq '<pane ' parts/xl/worksheets/*.xml && grep -lq '<autoFilter ' parts/xl/worksheets/*.xml && grep -lq 'type=\"list\"' parts/xl/worksheets/*.xml && grep -lq '<conditionalFormatting ' parts/xl/worksheets/*.xml"
	check 'rows as high as their texts' sh -c "grep -lq '<row [^>]*ht=\"[3-9][0-9]*\" customHeight' parts/xl/worksheets/*.xml"
	check 'a chart' test -s parts/xl/charts/chart1.xml
	check 'a comment where a text was cut' sh -c "grep -rq 'cut off at 32767' parts/xl/comments*.xml"
fi

# ---- answers that come back -------------------------------------------------------------------
actions() { wc -l <"$(journal work)"; }
for format in csv json xlsx; do
	remit report answers --with-notes -o "back.$format"
	expect_code 0
	n=$(actions)
	[ "$format" != csv ] || remit set 6.1.5 remark=short # a cell of CSV may be a megabyte at most
	remit import "back.$format" --apply --json
	[ "$format" = csv ] || expect_code 0
	[ "$format" = csv ] || check "$format: unchanged changes nothing" jq -e '.counts | .unchanged > 20 and .new + .changed + .conflict + .unmatched + .refused == 0' "$out"
	[ "$format" = csv ] || check "$format: nothing was written" test "$n" -eq "$(actions)"
done
remit set 6.1.5 remark=@long
remit report answers -o back.xlsx
remit import back.xlsx --json
check 'what was cut is no change' jq -e '.counts | .new + .changed + .refused == 0' "$out"
jq '(.tables.answers[] | select(.control == "5.1.1" and .side == "customer")) |= (.how = "=New" | .status = "implemented" | .due = "(clear)")' answers.json >edited.json
remit import edited.json
expect_code 0
expect_out 'changed 3, unchanged'
expect_out '^  edited.json:[0-9]+:[0-9]+: 5.1.1 customer: How'
expect_err '--apply records it'
remit import edited.json --apply
remit show 5.1.1 --json
check 'edits are recorded' jq -e '.controls[0].customer | .how == "=New" and .status == "implemented" and .due == null' "$out"
remit undo

# ---- what is no workbook ----------------------------------------------------------------------
bad() { # pattern; the file is bad.xlsx
	remit import bad.xlsx
	expect_refusal 3 "$1"
}
printf 'PK\003\004' >bad.xlsx; bad 'bad.xlsx: .*no workbook'
head -c 9000 answers.xlsx >bad.xlsx; bad 'no workbook'
cp assessment.xlsx bad.xlsx; bad 'several sheets have a column'

printf '{"format":2,"tables":{"answers":[]}}' >bad.xlsx; bad 'not what .remit report answers'
printf '{"format":1,"tables":{"answers":[1]}}' >bad.xlsx; bad 'bad.xlsx:1:34: a row of answers'
printf '{"format":1,"tables":{' >bad.xlsx; bad 'bad.xlsx:[12]:[0-9]+: expected a value'
remit import findings.json
expect_refusal 3 'not what .remit report answers'
if command -v python3 >/dev/null; then
	cat >forge.py <<'PY'
import sys, zipfile
sheet, shared = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else ""
if sheet == "bomb":
    sheet = "<worksheet><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>" + "a" * 700_000_000 + "</t></is></c></row></sheetData></worksheet>"
with zipfile.ZipFile("bad.xlsx", "w", zipfile.ZIP_DEFLATED) as out:
    out.writestr("xl/workbook.xml", "<workbook xmlns:r='r'><sheets><sheet name='A' r:id='1'/></sheets></workbook>")
    out.writestr("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='1' Target='worksheets/sheet1.xml'/></Relationships>")
    if shared:
        out.writestr("xl/sharedStrings.xml", shared)
    out.writestr("xl/worksheets/sheet1.xml", sheet)
PY
	forge() { python3 forge.py "$@"; }
	rows() { forge "<worksheet><sheetData>$1</sheetData></worksheet>" "${2-}"; }
	head="<row r='1'><c r='A1' t='inlineStr'><is><t>control</t></is></c><c r='B1' t='inlineStr'><is><t>how</t></is></c></row>"
	rows "$head<row r='2'><c r='A2' t='str'><v>7.1.1</v></c><c r='B2' t='s'><v>0</v></c></row>" '<sst><si><r><t>in </t></r><r><t>pieces</t></r><rPh><t>not said</t></rPh></si></sst>'
	remit import bad.xlsx --json
	check 'coloured texts are one text' jq -e '.items[0].after == "in pieces" and .items[0].line == 2 and .items[0].column == 2' "$out"
	rows "$head<row r='2'><c r='A2'><v>5.1</v></c><c r='B2' t='str'><f>1+1</f><v>2</v></c></row>"
	remit import bad.xlsx --apply
	expect_code 3
	expect_out 'group and no control'
	rows "$head<row r='2'><c r='A2' t='str'><v>7.1.1</v></c><c r='B2' t='str'><v>_x001B_[2J</v></c></row>"; bad 'control characters'
	rows "<row r='1'><c r='A1' t='str'><v>x</v></c></row>"; bad 'no sheet has a column called control or id'
	rows "<row r='2'/><row r='1'/>"; bad 'row 1 comes after row 2'
	rows "<row r='1'><c r='ZZZZ1'/></row>"; bad 'out of place'
	rows "<c r='A1'/>"; bad 'out of place'
	rows "<row r='1'><c r='XFD1'><v>1</v></c></row>"; bad 'more than 200 columns'
	rows "<row r='1048577'/>"; bad 'damaged'
	forge "<worksheet><sheetData>"; bad 'damaged'
	forge "<!DOCTYPE x [<!ENTITY a 'b'>]><worksheet>&a;</worksheet>"; bad 'damaged'
	forge bomb; bad 'too large'
fi

# ---- LibreOffice ------------------------------------------------------------------------------
if ! command -v soffice >/dev/null || ! command -v python3 >/dev/null; then
	[ "$wrong" -eq 0 ] || finish
	skip 'all but LibreOffice held: soffice or python3 is missing, so that no spreadsheet read the workbooks'
fi
office() { soffice "-env:UserInstallation=file://$home/office" --headless "$@" >"$out" 2>"$err"; }
mkdir office sheets
remit report -o assessment.xlsx
remit report --json && cp "$out" assessment.json
remit report answers -o answers.xlsx
remit report answers --json && cp "$out" answers.json
office --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1' --outdir sheets assessment.xlsx answers.xlsx findings.xlsx matrix.xlsx
for kind in assessment answers findings matrix; do
	said="LibreOffice reads $kind.xlsx"
	python3 "$here/tests/cli/xlsx_check.py" "$kind.json" sheets "$kind" >"$out" 2>"$err" ||
		complain 'it reads something else than the report says'
done
mkdir saved
office --convert-to xlsx --outdir saved answers.xlsx
remit import saved/answers.xlsx --json
check 'saved by LibreOffice: unchanged' jq -e '.counts | .unchanged > 20 and .new + .changed + .conflict + .unmatched + .refused == 0' "$out"
finish
