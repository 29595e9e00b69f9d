# Undo and redo by key.
size 120x30
shell "$REMIT" new steps --role provider --model saas
run steps
expect assessed 0
keys ]1
expect assessed 1
keys u
expect assessed 0
keys <C-r>
expect assessed 1
keys u
expect assessed 0
keys u
alive
keys q
exit 0
clean
