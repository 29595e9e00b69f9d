#!/bin/sh
# Services in scope, what their providers rest on, and what falls due.
. "${srcdir:-.}/tests/cli/lib.sh"
new_session work --role customer --model iaas
REMIT_SESSION=work
export REMIT_SESSION
lines() { wc -l <"$(journal work)"; }
day() { date -u -d "$1" +%Y-%m-%d; }

# Nothing yet.
remit services
expect_code 0
expect_empty
expect_err 'no service is in scope yet'

# What providers publish.
remit services available
expect_code 0
expect_silent
expect_out '^Microsoft \(microsoft\), as of '
expect_out '^  microsoft/azure$'
expect_out 'Power Automate, published as Microsoft Flow'
expect_out 'closed 2021-10-29'
expect_out '^Check: '
expect_out 'once a year for ISO/IEC 27017:2015'
remit services available mikrosoft
expect_refusal 3 'did you mean microsoft'
remit services available ../microsoft
expect_refusal 3 '\.\./microsoft'

# A list of one's own; a broken one is told with its place, and does not hide the others.
mkdir -p "$data/providers"
cat >"$data/providers/acme.yaml" <<'END'
format: 1
provider:
  id: acme
  name: "Acme \u202e"
  as_of: 2026-03
  source: a page
  audited: yearly
  check: Look there.
services:
  - {id: web, as_published: Acme Web, model: saas, scope_url: "https://acme.example/web"}
END
sed 's/model: saas/model: faas/' "$data/providers/acme.yaml" >"$data/providers/broken.yaml"
remit services available
expect_code 0
expect_err 'broken\.yaml:10:[0-9]+: .*faas'
expect_out '^  acme/web$'
expect_out '^  microsoft/azure$'
check "nothing turns the reading order round" sh -c "! grep -q \"\$(printf '\342\200\256')\" '$out'"
remit services available broken
expect_refusal 3 'broken\.yaml:10:[0-9]+: .*faas'
remit services available "$data/providers/acme.yaml"
expect_code 0
expect_out '^  acme/web$'

# Into the scope: from a list, under another id, of one's own. One action each.
before=$(lines)
remit services add microsoft/azure
expect_code 0
expect_empty
expect_err '^remit: work: service azure is in scope'
expect_err 'several service models'
check "one action" test "$(lines)" = $((before + 1))
remit services add microsoft/azure id=azure-dev model=paas name='Azure for development'
expect_code 0
check "only one message" test "$(wc -l <"$err")" = 1
remit services add acme/web
expect_code 0
remit services add microsoft/azure-germany
expect_code 0
expect_err 'closed on 2021-10-29'
remit services add crm provider=Example role=provider
expect_code 0
remit services
expect_code 0
expect_out '^  azure  +Azure, Microsoft, IaaS, we: customer'
expect_out '^  azure-dev  +Azure for development, Microsoft, PaaS'
expect_out '^  web  +Acme Web, Acme .*, SaaS'
expect_out '^  crm  +crm, Example, IaaS, we: provider'
expect_out 'no assurance names this service'
remit show --json
expect_out '"service/azure/source": "microsoft/azure"'
expect_out '"service/web/scope_url": "https://acme.example/web"'

