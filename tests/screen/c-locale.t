# The C locale: ASCII marks and lines, and everything works.
locale C
size 120x30
shell "$REMIT" new plain --role customer --model iaas
run plain
expect assessed 0
ascii
expect-row 1 +
keys ]1
expect assessed 1
ascii
# Bytes that are no characters here do nothing, and it is said so.
raw \xc3\xa4\xff
expect-row -1 not taken: this terminal's locale is not UTF-8; set LC_ALL=C.UTF-8
keys c
raw sch\xc3\xb6
expect-row -1 not taken: this terminal's locale
keys n.
expect-row -1 save
paste Gr\xc3\xbc\xc3\x9fe
expect-row -1 not taken: this terminal's locale
paste plain again
expect schn.plain again
keys <Esc>y
expect-row -1 dropped
keys ]2
expect assessed 2
keys q
exit 0
clean
# The same drawn in ASCII where the locale has more.
locale C.UTF-8
run --ascii plain
expect assessed 2
expect-row 1 +
keys q
exit 0
clean
