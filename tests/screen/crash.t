# A crash of our own still gives the terminal back.
shell "$REMIT" new bad --role customer --model iaas
run bad
expect Controls
signal ABRT
exit 134
clean
run bad
expect Controls
keys q
exit 0
clean
