# Signals at bad moments: twice, over what is open, in the middle of recording.
size 120x30
shell "$REMIT" new hard --role customer --model iaas
# A line that drops sends more than one: the place is kept all the same.
run hard
expect assessed 0
keys /CLD.9.5.1<Enter>
expect CLD.9.5.1  Segregation
signal HUP
signal HUP
signal TERM
exit 0
clean
run hard
expect CLD.9.5.1  Segregation
keys q
exit 0
clean
# ^Z over a register, a line and a text: they are still there, and what was typed.
run-shell set -m; "$REMIT" hard; echo STOPPED; read x; fg >/dev/null; echo STOPPED; read x; fg >/dev/null; echo STOPPED; read x; fg >/dev/null; echo ENDED
expect Controls
keys F
expect-row 1 Findings
keys <C-z>
expect STOPPED
clean
keys go<Enter>
expect-row 1 Findings
keys <Esc>:set due<C-z>
expect STOPPED
clean
resize 100x28
keys go<Enter>
expect-row -1 :set due
keys <Esc>chalf a note<C-z>
expect STOPPED
clean
shell grep -rq 'half a note' state/remit/drafts
keys go<Enter>
expect half a note
expect-row -1 not saved yet
keys <C-s>
expect saved
keys q
expect ENDED
clean
# The line drops between many keys that record: whatever is there is whole.
run hard
expect Controls
keys ]1]2]3]4]5]1]2]3]4]5]1]2]3]4]5]1]2]3]4]5
vanish
exit 0
shell "$REMIT" verify -s hard
run hard
expect Controls
keys ]1
expect saved
signal HUP
exit 0
clean
shell "$REMIT" verify -s hard
