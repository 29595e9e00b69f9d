# SIGHUP and SIGTERM: the place is kept, the terminal left clean.
size 120x30
shell "$REMIT" new hang --role customer --model iaas
run hang
expect assessed 0
keys /CLD.9.5.1<Enter>
expect CLD.9.5.1  Segregation
keys 1
expect assessed 1
signal HUP
exit 0
clean
run hang
expect CLD.9.5.1  Segregation
expect assessed 1
signal TERM
exit 0
clean
run hang
expect CLD.9.5.1  Segregation
signal INT
exit 0
clean
