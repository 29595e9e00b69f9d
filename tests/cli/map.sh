#!/bin/sh
# cli: what a control is in other frameworks, and proposals that come that way
. "${srcdir:-.}/tests/cli/lib.sh"

new_session acme --role customer
REMIT_SESSION=acme
export REMIT_SESSION
mapping=$home/mapping.yaml
cat >"$mapping" <<'END'
urn: urn:example:risk:library:doors-to-annex
version: 1
objects:
  requirement_mapping_set:
    name: Doors to Annex A
    source_framework_urn: urn:example:risk:framework:doors
    target_framework_urn: urn:example:risk:framework:iso27001-2022
    requirement_mappings:
    - {source_requirement_urn: "urn:example:risk:req_node:doors:d.1", target_requirement_urn: "urn:example:risk:req_node:iso27001-2022:a.8.15", relationship: equal}
    - {source_requirement_urn: "urn:example:risk:req_node:doors:d.2", target_requirement_urn: "urn:example:risk:req_node:iso27001-2022:a.5.1", relationship: intersect, rationale: semantic}
    - {source_requirement_urn: "urn:example:risk:req_node:doors:d.3", target_requirement_urn: "urn:example:risk:req_node:iso27001-2022:a.5.2", relationship: not_related}
END
cat >"$home/doors.yaml" <<'END'
urn: urn:example:risk:library:doors
version: 2
objects:
  framework:
    urn: urn:example:risk:framework:doors
    ref_id: DOORS
    name: Doors
    requirement_nodes:
    - {urn: "urn:example:risk:req_node:doors:d", assessable: false, ref_id: D, name: Doors}
    - {urn: "urn:example:risk:req_node:doors:d.1", assessable: true, parent_urn: "urn:example:risk:req_node:doors:d", ref_id: D.1, name: Logged}
    - {urn: "urn:example:risk:req_node:doors:d.2", assessable: true, parent_urn: "urn:example:risk:req_node:doors:d", ref_id: D.2, name: Ruled}
    - {urn: "urn:example:risk:req_node:doors:d.3", assessable: true, parent_urn: "urn:example:risk:req_node:doors:d", ref_id: D.3, name: Painted}
END

# The catalog's own maps.
remit map 12.4.1 --to iso27001-2022
expect_code 0
expect_out 'asks for less than   A\.8\.15  Logging'
expect_out 'by iso27017-2015-to-iso27001-2022'
remit map 12.4.1 --to nowhere
expect_code 2
expect_err "no crosswalk leads to 'nowhere'"
remit map 99.9
expect_code 2

# A file of mappings, and a catalog of others.
remit map add "$home/doors.yaml"
expect_code 3
expect_err 'there is no mapping in this file'
remit map add "$mapping"
expect_code 0
remit map list
expect_out '^doors-to-iso27001-2022  2 rows'
remit catalog add "$home/doors.yaml"
expect_code 0
expect_err 'catalog doors, 3 controls: added'
remit catalog add "$home/doors.yaml"
expect_err 'was there already'
remit catalog search painted
expect_out '^doors  D\.3  Painted$'
remit catalog search 'nothing says this'
expect_code 1
remit map D.1 --catalog doors
expect_out 'the same +A\.8\.15  Logging'
# Over one other framework, whose way is named; two steps of different kinds only overlap.
remit map D.1 --catalog doors --to iso27017-2015 --json
expect_code 0
expect_out '"relation": "superset"'
remit map D.2 --catalog doors --to iso27017-2015
expect_out 'overlaps with        5\.1\.1'
expect_out 'iso27001-2022 A\.5\.1'

# A broken catalog leaves the one that is there.
printf 'urn: a\nobjects: {framework: {requirement_nodes: [{ref_id: x}]}}\n' >"$home/broken.yaml"
remit catalog add "$home/broken.yaml"
expect_code 3
expect_err 'broken\.yaml:2:43: urn is missing'
remit catalog info doors
expect_code 0
expect_out '3 controls in 1 group'
remit catalog convert doors -o "$home/ours.yaml"
expect_code 0
remit catalog check "$home/ours.yaml"
expect_code 0
grep -q 'key: urn:example:risk:req_node:doors:d.1' "$home/ours.yaml" || check 'the key is kept' false

# Proposals: recorded as such, no verdict until somebody confirms one.
remit new old --catalog doors --role customer
remit set D.1 status=implemented how=Daily -s old
remit set D.2 status=partial -s old
remit set D.3 status=planned -s old
remit new annex --catalog iso27001-2022 --role customer
remit prefill -s annex --from old
expect_code 2
remit prefill -s annex --from old --via no-such
expect_code 3
expect_err 'there is no crosswalk'
remit prefill -s annex --from old --via iso27017-2015-to-iso27001-2022
expect_err 'does not lie between doors'
lines=$(wc -l <"$(journal annex)")
remit prefill -s annex --from old --via doors-to-iso27001-2022
expect_code 0
expect_out 'A\.8\.15 Logging, customer: implemented, D\.1 the same'
expect_out 'A\.5\.1 Policies for information security, customer: partial, D\.2 overlaps with'
expect_out '1 control assessed there leads to none of ours'
check 'the plan records nothing' test "$(wc -l <"$(journal annex)")" = "$lines"
remit prefill -s annex --from old --via "$mapping" --apply
expect_code 0
check 'one action' test "$(wc -l <"$(journal annex)")" = "$((lines + 1))"
remit controls -s annex --filter status=implemented
expect_empty
remit show A.8.15 -s annex
expect_out 'doors:D\.1'
remit prefill -s annex --from old --via doors-to-iso27001-2022 --apply
expect_err 'nothing new'
remit confirm A.5.1 -s annex
expect_code 1
expect_err 'look again at doors:D\.2'
remit confirm A.8.15 -s annex
expect_code 0
remit controls -s annex --filter status=implemented
expect_out '^A\.8\.15 '
remit verify -s annex
expect_code 0
finish
