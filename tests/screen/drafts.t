# A text being typed outlives kill -9, a hang-up and a vanished terminal.
size 120x30
shell "$REMIT" new draft --role customer --model iaas
run draft
expect assessed 0
keys /CLD.9.5.1<Enter>
expect CLD.9.5.1  Segregation
keys c
expect ^S saves
keys one two
expect-row -1 not saved yet
# The first key is kept at once, the rest within seconds.
eventually grep -q 'one two' state/remit/drafts/*
signal KILL
exit 137
shell test "$(stat -c %a state/remit/drafts/* state/remit/drafts | tr '\n' ' ')" = '600 700 '
run draft
expect assessed 0
keys :CLD.9.5.1<Enter>
expect CLD.9.5.1  Segregation
keys c
expect one two
expect-row -1 and not saved: ^S saves it
keys <Space>three
expect one two three
signal HUP
exit 0
clean
shell grep -q 'one two three' state/remit/drafts/*
run draft
expect CLD.9.5.1  Segregation
keys c
expect one two three
keys <Space>four
expect one two three four
vanish
exit 0
run draft
expect CLD.9.5.1  Segregation
keys c
expect one two three four
keys <C-s>
eventually grep -q 'note":"one two three four"' data/remit/draft.remit/history.jsonl
eventually test -z "$(ls state/remit/drafts)"
# Saved and dropped texts leave nothing behind.
keys cnew
expect-row -1 not saved yet
keys <Esc>y
expect-row -1 dropped
eventually test -z "$(ls state/remit/drafts)"
keys q
exit 0
clean
