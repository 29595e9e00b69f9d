#!/bin/sh
# cli: findings, evidence, interviews, requests, people
. "${srcdir:-.}/tests/cli/lib.sh"

new_session acme --role customer
REMIT_SESSION=acme
export REMIT_SESSION

remit person add name='Anna Berg' part='lead auditor'
expect_code 0
expect_out '^P-[0-9]{6}-[a-z0-9]{4}$'
expect_err '^remit: acme: P-.*: recorded$'
person=$(cat "$out")
remit evidence add title='Restore report' custody=referenced file=/srv/r.pdf control=12.3.1
evidence=$(cat "$out")
remit interview add title='Backup team' date=+0d person="$person" control=12.3.1,12.1.3
interview=$(cat "$out")
# People by name, in either case, or its beginning; nobody is guessed.
remit interview set "$interview" person='-anna berg'
remit interview show "$interview"
expect_no_out 'Anna Berg'
remit interview set "$interview" person='ANNA'
remit interview show "$interview"
expect_out 'Anna Berg'
remit person add name='Anna Bell'
remit interview set "$interview" person=anna
expect_refusal 2 "more than one person is called 'anna'"
remit interview set "$interview" person='Anna Berg, Nobody Here'
expect_refusal 2 "no person 'Nobody Here'"
remit interview set "$interview" person="$person $person"
expect_code 0
remit finding add grade=minor title='No restore test' control=12.3.1,12.3.1:provider \
	evidence="$evidence" interview="$interview"
expect_code 0
finding=$(cat "$out")
remit request add text='Restore records' whom=Support due=+14d control=12.3.1
request=$(cat "$out")
remit request list
expect_out "^$request  to ask"

remit finding show "$finding"
expect_code 0
expect_out '^  Grade +minor$'
expect_out '^  State +open$'
expect_out '^  Record +12\.3\.1 provider$'
expect_out "^  Evidence +$evidence Restore report\$"
# The beginning of an id will do, in either case.
remit finding show "$(echo "$finding" | tr 'a-z' 'A-Z')" --json
expect_code 0
expect_out '"grade": "minor"'
expect_out '"target": "12\.3\.1 - customer"'
remit finding list --json
expect_out '"records": 2'

# A record with an open finding is no longer conform, and a filter finds it.
remit controls --filter finding=open
expect_out '^12\.3\.1 '
[ "$(wc -l <"$out")" = 1 ] || complain "more controls than one"

remit finding set "$finding" cause='Nobody owned it' control=-12.3.1:provider
expect_code 0
remit finding show "$finding"
expect_no_out 'provider'
expect_out '^  Cause +Nobody owned it$'
# It is answered, and a minor one closed, only when it says what was done.
remit finding close F
expect_refusal 2 'corrective_action'
remit finding set "$finding" state=verified
expect_refusal 2 'correction'
remit finding set "$finding" state=answered correction='A test was run' assignee="$REMIT_AUTHOR"
expect_code 0
remit finding set "$finding" state=verified
expect_code 0
expect_err 'second person'
remit finding close F
expect_code 0
remit controls --filter finding=open
expect_empty
remit finding remove "$finding" --reason 'Recorded twice'
expect_code 0
remit finding list
expect_err 'there is none yet'
remit undo
remit finding list
expect_out "^$finding  closed"
remit history
expect_out 'because: Recorded twice'

# What is wrong is said, and nothing is recorded.
lines=$(wc -l <"$(journal acme)")
remit finding add grade=minor
expect_refusal 2 'title='
remit finding add title='   '
expect_refusal 2 'blanks alone'
remit finding add title=x grade=grave
expect_refusal 2 'observation'
remit finding add title=x colour=red
expect_refusal 2 'corrective_action'
remit finding add title=x control=99.9
expect_refusal 2 "99"
remit finding add title=x control=5.1.1:ours
expect_refusal 2 '5\.1\.1:customer'
remit finding add title=x evidence=E-nothing
expect_refusal 2 'remit evidence list'
remit finding set "$finding" title=
expect_refusal 2 'remove'
remit evidence set "$evidence" period_from=2026-02-01 period_to=2026-01-31
expect_refusal 2 '2026-02-01'
remit evidence set "$evidence" population=10 sample_size=11
expect_refusal 2 '11'
remit finding set "$finding" state
expect_refusal 2 'FIELD=VALUE'
remit finding show X-1
expect_refusal 2 'remit finding list'
remit finding drop "$finding"
expect_refusal 2 'list, show, add'
remit interview close "$interview"
expect_refusal 2 'remove'
remit finding show
expect_refusal 2 'help'
[ "$(wc -l <"$(journal acme)")" = "$lines" ] || complain "something was recorded"

