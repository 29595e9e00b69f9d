# Walk, record for both sides, leave; the next time it opens where it was left.
size 120x30
shell "$REMIT" new walk --role customer --model iaas
run walk
expect assessed 0
keys /CLD.9.5.1<Enter>
expect CLD.9.5.1  Segregation in virtual computing environments
keys 3
expect assessed 1
expect saved
keys s5
eventually test "$(grep -c '"set"' data/remit/walk.remit/history.jsonl)" = 3
shell grep -q 'control/CLD.9.5.1/-/customer/status":"partial"' data/remit/walk.remit/history.jsonl
shell grep -q 'control/CLD.9.5.1/-/provider/status":"not-implemented"' data/remit/walk.remit/history.jsonl
keys q
exit 0
clean
run
expect CLD.9.5.1  Segregation in virtual computing environments
expect assessed 1
keys q
exit 0
clean
