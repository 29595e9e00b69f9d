#!/bin/sh
# --help teaches, --version names the licences, wrong use is exit 2 with a way out.
. "${srcdir:-.}/tests/cli/lib.sh"

verbs='new sessions controls show search set undo redo status history verify report catalog'

remit --version
expect_code 0
expect_out '^remit [0-9]+\.[0-9]+'
expect_out 'ISC'
expect_out 'CC BY 4\.0'
expect_out 'Not affiliated'
remit --help
expect_code 0
expect_silent
for verb in $verbs; do expect_out "remit $verb( |\$)"; done
expect_out 'Exit codes: 0 '

for verb in $verbs; do
	remit "$verb" --help
	expect_code 0
	expect_silent
	expect_out "^remit $verb"
	expect_out '^Examples:'
	expect_out "^ +remit .*$verb|^ +remit redo"
	check "--help of $verb fits a terminal" sh -c "! grep -E '^.{101,}' '$out'"
done
check "help has left no files behind" test ! -e "$data"

# `help VERB` is `VERB --help`.
remit help
cp "$out" one
remit --help
check "the same list" cmp one "$out"
for verb in $verbs; do
	remit help "$verb"
	expect_code 0
	cp "$out" one
	remit "$verb" --help
	check "the same help of $verb" cmp one "$out"
done
remit help stauts
expect_refusal 2 'did you mean "status"'
remit help nonsense
expect_refusal 2 'no verb "nonsense"'
remit help set undo
expect_refusal 2 'usage: remit help'
for verb in status history verify report controls show; do
	remit "$verb" --help
	check "which session $verb takes" sh -c "tr '\n' ' ' <'$out' | grep -q 'session used last is read'"
done
for verb in set undo redo; do
	remit "$verb" --help
	check "which session $verb takes" sh -c "tr '\n' ' ' <'$out' | grep -q 'at a terminal only'"
done

# What the examples name is there: controls, and duties of them.
remit new examples >/dev/null
for verb in duty reconcile set answer request evidence finding; do
	remit "$verb" --help
	grep -oE '^  remit .*' "$out" >"$home/examples"
	check "examples of $verb" test -s "$home/examples"
	for control in $(grep -oE '(^| )(CLD\.)?[0-9]+\.[0-9]+\.[0-9]+( |$)' "$home/examples" | sort -u); do
		remit show "$control"
		expect_code 0
	done
	grep -oE ' [0-9.]+\.[0-9]+ [a-z]+(-[a-z]+)+( |$)' "$home/examples" >>"$home/duties"
done
while read -r control duty; do
	remit duty "$control" -s examples
	expect_out "^  $duty\$"
done <"$home/duties"
check "duties were looked for" test "$(wc -l <"$home/duties")" -ge 4
rm -r "$data/examples.remit"

# Wrong use.
remit frobnicate
expect_refusal 3 'no session "frobnicate"'
remit contrls
expect_refusal 2 'did you mean `remit controls`'
remit frobnicate now
expect_refusal 2 'no verb "frobnicate"'
remit controls --frobnicate
expect_refusal 2 'frobnicate'
remit controls --head abc
expect_refusal 2 'takes no --head'
remit controls extra
expect_refusal 2 'usage: remit controls'
remit new
expect_refusal 2 'usage: remit new NAME'
remit search ''
expect_refusal 2 'text'
remit new work --role king
expect_refusal 2 'king.*customer.*provider.*auditor|customer.*provider.*auditor.*king'
remit new work --model naas
expect_refusal 2 'naas'
check "a refused new has made nothing" test ! -e "$data/work.remit"
remit catalog paint
expect_refusal 2 'list, info, check'
remit --session
expect_refusal 2 'session'

# The screen wants a terminal.
remit new work
"$REMIT" work >"$out" 2>"$err" </dev/null
code=$? said='remit work, without a terminal'
expect_refusal 2 'terminal'
finish
