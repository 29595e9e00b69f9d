# Ten minutes of somebody who hears the screen: reads what the cursor is on, and the last line.
shell "$REMIT" new ears --role customer --model iaas
run --linear ears
expect-row -1 recording for the customer
ascii
keys :9.2.1<Enter>
reads 9.2.1 User registration
keys 3
expect-row -1 saved: 9.2.1, customer: partial
reads 9.2.1 User registration
keys j
reads 9.2.2
expect-row -1 saved: 9.2.1, customer: partial
keys l
expect-row -1 guidance of 9.2.2
reads 9.2.2
ascii
keys j
reads guided control
keys q
exit 0
clean
# The same from the configuration, on a braille line's width.
shell mkdir -p ~/.config/remit && printf 'format: 1\nlinear: yes\n' >~/.config/remit/config.yaml
env XDG_CONFIG_HOME=~/.config
size 40x12
run ears
reads 9.2.2 User access
ascii
keys <Tab>
expect-row -1 duties of 9.2.2 under IaaS
keys <Tab>
reads 9.2.2
expect-row -1 controls
resize 20x4
reads 9.2.2
keys 1
expect-row -1 implemented
ascii
keys q
exit 0
clean
