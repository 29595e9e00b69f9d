#!/bin/sh
# The pictures in README.md: reports of the example as a browser shows them. Wants chromium and
# pngquant. Run from the top with the program built: sh examples/pictures.sh build/src/remit
set -eu
remit=$(readlink -f "$1")
top=$(pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r "$top/examples/lumen-mail.remit" "$work/"
chmod -R u+rwX,go= "$work/lumen-mail.remit"
HOME=$work XDG_STATE_HOME=$work SOURCE_DATE_EPOCH=$(date -u -d '2026-11-10 09:00' +%s) LC_ALL=C.UTF-8
export HOME XDG_STATE_HOME SOURCE_DATE_EPOCH LC_ALL
mkdir -p "$top/examples/pictures"

picture() { # NAME, HEIGHT, KIND...
	name=$1 height=$2
	shift 2
	"$remit" report -s "$work/lumen-mail.remit" "$@" -o "$work/page.html"
	chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=1 \
		--screenshot="$work/page.png" --window-size="1000,$height" "file://$work/page.html" 2>"$work/log" || {
		cat "$work/log"
		exit 1
	}
	pngquant --strip --force --output "$top/examples/pictures/$name.png" 32 "$work/page.png"
}
picture assessment 1300 assessment
picture management 1700 management
picture soa 1500 soa
picture matrix 1100 matrix --filter clause=12
picture findings 1300 findings
