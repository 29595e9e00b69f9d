#!/bin/sh
# cli: what scanners found becomes evidence: plan, recording, the newer run, the items, bad files
. "${srcdir:-.}/tests/cli/lib.sh"
case ${srcdir:-.} in /*) files=$srcdir/tests/data/scan ;; *) files=$OLDPWD/${srcdir:-.}/tests/data/scan ;; esac

new_session acme --role customer
REMIT_SESSION=acme
export REMIT_SESSION
lines() { wc -l <"$(journal acme)"; }
field() { /usr/bin/python3 -c 'import json, sys
value = json.load(open(sys.argv[1]))
for key in sys.argv[2].split("."):
    value = value[int(key)] if key.isdigit() else value[key]
print(value)' "$out" "$1"; }

# A plan writes nothing.
before=$(lines)
remit evidence import "$files/prowler.csv"
expect_code 0
expect_out 'Prowler 5\.7\.0: 111122223333, 2026-10-05'
expect_out '5 results: 2 passed, 1 failed, 1 muted, 1 to be looked at'
expect_out '  12\.4\.1 +1 passed, 1 failed$'
expect_out '  9\.2\.4 +1 muted$'
expect_out '  6\.1\.3 +1 to be looked at$' # by the list of checks: it carries no id
expect_out '1  a_check_that_no_list_has'
expect_err 'nothing was recorded, --apply records it'
check "nothing is recorded" test "$(lines)" = "$before"
check "nothing is copied" test ! -e "$data/acme.remit/evidence"

# One action: the file, its entry, its links; no status.
remit evidence import "$files/prowler.csv" --apply --json
expect_code 0
one=$(field files.0.id)
check "one action" test "$(lines)" = $((before + 1))
sum=$(sha256sum "$files/prowler.csv" | cut -d' ' -f1)
check "the copy is the file" cmp "$files/prowler.csv" "$data/acme.remit/evidence/$sum"
check "failed" test "$(field files.0.run.results.fail)" = 1
check "nothing is left out in silence" test "$(field files.0.left.0.check)" = a_check_that_no_list_has
remit controls --filter 'status=implemented,alternative,partial,planned,not-implemented'
expect_empty
remit show 12.4.1
expect_out "evidence $one: Prowler"
expect_out '1 passed, 1 failed'
remit evidence show "$one"
expect_out 'Record +12\.4\.1 customer'
expect_out 'Period to +2026-10-05'
expect_out 'speaks to 8 controls'
expect_out '1 result leads to no control'
remit evidence list
expect_out '2 passed, 1 failed, 1 muted, 1 to be looked at'
remit verify
expect_code 0
remit evidence verify
expect_code 0

# What somebody has to look at, of the run and of one control; all of what it says of a control.
remit evidence show "$one" --failing
expect_code 0
expect_out '^cloudtrail_multi_region_enabled: failed \(high\)$'
expect_out '^  arn:example:trail/one$'
expect_out 'is_registered: to be looked at'
expect_no_out 'iam_root_mfa_enabled' # muted
remit evidence show "$one" 12.4.1 --failing --json
check "one item" test "$(field items.0.outcome)" = fail
remit evidence show "$one" 12.4.1
expect_out 'enabled: passed'
expect_out 'enabled: failed'
remit evidence show "$one" 5.1.1
expect_empty
expect_err 'says nothing of it'
remit evidence show "$one" 99.1
expect_refusal 2 '99\.1'

# The same file again is nothing to do; a newer run takes the place of the older one, which is kept.
before=$(lines)
remit evidence import "$files/prowler.csv" --apply
expect_code 0
expect_err "nothing to record, $one is this file already"
check "nothing is recorded" test "$(lines)" = "$before"
sed 's/2026-10-05/2026-10-12/; s/;FAIL;"No trail/;PASS;"A trail/' "$files/prowler.csv" >newer.csv
remit evidence import newer.csv
expect_out "takes the place of $one, which is kept"
remit evidence import newer.csv --apply --json
two=$(field files.0.id)
check "it says so" test "$(field files.0.supersedes.0)" = "$one"
remit evidence show "$one"
expect_out "$two takes its place"
remit evidence list --json
check "the older one is kept" test "$(field entries.0.scan.superseded_by)" = "$two"
check "the newer one counts" test "$(field entries.1.scan.superseded_by)" = None

# An older run has to be asked for, and stays behind the newer one.
sed 's/2026-10-05/2026-09-05/' "$files/prowler.csv" >older.csv
remit evidence import older.csv --apply
expect_code 1
expect_err "$two is of a newer run; --older"
remit evidence import older.csv --apply --older --json
expect_code 0
three=$(field files.0.id)
remit evidence show "$three"
expect_out "$two takes its place"

# Another framework, another account: nothing takes the place of anything. Both in one go.
before=$(lines)
remit evidence import "$files/prowler-iso27001.csv" "$files/prowler-ccm.csv" --apply
expect_code 0
expect_no_out 'takes the place'
check "an action each" test "$(lines)" = $((before + 2))

# Undone and redone as one; removed with all that it said.
remit undo
expect_code 0
remit redo
expect_code 0
remit evidence remove "$three"
expect_code 0
remit show
expect_no_out "Scan $three"

# The copy is gone: the counts stay, the items cannot be read.
remit evidence purge "$one" --reason 'Holds names'
expect_code 0
remit evidence show "$one"
expect_out '2 passed, 1 failed'
remit evidence show "$one" --failing
expect_refusal 3 'not in the session any more'
two_file=$data/acme.remit/evidence/$(sha256sum newer.csv | cut -d' ' -f1)
chmod u+w "$two_file" && echo more >>"$two_file"
remit evidence show "$two" --failing
expect_refusal 3 'is not the file that was taken in'

# A run that was cut off is read as far as it goes.
head -c 1500 "$files/prowler.ocsf.json" >cut.json
remit evidence import cut.json
expect_code 0
expect_out 'the file ends in the middle of line 26: what stands before that was read'
expect_out '1 result: 1 failed'

# Other catalogs: by their own ids, and over the catalog that maps to most.
remit new iso --catalog iso27001-2022 --role customer
remit evidence import "$files/prowler.csv" -s iso
expect_code 0
expect_out '  A\.8\.15 +1 passed, 1 failed$'
expect_out '  A\.5\.17? +1 muted$' # from the Cloud Controls Matrix
remit new next --catalog iso27017-2026 --role provider
remit evidence import "$files/prowler-iso27001.csv" -s next --apply
expect_code 0
expect_out '  8\.15 +1 passed, 1 failed$'
remit show 8.15 -s next
expect_out '1 passed, 1 failed'

# Wrong use and bad files: nothing is recorded, also when one of several is bad.
before=$(lines)
printf 'CHECK_ID;STATUS;STATUS_EXTENDED\na;PASS\nb;PASS;c\n' >short.csv
printf '[{"class_uid": 2004, "metadata": {"event_code": "x"}},\n {"class_uid" 2004}]' >broken.json
printf '\377\376x\0' >other.csv
printf 'hello\n' >text.csv
: >empty.csv
remit evidence import older.csv short.csv --apply
expect_refusal 3 'short\.csv:2:1: '
remit evidence import broken.json
expect_refusal 3 'broken\.json:2:[0-9]+: not JSON'
remit evidence import other.csv
expect_refusal 3 'other\.csv:1:1: .*UTF-16'
remit evidence import text.csv
expect_refusal 3 'nothing that a scanner wrote'
remit evidence import empty.csv
expect_refusal 3 'nothing that a scanner wrote'
remit evidence import there-is-none.csv
expect_refusal 3 'there-is-none'
remit evidence import .
expect_refusal 3 '\.'
remit evidence import
expect_refusal 2 'help'
remit evidence import "$files/prowler.csv" --service nowhere
expect_refusal 2 'nowhere'
remit evidence show "$two" 12.4.1 9.1
expect_refusal 2 'help'
remit finding show F-1 --failing
expect_refusal 2 'failing'
printf 'note\n' >note.txt
remit evidence add note.txt
note=$(cat "$out")
remit evidence show "$note" --failing
expect_refusal 2 'is no run of a scanner'
check "nothing of that is recorded" test "$(lines)" = $((before + 1))

# Nothing of a file acts on the terminal, or is a format.
printf 'CHECK_ID,STATUS,STATUS_EXTENDED,COMPLIANCE\n%%s%%n,FAIL,"a\302\233b %%s\342\200\256",ISO27001-2022: A.8.15\n' >odd.csv
remit evidence import odd.csv
expect_refusal 3 'odd\.csv:2:'
printf 'CHECK_ID,STATUS,STATUS_EXTENDED,COMPLIANCE\n%%s%%n,FAIL,"a %%s\342\200\256",ISO27001-2022: A.8.15\n' >odd.csv
remit evidence import odd.csv --apply --json
expect_code 0
odd=$(field files.0.id)
remit evidence show "$odd" --failing
expect_out '^%s%n: failed'
check "no character that turns the text round" sh -c '! LC_ALL=C grep -q "$(printf "\\342\\200\\256")" "$1"' - "$out"

# Under a catalog of others its own ids come first: no map makes more of them.
cat >"$home/NIST_SP-800-53_rev4_catalog.yaml" <<'END'
catalog:
  metadata: {title: NIST Special Publication 800-53 Revision 4, version: "1"}
  controls:
    - {id: ac-2, title: Accounts, props: [{name: label, value: AC-2}]}
    - id: ac-6
      title: Privilege
      props: [{name: label, value: AC-6}]
      controls: [{id: ac-6.2, title: Other accounts, props: [{name: label, value: AC-6(2)}]}]
    - {id: ac-17, title: Remote access, props: [{name: label, value: AC-17}]}
END
remit new agency --catalog "$home/NIST_SP-800-53_rev4_catalog.yaml"
remit evidence import "$files/xccdf.xml" -s agency --catalog "$home/NIST_SP-800-53_rev4_catalog.yaml"
expect_code 0
expect_out 'speaks to 2 controls'
expect_out 'AC-6\(2\) +1 failed'
expect_out 'AC-17 +1 failed'
remit evidence import "$files/attestation.yaml" -s agency --catalog "$home/NIST_SP-800-53_rev4_catalog.yaml"
expect_out 'AC-2 +1 failed'
finish
