#!/bin/sh
# A SaaS provider on somebody's IaaS: provider for one service, customer for another, in one session
# from its making to its report. remit(7) tells it with these commands.
. "${srcdir:-.}/tests/cli/lib.sh"
command -v jq >/dev/null || skip "there is no jq here"
day() { date -u -d "$1" +%Y-%m-%d; }
holds() { # jq filter
	jq -e "$1" "$out" >/dev/null || complain "does not hold: $1"
}

# Two services, two roles, two models; the roles decide whose side is ours.
new_session shop --role provider --model saas
REMIT_SESSION=shop
export REMIT_SESSION
remit services add app name='Shop' provider='Acme' role=provider model=saas
remit services add host name='Machines' provider='Example Cloud' role=customer model=iaas
expect_code 0
remit services
expect_out '^  app +Shop, Acme, SaaS, we: provider'
expect_out '^  host +Machines, Example Cloud, IaaS, we: customer'

# What the host's provider shows: one certificate that has lapsed, one report that is about
# something else.
remit services assurance iso kind=certificate standard='ISO/IEC 27001' control_sets='ISO/IEC 27017:2015' valid_to="$(day '20 days ago')" covers=host
remit services assurance soc kind=audit-report title='SOC 2' period_to="$(day '200 days')" services='Object storage only'
remit services
expect_out "assurance lapsed $(day '20 days ago')"
expect_out 'no assurance names this service'

# Each record goes to the side that is ours for its service, without saying it.
remit set 9.2.1 status=implemented basis=tested --service app
remit set 9.2.1 status=implemented basis=documented --service host
remit controls --filter 'status=implemented' --service app --json
holds '.controls[] | select(.id == "9.2.1") | .provider.status == "implemented" and .customer.status == "not-assessed"'
remit controls --filter 'status=implemented' --service host --json
holds '.controls[] | select(.id == "9.2.1") | .customer.status == "implemented" and .provider.status == "not-assessed"'

# The host's provider rests on its certificate: it has lapsed, which changes no status.
remit set 9.2.1 status=implemented basis=certified --service host --side provider
remit show 9.2.1 --service host
expect_out '^  provider: implemented, assessed$'
expect_out "^    assurance lapsed $(day '20 days ago')$"
expect_out '^  joint status: implemented \(not verified\)$'
expect_out 'provider: rests on certificates, none valid today'
remit show 9.2.1 --service app
expect_out 'no assurance names this service'
remit services assurance iso valid_to="$(day '100 days')"
remit show 9.2.1 --service host
expect_out '^  joint status: implemented$'
expect_no_out 'assurance lapsed'
remit undo
remit services
expect_out "assurance lapsed $(day '20 days ago')"

# A duty that falls between the two: we hold that it is theirs, they that it is ours.
remit set 12.3.1 status=implemented --service host
remit set 12.3.1 status=implemented --service host --side provider
remit reconcile says 12.3.1 recover-service accountable=customer reason='Not in your plan' --service host
remit reconcile
expect_code 1
expect_out '^nobody owns it +12\.3\.1  recover-service  host  IaaS'
remit show 12.3.1 --service host
expect_out '^  joint status: partial$'
expect_out 'nobody owns: Back up the service itself and restore it after a failure'

# Side by side: what we give our customers, and what it stands on.
remit set 12.3.1 status=implemented --service app
remit set 12.3.1 status=implemented --service app --side customer
remit matrix --filter 'clause=9,12'
expect_code 0
expect_out '^Control +app +host +worst'
expect_out '^ +provider customer'
expect_out '^9\.2\.1 +\. +\+\? +\.\? '
expect_out '^12\.3\.1 +\+ +~! +~! '
expect_out "host: Machines, Example Cloud, IaaS, we: customer; assurance lapsed"
remit matrix --json
holds '.controls[] | select(.id == "12.3.1") | .worst.joint == "partial" and .worst.service == "host"'
holds '[.services[] | [.service, .role, .model]] == [["app","provider","saas"],["host","customer","iaas"]]'

# Settled with the host's provider: the gap is gone, in the one place and in the other.
remit reconcile agreed 12.3.1 recover-service accountable=provider with='M. Rossi' contract_ref='Order 2026-17' --service host
expect_code 0
remit matrix
expect_out '^12\.3\.1 +\+ +\+ +\+ '

# Sums are those of our own side of each service, and the report says both.
remit status --service app --json
holds '.role == "provider" and .total.provider.assessed == 2'
remit status --service host --json
holds '.role == "customer" and .total.customer.assessed == 2'
remit report
expect_code 0
expect_out '^\| app \| Shop \| Acme \| provider \| SaaS \|'
expect_out '^\| host \| Machines \| Example Cloud \| customer \| IaaS \|'
expect_out '^\| 12\.3\.1 \| Information backup \| implemented \| implemented \| implemented \|'
expect_out '^Machines: assurance lapsed'
finish
