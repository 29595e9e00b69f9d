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
