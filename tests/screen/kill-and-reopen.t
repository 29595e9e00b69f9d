# What was called saved survives kill -9.
size 120x30
shell "$REMIT" new hard --role customer --model iaas
run hard
expect assessed 0
keys ]2]3]4
expect assessed 3
signal KILL
exit 137
run hard
expect assessed 3
keys ]1
expect assessed 4
keys q
exit 0
clean
shell "$REMIT" verify -s hard
