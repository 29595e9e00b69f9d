# config.yaml: ASCII and no mouse; a file that is broken costs nothing but itself.
shell "$REMIT" new plain --role customer --model iaas
shell mkdir -p ~/.config/remit && printf 'format: 1\nascii: yes\nmouse: no\n' >~/.config/remit/config.yaml
env XDG_CONFIG_HOME=~/.config
run plain
expect Controls
expect + Controls ---
keys q
exit 0
clean
shell printf 'format: 1\nascii: [yes\n' >~/.config/remit/config.yaml
run plain
expect Controls
keys q
exit 0
clean
