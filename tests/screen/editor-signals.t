# While the editor has the terminal: a new size, an end, a lost line. What was typed is there.
size 80x24
script waiting
#!/bin/sh
printf 'half a sentence\n' >"$1"
printf '%s\n' "$1" >name
read line <go
exit 0
end
shell mkfifo go
shell "$REMIT" new work --role customer --model iaas
env TMPDIR=~
env EDITOR=~/waiting
run work
expect Controls
keys :CLD.9.5.1<Enter>
expect CLD.9.5.1
keys C
eventually test -s name
# A new size meanwhile: it is drawn whole at that size afterwards.
resize 120x30
signal WINCH
shell echo >go
expect-row 0 assessed 0
expect-row -1 saved
expect Who does what
eventually grep -q 'note":"half a sentence"' data/remit/work.remit/history.jsonl
# ^C and ^\ are the editor's.
shell rm name
keys X
eventually test -s name
signal INT
shell echo >go
eventually grep -q 'remark":"half a sentence"' data/remit/work.remit/history.jsonl
expect saved
# TERM: the editor ends as well, and what it left is a draft.
shell rm name
keys W
eventually test -s name
signal TERM
exit 0
clean
shell grep -rq 'half a sentence' state/remit/drafts
run work
expect Controls
keys w
expect half a sentence
expect-row -1 not saved
keys <C-s>
eventually grep -q 'how":"half a sentence"' data/remit/work.remit/history.jsonl
keys q
exit 0
clean
