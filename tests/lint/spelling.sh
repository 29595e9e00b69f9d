#!/bin/sh
# The texts of the built-in catalog are spelled as British English is; the words of the trade that
# no dictionary has stand in tests/lint/words.
. "${srcdir:-.}/tests/lint/lib.sh"
need jq aspell
remit=${REMIT:-$build/src/remit}
[ -x "$remit" ] || skip "remit is not built"
aspell --lang=en_GB list </dev/null 2>/dev/null || skip "aspell has no British dictionary"

home=$(mktemp -d)
trap 'rm -rf "$faults" "$home"' EXIT
XDG_DATA_HOME=$home XDG_STATE_HOME=$home HOME=$home
export XDG_DATA_HOME XDG_STATE_HOME HOME
for id in $("$remit" controls --json | jq -r '.controls[].id'); do
	"$remit" show "$id" --json | jq -r '
		[.controls[] | .summary, .notes, .guidance[]?, .evidence[]?,
		 .questions[]?.text, .duties[]?.text] | .[] | select(. != null)' |
		sed 's/\[[^]]*\]//g' | aspell --lang=en_GB list | sort -u |
		grep -vxF -f tests/lint/words | while IFS= read -r word; do
		fault "$id: $word"
	done
done
finish
