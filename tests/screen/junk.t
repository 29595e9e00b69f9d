# Bytes that mean nothing record nothing: broken UTF-8, controls, cut and unknown sequences.
shell "$REMIT" new junk --role customer --model iaas
run junk
expect Controls
keys ]
shell cp data/remit/junk.remit/history.jsonl before
raw \xff\xfe\xc3\x28\xe2\x82\xf0\x9f\x98\x00\x01\x02\x80\xa0
raw \x1b[31~\x1b[99;99;99R\x1b[>0;276;0c\x1bO5\x1b[?1;2c\x1b[I\x1b[O
raw \x1b[200000000000000000000000000000000000000000000000~
keys <Esc><Esc>
alive
shell cmp before data/remit/junk.remit/history.jsonl
keys ]1
eventually ! cmp -s before data/remit/junk.remit/history.jsonl
keys <Esc>q
exit 0
clean
