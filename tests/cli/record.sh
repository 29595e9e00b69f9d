#!/bin/sh
# Recording, taking back, history and proof.
. "${srcdir:-.}/tests/cli/lib.sh"
new_session work --role customer
REMIT_SESSION=work
export REMIT_SESSION
lines() { wc -l <"$(journal work)"; }

# One action is one line, bulk included.
before=$(lines)
remit set CLD.9.5.1 9.2.1 9.2.2 status=partial basis=interviewed,tested remark='No test since May'
expect_code 0
expect_empty
expect_err '^remit: work: recorded for 3 controls, by anna$'
check "one line for one action" test "$(lines)" = $((before + 1))
remit show CLD.9.5.1
expect_out 'No test since May'
remit controls --filter 'status=partial'
expect_out '^CLD\.9\.5\.1 +partial +not-assessed'
check "three controls are partial" test "$(wc -l <"$out")" = 3

# A control that is named twice, or with its group, is one control.
remit set 5.1 5.1.1 5.1.1 priority=high
expect_code 0
expect_err 'recorded for 2 controls'
remit undo
expect_code 0

# A command that failed in front of a pipe clears nothing.
remit set CLD.9.5.1 remark=- </dev/null
expect_refusal 2 'standard input is empty'
remit show CLD.9.5.1
expect_out 'No test since May'

# An action of many values is told by the one that tells most and the kinds of all; --all and JSON
# have every one.
remit new many
remit set 9.2 status=partial basis=documented remark=Once -s many
remit history -s many
expect_code 0
expect_out '^    [0-9]+ values \(--all shows all\): .*Status 6'
check "one value stands for all" test "$(grep -c '^    control/' "$out")" = 1
remit history 9.2.1 -s many
expect_out '^    control/9\.2\.1/-/customer/remark: Once$'
expect_no_out 'shows all'
remit history --all -s many
expect_no_out 'shows all'
check "all values are there" test "$(grep -c '^    control/' "$out")" = 24
remit history --json -s many
check "JSON has all values" test "$(jq '.actions[0].set | length' "$out")" = 24

# The same again is no action.
remit set CLD.9.5.1 status=partial
expect_code 0
expect_err 'nothing to record'
check "nothing was written" test "$(lines)" = $((before + 3))

# The other side is another record.
remit set CLD.9.5.1 status=implemented --side provider
expect_code 0
remit controls --filter 'kind=cloud status=implemented side=provider'
expect_out '^CLD\.9\.5\.1 +partial +implemented'

# Undo and redo, as actions of their own.
remit undo
expect_code 0
expect_err '^remit: work: taken back'
remit controls --filter 'kind=cloud'
expect_out '^CLD\.9\.5\.1 +partial +not-assessed'
remit redo
expect_code 0
remit controls --filter 'kind=cloud'
expect_out '^CLD\.9\.5\.1 +partial +implemented'
remit undo
remit undo
expect_code 0
remit controls --filter 'status=partial'
expect_empty
remit redo
remit redo
expect_code 0
remit redo
expect_refusal 1 '.'
check "the history only grows" test "$(lines)" -ge $((before + 6))
REMIT_AUTHOR=bert
remit undo
expect_refusal 1 '.'
remit set CLD.9.5.1 status=planned
expect_code 0
REMIT_AUTHOR=anna
remit undo
remit undo
remit show CLD.9.5.1
expect_out 'planned'

# A group stands for its controls; a prefix for its control.
remit set 9.4 status=implemented
expect_code 0
expect_err 'recorded for 5 controls'
remit set cld.12.4.5 status=planned
expect_code 0
remit show CLD.12.4.5
expect_out 'planned'

