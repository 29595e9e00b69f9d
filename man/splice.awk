# Put the lists that man/tables prints into the template: what follows ".Ss NAME" in the first file
# takes the place of the line "@NAME@" in the second; "@*@" takes all that have no line of their
# own, headings and all. A list without a place, or a place without a list, is an error, so that no
# table is left out of the page.
FNR == NR && /^\.Ss / { name = substr($0, 5); order[++count] = name; list[name] = ""; next }
FNR == NR { list[name] = list[name] $0 "\n"; next }
{ line[++lines] = $0 }
/^@[A-Za-z ]+@$/ {
	name = substr($0, 2, length($0) - 2)
	if (!(name in list)) { print FILENAME ":" FNR ": no list " name > "/dev/stderr"; exit bad = 1 }
	placed[name] = 1
}
END {
	if (bad) exit bad
	for (i = 1; i <= lines; i++) {
		if (line[i] == "@*@") {
			for (k = 1; k <= count; k++)
				if (!(order[k] in placed)) { printf ".Ss %s\n%s", order[k], list[order[k]]; rest[order[k]] }
		} else if (line[i] ~ /^@[A-Za-z ]+@$/) {
			printf "%s", list[substr(line[i], 2, length(line[i]) - 2)]
		} else {
			print line[i]
		}
	}
	for (name in list)
		if (!(name in placed) && !(name in rest)) { print FILENAME ": no place for list " name > "/dev/stderr"; bad = 1 }
	exit bad
}
