# A script records while the screen is open, and the screen shows it; both keep their changes.
size 120x30
shell "$REMIT" new both --role customer --model iaas
run both
expect assessed 0
shell "$REMIT" set 5.1.1 status=implemented --side customer -s both
expect assessed 1
keys /CLD.9.5.1<Enter>
expect CLD.9.5.1  Segregation
keys 3
expect assessed 2
shell REMIT_AUTHOR=anna "$REMIT" set 5.1.2 status=planned --side customer -s both
expect assessed 3
expect anna
# Many controls at once are counted, not told by the first of them.
shell REMIT_AUTHOR=bert "$REMIT" set 9.2.1 9.2.2 9.2.3 status=partial --side customer -s both
expect bert recorded 3 controls: Status (6 values)
keys q
exit 0
clean
shell "$REMIT" verify -s both
