#!/bin/sh
# cli: texts taken out of the history: what goes, what stays, what merges and git make of it
. "${srcdir:-.}/tests/cli/lib.sh"

new_session acme --role customer
REMIT_SESSION=acme
export REMIT_SESSION
folder=$data/acme.remit

remit set 9.2.4 note='the password is hunter2' status=partial
remit set 9.2.4 note='it was changed'
remit set 9.2.1 status=planned
remit finding add title='Shared account' statement='Kim Lee used hunter2' control=9.2.4
finding=$(cat "$out")
remit verify --json
head=$(grep -A1 '"heads"' "$out" | grep -oE '[0-9a-f]{64}')
remit evidence list
mkdir "$XDG_STATE_HOME/remit/drafts" 2>/dev/null || mkdir -p "$XDG_STATE_HOME/remit/drafts"
uuid=$(head -n 1 "$(journal acme)" | grep -oE '[0-9a-f]{8}-[0-9a-f-]{27}')
echo 'hunter2, typed' >"$XDG_STATE_HOME/remit/drafts/$uuid+9.2.4+-+customer+note"

# What would go is told, not shown, and nothing is changed.
lines=$(cksum <"$(journal acme)")
remit redact 9.2.4 note --dry-run
expect_code 0
expect_out 'anna  control/9\.2\.4/-/customer/note  23 bytes$'
expect_out '14 bytes, stands now$'
expect_no_out 'hunter2'
expect_err '2 texts would be taken out; nothing was changed'
remit redact 9.2.4 note --dry-run --json
expect_code 0
expect_out '"format": 1'
expect_out '"bytes": 23'
expect_no_out 'hunter2'

# What cannot be is refused.
remit redact 9.2.4 note
expect_refusal 2 'reason stays'
remit redact
expect_refusal 2 'PATH or CONTROL FIELD'
remit redact 9.2.4 --reason x
expect_refusal 2 'name the fields'
remit redact 9.2.4 status --reason x
expect_refusal 2 'no text that could be taken out'
remit redact 9.2.4 remark --reason x
expect_refusal 1 'no text under'
remit redact 9.2 note --reason x
expect_refusal 2 'group'
remit redact 99.9 note --reason x
expect_refusal 2 '99\.9'
remit redact 9.2.4 note --side ours --reason x
expect_refusal 2 'customer, provider'
remit redact --again
expect_refusal 1 'no text'
remit redact 9.2.4 note --again --reason x
expect_refusal 2 'alone'
check "nothing was changed" test "$(cksum <"$(journal acme)")" = "$lines"

# A second copy, made before: it has the texts.
cp -R "$folder" copy.remit

remit redact 9.2.4 note "$finding" --reason x
expect_refusal 2 'name the fields'
remit redact 9.2.4 note "$finding" statement --reason 'Holds a password'
expect_code 0
expect_err '3 texts are taken out'
expect_err 'git, backups'
check "the text is gone" sh -c "! grep -rq hunter2 '$folder'"
check "the draft is gone" sh -c "! grep -rq hunter2 '$XDG_STATE_HOME'"
check "ours alone still" test "$(stat -c %a "$(journal acme)")" = 600
remit show 9.2.4
expect_out 'Note: \[redacted\]'
remit finding show "$finding"
expect_out 'Statement +\[redacted\]'
expect_out 'Title +Shared account'
remit history
expect_out 'because: Holds a password'
expect_no_out 'hunter2'
remit report
expect_code 0
expect_no_out 'hunter2'
expect_out 'Several texts were taken out of the history for good'
remit verify --head "$head"
expect_refusal 1 'texts were taken out of lines before it since then'
remit verify --json
remit verify --head "$(jq -r '.heads[0]' "$out")"
expect_code 0
expect_out 'the id you kept is in it'
expect_out '3 lines had texts taken out'
expect_out 'anna  control/9\.2\.4/-/customer/note: Holds a password'
check "what is alike is said once" test "$(grep -c 'Holds a password' "$out")" = 2
remit verify --json
expect_out '"lines": 3'
expect_out '"texts": 3'

# Undo goes past it, and does not bring it back.
remit undo
expect_code 0
expect_err 'Title.*and 3 more'
remit redo
expect_code 0
remit set 9.2.4 note='changed at the desk'
expect_code 0
remit undo
remit show 9.2.4
expect_out 'Note: \[redacted\]'
remit show 9.2.4 --as-of "$head"
expect_code 0
expect_out 'Note: \[redacted\]'
expect_no_out 'hunter2'

