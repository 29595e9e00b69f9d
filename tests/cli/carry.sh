#!/bin/sh
# cli: next year's session, another edition, and confirming what is still so
. "${srcdir:-.}/tests/cli/lib.sh"

new_session old --role customer
REMIT_SESSION=old
export REMIT_SESSION
remit set 5.1.1 status=partial basis=tested how='Policy in the wiki' note='Asked twice' assignee=bob due=2020-01-01
remit set 5.1.1 review=reviewed
remit set 5.1.2 status=implemented
remit set 6.1.1 status=implemented how='Roles are in the HR system' due=2999-12-31
remit set 6.1.3 status=planned
remit set 6.1.1 status=not-implemented --side provider
remit set 14.2.7 applicability=excluded --reason 'No development is outsourced'
remit set CLD.6.3.1 note='Only a note'
remit duty 12.3.1 test-restore accountable=provider reason='Managed backup'
expect_code 0
remit set 12.3.1 status=implemented
remit finding add grade=minor title='No restore test' control=12.3.1,6.1.3 state=open
finding=$(cat "$out")
remit finding add grade=minor title='Done long ago' state=closed correction=x control=12.3.1
closed=$(cat "$out")
remit evidence add title='Lapsed' expiry=2020-01-01 control=6.1.1
lapsed=$(cat "$out")
remit evidence add title='Still valid' expiry=2999-01-01 custody=copied control=6.1.1
valid=$(cat "$out")
remit person add name='Anna Berg'
remit services add crm name='Our CRM' provider=Example model=saas
remit set 9.2.1 status=partial --service crm
remit interview add title='Talk' control=9.2.1
remit answer 9.2.1 >/dev/null 2>&1
remit set engagement client=ACME conclusion='Well done' from=2025-01-01
before=$(sha256sum <"$(journal old)")
unset REMIT_SESSION

# The plan alone makes nothing.
remit carry old --to new --dry-run
expect_code 0
expect_out '9 records to confirm, 0 to look at again, 1 duty'
expect_out "$finding .*No restore test"
expect_out "$lapsed .*2020-01-01"
expect_no_out "$closed"
check 'nothing was made' test ! -e "$data/new.remit"
remit carry old --to new --dry-run --json
check 'the plan is JSON' jq -e '.done == false and .closed == 1 and (.records | length) == 9 and (.from.heads | length) == 1' "$out"

# What lasts is there, what was said counts for nothing.
remit carry old --to new
expect_code 0
check 'the old one is untouched' test "$before" = "$(sha256sum <"$(journal old)")"
remit status -s new
expect_out 'assessed 0, reviewed 0'
expect_out 'to confirm 8, to look at again 0'
remit status -s new --json
check 'nothing counts' jq -e '[.sides[]? | .assessed] | add // 0 == 0' "$out"
check 'it is counted as open' jq -e '.previous.open == 8' "$out"
remit finding list -s new
expect_out "$finding"
expect_no_out "$closed"
remit finding show "$finding" -s new
expect_out 'Origin +old'
expect_out 'Opened +20'
remit evidence list -s new
expect_empty
remit services -s new
expect_out 'Our CRM'
remit show -s new
expect_out 'ACME'
expect_no_out 'Well done'
remit history -s new --all
expect_out 'carried from old'
expect_out 'carried/head/[0-9a-f]{64}: yes'
remit duty 12.3.1 -s new
expect_no_out 'Managed backup'
remit controls -s new --json
check 'each record says how it stands' jq -e '[.controls[].customer.previous] | map(select(. == "open")) | length == 7' "$out"
remit controls -s new --filter 'previous=open side=provider'
check 'one line' test "$(wc -l <"$out")" -eq 1
remit report -s new
expect_no_out 'wiki'
remit verify -s new
expect_code 0

# Still so: the verdict is this year's, test and review are not; days that are past stay behind.
remit confirm 5.1.1 6.1.1 -s new
expect_code 0
remit show 5.1.1 --json -s new
check 'the record' jq -e '.controls[0].customer | .status == "partial" and .basis == ["stated"] and .review == "assessed" and .how == "Policy in the wiki" and .assignee == "bob" and .due == null' "$out"
remit show 6.1.1 --json -s new
check 'a day to come' jq -e '.controls[0].customer.due == "2999-12-31" and .controls[0].provider.status == "not-assessed"' "$out"
remit evidence list -s new
expect_out "$valid +referenced"
expect_no_out "$lapsed"
remit undo -s new
expect_code 0
remit controls -s new --filter previous=confirmed
expect_empty
remit confirm 12.3.1 -s new
remit duty 12.3.1 -s new
expect_out 'Managed backup'
remit confirm 14.2.7 -s new
remit show 14.2.7 --json -s new
check 'the exclusion' jq -e '.controls[0].customer.applicability == "excluded"' "$out"

# Why not is said of the control it is about.
remit set 7.2.2 applicability=excluded exclusion-reason='Training is bought' -s old
REMIT_AUTHOR=bert
export REMIT_AUTHOR
remit carry old --to why
sed -i 's/Training is bought/The provider does it/' "$(journal why)"
remit confirm 7 -s why
expect_refusal 2 '^remit: 7.2.2: that the other party does it'
REMIT_AUTHOR=anna
remit undo -s old

