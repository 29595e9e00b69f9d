# The terminal goes away (a dropped ssh line): it ends by itself, and what was saved is there.
size 120x30
shell "$REMIT" new gone --role customer --model iaas
run gone
expect assessed 0
keys ]1
expect assessed 1
vanish
exit 0
run gone
expect assessed 1
keys q
exit 0
shell "$REMIT" verify -s gone
