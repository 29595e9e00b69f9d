# Inside a real tmux, which is a terminal of its own on ours.
needs tmux
env TMUX_TMPDIR=~
size 80x24
script shell
#!/bin/sh
set -m
"$REMIT" inner
echo STOPPED
read -r x
fg >/dev/null
echo ENDED
read -r x
end
script editor
#!/bin/sh
printf 'Seen in the interview.\n' >"$1"
end
env EDITOR=~/editor
shell printf '%s\n' 'set -g default-terminal tmux-256color' 'set -g mouse on' 'set -s escape-time 0' 'set -g destroy-unattached on' 'set -g status off' >tmux.conf
shell "$REMIT" new inner --role customer --model iaas
run-shell exec tmux -u -L remit -f tmux.conf new-session ./shell
expect-row 0 assessed 0
expect-row -1 saved
keys /CLD.9.5.1<Enter>
expect CLD.9.5.1  Segregation
keys 3
expect assessed 1
keys ctyped here<C-s>
eventually grep -q 'note":"typed here"' data/remit/inner.remit/history.jsonl
keys C
eventually grep -q 'note":"Seen in the interview."' data/remit/inner.remit/history.jsonl
expect Controls
keys zMgg
expect-row 2 5
click 3 6
expect 6  Organization
paste 5
expect-row -1 text was pasted
keys j
resize 120x40
expect-row -1 saved
expect Controls
storm 30
expect-row 0 assessed 1
expect-row -1 saved
keep
keys <C-l>
same
keys <C-z>
expect STOPPED
shell test "$(tmux -L remit display -p '#{alternate_on} #{mouse_any_flag} #{cursor_flag} #{keypad_cursor_flag}')" = '0 0 1 0'
keys go<Enter>
expect-row 0 assessed 1
same
keys q
expect ENDED
shell test "$(tmux -L remit display -p '#{alternate_on} #{mouse_any_flag} #{cursor_flag} #{keypad_cursor_flag}')" = '0 0 1 0'
keys <Enter>
exit 0
clean
