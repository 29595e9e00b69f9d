# Long text typed at once into a prompt arrives whole, with characters of several bytes.
size 120x30
shell "$REMIT" new paste --role customer --model iaas
run paste
expect Controls
keys ]
keys :set remark=Grüße aus Zürich, 0123456789 0123456789 0123456789 0123456789 ende<Enter>
eventually grep -q 'remark":"Grüße aus Zürich, 0123456789 0123456789 0123456789 0123456789 ende"' data/remit/paste.remit/history.jsonl
keys q
exit 0
clean
# What is pasted is no keys: in the panes nothing happens and it is said so, wherever it is cut.
run paste
expect assessed 0
paste 1\x0d2q:q\x0d
expect-row -1 text was pasted: nothing was done
expect assessed 0
raw \x1b[200~]1]2
raw qq\x1b[201
raw ~
keys j
expect-row -1 help
keys ]1
expect assessed 1
paste zM5
expect-row -1 text was pasted
expect assessed 1
# In a prompt line ends become blanks; in a text they stay, and a key in it is only text.
keys /
paste cloud\x0dservice
expect-row -1 /cloud service
keys <Esc>c
paste first\x0asecond\x1b[Athird\x13 Gr\xc3\xbc\xc3\x9fe\x0d
expect second
expect Grüße
keys <C-s>
eventually grep -q 'note":"first\\nsecond.*third.* Grüße\\n"' data/remit/paste.remit/history.jsonl
# The shell has its own way of pasting back while remit is suspended, and it is ours again then.
shell test "$(grep -c . data/remit/paste.remit/history.jsonl)" -eq 5
keys q
exit 0
clean
run-shell set -m; "$REMIT" paste; echo STOPPED; read x; fg >/dev/null; echo ENDED
expect Controls
keys <C-z>
expect STOPPED
clean
keys go<Enter>
expect Controls
paste 5
expect-row -1 text was pasted
keys q
expect ENDED
clean
