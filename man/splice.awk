# Put the lists that man/tables prints into the template: what follows ".Ss NAME" in the first file
# takes the place of the line "@NAME@" in the second, and "@others@" stands for all lists that have
# no place before it, each under its name. A list without a place, or a place without a list, is an
# error, so that no table is left out of the page.
FNR == NR && /^\.Ss / { name = substr($0, 5); names[++count] = name; list[name] = ""; next }
FNR == NR { list[name] = list[name] $0 "\n"; next }
/^@others@$/ {
	for (i = 1; i <= count; i++)
		if (!(names[i] in placed)) {
			printf ".Ss %s\n%s", names[i], list[names[i]]
			placed[names[i]] = 1
		}
	next
}
/^@[A-Za-z ]+@$/ {
	name = substr($0, 2, length($0) - 2)
	if (!(name in list)) { print FILENAME ":" FNR ": no list " name > "/dev/stderr"; bad = 1; exit }
	printf "%s", list[name]
	placed[name] = 1
	next
}
{ print }
END {
	for (name in list)
		if (!bad && !(name in placed)) { print FILENAME ": no place for list " name > "/dev/stderr"; bad = 1 }
	exit bad
}
