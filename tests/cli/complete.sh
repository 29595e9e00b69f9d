#!/bin/sh
# cli: what the shells are told to complete
scripts=$(cd "${srcdir:-.}/completions" && pwd)
. "${srcdir:-.}/tests/cli/lib.sh"

new_session acme-prod --role customer
remit --complete rep
expect_code 0
expect_silent
expect_out '^report$'
expect_no_out '^new$'
remit --complete ac
expect_out '^acme-prod$'
remit --complete show CLD.9
expect_out '^CLD\.9\.5\.1$'
expect_no_out '^9'
remit --complete show --catalog iso27001-2022 A.5.2
expect_out '^A\.5\.23$'
remit --complete set CLD.9.5.1 sta
expect_out '^status=$'
remit --complete set CLD.9.5.1 status=part
expect_out '^status=partial$'
[ "$(wc -l <"$out")" = 1 ] || complain "more than one"
remit --complete set CLD.9.5.1 --side pro
expect_out '^provider$'
remit --complete set CLD.9.5.1 --side=
expect_out '^--side=customer$'
remit --complete -s ac
expect_out '^acme-prod$'
remit --complete recover ac
expect_out '^acme-prod$'
remit --complete recover acme-prod ac
expect_no_out 'acme-prod'
remit --complete new --mo
expect_out '^--model$'
expect_no_out '^--filter$'
remit --complete catalog in
expect_out '^info$'
remit --complete catalog info iso27017-2
expect_out '^iso27017-2026$'

remit --complete help re
expect_out '^report$'
remit --complete quiz gd
expect_out '^gdpr$'
remit --complete quiz gdpr br
expect_out '^breach=$'
remit --complete quiz gdpr breach=p
expect_out '^breach=partly$'
remit services add web name=Web model=saas -s acme-prod
remit --complete matrix -s acme-prod w
expect_out '^web$'
remit --complete matrix --format c
expect_out '^csv$'
remit --complete report catalog --format ci
expect_out '^ciso-assistant$'
remit --complete report catalog --format prowler --provider a
expect_out '^aws$'
expect_out '^azure$'
expect_no_out '^gcp$'
remit --complete status -s acme-prod --service w
expect_out '^web$'

remit --complete merge ac
expect_out '^acme-prod$'
remit --complete merge --prefer th
expect_out '^theirs$'
remit --complete diff ac
expect_out '^acme-prod$'
remit --complete conflicts t
expect_out '^take$'
remit --complete conflicts take ''
expect_out '^newest$'
expect_no_out '^9'

# Nothing to say is no error, whatever the line.
for word in 'nothing-like-this' '--nothing' '--side=nobody' '' "$(printf 'a\033[31m')"; do
	remit --complete show "$word"
	expect_code 0
	expect_silent
done
remit --complete
expect_code 0
remit --complete --model

# bash asks for the line as it stands.
if command -v bash >/dev/null; then
	mkdir -p "$home/bin"
	ln -sf "$REMIT" "$home/bin/remit"
	PATH=$home/bin:$PATH bash -c '
		. "$1/remit.bash"
		try() { COMP_LINE=$1 COMP_POINT=${#1}; _remit; printf "%s\n" "${COMPREPLY[@]}"; }
		try "remit show CLD.9.5.1"; try "remit set 5.1.1 status=part"; try "remit undo --h"' \
		bash "$scripts" >"$out" 2>"$err"
	code=$? said='the completion of bash'
	expect_code 0
	expect_out '^CLD\.9\.5\.1$'
	expect_out '^partial$'
	expect_out '^--help$'
fi
finish
