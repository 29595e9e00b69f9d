# ^Z gives a clean terminal to the shell; fg brings the screen back, at the new size.
shell "$REMIT" new pause --role customer --model iaas
run-shell set -m; "$REMIT" pause; echo STOPPED; read x; fg >/dev/null; echo ENDED
expect Controls
keys <C-z>
expect STOPPED
clean
resize 120x30
keys go<Enter>
expect-row 0 assessed 0
expect Controls
keys ]1
expect assessed 1
keys q
expect ENDED
clean
# The same by a signal that nobody can catch: it comes back whole.
run pause
expect assessed 1
signal STOP
resize 100x28
signal CONT
expect-row 0 assessed 1
expect-row -1 saved
keys ]2
expect assessed 2
keys q
exit 0
clean