# What is there already stays.
remit set 6.1.1 how='New words' -s new
remit confirm 6.1.1 -s new
remit show 6.1.1 --json -s new
check 'this year wrote it' jq -e '.controls[0].customer.how == "New words" and .controls[0].customer.status == "implemented"' "$out"

# Evidence by itself; what has lapsed is not taken over.
remit carry --left -s new
expect_out "$lapsed .*Lapsed"
remit undo -s new
remit undo -s new
remit carry old --to ev
remit carry --left -s ev
expect_out "$valid .*Still valid"
remit confirm "$valid" -s ev
expect_code 0
expect_err '1 item of evidence is in the register again'
remit evidence show "$valid" -s ev
expect_out '6.1.1 customer'
expect_out 'referenced'
remit confirm "$lapsed" -s ev
expect_refusal 1 'lapsed on 2020-01-01'
remit carry --left -s ev --json
check 'the rest of the evidence' jq -e '.evidence | length == 1' "$out"
remit confirm 6.1.1 -s new
remit set 6.1.1 how='New words' -s new

# A group stands for those that can be confirmed.
remit confirm 5 6 -s new
expect_code 0
expect_err '4 controls are still so|3 controls are still so'
remit confirm 9.2.1 --service crm -s new
expect_code 0

# Nothing is dropped: whatever stood in the old one stands in a new one, as it was or under
# previous; closed findings stay behind, and the header says its own name.
remit show --json -s old
cp "$out" "$home/then.json"
for catalog in iso27017-2015 iso27017-2026; do
	remit carry old --to "all-$catalog" --catalog "$catalog"
	remit show --json -s "all-$catalog"
	# shellcheck disable=SC2016 # jq's own variables
	check "nothing is dropped on the way to $catalog" jq -e --arg closed "$closed" \
		--slurpfile before "$home/then.json" '.state as $now | [$before[0].state | to_entries[] |
		select(.key as $k | ($k | startswith("engagement/name") or startswith("finding/" + $closed) or
			test("^finding/[^/]*/control/")) | not) |
		select(($now[.key] // $now["previous/" + .key]) != .value)] | length == 0' "$out"
done

# No.
remit confirm 10 -s new
expect_refusal 1 'nothing there can be confirmed'
remit confirm 5.1.1 -s new
expect_refusal 1 'confirmed already'
remit confirm 7.1.1 -s new
expect_refusal 1 'nothing came'
remit set 6.1.1 --side provider status=partial -s new
remit confirm 6.1.1 --side provider -s new
expect_refusal 1 'it stays'
remit confirm 77.1 -s new
expect_refusal 2 '77.1'
remit carry --left -s new
expect_code 0
remit carry new --left
expect_refusal 2 'about the session that --session names'
remit carry old
expect_refusal 2 'remit carry OLD --to NEW'
remit carry odl --to x
expect_refusal 3 'did you mean'
remit carry old --to new
expect_refusal 2 'exists already'
remit carry old --to a/../..
expect_refusal 2 'a name has letters'
remit carry old --to x --catalog iso27017-2062
expect_refusal 3 'iso27017-2062'
check 'no session is left' test ! -e "$data/x.remit"

# Another edition: the maps decide, and nothing is dropped.
remit carry old --to next --catalog iso27017-2026
expect_code 0
expect_out '5.1.1 +customer +partial, merged: 5.1 '
expect_out '6.1.3 +customer +planned, split up: 5.5, 5.31'
expect_out 'new in this catalog'
expect_out '5.23'
remit finding show "$finding" -s next
expect_out '8.13'
expect_out '5.31'
remit carry --left -s next
expect_code 1
expect_out '5.1.1 Policies for information security: partial'
expect_out 'How: Policy in the wiki'
remit carry --left -s next --json
check 'both texts' jq -e '[.left[] | select(.id == "5.1") | .from[].id] == ["5.1.1", "5.1.2"]' "$out"
remit confirm 5.1 -s next
expect_refusal 1 'look again at 5.1.1, 5.1.2'
remit confirm 5.1 --from 9.9.9 -s next
expect_refusal 2 'does not lead here'
remit confirm 5.1 --from 5.1.2 -s next
expect_code 0
remit confirm 5.2 -s next
expect_code 0
remit show 5.2 --json -s next
check 'moved' jq -e '.controls[0].customer.how == "Roles are in the HR system"' "$out"

# The year after: what nobody confirmed comes along once more, with who said it when.
remit carry new --to third
expect_code 0
remit carry next --to fourth
expect_code 0
remit carry --left -s fourth
expect_out '6.1.3: planned, anna, 20'
remit finding show "$finding" -s fourth
expect_out 'Origin +old'

# A catalog of one's own without maps: everything is kept under its old id.
cat >own.yaml <<'Y'
format: 1
catalog: {id: house-rules, revision: 1, title: House rules, publisher: us, language: en-GB, standing: current, guidance: none, licence: CC BY 4.0}
parties:
  - {id: customer, code: csc, title: Customer}
  - {id: provider, code: csp, title: Provider}
groups:
  - {id: "1", title: All}
controls:
  - {id: "1.1", group: "1", title: Only one, kind: base}
Y
remit carry old --to house --catalog ./own.yaml
expect_code 0
expect_out 'leads nowhere'
remit carry --left -s house --catalog ./own.yaml
expect_code 1
expect_out '5.1.1 Policies for information security: partial'
finish