remit finding from-catalog 5.1.1
expect_refusal 2 'it knows: list, show, add, set, close, remove, link, unlink$'
remit request list --filter kind=guided
expect_refusal 2 'from-catalog'
remit request from-catalog 99.9
expect_refusal 2 '99'
remit request from-catalog 5.1.1 --filter colour=red
expect_refusal 2 'colour'
remit request from-catalog 5.1.1 colour=red
expect_refusal 2 'colour'
remit request set "$request",R-nothing state=requested
expect_refusal 2 'R-nothing'
remit evidence file "$evidence" nowhere.pdf
expect_refusal 3 'nowhere.pdf'
remit evidence file "$evidence" /dev/zero
expect_refusal 3 'regular'
remit evidence file "$evidence" /tmp
expect_refusal 3 'regular'
[ "$(wc -l <"$(journal acme)")" = "$lines" ] || complain "something was recorded by what was refused"

# What the catalog names as evidence is asked for once, in one action.
remit request from-catalog 12.3.1 9 --filter kind=guided whom='Ms Lee' due=+14d
expect_code 0
expect_err 'acme: [0-9]+ requests made'
made=$(wc -l <"$out")
ids=$(head -n 2 "$out" | paste -s -d , -)
[ "$made" -ge 2 ] || complain "only $made requests"
[ "$(wc -l <"$(journal acme)")" = $((lines + 1)) ] || complain "more actions than one"
remit request list --json
[ "$(grep -c "\"to-ask\"" "$out")" = $((made + 1)) ] || complain "requests are missing"
remit request show "${ids%,*}"
expect_out 'Whom +Ms Lee'
remit request from-catalog 12.3.1 9 --filter kind=guided
expect_code 0
expect_err 'not asked for'
remit request set "$ids" state=requested
expect_code 0
[ "$(wc -l <"$(journal acme)")" = $((lines + 2)) ] || complain "several entries are several actions"
remit request list
[ "$(grep -c ' requested ' "$out")" = 2 ] || complain "not both were changed"
remit request received "${ids%,*}"
expect_code 0
expect_out '^E-'
remit evidence show "$(cat "$out")"
expect_out 'Source +Ms Lee'
expect_out 'Received'
remit request received "${ids%,*}"
expect_refusal 2 'already'
remit undo
remit request show "${ids%,*}"
expect_out 'State +requested'

# What to send to somebody: nothing that came, nothing of others, no notes.
remit request set "${ids#*,}" note='Kim is slow' state=rejected
remit request set "$request" text='# A <b>list</b>
of tapes'
remit report requests --whom 'Ms Lee'
expect_code 0
expect_out '^# Evidence requested: acme$'
expect_out '^## Asked of Ms Lee$'
expect_out '^### Needed by 20[0-9-]+$'
expect_out '^- \*\*R-'
expect_out 'Wanted for:\*\* (9|12)\.[0-9.]+ [A-Z]'
expect_out 'please send it again'
expect_no_out 'Kim is slow'
expect_no_out 'tapes'
remit report requests
expect_code 0
expect_out '^## Asked of Support$'
expect_out 'of tapes'
expect_no_out '^# A'
expect_no_out '<b>'
remit report requests --json --whom Support
expect_code 0
expect_out '"format": 1'
expect_out '"whom": "Support"'
expect_no_out 'Ms Lee'
remit report requests --whom Nobody
expect_code 1
expect_err 'Nobody'
remit report --whom Support
expect_refusal 2 'requests'
remit report letters
expect_refusal 2 'assessment, .*requests'
remit report requests --whom Support -o no/such/folder.md
expect_code 4
remit request close "$request"
remit report requests --whom Support
expect_code 1

# Name, size and hash of a file; the file stays where it is.
printf 'restored\n' >report.txt
remit evidence file "$evidence" ./report.txt
expect_code 0
expect_err 'stays where it is'
remit evidence show "$evidence"
expect_out 'File +report.txt$'
expect_out 'Size +9$'
expect_out "Hash +$(sha256sum report.txt | cut -c1-40)"
expect_out 'Custody +referenced'
[ -f report.txt ] || complain "the file is gone"

# Text of people is data.
remit finding add title="$(printf 'esc \033[31m red')"
expect_refusal 3 'control characters|UTF-8'
remit finding add title='%s %n ../../x'
expect_code 0
remit finding list
expect_out '%s %n \.\./\.\./x'
finish
