# A session that can only be read says so, shows everything and records nothing.
size 120x30
shell "$REMIT" new frozen --role customer --model iaas
shell "$REMIT" set 5.1.1 status=implemented --side customer -s frozen
shell sed -i '1s/"remit":1/"remit":2/' data/remit/frozen.remit/history.jsonl
shell cp data/remit/frozen.remit/history.jsonl before
run frozen
expect read only
keys ]3
expect-not assessed 2
alive
keys q
exit 0
clean
shell cmp before data/remit/frozen.remit/history.jsonl
