# A storm of sizes, down to one cell, and back; nothing crashes and the whole screen is drawn.
shell "$REMIT" new sizes --role customer --model iaas
run sizes
expect Controls
storm 120
expect saved
resize 1x1
alive
keys jjk
resize 2x1
resize 1x2
resize 5x3
keys <Tab><Tab>j
resize 40x10
alive
storm 60
resize 140x45
expect-row 0 remit
expect Controls
expect-row -1 saved
expect Who does what
keys q
exit 0
clean
