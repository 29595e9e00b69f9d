#!/bin/sh
# Every report as JSON is what the schema of reports says, and what is broken is not.
. "${srcdir:-.}/tests/cli/lib.sh"
here=$(cd "$OLDPWD" && cd "${srcdir:-.}" && pwd)
new_session work --role customer
REMIT_SESSION=work
export REMIT_SESSION
remit set engagement title='Acme' client='Beta' from=2026-01-01
remit set 9.2.1 status=partial basis=tested how='one
two' due=2026-12-01 assignee=Bo
remit set 14.2.7 applicability=excluded --reason 'Nothing is outsourced'
remit finding add grade=major title='Too many' control=9.2.1
remit evidence add title='Report of May' custody=seen control=9.2.1
remit request add text='Four quarters' whom=Lee control=12.3.1
remit services add web name=Web model=saas
remit report schema
expect_code 0
expect_silent
cp "$out" schema.json
check 'it is the one of the tree' cmp schema.json "$here/schema/report.schema.json"
remit report schema --format json-schema
check 'the same by its format' cmp "$out" schema.json
remit report schema --format csv
expect_refusal 2 'json-schema'
# Without a session too.
(unset REMIT_SESSION; cd /; XDG_STATE_HOME=/nowhere "$REMIT" report schema) >bare.json 2>"$err"
check 'no session is needed' cmp bare.json schema.json

files=''
for kind in assessment management findings evidence soa comparison matrix requests answers; do
	set -- report "$kind" --json
	[ "$kind" != soa ] || set -- "$@" --draft
	[ "$kind" != comparison ] || set -- "$@" --against @2026-01-01
	remit "$@"
	[ "$code" = 0 ] || { [ "$kind" = comparison ] && continue; }
	expect_code 0
	cp "$out" "$kind.json"
	files="$files $kind.json"
done
if python3 -c 'import jsonschema; jsonschema.Draft202012Validator' 2>/dev/null; then
	# shellcheck disable=SC2086 # the files are words
	python3 "$here/tests/cli/report_schema.py" schema.json $files >"$out" 2>"$err" ||
		complain 'a report is not what the schema says'
else
	finish_skipped='python3-jsonschema is missing, so nothing was validated'
fi
[ "$wrong" -ne 0 ] || [ -z "${finish_skipped-}" ] || skip "$finish_skipped"
finish
