#!/bin/sh
# --json on every verb that reads: it parses, says its format, and uses the words of the files.
. "${srcdir:-.}/tests/cli/lib.sh"
command -v jq >/dev/null || skip "there is no jq here"
new_session work --role customer --model paas
REMIT_SESSION=work
export REMIT_SESSION
remit set CLD.9.5.1 status=partial basis=interviewed,tested remark='No "test" since \ May'
remit set 14.2.7 applicability=excluded --reason 'No development is outsourced'
remit set CLD.9.5.1 status=implemented --side provider

holds() { # jq filter
	jq -e "$1" "$out" >/dev/null || complain "does not hold: $1"
}

for words in 'sessions' 'report' 'report assessment' 'controls' 'show' 'show CLD.9.5.1' 'show 9' 'search tenant' 'status' 'history' \
	'history CLD.9.5.1' 'verify' conflicts 'diff @2999-01-01' 'merge -n work work' quiz 'quiz gdpr' 'catalog list' 'catalog info' 'catalog check iso27017-2015'; do
	# shellcheck disable=SC2086 # words
	remit $words --json
	expect_code 0
	holds '.format == 1'
	check "one JSON document and nothing else" jq -e -s 'length == 1' "$out"
done

remit controls --json
holds '.controls | length == 121'
holds '.controls[0] | .id == "5.1.1" and .kind and .clause == "5" and .title'
holds '.controls[] | select(.id == "CLD.9.5.1") | .customer.status == "partial"'
holds '.controls[] | select(.id == "CLD.9.5.1") | .customer.review == "assessed"'
holds '.controls[] | select(.id == "CLD.9.5.1") | .provider.status == "implemented"'
holds '.controls[] | select(.id == "CLD.9.5.1") | .joint == "partial"'
holds '.controls[] | select(.id == "5.1.2") | .customer.status == "not-assessed"'
holds '.controls[] | select(.id == "CLD.9.5.1") | .customer.review_by == "anna" and .customer.status_by == "anna"'
holds '.controls[] | select(.id == "5.1.2") | .customer.review_by == null and .customer.status_at == null'
holds '[.. | objects | has("reviewed_by") or has("reviewed_at")] | any | not'
remit show CLD.9.5.1 --json
holds '.controls[0].duties[0] | .id and .text and .iaas and .paas and .saas'
holds '.controls[0].state["control/CLD.9.5.1/-/customer/status"] == "partial"'
holds '.controls[0].state["control/CLD.9.5.1/-/customer/remark"] == "No \"test\" since \\ May"'
remit show 9 --json
holds '.controls | length > 10'
remit history --json
holds '[.. | objects | select(has("by"))] | length >= 4'
remit sessions --json
holds '.sessions[0] | .name == "work" and .role == "customer" and .model == "paas"'
remit catalog info --json
holds '.controls == 121 and .clauses == 14 and .objectives == 37'
holds '.standing == "withdrawn" and .replaced_by == "iso27017-2026" and .withdrawn == "2026-07"'
holds '.kinds == {base: 77, guided: 37, cloud: 7}'

# Keys and words are never translated; errors are JSON too.
LANGUAGE=de remit controls --json
holds '.controls[] | select(.id == "CLD.9.5.1") | .customer.status == "partial"'
remit show 99.9 --json
expect_code 2
check "the error is JSON" jq -e '.errors[0].message' "$err"
expect_empty

# The report's numbers and lists; notes are working papers and stay out of lists and reports.
remit set 9.4.1 status=planned selected=no remark='Next year' note='Only for us'
remit report --json
holds '.format == 1 and .report == "assessment" and .tables.head.model == "paas"'
holds '.tables.clauses[] | select(.clause == "all" and .side == "customer") | .left_out == 1 and .excluded == 1'
holds '.tables.gaps[0] | .control == "CLD.9.5.1" and .side == "customer" and .status == "partial"'
holds '.tables.exclusions[0] | .control == "14.2.7" and .exclusion_reason == "No development is outsourced" and .decided_by == "anna"'
holds '.tables["left-out"][0] | .control == "9.4.1" and .status == "planned" and .decided_by == "anna"'
holds '[.. | objects | .note? | select(. != null)] == []'
expect_no_out 'Only for us'
remit report --json --with-notes
expect_out 'Only for us'
remit report --json -o lists.json
check "JSON goes into a file too" jq -e '.format == 1' lists.json
remit report --json --format markdown
expect_code 2
expect_empty
remit controls --json
holds '[.. | objects | has("note")] | any | not'
remit show 9.4.1 --json
holds '.controls[0].customer.note == "Only for us"'
remit show 9.4.1
expect_out 'customer: planned, assessed, left out of this assessment'
remit controls --filter 'clause=9.4'
expect_out '^9\.4\.1 +left-out +not-assessed '
remit status --json --model iaas
holds '.model == "iaas" and .total.customer.left_out == 1'

# A conflict shows all living values: two copies went their own ways and git put them together.
cp -r "$data/work.remit" "$data/copy.remit"
remit set 5.1.1 status=planned
remit set -s copy 5.1.1 status=implemented
tail -n 1 "$(journal copy)" >>"$(journal work)"
remit show 5.1.1 --json
expect_code 0
holds '.controls[0].state["control/5.1.1/-/customer/status"].conflict | length == 2'
holds '.controls[0].conflict == true and .controls[0].customer.conflict == true'
remit controls
expect_out '^5\.1\.1 +(planned|implemented)! '
remit report --json
holds '.tables.conflicts[] | select(.path == "control/5.1.1/-/customer/status") | .values | test("implemented") and test("planned")'
remit report
expect_out '### Open conflicts'
remit set 5.1.1 status=partial
expect_code 0
remit show 5.1.1 --json
holds '.controls[0].state["control/5.1.1/-/customer/status"] == "partial"'

# Paths that this version does not know are kept and shown.
head=$(tail -n 1 "$(journal work)" | tr -d '\n' | sha256sum | cut -d' ' -f1)
printf '{"at":"2026-11-23T10:00:00Z","by":"bert","prev":["%s"],"set":{"novelty/one":"new"},"over":{}}\n' "$head" >>"$(journal work)"
remit show --json
expect_code 0
holds '.state["novelty/one"] == "new"'
finish
