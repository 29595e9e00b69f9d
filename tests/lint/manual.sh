#!/bin/sh
# The manual pages are clean for both formatters; remit.1 names every verb, option, field, command and
# key, remit-provider.5 every key of a provider's list.
. "${srcdir:-.}/tests/lint/lib.sh"
page=$build/man/remit.1
[ -s "$page" ] || { fault "there is no $page"; finish; }

# Those written by hand as a whole lie in the source tree.
for each in "$page" man/*.[1-9]; do
	[ -f "$each" ] || continue
	if command -v mandoc >/dev/null; then
		mandoc -Tlint -Wwarning "$each" | while IFS= read -r line; do fault "$line"; done
		tool=yes
	fi
	if command -v groff >/dev/null && groff -z -mdoc /dev/null >/dev/null 2>&1; then
		groff -ww -mdoc -Tutf8 -z "$each" 2>&1 | while IFS= read -r line; do fault "$line"; done
		tool=yes
	fi
done
[ -n "${tool-}" ] || skip "there is neither mandoc nor groff here"

for section in NAME SYNOPSIS DESCRIPTION COMMANDS OPTIONS FIELDS KEYS FILES ENVIRONMENT 'EXIT STATUS' EXAMPLES 'SEE ALSO'; do
	grep -qx "\.Sh $section" "$page" || fault "remit.1: no section $section"
done

# Every row of a table is an item of the page. The rows are read from the sources.
items=$(mktemp)
trap 'rm -f "$faults" "$items"' EXIT
sed -n 's/^\.It //p' "$page" | sed 's/\\&//g; s/\\e/\\/g; s/\\-/-/g' >"$items"
rows() { # file, pattern of the array's head: first strings of its rows
	awk -v head="$2" 'index($0, head) { on = 1; next } on && /^};/ { exit }
		on && match($0, /^\t\{ "[^"]*"/) { row = substr($0, RSTART + 4, RLENGTH - 5); print row }' "$1"
}
found=0
for verb in $(rows src/cli/tables.c 'cli_verbs[]'); do
	found=$((found + 1))
	grep -qE "^Cm $verb( |\$)" "$items" || fault "remit.1: no verb $verb"
done
for option in $(rows src/cli/tables.c 'cli_option_table[]'); do
	found=$((found + 1))
	grep -qE "(^| )Fl Fl $option( |\$)" "$items" || fault "remit.1: no option --$option"
done
for field in $(sed -nE 's/^\t\{ "control\/[^"]*", "([^"]+)".*/\1/p' src/session/fields.c); do
	found=$((found + 1))
	grep -qx "Cm $field" "$items" || fault "remit.1: no field $field"
done
for key in $(sed -nE 's/^\t(TEXT|MAYBE_TEXT|LIST)\(listed_[a-z]+, ([a-z_]+).*/\2/p' catalog/schema_provider.c); do
	found=$((found + 1))
	grep -qx "\.It Cm $key" man/remit-provider.5 || fault "remit-provider.5: no key $key"
done
[ "$found" -ge 50 ] || fault "only $found rows found in the tables: this test looks in the wrong place"
finish
