#!/bin/sh
# cli: what config.yaml settles for the verbs.
. "${srcdir:-.}/tests/cli/lib.sh"
file=$XDG_CONFIG_HOME/remit/config.yaml
mkdir -p "$XDG_CONFIG_HOME/remit"
unset REMIT_AUTHOR

# The author and the catalog.
printf 'format: 1\nauthor: Berta\ncatalog: iso27017-2026\n' >"$file"
new_session settled --role customer --model iaas
check 'Berta made it' grep -q '"by":"Berta"' "$(journal settled)"
check 'its catalog is that of the file' grep -q '"catalog":"iso27017-2026@' "$(journal settled)"
REMIT_AUTHOR=anna remit new named --catalog iso27017-2015
expect_code 0
check '--catalog comes first' grep -q '"catalog":"iso27017-2015@' "$(journal named)"
check '$REMIT_AUTHOR comes first' grep -q '"by":"anna"' "$(journal named)"

# A catalog that is not there is told with its place, and no session is made.
printf 'format: 1\ncatalog: nowhere\n' >"$file"
remit new lost
expect_refusal 3 'config.yaml:2:10: '
check 'no session' test ! -e "$data/lost.remit"

# What is wrong stops no verb.
printf 'format: 1\nauthor: [a\n' >"$file"
remit new broken
expect_code 0
remit config check
expect_code 3
expect_out 'config.yaml:[23]:'

# All mistakes, each with its place.
printf 'format: 1\nauthr: x\nmouse: perhaps\n' >"$file"
remit config check
expect_code 1
expect_silent
expect_out 'config.yaml:2:1: .*author'
expect_out 'config.yaml:3:8: '
remit config check --json
expect_code 1
expect_out '"line": 3'
printf 'format: 1\nauthor: Berta\n' >"$file"
remit config check
expect_code 0
expect_empty
remit config check nowhere.yaml
expect_code 3
expect_out 'nowhere.yaml'
remit config path
expect_code 0
expect_out '/config/remit/config.yaml$'
remit config wrong
expect_refusal 2 'takes path'
# What it prints is a config.yaml without mistakes that changes nothing.
remit config
expect_code 0
expect_out "^    'gg': top  #"
expect_out '^theme: dark$'
expect_out '^    good: .foreground: 34'
cp "$out" "$home/full.yaml"
remit config check "$home/full.yaml"
expect_code 0
expect_empty
remit config --json
expect_refusal 2 'prints a file for people'

# Words that only the screen knows.
mkdir -p "$XDG_CONFIG_HOME/remit"
cat >"$XDG_CONFIG_HOME/remit/config.yaml" <<'EOF'
format: 1
theme: mine
keys:
  global: {x: jump}
  trees: {j: down}
  tree: {"<F99>": down}
  prompt: {"<Esc>": none, "<C-g>": none}
themes:
  mine:
    base: ligth
    titel: {foreground: red}
    title: {foreground: reed, background: 300, attributes: [bold, blink]}
EOF
remit config check
expect_code 1
expect_out ':4:15: there is no command for this place called "jump"'
expect_out ':5:3: there is no context "trees" \(did you mean "tree"\?\)$'
expect_out ':6:10: "<F99>" names no keys'
expect_out ':7:3: prompt would have no key left for prompt-cancel'
expect_out ':10:11: "ligth" is no theme'
expect_out ':11:5: "titel" is no style'
expect_out ':12:25: "reed" is no colour'
expect_out ':12:43: "300" is no colour'
expect_out ':12:67: "blink" is no attribute'
remit sessions
expect_silent
rm "$XDG_CONFIG_HOME/remit/config.yaml"
finish
