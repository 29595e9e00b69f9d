# Signals at bad moments: the place and what was typed are kept, the terminal is left clean.
script half
#!/bin/sh
trap 'printf "half a sentence\n" >"$1"; exit 1' TERM
trap 'printf "hung up\n" >"$1"; exit 1' HUP
echo EDITING
touch editing
while :; do sleep 0.02; done
end
env EDITOR=~/half
env TMPDIR=~
shell "$REMIT" new hang --role customer --model iaas
run hang
expect assessed 0
keys /CLD.9.5.1<Enter>
expect CLD.9.5.1  Segregation
# A line that drops sends more than one SIGHUP; the second one comes while the first is obeyed.
hail HUP
clean
run hang
expect CLD.9.5.1  Segregation
keys :9.2.1<Enter>
expect 9.2.1  User registration
hail TERM
clean
run hang
expect 9.2.1  User registration
# While a text is typed, after a text was left, in a question, in a line.
keys conly typed
expect only typed
signal TERM
exit 0
clean
run hang
expect 9.2.1  User registration
keys c
expect only typed
keys <Esc>
expect-row -1 drop
signal HUP
exit 0
clean
run hang
expect 9.2.1  User registration
keys c
expect only typed
keys <Esc>y
expect-row -1 dropped
keys :set rem
expect-row -1 :set rem
signal INT
exit 0
clean
# While the editor has the terminal: it is told, and what it saves is there the next time.
run hang
expect 9.2.1  User registration
keys C
eventually test -e editing
signal TERM
exit 0
clean
run hang
expect 9.2.1  User registration
keys c
expect half a sentence
keys <Esc>y
expect-row -1 dropped
shell rm editing
keys C
eventually test -e editing
vanish
exit 0
run hang
expect 9.2.1  User registration
keys c
expect hung up
keys <Esc>y
expect-row -1 dropped
keys q
exit 0
clean
shell test "$(wc -l <data/remit/hang.remit/history.jsonl)" = 2
# A terminal that vanishes while one records: what was recorded is whole.
run hang
expect 9.2.1  User registration
keys ]1]2]3
expect assessed 3
keys ]4]5]1]2]3]4]5]1]2]3]4]5]1]2]3]4]5
vanish
exit 0
shell "$REMIT" verify -s hang
run hang
expect assessed
keys D
expect Dashboard
vanish
exit 0
run hang
expect Controls
keys :set remark=unfinished
vanish
exit 0
shell ! grep -q unfinished data/remit/hang.remit/history.jsonl
# ^Z with something open: the shell has a clean terminal, and it is all there again.
run-shell set -m; "$REMIT" hang; while :; do echo STOPPED; read x; clear; fg >/dev/null; [ $? -gt 128 ] || break; done; echo ENDED
expect Controls
keys ?
expect To begin with
settle
keep
keys <C-z>
expect STOPPED
clean
resize 120x30
resize 80x24
keys go<Enter>
expect To begin with
same
keys q
expect Controls
keys ctyped so far
expect typed so far
settle
keep
keys <C-z>
expect STOPPED
clean
shell grep -q 'typed so far' state/remit/drafts/*
keys go<Enter>
expect typed so far
same
keys <Esc>
expect-row -1 drop
keys y
expect-row -1 dropped
keys b
expect Basis
keys <C-z>
expect STOPPED
clean
keys go<Enter>
expect Basis
keys <Esc>
expect Controls
keys :clo
expect-row -1 :clo
keys <C-z>
expect STOPPED
clean
keys go<Enter>
expect-row -1 :clo
keys <Esc>
expect Controls
keys q
expect ENDED
clean