# What is refused changes nothing.
before=$(cksum <"$(journal work)")
remit services add microsoft/azur
expect_refusal 2 'did you mean "azure"'
remit services add nobody/azure
expect_refusal 3 'nobody'
remit services add crm
expect_refusal 2 'in scope already'
remit services add ../crm
expect_refusal 3 '\.\.'
remit services add 'CRM 2'
expect_refusal 2 'cannot be an id'
remit services add x id=a/b
expect_refusal 2 'cannot be an id'
remit services add crm2 modl=saas
expect_refusal 2 'did you mean "model"'
remit services add crm2 model=faas
expect_refusal 2 'IaaS, PaaS, SaaS'
remit services add crm2 model
expect_refusal 2 'FIELD=VALUE'
remit services set crn model=saas
expect_refusal 2 'did you mean "crm"'
remit services set crm
expect_refusal 2 'usage'
remit services remove crn
expect_refusal 2 'did you mean "crm"'
remit services remove crm azure
expect_refusal 2 'usage'
remit services forget crm
expect_refusal 2 'available, add'
remit services add crm2 --remove
expect_refusal 2 'takes no --remove'
remit services add crm2 --due 9
expect_refusal 2 'takes no --due'
remit services assurance iso
expect_refusal 2 'usage'
remit services assurance iso kind=certificate --remove
expect_refusal 2 'usage'
remit services assurance iso --remove
expect_refusal 2 'no assurance "iso"'
remit services assurance iso covers=crn
expect_refusal 2 'did you mean "crm"'
remit services assurance iso valid_from=2027-01-01 valid_to=2026-01-01
expect_refusal 2 'before'
remit services assurance iso valid_to=2027-02-30
expect_refusal 2 '2027-02-30'
remit services assurance iso kind=paper
expect_refusal 2 'certificate'
remit services assurance iso "title=$(printf 'a\033[31mb')"
[ "$code" = 2 ] || expect_code 3
expect_empty
for days in x -1 90x 99999 ''; do
	remit services --due="$days"
	expect_refusal 2 '90d'
done
check "nothing of that was recorded" test "$(cksum <"$(journal work)")" = "$before"

# What the provider rests on; what names a service counts, and nothing else.
remit services assurance iso kind=certificate standard='ISO/IEC 27001' edition=2022 \
	control_sets='ISO/IEC 27017:2015' valid_from=2024-01-01 valid_to="$(day '+400 days')" covers=azure,azure-dev
expect_code 0
expect_err 'recorded assurance iso'
remit services
expect_out "assurance valid until $(day '+400 days')"
expect_out 'certificate, ISO/IEC 27001, 2022, ISO/IEC 27017:2015'
expect_out 'names azure, azure-dev$'
remit services --due 90d
expect_code 0
expect_empty
expect_err 'nothing falls due'
remit services assurance iso covers=-azure-dev,+web
expect_code 0
remit services
expect_out 'names azure, web$'
remit services assurance old kind=certificate standard='ISO/IEC 27017' valid_to=2026-03-01 covers=crm
expect_code 0
expect_err 'guidance without a certificate of its own'
remit services
expect_out 'assurance lapsed 2026-03-01'
remit services assurance old valid_to=2026-03-01
expect_code 0
expect_err 'nothing to record'

# It is said beside the status and never changes it.
remit set 9.2.1 status=implemented basis=certified --side provider --service crm
expect_code 0
remit set 9.2.1 status=implemented basis=tested --side customer --service crm
remit show 9.2.1 --service crm
expect_out '^    assurance lapsed 2026-03-01$'
expect_out 'provider: implemented'
expect_out 'joint status: implemented \(not verified\)'
remit report --service crm
expect_code 0
expect_out '\| Service \| crm \|'
expect_out '> \*\*provider:\*\* assurance lapsed 2026'
remit report
expect_out '## Services and assurance'
remit status --service crm
expect_out 'assurance lapsed 2026-03-01'
remit controls --service crm --filter 'status=implemented'
expect_code 0
expect_out '^9\.2\.1 +implemented +implemented'
# Our side for that service is the provider's.
remit set 9.2.2 status=planned --service crm
remit show 9.2.2 --service crm
expect_out 'provider: planned'
remit set 9.2.1 status=partial --service crn
expect_refusal 2 'did you mean "crm"'

# What falls due: overdue ends with 1.
remit services --due 0
expect_code 1
expect_out '2026-03-01  old, assurance: overdue by '
remit services
expect_code 0
remit services assurance newer kind=certificate valid_to="$(day '+500 days')" covers=crm
remit services
expect_out 'rests on other assurance now'
remit services --due 90d
expect_code 0
remit set 9.2.3 status=partial due="$(day '+10 days')" assignee=Carla --service crm
remit set 9.2.3 status=partial due="$(day '+100 days')"
remit set 9.2.4 status=implemented due=2026-01-01
remit services --due 90d
expect_code 0
expect_out "$(day '+10 days')  9\.2\.3, provider, crm, Carla: in (9|10) days"
expect_no_out "$(day '+100 days')"
expect_no_out '9\.2\.4'
remit services --due 110
expect_out 'customer, nobody assigned'
remit set 9.2.5 status=planned due=2026-01-01 assignee=bert
remit services --due 1d
expect_code 1
expect_out '^  2026-01-01  9\.2\.5, customer, bert: overdue by [0-9]+ days'

