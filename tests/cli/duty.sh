#!/bin/sh
# cli: who is accountable for a duty
. "${srcdir:-.}/tests/cli/lib.sh"

# The catalog can be read without a session.
remit duty 12.3.1
expect_code 0
expect_out '^  test-restore$'
expect_out '^  customer +Restore samples'
remit duty 12.3.1 --model saas --json
expect_out '"iaas": "csc"'
expect_no_out '"reassigned"'
remit duty
expect_refusal 3 'no session is named'

new_session acme --role customer --model iaas
REMIT_SESSION=acme
export REMIT_SESSION
remit duty
expect_code 0
expect_empty
expect_err 'every duty is whose the catalog says'

# Somebody else than the catalog says: with a reason, else not at all.
remit duty 12.3.1 test-restore accountable=provider
expect_refusal 2 'it needs a reason why'
remit duty 12.3.1 test-restore accountable=provider reason='  '
expect_refusal 2 'it needs a reason why'
remit history
expect_no_out 'test-restore'
remit duty 12.3.1 test-r accountable=provider --reason 'part of the plan' contract_ref='MSA 4.2' performed_by='Example Ltd'
expect_code 0
expect_err 'acme: recorded for test-restore of 12\.3\.1'
remit duty
expect_out '^  provider +Restore samples'
expect_out '^ +the catalog says: customer$'
expect_out '^ +Reason for the assignment: part of the plan$'
expect_out '^ +Contract reference: MSA 4\.2$'
expect_out '^ +Performed by: Example Ltd$'
expect_no_out 'back-up-guests'
remit duty --json
expect_out '"accountable": "csp"'
expect_out '"reassigned": true'
remit show 12.3.1
expect_out '^ +the catalog says: customer$'
remit controls --filter 'accountable=csp clause=12.3'
expect_out '^12\.3\.1'
remit duty 12.3.1 test-restore accountable=csp
expect_err 'it stands so already'

# Shared needs its split, and the reason cannot go while it is needed.
remit duty 12.3.1 test-restore accountable=shared
expect_refusal 2 'needs its split'
remit duty 12.3.1 test-restore reason=
expect_refusal 2 'it needs a reason why'
remit duty 12.3.1 test-restore accountable=shared split='we restore, they keep'
expect_code 0
remit duty
expect_out '^ +Split: we restore, they keep$'

# As the catalog says again: one step, and one undo.
remit duty 12.3.1 test-restore accountable=catalog
expect_code 0
remit duty
expect_err 'every duty is whose the catalog says'
remit undo
remit duty
expect_out 'we restore, they keep'

# For one service alone.
remit services add crm name=CRM model=saas
remit duty 12.3.1 set-recovery-targets accountable=nobody reason='not in the contract' --service crm
expect_code 0
remit duty --service crm --json
expect_out '"accountable": "na"'
remit duty --json
expect_no_out 'set-recovery-targets'

# Wrong in every other way; nothing of it is recorded.
remit duty 12.3.1 nothing accountable=shared
expect_refusal 2 '12\.3\.1 has no duty "nothing"; it has: set-recovery-targets, '
remit duty 12.3.1 s accountable=shared
expect_refusal 2 'has no duty "s"'
remit duty 12.3.1 test-restore acountable=csp
expect_refusal 2 'did you mean "accountable"'
remit duty 12.3.1 test-restore accountable=them
expect_refusal 2 'none of: customer, provider, shared, nobody, catalog'
remit duty 12.3.1 test-restore contract_ref
expect_refusal 2 'is no FIELD=VALUE'
remit duty 12.3.1 test-restore
expect_refusal 2 'record what\?'
remit duty 12.3 test-restore accountable=csp
expect_refusal 2 '12\.3 is a group'
remit duty 99.9
expect_refusal 2 '99\.9'
remit duty 12.3.1 test-restore contract_ref="$(printf 'a\nb')"
expect_code 2
input="$(printf 'in two\nlines')" remit duty 12.3.1 test-restore reason=-
expect_code 0
remit duty
expect_out 'Reason for the assignment: in two$'
remit verify
expect_code 0
finish
