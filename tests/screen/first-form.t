# The very first time: one form with good defaults, then the three panes.
run
expect [IaaS]
keys acme-prod
keys <Enter>
expect Controls
expect acme-prod
expect 5
shell test -s data/remit/acme-prod.remit/history.jsonl
keys q
exit 0
clean
shell "$REMIT" status -s acme-prod
