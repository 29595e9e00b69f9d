#!/bin/sh
# Blanks, tabs and line ends as .editorconfig has them, and no words that belong elsewhere.
. "${srcdir:-.}/tests/lint/lib.sh"

edited() {
	{ files .c .h .sh .inc .am .ac .m4 .yaml .md .po .in .t .awk; echo bootstrap; echo CODE-MAP; echo LICENSE; echo NEWS.md; } |
		grep -vE '(^|/)Makefile\.in$|^config\.h\.in|^po/(Makefile|.*\.sin)|^m4/[^f]|^tests/data/|^tests/golden/' | sort -u
}

for file in $(edited); do
	[ -f "$file" ] || continue
	grep -nE '[[:space:]]+$' "$file" | head -n 3 | while IFS= read -r line; do
		fault "$file:$line| (blank at the end of a line)"
	done
	! grep -q "$(printf '\r')" "$file" || fault "$file: carriage return"
	[ -z "$(tail -c 1 "$file")" ] || fault "$file: no newline at the end"
done

for file in $(files .c .h); do
	grep -nE '^ {8}|^	* +	' "$file" | head -n 3 | while IFS= read -r line; do
		fault "$file:$line (indent with tabs)"
	done
	# Long texts may stand on one line, code may not.
	expand -t 8 "$file" | awk -v file="$file" 'length($0) > 100 && !/"/ { print file ":" NR ": over 100 columns" }' |
	while IFS= read -r line; do fault "$line"; done
done

# Said in pieces, so that this file does not find itself.
later="TO""DO|FIX""ME|XX""X|HA""CK"
machine="/wo""rk/|/ho""me/[a-z]|/ro""ot/|/Us""ers/"
for file in $(edited; files .json .py; echo .ci/run); do
	[ -f "$file" ] || continue
	grep -nwE "$later" "$file" | grep -vE 'XXXXXX' | while IFS= read -r line; do
		fault "$file:$line (finish it, or leave it out)"
	done
	grep -nE "$machine" "$file" | while IFS= read -r line; do
		fault "$file:$line (a path of one machine)"
	done
done
finish
