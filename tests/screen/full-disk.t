# No space: the screen says that nothing was saved, and saves again once there is room.
size 120x30
shell "$REMIT" new full --role customer --model iaas
limit fsize 600
run full
expect assessed 0
keys ]1]2]3]4]5
expect NOT SAVED
alive
keys q
exit 0
clean
limit fsize -1
shell "$REMIT" verify -s full || true
run full
expect Controls
keys ]1
expect saved
keys q
exit 0
clean
