# The list of controls says what is recorded in words that people read, a pipe gets those of files.
shell "$REMIT" new acme-prod --role customer && "$REMIT" set 5.1.1 status=not-implemented -s acme-prod
run-shell "$REMIT" controls --filter clause=5 -s acme-prod; echo ENDED; read x
expect ENDED
expect-row 1 5.1.1       not implemented  not assessed     Policies
keys <Enter>
exit 0
shell "$REMIT" controls --filter clause=5 -s acme-prod | grep '^5.1.1       not-implemented  not-assessed     Policies'
