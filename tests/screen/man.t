# The manual page in man: M shows the selected control's, and the screen comes back.
size 80x24
shell mkdir bin none && ln -s /bin/sh none/sh
script bin/mandb
#!/bin/sh
end
script bin/man
#!/bin/sh
ls -l "$2" | cut -c1-10 >mode
printf '%s\n' "$*" >words
printf '%s\n' "$2" >name
echo once more >>times
# Said last: what was shown before may still stand on the screen.
grep '^\.Nd' "$2"
echo "shown $(wc -l <times)"
read -r line
[ "$line" != fail ] || exit 16
end
shell "$REMIT" new notes --role customer --model iaas
env TMPDIR=~
env PATH=~/bin:/usr/bin:/bin
run notes
expect assessed 0
keys /CLD.9.5.1<Enter>
expect CLD.9.5.1  Segregation
keys M
expect .Nd Segregation in virtual computing environments
expect shown 1
expect-not Controls
shell grep -qx -e '-l .*\.7' words
shell grep -qx -- '-rw-------' mode
keys <Enter>
expect Controls
expect CLD.9.5.1  Segregation
shell ! test -e "$(cat name)"
# Another one by name; nothing is recorded by reading.
keys :man 12.4.1<Enter>
expect .Nd Event logging
expect shown 2
keys <Enter>
expect Controls
keys :man nonsense<Enter>
expect nonsense
expect Controls
keys <Esc>
# A man that fails: said, and the screen is whole.
keys M
expect shown 3
keys fail<Enter>
expect code 16
expect Controls
shell ! test -e "$(cat name)"
# ^C is typed at man, not at remit.
keys M
expect shown 4
keys <C-c>
expect Controls
alive
keys q
exit 0
clean
shell test "$(wc -l <data/remit/notes.remit/history.jsonl)" = 2
# Nothing that shows manuals.
env PATH=~/none
run notes
expect Controls
keys M
expect neither man nor mandoc
keys q
exit 0
clean
# The verb at a terminal: the same man; without any, the text or the source.
env PATH=~/bin:/usr/bin:/bin
run man 5.1.1
expect .Nd Policies for information security
expect shown 5
keys <Enter>
exit 0
shell ! test -e "$(cat name)"
run man 5.1.1
expect shown 6
keys fail<Enter>
expect could not show the manual page
exit 1
env PATH=~/none
run man 9.4
expect neither mandoc nor groff
exit 0
