# Every size from 80x24 down to 1x1, up to 400x120 and back, in the panes and with each overlay
# open: afterwards the screen is what it was, and what a whole repaint shows.
shell "$REMIT" new sizes --role customer --model iaas
shell "$REMIT" finding add title='Nobody tests the boundary' grade=minor -s sizes
# Two people who did not see each other's.
shell cp -r data/remit/sizes.remit data/remit/other.remit
shell REMIT_AUTHOR=anna "$REMIT" set 9.2.1 status=partial -s sizes
shell REMIT_AUTHOR=bert "$REMIT" set 9.2.1 status=planned -s other
shell tail -n 1 data/remit/other.remit/history.jsonl >>data/remit/sizes.remit/history.jsonl
script editor
#!/bin/sh
echo EDITING
touch editing
until test -e go-on; do sleep 0.05; done
printf 'Seen in the interview.\n' >"$1"
end
env EDITOR=~/editor
run sizes
expect Controls
keys /CLD.9.5.1<Enter>
expect CLD.9.5.1  Segregation
settle
keep
sweep
same
keys <Tab><PageDown>
settle
keep
sweep
same
keys <Tab>
settle
keep
sweep
same
keys ?
expect To begin with
settle
keep
sweep
same
keys q
keys D
expect Dashboard
settle
keep
sweep
same
keys q3
expect assessed 2
keys H
expect History of
settle
keep
sweep
same
keys q
keys F
expect Nobody tests
settle
keep
sweep
same
keys <Enter>
expect Grade
keys jjj
settle
keep
sweep
same
keys gg<Enter>
expect none said
settle
keep
sweep
same
keys <Esc><Esc><Esc>
keys cone line<Enter>another
expect another
settle
keep
sweep
same
keys <Esc>
expect-row -1 y
settle
keep
sweep
same
keys y
expect Controls
keys /clou
expect-row -1 /clou
settle
keep
sweep
same
keys <Esc>b
expect Basis
settle
keep
sweep
same
keys <Esc>
keys :quiz<Enter>
expect GDPR readiness check
settle
keep
sweep
same
keys q
keys S
expect The service to work on
settle
keep
sweep
same
keys a
expect Put a service
keys sql
settle
keep
sweep
same
keys <Esc>
expect The service to work on
keys q
expect Controls
keys O
expect Sessions
settle
keep
sweep
same
keys q
keys i
expect-row -1 New interview
keys anna<Enter>
expect Interview: anna
keys <C-l>
expect-not begun
settle
keep
sweep
same
keys <C-l>
same
keys q
expect Controls
# A conflict.
keys :9.2.1<Enter>:resolve<Enter>
expect Conflict: 9.2.1
settle
keep
sweep
same
keys q
expect Controls
# Sizes while the editor has the terminal: nothing is drawn into it, and the screen is right after.
keys C
eventually test -e editing
expect EDITING
storm 40
resize 100x30
resize 1x1
expect-not Controls
resize 80x24
shell touch go-on
eventually grep -q 'note":"Seen in the interview."' data/remit/sizes.remit/history.jsonl
expect Controls
expect-row -1 saved
keys u
expect-row -1 taken back
keys <C-l>
expect-not taken back
settle
keep
keys <C-l>
same
keys q
exit 0
clean
shell "$REMIT" verify -s sizes
