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
# A button that stays down, or is let go alone, makes nobody wait: new sizes are drawn meanwhile.
press 7 10
resize 80x24
expect-row -1 saved
release 7 10
resize 100x30
expect-row -1 saved
release 7 10
resize 120x30
expect-row -1 saved
keys q
exit 0
clean
