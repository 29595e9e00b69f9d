#!/bin/sh
# cli: what has to be done next, in remit status
. "${srcdir:-.}/tests/cli/lib.sh"

new_session acme --role customer --model iaas
REMIT_SESSION=acme
export REMIT_SESSION

# Where nothing is open nothing is said.
remit status
expect_code 0
expect_no_out '^(gaps due|who acts|unowned|findings|requests|assurance|by others)'
remit status --json
expect_out '"unowned": \[\]'

remit set 9.2.1 9.2.3 status=partial assignee=bert due=2020-01-01
remit set 12.3.1 status=planned due=+3d
remit set 12.4.1 status=planned
remit set 5.1.1 status=implemented assignee=bert due=2020-01-01
remit status
expect_out '^gaps due +overdue 2, within a week 1, no day set 1$'
expect_out '^who acts +bert 2 \(2 overdue\), nobody 2$'
remit status --json
expect_out '"overdue": 2,'
expect_out '"next": "2020-01-01"'

# A duty that nobody claims is named until somebody has it.
remit duty 12.3.1 test-restore accountable=nobody reason='the contract is silent'
expect_code 0
remit status
expect_out '^unowned +1 duty that nobody owns: 12\.3\.1 test-restore$'
remit status --json
expect_out '"duty": "test-restore"'
remit duty 12.3.1 test-restore accountable=catalog
remit status
expect_no_out '^unowned'

# Findings and requests that are not closed, assurance that has lapsed.
remit finding add grade=major title='No restore test' control=12.3.1
remit finding add grade=strength title='Good lists'
remit finding add title='To be graded'
remit request add text='Restore records' due=2020-01-01 state=requested
remit services assurance iso kind=certificate valid_to=2020-02-01
remit status
expect_out '^findings +major 1, strength 1, not said 1$'
expect_out '^requests +requested 1 \(1 overdue\)$'
expect_out '^assurance +iso lapsed 2020-02-01$'
expect_no_out '^by others'

# What others did counts until one acts oneself; a name of theirs can do nothing to a terminal.
REMIT_AUTHOR='bert' remit set 5.1.1 status=partial
REMIT_AUTHOR='carl' remit set 5.1.1 9.2.1 status=implemented
remit status
expect_out '^by others +2 actions since your last one; the last: carl, 2 controls:'
remit status --json
expect_out '"by": "carl"'
remit set 9.1.2 assignee="$(printf 'a\302\233b')"
expect_refusal 3 'control characters|not clean'
remit set 9.1.2 assignee=me
remit status
expect_no_out '^by others'
# Records of a service are not in the sums of the whole scope, which says so.
remit new by-service --role customer --model iaas
remit status -s by-service
expect_no_out "of their own"
remit services add mail model=saas -s by-service
expect_code 0
remit set 5.1.1 5.1.2 status=partial --service mail -s by-service
expect_code 0
remit status -s by-service
expect_out 'with records of their own: mail \(customer 2, provider 0\); see --service ID'
remit status -s by-service --service mail
expect_no_out "of their own"
finish
