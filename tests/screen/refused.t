# Terminals that cannot show the screen, and no terminal: a sentence, exit code 2, nothing else.
shell "$REMIT" new no --role customer --model iaas
term dumb
run no
expect cannot place the cursor
exit 2
clean
term -
run no
expect TERM is not set
exit 2
clean
term no-such-terminal
run no
expect does not know the terminal no-such-terminal
exit 2
clean
term xterm-256color
run no </dev/null
expect remit status
exit 2
clean
run-shell "$REMIT" no | cat; "$REMIT" no >/dev/null; echo "code $?"
expect remit controls
expect code 2
exit 0
clean
# An unknown session is an error with the code of its kind, and no screen.
run nosuch
expect nosuch
exit 3
clean
