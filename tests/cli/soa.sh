#!/bin/sh
# The Statement of Applicability: whose rows it has, what each lacks, and that none is written before
# it is complete.
. "${srcdir:-.}/tests/cli/lib.sh"
new_session work --role customer
REMIT_SESSION=work
export REMIT_SESSION

# 93 rows of Annex A, the seven cloud controls, nothing of our own yet; all of them lack something.
remit soa
expect_code 0
check 'a hundred rows' test "$(wc -l <"$out")" = 100
expect_out '^A\.5\.1 +not assessed +Policies for information security +\[whether it applies\]$'
expect_out '^CLD\.13\.1\.4 '
expect_err '100 of 100 rows lack something'
remit report soa
expect_refusal 1 'whether it applies: A\.5\.1, .*CLD\.13\.1\.4'
remit report soa -o soa.md
expect_code 1
check 'nothing is written' test ! -e soa.md
remit report soa --draft
expect_code 0
expect_out '^> Draft: not approved'
expect_out '^\| A\.5\.7 \| Threat intelligence \| .* whether it applies \|$'

# A row is what is recorded of its controls: the worst status, all that is said, the cloud controls
# aside.
remit set 5.1.1 applicability=applicable reason.risk=R-1 status=implemented how='On the wall' assignee=Bo
remit set 5.1.2 applicability=applicable reason.law=BDSG status=partial how='Each May'
remit soa A.5.1 --json
holds() { check "$1" jq -e "$1" "$out"; }
holds '.rows[0] | .status == "partial" and .controls == ["5.1.1", "5.1.2"] and .lacks == [] and .assignee == "Bo"'
holds '.rows[0] | .reason == "risk: R-1\nlaw: BDSG" and .how == "5.1.1: On the wall\n5.1.2: Each May"'
remit set 5.1.2 applicability=excluded --reason 'Nothing to go over'
remit soa A.5.1 --json
holds '.rows[0] | .status == "implemented" and .applicability == "applicable"'
remit set 5.1.1 applicability=excluded --reason 'No policies here'
remit soa A.5.1 --json
holds '.rows[0] | .applicability == "excluded" and (.exclusion_reason | test("No policies here"))'
remit set CLD.9.5.2 applicability=applicable reason.risk=R-2 status=planned
remit soa A.8.9 --json
holds '.rows[0] | .status == "not-assessed" and .controls == ["CLD.9.5.2"]'
remit soa CLD.9.5.2 --json
holds '.rows[0] | .status == "planned" and .source == "cloud"'

# What two people recorded differently is said, until somebody settles it.
cp -r "$data/work.remit" "$data/copy.remit"
remit set CLD.9.5.2 status=implemented how='By a list'
remit set CLD.9.5.2 status=partial -s copy
remit merge copy
remit soa
expect_out '^CLD\.9\.5\.2 .*  \[in conflict\]$'
expect_no_out '^CLD\.9\.5\.1 .*in conflict'
remit soa CLD.9.5.2 CLD.9.5.1 --json
holds '[.rows[] | {key: .id, value: .conflict}] | from_entries == {"CLD.9.5.1": false, "CLD.9.5.2": true}'
remit report soa --draft
expect_out '^> Two people recorded something of this row differently, and it is not settled; what was recorded last stands here: CLD\.9\.5\.2$'
remit report soa --draft --json
holds '[.tables.cloud[] | select(.conflict == "yes").id] == ["CLD.9.5.2"]'
remit conflicts take all newest
remit report soa --draft
expect_no_out 'Two people recorded'

# What our numbering does not reach is filled in, and so are controls of our own; nothing else.
remit soa A.5.7 applicability=applicable reason.risk=R-12 status=implemented
expect_code 0
remit soa A.5.7
expect_out 'Lacks +how it is implemented$'
remit soa A.5.7 how='Feeds of two CERTs'
remit soa A.5.7 --json
holds '.rows[0].lacks == []'
remit soa A.5.1 status=planned
expect_refusal 2 'record there with'
remit soa 9.2.1 status=planned
expect_refusal 2 'record there with'
remit soa A.5.77 status=planned
expect_refusal 2 'cannot be a row'
remit soa ../x status=planned
expect_refusal 2 'cannot be a row'
remit soa A.5.7 stat=planned
expect_refusal 2 'title, applicability, reason\.risk'
remit soa A.5.7 status=done
expect_refusal 2 'implemented'
remit soa game title='Phishing =game' applicability=applicable reason.practice=yes status=planned
remit soa game
expect_out '^game +planned +Phishing =game$'
remit soa no-such
expect_refusal 2 'no row'
remit soa game --remove
remit soa game
expect_refusal 2 'no row'
remit undo
remit soa game
expect_code 0

# Whole at last: the head, too, has to say what it must.
remit set 5 6 7 8 9 10 11 12 13 14 15 16 17 18 applicability=applicable reason.risk='RA 2026' status=planned --reason all
remit soa A.5.23 A.5.30 A.7.4 A.8.9 A.8.10 A.8.11 A.8.12 A.8.16 A.8.23 A.8.28 applicability=excluded exclusion-reason='Not in scope'
remit set 5.1.1 how=x
remit report soa
expect_refusal 1 'version, approved_by, approved_on'
remit set engagement version=1.0 approved_by='B. Oss' approved_on=2026-11-24
remit report soa --format csv
expect_code 0
check 'a line each' test "$(grep -cE '^(annex-a|cloud|own),' "$out")" = 101
expect_out "^own,game,Phishing =game,own,customer,yes,practice,planned,"
expect_out '^annex-a,A\.8\.28,Secure coding,annex-a,customer,no,,,,,,,Not in scope,'
remit report soa -o soa.md
expect_code 0
check 'no draft' sh -c '! grep -q Draft soa.md'
check 'the cloud controls have a block of their own' grep -q '^## ISO/IEC 27017:2015' soa.md

# Somebody who looks at both sides says whose statement it is.
unset REMIT_SESSION
new_session audit --role auditor
remit soa -s audit
expect_refusal 2 'speaks for one side'
remit soa -s audit --side provider
expect_code 0
remit report soa -s audit --draft
expect_refusal 2 'speaks for one side'
finish
