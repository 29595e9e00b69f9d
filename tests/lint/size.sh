#!/bin/sh
# Files over 600 lines and functions over 70 fail; functions over 50 are reported.
. "${srcdir:-.}/tests/lint/lib.sh"

for file in $(files .c .h); do
	lines=$(wc -l <"$file")
	[ "$lines" -le 600 ] || fault "$file: $lines lines (at most 600)"
done

# A function is what stands between a { and a } in the first column.
for file in $(files .c); do
	awk -v file="$file" '
		/^[a-zA-Z_].*\(/ && !/;[[:space:]]*$/ { name = $0; sub(/\(.*/, "", name); n = split(name, w, /[[:space:]*]+/); name = w[n] }
		/^\{/ { start = NR }
		/^\}/ && start { long = NR - start - 1; start = 0; if (long > 50) print file, name, long }' "$file"
done | sort -k3,3nr | while read -r file name long; do
	if [ "$long" -gt 70 ]; then
		fault "$file: $name() has $long lines (at most 70)"
	else
		echo "$file: $name() has $long lines"
	fi
done
finish
