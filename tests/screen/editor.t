# A note in $EDITOR: kept when the editor ends well, the text kept in a file when it does not.
size 120x30
script good
#!/bin/sh
printf 'Seen in the interview.\nSecond line: Zähler\n' >"$1"
ls -l "$1" | cut -c1-10 >mode
printf '%s\n' "$1" >name
end
script failing
#!/bin/sh
printf 'precious\n' >"$1"
printf '%s\n' "$1" >name
exit 3
end
script binary
#!/bin/sh
printf 'a\377b\n' >"$1"
printf '%s\n' "$1" >name
end
script idle
#!/bin/sh
printf '%s\n' "$1" >name
end
script wants-word
#!/bin/sh
[ "$1" = --wait ] || exit 9
printf 'with an argument\n' >"$2"
end
shell "$REMIT" new notes --role customer --model iaas
env TMPDIR=~
env EDITOR=~/good
run notes
expect assessed 0
keys /CLD.9.5.1<Enter>
expect CLD.9.5.1  Segregation
keys C
eventually grep -q 'note":"Seen in the interview.\\nSecond line: Zähler"' data/remit/notes.remit/history.jsonl
shell grep -qx -- '-rw-------' mode
eventually ! test -e "$(cat name)"
expect saved
keys q
exit 0
clean
# An editor that fails: nothing is recorded, what was written is named and there.
env EDITOR=~/failing
run notes
expect Controls
keys C
expect code 3
shell grep -qx precious "$(cat name)"
keys q
exit 0
clean
# Not UTF-8: the same.
env EDITOR=~/binary
run notes
expect Controls
keys C
expect UTF-8
shell test -s "$(cat name)"
keys q
exit 0
# Nothing changed: nothing recorded, nothing left behind.
env EDITOR=~/idle
shell cp data/remit/notes.remit/history.jsonl before
run notes
expect Controls
keys C
eventually test -s name && ! test -e "$(cat name)"
keys q
exit 0
shell cmp before data/remit/notes.remit/history.jsonl
# The variable may hold arguments; VISUAL comes first.
env VISUAL=~/wants-word --wait
run notes
expect Controls
keys C
eventually grep -q 'with an argument' data/remit/notes.remit/history.jsonl
keys q
exit 0
# An editor that is not there.
env VISUAL=no-such-editor
run notes
expect Controls
keys C
expect no-such-editor
keys q
exit 0
clean