# Fields: sets, texts from files and standard input, clearing, dates.
remit set 12.1.2 basis=stated
remit set 12.1.2 basis=+tested,-stated
remit show 12.1.2
expect_out 'Basis: tested$'
printf 'first line\nsecond line\n' >text
remit set 12.1.2 how=@text
expect_code 0
remit show 12.1.2
expect_out 'first line'
expect_out 'second line'
input='from a pipe' && remit set 12.1.2 note=-
expect_code 0
remit show 12.1.2
expect_out 'from a pipe'
remit set 12.1.2 note= due=2027-03-01 assignee='Carla Meyer' priority=high
expect_code 0
remit show 12.1.2
expect_no_out 'from a pipe'
expect_out '2027-03-01'
expect_out 'Carla Meyer'
remit set 12.1.2 due=Friday
expect_code 0
remit set 12.1.2 due=soon
expect_refusal 2 '2026-12-31, \+30d or fri'
remit set 12.1.2 basis=nope
expect_refusal 2 'stated, documented, certified'
remit set 12.1.2 due=2027-03-01
remit set engagement scope='Production, region north' title=Acme
expect_code 0
expect_err '^remit: work: recorded: scope, title, by anna$'
remit set engagement
expect_refusal 2 'objectives, scope'
remit set engagement from=2026-12-02 to=2026-12-01
expect_refusal 2 'after To 2026-12-01'
remit set engagement from=2026-12-01 to=2026-12-01
expect_code 0
remit set engagement to=2026-11-30
expect_refusal 2 'From 2026-12-01'
remit set engagement due=fri
expect_refusal 2 'engagement/due'
remit show
expect_out 'Production, region north'

# Excluding wants a reason.
remit set 14.2.7 applicability=excluded
expect_refusal 2 'reason'
remit set 14.2.7 applicability=excluded --reason 'No development is outsourced'
expect_code 0
remit show 14.2.7
expect_out 'No development is outsourced'
remit undo
remit set 14.2.7 Applicability=excl --reason 'No development is outsourced'
expect_code 0

# Without REMIT_AUTHOR the login name is the author, and that is said.
unset REMIT_AUTHOR
remit new mine
expect_err 'REMIT_AUTHOR'
expect_err "login name $(id -un)"
remit set -s mine 5.1.1 status=partial
expect_err "by $(id -un)\$"
REMIT_AUTHOR=anna
export REMIT_AUTHOR
remit new yours
check "no hint when somebody chose a name" sh -c "! grep -q REMIT_AUTHOR '$err'"

# A review is of a status, in whatever order they are given.
remit set 13.1.1 review=reviewed
expect_refusal 2 '13\.1\.1 has no status on this side yet'
remit set 13.1 review=agreed
expect_refusal 2 '13\.1\.1 has no status'
remit set 13.1.1 review=reviewed status=partial
expect_code 0
remit show 13.1.1
expect_out 'customer: partial, reviewed'
remit set 13.1.1 review=open
expect_refusal 2 'clear the status'
remit set 13.1.2 status=partial review=open
expect_refusal 2 'clear the status'
remit set 13.1.1 status= review=reviewed
expect_refusal 2 'no status'
remit set 13.1.1 status= review=open
expect_code 0
remit show 13.1.1
expect_out 'customer: not assessed, open'

# What is refused changes nothing, also when only one part of it is wrong.
before=$(cksum <"$(journal work)")
remit set 99.9 status=partial
expect_refusal 2 '99\.9'
remit set 12.1.2x status=partial
expect_refusal 2 '12\.1\.2'
remit set 12.1.2 staus=partial
expect_refusal 2 'status'
remit set 12.1.2 status=partal
expect_refusal 2 'partial'
remit set 12.1.2 5.1.1 status=planned due=2027-02-30
expect_refusal 2 '2027-02-30|date'
remit set 12.1.2 5.1.1 99.9 status=planned
expect_refusal 2 '99\.9'
remit set 12.1.2 status=planned --side king
expect_refusal 2 'king'
remit set 12.1.2
expect_refusal 2 'FIELD=VALUE|usage'
remit set status=partial
expect_refusal 2 'control|usage'
remit set 12.1.2 how=@nowhere
expect_refusal 3 'nowhere'
printf 'a\0b' >zero
remit set 12.1.2 how=@zero
expect_refusal 3 'zero'
printf 'a\377b' >bytes
remit set 12.1.2 how=@bytes
[ "$code" = 2 ] || expect_code 3
expect_empty
remit set 12.1.2 "how=$(printf 'a\033[31mb')"
[ "$code" = 2 ] || expect_code 3
expect_empty
head -c 1100000 /dev/zero | tr '\0' a >huge
remit set 12.1.2 how=@huge
expect_refusal 3 '.'
check "nothing of that was recorded" test "$(cksum <"$(journal work)")" = "$before"

