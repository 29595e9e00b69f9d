# A terminal without colour, without alternate screen, without most keys.
term vt100
shell "$REMIT" new old --role customer --model iaas
run old
expect Controls
colour none
keys ]1
eventually grep -q status data/remit/old.remit/history.jsonl
# A function key that it does not know types no digits, and arrows of either form move.
shell cp data/remit/old.remit/history.jsonl before
raw \x1b[15~\x1b[25;2~\x1b[A\x1bOB
keys ?
expect Help
expect What is recorded is saved at once
keys q
storm 30
keys q
exit 0
clean
shell cmp before data/remit/old.remit/history.jsonl
