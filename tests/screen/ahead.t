# Enter is typed while the shell still has the terminal, which makes another byte of it.
shell "$REMIT" new acme-prod --role customer
run acme-prod
expect 5.1.1
raw :CLD.9.5.1\x0a
expect ┌ CLD.9.5.1
expect-not :CLD.9.5.1
keys q
exit 0
clean
