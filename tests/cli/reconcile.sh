#!/bin/sh
# cli: what both parties say of each duty, and what settles it
. "${srcdir:-.}/tests/cli/lib.sh"

remit reconcile
expect_refusal 3 'no session is named'
new_session acme --role customer --model iaas
REMIT_SESSION=acme
export REMIT_SESSION

# Nobody has said anything: that is no dispute, and no report has a section on it.
remit reconcile
expect_code 0
expect_empty
expect_err 'not answered yet: [0-9]+ duties$'
check "nothing else is said" test "$(wc -l <"$err")" = 1
remit report
expect_no_out 'Duties between the parties'

# Each says that it is the other's: nobody owns it, and the answer is no.
remit duty 12.3.1 recover-service accountable=provider
remit reconcile says 12.3.1 recover accountable=customer reason='Restoring is yours' contract_ref='MSA 9'
expect_code 0
expect_err 'acme: recorded for recover-service of 12\.3\.1: nobody owns it'
remit reconcile
expect_code 1
expect_out '^nobody owns it +12\.3\.1  recover-service  IaaS$'
expect_out '^    the customer \(we\) says: provider$'
expect_out '^    the provider says: customer$'
expect_out '^      Reason for the assignment: Restoring is yours$'
expect_out '^      Contract reference: MSA 9$'
expect_err 'nobody owns it: 1'
remit status
expect_out '1 duty that nobody owns: 12\.3\.1 recover-service'
remit report
expect_out '^### Duties between the parties$'
expect_out '^- \*\*12\.3\.1 Back up the service itself and restore it after a failure\*\* \(nobody owns it\)$'
expect_out '\*\*The provider says:\*\* customer'

# What a party has said nothing of for several services is said once, and counted apart.
remit new many --role customer --model iaas
remit services add app -s many
remit services add web -s many
remit reconcile -s many
expect_err 'not answered yet: [0-9]+ duties, [0-9]+ for all services together$'
for id in app web; do remit duty 12.3.1 recover-service accountable=na reason=None --service $id -s many; done
remit reconcile -s many
expect_code 1
expect_out '^nobody owns it +12\.3\.1  recover-service  app, web  IaaS$'
check "it is said once" test "$(grep -c 'nobody owns it' "$out")" = 1
remit reconcile -s many --json
check "JSON has each" test "$(jq '.duties | length' "$out")" = 2

# Both say it is theirs: listed after what nobody owns, in the other model's place too.
remit reconcile says 12.3.1 test-restore accountable=provider
remit reconcile 12
expect_code 1
expect_out '^both say it is theirs +12\.3\.1  test-restore  IaaS$'
remit reconcile 11
expect_code 0
remit reconcile --json
expect_code 1
expect_out '"agreement": "doubled"'
expect_out '"unowned": 1'
remit reconcile --service nowhere
expect_refusal 2 'nowhere'

# Taking over what they say makes it ours, and needs something that was said.
remit reconcile accept 12.3.1 specify-backup
expect_refusal 2 'the provider has said nothing of it that could be taken over'
remit reconcile accept 12.3.1 test-restore accountable=provider
expect_refusal 2 'the reason goes with --reason'
remit reconcile accept 12.3.1 test-restore --reason 'part of the plan'
expect_err 'test-restore of 12\.3\.1: agreed'
remit duty
expect_out '^ +Reason for the assignment: part of the plan$'
remit undo
remit reconcile accept 12.3.1 test-restore
expect_err 'test-restore of 12\.3\.1: agreed'
remit duty
expect_out '^ +Reason for the assignment: as the provider says$'

# What both settled stands for both, with the person and the day; what was said before is gone.
remit reconcile agreed 12.3.1 recover-service accountable=provider
expect_refusal 2 'what was agreed, and with whom\?'
remit reconcile agreed 12.3.1 recover-service with='M. Rossi'
expect_refusal 2 'what was agreed, and with whom\?'
remit reconcile agreed 12.3.1 recover-service accountable=provider with='M. Rossi' on=soon
expect_refusal 2 'is not a date'
remit reconcile agreed 12.3.1 recover-service accountable=provider with='M. Rossi' on=2026-11-20
expect_code 0
remit reconcile
expect_code 0
expect_empty
expect_err 'agreed: 2'
remit history
expect_out 'M\. Rossi'
remit show 12.3.1 --json
expect_no_out 'Restoring is yours'

# Shared needs a split in writing on both sides.
remit reconcile says 12.3.1 keep-separate-copy accountable=shared
remit reconcile 12.3.1
expect_out '^unclear +12\.3\.1  keep-separate-copy'
remit reconcile agreed 12.3.1 keep-separate-copy accountable=shared with='M. Rossi'
expect_refusal 2 'needs its split'
remit reconcile agreed 12.3.1 keep-separate-copy accountable=shared with='M. Rossi' split='they copy, we check'
expect_err 'agreed'

# Taking back what was said; texts to no claim; words that are none.
remit reconcile says 12.3.1 test-restore accountable=
expect_code 0
remit reconcile says 12.3.1 test-restore reason='because'
expect_refusal 2 'accountable=WHO comes first'
remit reconcile says 12.3.1 test-restore accountable=sharde
expect_refusal 2 'is none of: customer, provider, shared, nobody'
remit reconcile says 12.3.1 test-restore status=implemented accountable=provider
expect_refusal 2 'claim has no field "status"'
remit reconcile says 12.3.1 test-restore accountable=customer --side customer
expect_refusal 2 'the customer are we'
remit reconcile says 12 test-restore accountable=customer
expect_refusal 2 'is a group'
remit reconcile frob 12.3.1 test-restore
expect_refusal 2 'none of: says, accept, agreed'
remit reconcile says 12.3.1
expect_refusal 2 'which duty of which control'

# An auditor names the party, and hears both.
new_session audit --role auditor --model iaas
REMIT_SESSION=audit
remit reconcile says 12.3.1 test-restore accountable=provider
expect_refusal 2 '--side customer or --side provider'
remit reconcile says 12.3.1 test-restore accountable=provider --side customer
expect_err 'nobody owns it'
remit reconcile says 12.3.1 test-restore accountable=provider --side provider
expect_err 'agreed'

# Texts of the other party act on no terminal.
remit reconcile says 12.3.1 test-restore accountable=customer --side provider reason="$(printf 'a\033[2Jb')"
expect_refusal 3 'control characters'

finish
