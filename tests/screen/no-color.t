# NO_COLOR: none; set to nothing: colours as ever.
shell "$REMIT" new grey --role customer --model iaas
env NO_COLOR=1
run grey
expect Controls
keys ]1]5
colour none
keys q
exit 0
env NO_COLOR=
run grey
expect Controls
colour some
keys q
exit 0
clean
term xterm
env NO_COLOR
run grey
expect Controls
colour some
keys q
exit 0
clean
