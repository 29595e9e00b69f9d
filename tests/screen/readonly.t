# A session that can only be read says so, shows everything and records nothing.
size 120x30
shell "$REMIT" new frozen --role customer --model iaas
shell sed -i -e '1s/"remit":1/"remit":2/' -e '2,$d' data/remit/frozen.remit/history.jsonl
shell cp data/remit/frozen.remit/history.jsonl before
run frozen
expect reading only
expect-row -1 read only
keys ]3
expect nothing was recorded
expect-not assessed 1
alive
keys q
exit 0
clean
shell cmp before data/remit/frozen.remit/history.jsonl