# git merges the two copies; either way nothing comes back, and what was exposed goes again.
if command -v git >/dev/null; then
	export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
	said='git merge'
	(
		set -e
		remit set -s "$home/here/copy.remit" 9.2.1 note='worked on apart'
		git init -q -b main repo
		cp -R copy.remit repo/acme.remit
		cd repo
		git config user.name a && git config user.email a@example.org
		"$REMIT" undo -s "$PWD/acme.remit" >/dev/null 2>&1
		git add -A && git commit -qm before
		git checkout -qb apart
		"$REMIT" set -s "$PWD/acme.remit" 9.2.1 note='worked on apart' >/dev/null 2>&1
		git commit -qam apart
		git checkout -q main
		"$REMIT" redact -s "$PWD/acme.remit" 9.2.4 note --reason 'A password' >/dev/null 2>&1
		git commit -qam redacted
		git merge -q apart
	) >"$out" 2>"$err" || complain "git refused"
	remit show -s "$home/here/repo/acme.remit" 9.2.4
	expect_code 0
	expect_out 'Note: \[redacted\]'
	remit show -s "$home/here/repo/acme.remit" 9.2.1
	expect_out 'worked on apart'
	if grep -q 'password is hunter2' repo/acme.remit/history.jsonl; then
		remit verify -s "$home/here/repo/acme.remit"
		expect_code 1
		expect_err 'line [0-9]+ of .*redact --again'
		check "it is not to be taken back from git" sh -c "! grep -q 'from git' '$err'"
		remit redact --again -s "$home/here/repo/acme.remit"
		expect_code 0
	fi
	check "the note is not in it" sh -c '! grep -q "password is hunter2" repo/acme.remit/history.jsonl'
	remit verify -s "$home/here/repo/acme.remit"
	expect_code 0
else
	echo "SKIPPED in part: there is no git"
fi

# A full disk: nothing is changed.
remit set 9.2.1 note='hunter2 again'
head -c 200000 /dev/zero | tr '\0' a >long
remit set 9.2.1 how=@long
sum=$(cksum <"$(journal acme)")
said='remit redact, with a limit on the file size'
(
	trap '' XFSZ
	ulimit -f 64
	"$REMIT" redact 9.2.1 note --reason x >"$out" 2>"$err"
	echo $? >"$home/code"
)
code=$(cat "$home/code")
expect_refusal 4 'nothing was taken out'
check "nothing was changed" test "$(cksum <"$(journal acme)")" = "$sum"
check "nothing is left beside it" test "$(find "$folder" -name '.*.[0-9]*' | wc -l)" = 0

# A reason that was given, too.
remit set 9.2.1 applicability=excluded --reason 'Kim Lee forgot hunter3'
remit history
action=$(grep -oE '^[0-9a-f]{12}' "$out" | head -n 1)
remit redact "$action" why --dry-run
expect_code 0
expect_out 'why  22 bytes'
remit redact 9.2.1 exclusion-reason --dry-run
expect_err '2 texts would'
remit redact 9.2.1 exclusion-reason --reason x
expect_code 0
expect_err '2 texts'
check "both are gone" sh -c "! grep -q hunter3 '$(journal acme)'"
remit undo

# What was torn is told of, and assessment.yaml is printed anew.
printf 'torn hunter2' >>"$(journal acme)"
remit redact 9.2.1 note --reason x
expect_code 0
expect_err 'more of it \(history\.jsonl\.torn\)'
cp "$folder/history.jsonl.torn" "$folder/damaged.jsonl"
cp "$folder/history.jsonl.torn" "$folder/assessment.edited-2.yaml"
remit set 9.2.1 note='hunter2 once more'
remit redact 9.2.1 note --reason x
expect_err '\(assessment\.edited-2\.yaml, damaged\.jsonl, history\.jsonl\.torn\)'
rm "$folder/damaged.jsonl" "$folder/assessment.edited-2.yaml"
remit verify
expect_code 0

# A file that was written before brings nothing back: edited by hand, it is left as it is.
remit set 9.2.2 note='hunter4, they say'
remit finding add title='Told' statement='hunter4 again' control=9.2.2
told=$(cat "$out")
remit export assessment.yaml
printf 'id,note\n9.2.2,"hunter4, they say"\n' >old.csv
sed -i 's/Shared account/Shared accounts/' "$folder/assessment.yaml"
remit redact 9.2.2 note "$told" statement --reason x
expect_code 0
expect_err 'assessment\.yaml was edited by hand'
remit import assessment.yaml
expect_code 1
expect_out 'assessment\.yaml:[0-9]+:[0-9]+: 9\.2\.2 customer: Note: this text was taken out'
check "both are refused" test "$(grep -c 'this text was taken out' "$out")" = 2
remit import assessment.yaml --apply
expect_code 3
remit import old.csv --apply
expect_code 3
expect_out 'old\.csv:[0-9]+:[0-9]+: .*this text was taken out'
check "it is not back" sh -c "! grep -q hunter4 '$(journal acme)'"
rm "$folder/assessment.yaml"

# A line that stands for another one without a word of it is damage.
new_session cut
remit redact -s cut engagement/name --reason 'Names a client'
expect_code 0
grep -v 'Names a client' "$(journal cut)" >less
cp less "$(journal cut)"
remit verify -s cut
expect_code 1
expect_err 'history\.jsonl:2.*no action says'
finish
