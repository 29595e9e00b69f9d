#!/bin/sh
# Controls by services: what is in a cell, the worst case, widths, filters, formats, many services.
. "${srcdir:-.}/tests/cli/lib.sh"
command -v jq >/dev/null || skip "there is no jq here"
unset COLUMNS

holds() { # jq filter
	jq -e "$1" "$out" >/dev/null || complain "does not hold: $1"
}
widest() { sed 's/…/./g' "$out" | awk '{ if (length($0) > most) most = length($0) } END { print most + 0 }'; }

# Without a session there is nothing to show; without services the whole scope is the only column.
remit matrix
expect_refusal 3 'session'
new_session work --role customer --model iaas
REMIT_SESSION=work
export REMIT_SESSION
remit matrix
expect_code 0
expect_silent
expect_out '^Control +all +worst$'
expect_out '^ +customer$'
expect_out '^5\.1\.1 +\. +\. '
check "every control has a line" test "$(grep -cE '^(CLD\.)?[0-9]+\.[0-9]+\.[0-9]+ ' "$out")" = 121

# Two services: cells, the whole scope only where something is recorded for it.
remit services add app name='Our shop' model=saas role=provider
remit services add host name=Machines provider=Example model=iaas
remit set 5.1.1 status=implemented --service app --side provider
remit set 5.1.1 status=implemented --service app --side customer
remit set 5.1.1 status=partial basis=stated --service host --side provider
remit set 5.1.1 status=implemented --service host --side customer
remit matrix
expect_code 0
expect_out '^Control +app +host +worst$'
expect_out '^ +SaaS +IaaS +case$'
expect_out '^ +provider customer$'
expect_out '^5\.1\.1 +\+ +~\? +~\? +Policies'
expect_out '^  app: Our shop, SaaS, we: provider; no assurance names this service'
expect_out '^  host: Machines, Example, IaaS, we: customer; no assurance'
expect_no_out '^  all: '
remit set 5.1.1 status=planned --side provider
remit set 5.1.1 status=implemented
remit set 5.1.2 applicability=excluded --side customer --service app --reason 'not ours'
remit set 5.1.2 applicability=excluded --side provider --service app --reason 'not ours'
remit set 6.1.1 selected=no --service app --side customer
remit set 6.1.1 selected=no --service app --side provider
remit matrix
expect_out '^Control +app +host +all +worst$'
expect_out '^5\.1\.1 +\+ +~\? +o +o\? '
expect_out '^5\.1\.2 +x +\. +\. +Review'
expect_out '^6\.1\.1 +/ +\. +\. '
expect_out '^  all: the whole scope, IaaS'

# What nobody owns, and what both claim, with the reason in words.
remit duty 12.3.1 specify-backup accountable=customer reason='We do it' --service host
remit reconcile says 12.3.1 specify-backup accountable=customer --service host
remit reconcile says 12.3.1 recover-service accountable=customer --service host
remit set 12.3.1 status=implemented --service host
remit set 12.3.1 status=implemented --service host --side provider
remit matrix
expect_out '^12\.3\.1 +\. +~! +~! \.1'
remit show 12.3.1 --service host
expect_out '^  joint status: partial$'
expect_out 'nobody owns: Back up the service itself'
expect_out 'worst case over all services: partial; not assessed: 1 of 2'
expect_out '^    app, SaaS: not assessed'
remit show 5.1.1 --service host
expect_out '^  joint status: partial \(not verified\)$'
expect_out '^    provider: partial; provider: stated only$'

# JSON: the words of the files, whatever the language.
LANGUAGE=de remit matrix --json
expect_code 0
holds '.format == 1 and .catalog == "iso27017-2015" and (.controls | length) == 121'
holds '[.services[].service] == ["app", "host", "-"]'
holds '.services[0] | .role == "provider" and .model == "saas" and .assurance.holds == false'
holds '.controls[0].services.host | .joint == "partial" and .not_verified and .sides.provider == "partial" and .unowned == 0'
holds '.controls[0].worst | .joint == "planned" and .service == "-" and .services == 3 and .not_verified == 1'
holds '.controls[] | select(.id == "5.1.2") | .services.app.joint == null and .services["-"] == null'
holds '.controls[] | select(.id == "12.3.1") | .services.host.unowned_duty == "recover-service"'
holds '.controls[] | select(.id == "12.3.1") | .worst | .unowned == 1 and .not_assessed == 1'