# A text is data: what looks like a format or an option stays as it is.
remit set 12.1.3 remark='%s%n %d -- --json ${HOME} `id`'
expect_code 0
remit show 12.1.3
expect_out '%s%n %d -- --json \$\{HOME\} `id`'

# An auditor says whose record it is.
new_session audit --role auditor
remit set -s audit 5.1.1 status=partial
expect_refusal 2 '--side'
remit set -s audit 5.1.1 status=partial --side provider
expect_code 0

# History: newest first, of one control only if one is named.
remit history
expect_code 0
expect_out 'anna'
expect_out 'bert'
remit history 14.2.7
expect_code 0
expect_out '14\.2\.7'
expect_no_out '12\.1\.2'
remit history 99.9
expect_refusal 2 '99\.9'

# A filter's words are exact; status counts what went further too.
new_session steps
remit set -s steps 5.1.1 status=implemented review=reviewed
remit set -s steps 5.1.2 status=implemented review=agreed
remit controls -s steps --filter 'review=reviewed'
check "exactly reviewed" test "$(wc -l <"$out")" = 1
remit controls -s steps --filter 'review=reviewed,agreed'
check "reviewed or further" test "$(wc -l <"$out")" = 2
remit status -s steps
expect_out 'reviewed 2 of'

# Proof.
remit verify
expect_code 0
head=$(tail -n 1 "$(journal work)" | tr -d '\n' | sha256sum | cut -d' ' -f1)
remit verify --head "$head"
expect_code 0
remit verify --head "$(printf '%064d' 0)"
expect_code 1
remit verify --head nonsense
expect_refusal 2 'no head'
cp "$(journal work)" kept
sed -i '$d' "$(journal work)"
remit verify --head "$head"
expect_code 1
cp kept "$(journal work)"
remit verify --head "$head"
expect_code 0

remit status
expect_code 0
expect_out '[0-9]'
# The history of a group is that of everything below it.
new_session below --role customer
remit set -s below 9.2.1 status=partial
remit set -s below 9.4.1 status=planned
remit set -s below 10.1.1 status=planned
remit history -s below 9.2
expect_out '9\.2\.1/-/customer/status: partial'
expect_no_out '9\.4\.1|10\.1\.1|engagement'
remit history -s below 9
expect_out '9\.4\.1/-/customer/status: planned'
expect_no_out '10\.1\.1'
remit history -s below 11
expect_code 0
expect_empty

new_session pair --role customer
# A review is a second person's; one's own is recorded, and said to be one's own.
remit set 9.4.1 status=implemented -s pair
remit set 9.4.1 review=reviewed -s pair
expect_code 0
expect_err '1 of these reviews is by the one who assessed'
REMIT_AUTHOR=bert remit set 9.4.1 review=agreed -s pair
expect_code 0
expect_err 'recorded for 1 control, by bert$'
check 'nothing is said of another person' sh -c "! grep -q 'who assessed' '$err'"

# That the other party does it excludes nothing.
remit set 11.1.1 applicability=excluded --reason 'The provider does it' -s pair
expect_refusal 2 'no reason to exclude'
remit set 11.1.1 applicability=excluded exclusion-reason='macht der Anbieter' -s pair
expect_refusal 2 'no reason to exclude'
remit set 11.1.1 applicability=excluded --reason 'No premises of our own hold any of this' -s pair
expect_code 0
remit set 11.1.1 exclusion-reason='Handled by AWS' -s pair
expect_refusal 2 'no reason to exclude'

# A person gets the words as they are shown elsewhere, a program those of files.
if command -v script >/dev/null; then
	remit set 9.2.3 status=not-implemented -s pair
	said='remit controls, at a terminal'
	script -qec "$REMIT controls -s pair" /dev/null >"$out" 2>"$err" </dev/null
	expect_out '^9\.2\.3 +not implemented +not assessed '
	expect_out '^11\.1\.1 +excluded '
	remit controls -s pair
	expect_out '^9\.2\.3 +not-implemented +not-assessed '
	said='remit history, at a terminal'
	script -qec "$REMIT history -s pair" /dev/null >"$out" 2>"$err" </dev/null
	expect_out 'customer: Status: '
	expect_no_out 'control/'
	remit history -s pair
	expect_out 'control/.*/customer/status: '
fi
finish
