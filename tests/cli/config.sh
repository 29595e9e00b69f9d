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
remit config
expect_refusal 2 'config'
finish