# Columns by name, and filters: a control stays when it passes for one of the columns.
remit matrix host
expect_out '^Control +host +worst$'
expect_out '^5\.1\.1 +~\? +~\? '
remit matrix host -- -
expect_out '^Control +host +all +worst$'
remit matrix hots
expect_refusal 2 'host'
remit matrix --filter 'status=partial'
expect_code 0
check "one control has it" test "$(grep -cE '^[0-9]+\.[0-9.]+ ' "$out")" = 1
remit matrix app --filter 'status=partial'
expect_code 0
expect_err 'no control passes the filter'
remit matrix --filter 'statuss=partial'
expect_refusal 2 'statuss'

# As it was: what was recorded since does not exist then.
head=$(head -n 2 "$(journal work)" | tail -n 1 | tr -d '\n' | sha256sum | cut -c1-12)
remit matrix --as-of "$head"
expect_code 0
expect_out '^Control +all +worst$'
expect_out '^5\.1\.1 +\. +\. '

# A service that is out of scope is no column; that it has records is said.
remit services remove app
remit matrix
expect_out '^Control +host +all +worst$'
expect_out 'not in scope any more, and not shown: app'
remit matrix app
expect_refusal 2 'not in scope any more'
remit services add app name='=HYPERLINK("x")' model=saas role=provider

# Formats.
remit matrix --format markdown
expect_code 0
expect_out '^## Controls and services$'
expect_out '^\| 5\.1\.1 \| Policies.* \| partial \(not verified\); provider: partial; provider: stated only \|'
expect_out '^Machines: no assurance names this service$'
remit matrix --format csv
expect_code 0
expect_out '^control,title,worst,services-not-assessed,services-not-verified,services-unowned,services-disputed,app,host'
expect_out '^12\.3\.1,Information backup,partial,1,0,1,0,not-assessed,partial unowned'
remit matrix --format xml
expect_refusal 2 'markdown, text, '
remit matrix --format csv --json
expect_refusal 2 'one of them'
remit report
expect_out '^## Controls and services$'
remit report matrix
expect_code 0
expect_out '^## Controls and services$'
remit report matrix --json
holds '.tables.matrix | length == 121'

# For ears: a control a line, every value behind its heading, nothing cut. config.yaml asks for it
# where a person reads it, and never changes what a pipe gets; a format asked for stays.
remit matrix --linear
expect_code 0
expect_out '^12\.3\.1 Information backup; worst case: partial; .*; app, SaaS: not assessed; host, IaaS: partial \(nobody owns one of the duties\)'
expect_out '^host: Machines, Example, IaaS, we: customer; no assurance names this service$'
check "every control has a line" test "$(grep -cE '^(CLD\.)?[0-9]+\.[0-9]+\.[0-9]+ .*; worst case: ' "$out")" = 121
expect_no_out '^Control|…|\+ implemented'
COLUMNS=40 remit matrix --linear --filter clause=12.3
check "no line is broken" test "$(grep -c '^12' "$out")" = 1
remit matrix --linear --json
holds '.controls | length == 121'
remit status --linear
expect_refusal 2 'linear'
mkdir -p "$XDG_CONFIG_HOME/remit"
printf 'format: 1\nlinear: yes\n' >"$XDG_CONFIG_HOME/remit/config.yaml"
remit matrix
expect_out '^Control +app +host'
if command -v script >/dev/null; then
	script -qec "$REMIT matrix" /dev/null >"$out" 2>"$err" </dev/null
	expect_out '^12\.3\.1 Information backup; worst case: partial; '
	expect_no_out '^Control'
else
	echo "SKIPPED: there is no script here, so no terminal to print to"
fi
rm "$XDG_CONFIG_HOME/remit/config.yaml"

# Many services with long names: bands, and no line wider than it may be.
i=0
while [ "$i" -lt 20 ]; do
	i=$((i + 1))
	remit services add "service-with-a-long-name-$i" name="Service number $i" model=paas
done
for columns in 40 80 200; do
	COLUMNS=$columns remit matrix
	expect_code 0
	check "no line is wider than $columns" test "$(widest)" -le "$columns"
	expect_out '^services 1 to '
	expect_out '^  [0-9]+ service-with-a-long-name-20:'
done
COLUMNS=400 remit matrix
expect_no_out '^services 1 to '
COLUMNS=nonsense remit matrix
check "the width falls back to 80" test "$(widest)" -le 80
finish
