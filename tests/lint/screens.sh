#!/bin/sh
# README.md and remit(7) show the screens that the program draws: those of the scenarios shown-readme
# and shown-manual, line by line. Blanks at the end of a line are no difference.
. "${srcdir:-.}/tests/lint/lib.sh"
work=$(mktemp -d)
trap 'rm -rf "$faults" "$work"' EXIT

# The blocks of a scenario, one after the other, each behind a line that counts it.
blocks() { # file
	awk '/^screen$/ { on = 1; print "screen " ++n; next } /^end$/ { on = 0 } on { print substr($0, 2) }' "$1" |
		sed 's/ *$//'
}

# Blocks that begin with the title of the standard are screens.
readme() {
	awk '/^```/ { on = !on; first = on; next }
		on && first { screen = /^ ISO\/IEC /; if (screen) print "screen " ++n; first = 0 }
		on && screen' README.md | sed 's/ *$//'
}

manual() {
	awk '/^\.Bd / { on = 1; first = 1; next } /^\.Ed/ { on = 0 }
		on && first { screen = /^ ISO\/IEC /; if (screen) print "screen " ++n; first = 0 }
		on && screen' man/remit.7 | sed "s/\\\\-/-/g; s/\\\\(aq/'/g; s/\\\\&//g; s/\\\\e/\\\\/g; s/ *\$//"
}

compare() { # what, scenario
	blocks "$2" >"$work/wanted"
	[ "$(grep -c '^screen ' "$work/wanted")" -ge 2 ] || fault "$2: there are no screens in it"
	diff "$work/wanted" "$work/shown" >"$work/diff" ||
		fault "$1 does not show what $2 does (< the program, > the page):
$(cat "$work/diff")"
}

readme >"$work/shown"
compare README.md tests/golden/shown-readme.t
manual >"$work/shown"
compare man/remit.7 tests/golden/shown-manual.t
finish
