#!/bin/sh
# CODE-MAP has one line for each file that somebody edits, and no line for a file that is gone.
# A line that ends in / stands for all data files below it; code is named file by file.
. "${srcdir:-.}/tests/lint/lib.sh"

mapped=$(mktemp)
trap 'rm -f "$faults" "$mapped"' EXIT
sed -nE 's/^([^[:space:]#]+)[[:space:]]{2,}.*/\1/p' CODE-MAP >"$mapped"
[ -s "$mapped" ] || fault "CODE-MAP: no lines of the form PATH  PURPOSE"

awk '/^[^[:space:]#]/ && !/^[^[:space:]]+[[:space:]][[:space:]]+[^[:space:]]/ { print FILENAME ":" NR ": no purpose: " $0 }' CODE-MAP |
while IFS= read -r line; do fault "$line"; done
sort "$mapped" | uniq -d | while IFS= read -r path; do fault "CODE-MAP: twice: $path"; done

while IFS= read -r path; do
	[ -e "$path" ] || fault "CODE-MAP: there is no $path"
done <"$mapped"

# What lies in a folder that is mapped as a whole.
in_mapped_folder() {
	folder=$1
	while [ "$folder" != "${folder%/*}" ]; do
		folder=${folder%/*}
		! grep -qxF "$folder/" "$mapped" || return 0
	done
	return 1
}

for path in $(files .c .h .sh .inc .am .ac .m4 .yaml .py .awk .supp .in .t .json .jsonl .md .po .c.inc |
	grep -vE '(^|/)Makefile\.in$|^config\.h\.in|^po/(Makefile\.in\.in|.*\.sin)|^m4/' | sort -u); do
	grep -qxF "$path" "$mapped" && continue
	case $path in
	*.c | *.h) fault "CODE-MAP: $path has no line" ;;
	*) in_mapped_folder "$path" || fault "CODE-MAP: $path has no line" ;;
	esac
done
for path in bootstrap m4/flags.m4 LICENSE po/LINGUAS; do
	grep -qxF "$path" "$mapped" || fault "CODE-MAP: $path has no line"
done
finish
