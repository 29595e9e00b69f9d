# Nobody chose a name: whoever begins reads under which one the records will stand.
env REMIT_AUTHOR=
run
expect [IaaS]
keys acme-prod
keys <Enter>
expect you record as
expect config.yaml
keys 1
keys q
exit 0
clean
