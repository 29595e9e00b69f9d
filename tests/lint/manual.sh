#!/bin/sh
# The manual pages are clean for both formatters, also those of a catalog that would like to be roff;
# they name every verb, option, field, command, key, path and key of a file; the list of those that
# are made of the built-in catalog is that catalog's.
. "${srcdir:-.}/tests/lint/lib.sh"
work=$(mktemp -d)
trap 'rm -rf "$faults" "$work"' EXIT
page=$build/man/remit.1
[ -s "$page" ] || { fault "there is no $page"; finish; }

# ---- both formatters ------------------------------------------------------------------------
# The pages of the catalog are many: one run over all of them.
XDG_DATA_HOME=$work XDG_STATE_HOME=$work
export XDG_DATA_HOME XDG_STATE_HOME
unset REMIT_SESSION LANGUAGE
if [ -x "$build/src/remit" ]; then
	"$build/src/remit" man --dir "$work/hostile" --catalog tests/data/catalog-hostile.yaml >/dev/null ||
		fault "no pages of the hostile catalog"
	sed 's,Donaudampf[^ ]*,long,' "$work/hostile/hostile-2026-Nm.7" >"$work/hostile/without-long-words.7"
	rm -f "$work/hostile/hostile-2026-Nm.7"
fi
clean() { # page...
	if command -v mandoc >/dev/null; then
		mandoc -Tlint -Wwarning "$@" | while IFS= read -r line; do fault "$line"; done
		tool=yes
	fi
	if command -v groff >/dev/null && groff -z -mdoc /dev/null >/dev/null 2>&1; then
		groff -ww -mdoc -Tutf8 -z "$@" 2>&1 | while IFS= read -r line; do fault "$line"; done
		tool=yes
	fi
}
clean "$page"
for other in "$build"/man/*.5 "$build"/man/remit-oscal.7 man/*.5 man/*.7; do clean "$other"; done
clean "$build"/man/iso27017*.7
[ ! -x "$build/src/remit" ] || clean "$work"/hostile/*.7
[ -n "${tool-}" ] || skip "there is neither mandoc nor groff here"

# ---- the pages of the built-in catalog --------------------------------------------------------
if [ -x "$build/src/remit" ]; then
	{ echo man/iso27017.7; "$build/src/remit" controls | sed 's,^\([^ ]*\).*,man/iso27017-\1.7,'; } |
		sort >"$work/wanted"
	sed -n 's,^  \(man/[^ ]*\).*,\1,p' man/pages.inc | sort >"$work/listed"
	[ "$(wc -l <"$work/wanted")" -eq 122 ] || fault "the built-in catalog has not 121 controls"
	diff "$work/wanted" "$work/listed" >"$work/diff" ||
		fault "man/pages.inc is not the list of the catalog's controls: $(tr '\n' ' ' <"$work/diff")"
fi
while read -r name; do
	[ -s "$build/$name" ] || fault "$name was not made"
done <"$work/listed"

# ---- remit.1 ----------------------------------------------------------------------------------
for section in NAME SYNOPSIS DESCRIPTION COMMANDS OPTIONS FIELDS KEYS FILES ENVIRONMENT 'EXIT STATUS' EXAMPLES 'SEE ALSO'; do
	grep -qx "\.Sh $section" "$page" || fault "remit.1: no section $section"
done

# Every row of a table is an item of the page. The rows are read from the sources.
items=$work/items
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

# ---- the files ----------------------------------------------------------------------------------
items_of() { # page
	sed -n 's/^\.It //p' "$1" | sed 's/\\&//g; s/\\-/-/g; s/ , / /g; s/Cm //g' | tr ' ' '\n'
}
items_of "$build/man/remit-session.5" >"$items"
for pattern in $(sed -nE 's/^\t\{ "([a-z]+\/[^"]*)", .*/\1/p' src/session/fields.c | sed 's/\*/@/g'); do
	found=$((found + 1))
	sed 's/\*/@/g' "$items" | grep -qxF "$pattern" || fault "remit-session.5: no path $pattern"
done
# Parties, areas, groups and maps are described in running text.
{ items_of man/remit-catalog.5; sed -n 's/^\.Cm \([a-z_]*\).*/\1/p' man/remit-catalog.5; } >"$items"
for key in $(sed -nE 's/^\t(MAYBE_TEXT|TEXT|LIST)\([a-z_]+, ([a-z_]+).*/\2/p' catalog/schema.c | sort -u); do
	found=$((found + 1))
	grep -qx "$key" "$items" || fault "remit-catalog.5: no key $key"
done
[ "$found" -ge 200 ] || fault "only $found rows found in the tables: this test looks in the wrong place"
finish
