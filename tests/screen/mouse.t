# A click selects the row under it; the wheel and a click outside do no harm.
size 120x30
shell "$REMIT" new mice --role customer --model iaas
run mice
expect Controls
keys zR
click 6 10
alive
click 29 119
click 0 0
keys q
exit 0
clean
