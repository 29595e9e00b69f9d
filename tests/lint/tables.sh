#!/bin/sh
# No command without help, a key or a name for `:`, and a scenario that uses it; no key for a command
# that is not there; no verb without help, an example and a test.
. "${srcdir:-.}/tests/lint/lib.sh"

work=$(mktemp -d)
trap 'rm -rf "$faults" "$work"' EXIT

# The rows of a table, one line each: its strings, tab-separated, N_() taken off. Words that are no
# strings (contexts, functions) stand as they are.
rows() { # file, head of the array
	awk -v head="$2" '
		index($0, head) && /\{[[:space:]]*$/ { on = 1; next }
		on && /^};/ { exit }
		!on { next }
		{ sub(/^[[:space:]]+/, ""); text = text " " $0 }
		/\},?$/ { print text; text = "" }' "$1" |
		sed -e 's:/\*[^*]*\*/::g' -e 's/^[[:space:]]*{[[:space:]]*//' -e 's/[[:space:]]*},\{0,1\}$//' -e 's/N_(\("[^"]*"\))/\1/g'
}

# ---- the screen: commands, keys, scenarios -----------------------------------------------
{ rows ui/commands.c 'pane_commands[]'; rows ui/commands_overlay.c 'overlay_commands[]'; } >"$work/commands"
sed '/keys_overlay.inc"/r ui/keys_overlay.inc' ui/keys.c >"$work/keys.c"
rows "$work/keys.c" 'ui_keys[]' >"$work/keys"
sed -nE 's/^"([^"]+)", (CONTEXT_[A-Z]+), "([^"]*)".*/\1	\2	\3/p' "$work/commands" >"$work/named"
sed -nE 's/^(CONTEXT_[A-Z]+), "([^"]+)", "([^"]+)".*/\3	\2	\1/p' "$work/keys" >"$work/bound"
[ "$(wc -l <"$work/named")" -ge 30 ] || fault "fewer than 30 commands found: this test looks in the wrong place"
[ "$(wc -l <"$work/bound")" -ge 30 ] || fault "fewer than 30 keys found: this test looks in the wrong place"
grep -cE '^"' "$work/commands" >"$work/count" || true
[ "$(cat "$work/count")" = "$(wc -l <"$work/named")" ] || fault "ui/commands*.c: a row has no help, or not as a string"

cut -f1 "$work/named" | sort | uniq -d | while read -r name; do fault "command $name stands twice"; done
cut -f2,3 "$work/bound" | sort | uniq -d | while read -r key; do fault "key $key is bound twice"; done
cut -f1 "$work/bound" | sort -u | while read -r name; do
	grep -q "^$name	" "$work/named" || fault "ui/keys.c: there is no command $name"
done

# What the scenarios type: lines `keys ...`; character keys are looked for outside of <names>.
cat tests/golden/*.t tests/golden/*/*.t 2>/dev/null | sed -nE 's/^keys[[:space:]]+//p' >"$work/typed"
[ -s "$work/typed" ] || fault "tests/golden: no scenario types anything"
sed -E 's/<[A-Za-z0-9-]+>/ /g' "$work/typed" >"$work/plain"
is_typed() {
	case $1 in
	'<'*'>') grep -qF -e "$1" "$work/typed" ;;
	*) grep -qF -e "$1" "$work/plain" ;;
	esac
}
while IFS='	' read -r name context help; do
	[ -n "$help" ] || fault "command $name has no help"
	keys=$(awk -F '\t' -v name="$name" '$1 == name { print $2 }' "$work/bound")
	[ -n "$keys" ] || [ "$context" = CONTEXT_GLOBAL ] || fault "command $name has neither a key nor a name for :"
	used=''
	for key in $keys; do
		if is_typed "$key"; then used=yes; fi
	done
	[ "$context" != CONTEXT_GLOBAL ] || ! grep -qE ":$name( |<|\$)" "$work/typed" || used=yes
	# The two that only a terminal can show have their test in tests/screen.
	case $name in suspend | redraw) used=yes ;; esac
	# An id alone after a colon is `go`.
	[ "$name" != go ] || ! grep -qE ':[0-9]' "$work/typed" || used=yes
	[ -n "$used" ] || fault "command $name has no scenario in tests/golden that uses it"
done <"$work/named"

# ---- the shell: verbs ---------------------------------------------------------------------
awk '/cli_verbs\[\] = \{/ { on = 1; next } on && /^};/ { exit } on && match($0, /^\t\{ "[^"]*"/) { print substr($0, RSTART + 4, RLENGTH - 5) }' \
	src/cli/tables.c >"$work/verbs"
[ "$(wc -l <"$work/verbs")" -ge 13 ] || fault "fewer than 13 verbs found: this test looks in the wrong place"
while read -r verb; do
	grep -qE "^(	*| *&& *)?(LC_ALL=C |LANGUAGE=de |input=.* && )?remit $verb( |\$)" tests/cli/*.sh || fault "verb $verb has no test in tests/cli"
	[ -x "$build/src/remit" ] || continue
	"$build/src/remit" "$verb" --help >"$work/help" 2>&1 </dev/null || fault "remit $verb --help fails"
	grep -qE "^ +remit " "$work/help" || fault "remit $verb --help has no example"
	[ "$(wc -l <"$work/help")" -ge 8 ] || fault "remit $verb --help teaches nothing"
done <"$work/verbs"
finish
