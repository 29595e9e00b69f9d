# Completion for fish. What there is, remit itself tells.
complete -c remit -a '(remit --complete (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'
