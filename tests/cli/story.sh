#!/bin/sh
# cli: the story that README.md tells of the duty that nobody owns: its commands, run, say what it shows
readme=$(cd "${srcdir:-.}" && pwd)/README.md
. "${srcdir:-.}/tests/cli/lib.sh"

SOURCE_DATE_EPOCH=1795521600 # 2026-11-24 12:00 UTC
export SOURCE_DATE_EPOCH

new_session example-cloud --role provider --model iaas
remit set -s example-cloud engagement organisation='Example Cloud'
remit duty -s example-cloud 12.3.1 recover-service accountable=customer reason='Customers keep copies of their own'
new_session acme-prod --role customer --model iaas

# The first block below that heading: commands behind a $, and what they print.
awk '/^## / { on = /The duty that nobody owns/ } on && /^```/ { if (seen++) exit; next } on && seen' "$readme" >shown
[ "$(grep -c '^\$ remit ' shown)" = 3 ] || complain "README.md: three commands are told of"

REMIT_AUTHOR=anna
export REMIT_AUTHOR
while IFS= read -r line; do
	case $line in
	'$ '*) ;;
	...) continue ;;
	*)
		said="README.md"
		check "printed: $line" grep -qxF -- "$line" printed
		continue ;;
	esac
	words=${line%%#*}
	REMIT_SESSION=acme-prod
	case $line in *'# the provider') REMIT_SESSION=example-cloud ;; esac
	export REMIT_SESSION
	# shellcheck disable=SC2086 # words
	remit ${words#'$ remit'}
	cat "$out" "$err" >printed
done <shown
expect_code 1

REMIT_SESSION=acme-prod
remit reconcile agreed 12.3.1 recover-service accountable=provider with='Ms Lee'
expect_code 0
remit reconcile
expect_code 0
finish