# For programs.
if command -v jq >/dev/null; then
	remit services --json
	expect_code 0
	check "the format" jq -e '.format == 1 and .session == "work"' "$out"
	check "services" jq -e '.services[] | select(.id == "azure-dev") | .model == "paas" and .role == "customer" and .assurance.unnamed == 1' "$out"
	check "assurances" jq -e '.assurances[] | select(.id == "iso") | .kind == "certificate" and .covers == ["azure", "web"] and .validity == "valid" and .days > 300' "$out"
	check "what was replaced" jq -e '.assurances[] | select(.id == "old") | .replaced and .validity == "lapsed"' "$out"
	check "due" jq -e '.due[0] | .id == "9.2.5" and .kind == "record" and .assignee == "bert" and .days < 0' "$out"
	check "overdue" jq -e '.overdue == 1' "$out"
	remit services --due 1 --json
	expect_code 1
	check "only what is due" jq -e '(.services | not) and (.due | length == 1)' "$out"
	remit services available microsoft --json
	check "a list" jq -e '.providers[0] | .id == "microsoft" and (.services | length == 15)' "$out"
	check "models" jq -e '.providers[0].services[0] | .models == ["iaas", "paas", "saas"]' "$out"
	remit status --service crm --json
	check "the service of a status" jq -e '.service == "crm" and .assurance.holds' "$out"
	remit show 9.2.1 --service crm --json
	check "the cover" jq -e '.controls[0].assurance.holds' "$out"
fi

# Out of scope: the records stay. One undo brings it back.
remit services remove crm
expect_code 0
expect_err 'out of scope'
expect_err '4 records of crm stay'
remit controls --service crm --filter 'status=implemented'
expect_out '^9\.2\.1'
remit services
expect_out 'not in scope any more'
remit undo
expect_code 0
remit services
expect_out '^  crm  +crm, Example'
remit services assurance old --remove
expect_code 0
remit services
expect_no_out '^  old '
remit undo
remit services
expect_out '^  old '
remit services set crm model=saas description=
expect_code 0
# As it is shown: labels, their words, a day as people write it.
remit services assurance soc kind='audit rep' 'Valid to=2027/3/9' covers=crm
expect_code 0
remit services --json
expect_out '"kind": ?"audit-report"'
expect_out '"valid_to": ?"2027-03-09"'
remit services assurance soc 'Valid from=2027-4-1'
expect_refusal 2 'is before'
remit undo
remit services
expect_out 'crm, Example, SaaS'

# A journal from elsewhere says what it likes: nothing of that acts on a terminal or counts as a date.
head=$(tail -n 1 "$(journal work)" | tr -d '\n' | sha256sum | cut -d' ' -f1)
printf '{"at":"2026-11-24T00:00:00Z","by":"eve","prev":["%s"],"set":{"assurance/evil/service/crm":"yes","assurance/evil/valid_to":"\\u202e2026-1","control/9.2.6/-/customer/due":"\\u202esoon","service/evil%%2F..\\u202e/name":"\\u202eevil"}}\n' "$head" >>"$(journal work)"
for words in 'services' 'services --due 90d' 'show 9.2.1 --service crm' 'report' 'status --service crm'; do
	# shellcheck disable=SC2086 # words
	remit $words
	[ "$code" -le 1 ] || complain "exit code $code"
	check "nothing turns the reading order round" sh -c "! grep -q \"\$(printf '\\342\\200\\256')\" '$out' '$err'"
done
remit services
expect_out '^  evil +-$'
expect_out 'no dates; names crm'
remit services --due 90d
expect_no_out '9\.2\.6'
finish
