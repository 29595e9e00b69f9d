#!/bin/sh
# cli: about and expect, which need no session
. "${srcdir:-.}/tests/cli/lib.sh"

remit about
expect_code 0
expect_silent
expect_out '^Which edition stands$'
expect_out 'withdrawn in July 2026'
remit about --json
expect_code 0
expect_out '"heading": "Where to get it"'
remit about 27017
expect_refusal 2 'about'

remit expect --model saas
expect_code 0
expect_out '^What to expect of the provider: SaaS$'
expect_out '^CLD\.9\.5\.1  Segregation'
expect_out '^  \[ \] .*\?$'
check 'no line is wider than 78 columns' sh -c "! grep -qE '.{79}' '$out'"
all=$(grep -cE '^[A-Z0-9.]+  [A-Z]' "$out")
remit expect --model saas --area tenant-separation
expect_code 0
expect_out '^9\.4\.1  '
expect_no_out '^5\.1\.1  '
[ "$(grep -cE '^[A-Z0-9.]+  [A-Z]' "$out")" -lt "$all" ] || complain "an area is not less than all"

# The customer's own guests under IaaS are the provider's under SaaS.
provider_hardens_guests() {
	sed -n '/"id": "CLD.9.5.2"/,/"questions"/p' "$out" | grep -c '"id": "harden-guests"'
}
remit expect --model iaas --json
expect_code 0
[ "$(provider_hardens_guests)" = 0 ] || complain "under IaaS guests are not the customer's"
remit expect --model saas --json
[ "$(provider_hardens_guests)" = 1 ] || complain "under SaaS guests are not the provider's"

remit expect --area tenants
expect_refusal 2 'tenant-separation'
remit expect --model daas
expect_refusal 2 'saas'
remit expect --catalog iso27001-2022
expect_code 0
expect_err 'names no duties'
remit expect --catalog nothing-2020
expect_refusal 3 'iso27017-2015'
finish
