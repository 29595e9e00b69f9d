# A terminal with a mouse: a click selects, twice folds, the wheel turns; off again afterwards.
shell "$REMIT" new mice --role customer --model iaas
run mice
expect Controls
keys zMgg
expect-row 2 5
click 3 6
expect 6  Organization
double 3 6
expect 6.1
keep
wheel down 8 50
wheel up 8 50
same
keys ?
expect To begin with
wheel down 5 5
expect-row -2 of
keys q
same
paste 5
expect-row -1 text was pasted
keys q
exit 0
clean
