# The main walk, on whatever terminal is asked for: start, move, record, write, resize, suspend,
# lend the terminal to an editor, leave.
script editor
#!/bin/sh
printf 'Seen in the interview.\n' >"$1"
end
env EDITOR=~/editor
shell "$REMIT" new walk --role customer --model iaas
run-shell set -m; "$REMIT" walk; echo STOPPED; read x; fg >/dev/null; echo ENDED
expect Controls
expect-row -1 saved
keys zM<Down><Down><Home><End><PageUp><PageDown>gg
keys /CLD.9.5.1<Enter>
expect CLD.9.5.1  Segregation
keys 3
expect assessed 1
expect-row -1 partial
keys s
keys s<Tab><PageDown><Tab><Down><S-Tab><S-Tab>
keys ctyped here<C-s>
eventually grep -q 'note":"typed here"' data/remit/walk.remit/history.jsonl
expect Controls
keys C
eventually grep -q 'note":"Seen in the interview."' data/remit/walk.remit/history.jsonl
expect Controls
keys ?
expect To begin with
keys <PageDown>q
expect Controls
resize 120x40
expect-row -1 saved
resize 50x12
resize 80x24
expect-row 0 assessed 1
keep
keys <C-l>
same
keys <C-z>
expect STOPPED
expect-not [customer]
clean
keys go<Enter>
expect-row 0 assessed 1
expect CLD.9.5.1
same
keys ?
expect To begin with
keys q
same
keys q
expect ENDED
expect-not [customer]
clean
# Ended by a signal, and by a fault of our own: clean too.
run walk
expect Controls
signal TERM
exit 0
clean
run walk
expect Controls
signal ABRT
exit 134
clean
