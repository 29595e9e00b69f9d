#!/bin/sh
# make pages: every document of a full and of an empty session as HTML, in all languages, held against
# html-validate and, in Chromium without a window, against axe-core: light and dark, at three widths.
# Pictures and prints are left in OUT to be looked at.
#   pages.sh REMIT OUT
set -eu
remit=$1 out=$2
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$out/npm" "$out/shots"
out=$(cd "$out" && pwd)

skip() {
	echo "SKIPPED: $*"
	exit 77
}

chromium=
for path in /usr/lib/chromium/chromium chromium chromium-browser google-chrome; do
	chromium=$(command -v "$path") && break
done
[ -n "$chromium" ] || skip 'Chromium is not here'
command -v npm >/dev/null || skip 'npm is not here'
cp "$here/package.json" "$out/npm/"
[ -d "$out/npm/node_modules/axe-core" ] ||
	(cd "$out/npm" && PUPPETEER_SKIP_DOWNLOAD=1 npm install --no-audit --no-fund) ||
	skip 'npm could not install what is needed'

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
XDG_DATA_HOME=$home/data XDG_STATE_HOME=$home/state XDG_CONFIG_HOME=$home/config LC_ALL=C.UTF-8
export XDG_DATA_HOME XDG_STATE_HOME XDG_CONFIG_HOME LC_ALL
sh "$here/session.sh" "$remit" 2>"$home/said" || {
	cat "$home/said"
	exit 1
}
rm -f "$out"/*.html "$out"/shots/*
"$remit" report soa --draft -s full -o "$out/soa.html" 2>"$home/said" || { cat "$home/said"; exit 1; }
"$remit" report comparison -s full --against empty -o "$out/comparison.html" 2>"$home/said" ||
	{ cat "$home/said"; exit 1; }
for kind in assessment management findings evidence matrix requests; do
	"$remit" report $kind -s full -o "$out/$kind.html"
	"$remit" report $kind -s empty -o "$out/empty-$kind.html"
done 2>"$home/said" || { cat "$home/said"; exit 1; }
for language in de ja; do
	LANGUAGE=$language "$remit" report -s full -o "$out/assessment-$language.html" 2>/dev/null
done
"$remit" declaration export -s full --duties-for provider -o "$out/duties.html" 2>/dev/null

cd "$out/npm"
wrong=0
npx html-validate --config "$here/rules.json" "$out"/*.html || wrong=1
node "$here/look.mjs" "$chromium" "$out/shots" "$out"/*.html || wrong=1
echo "pictures and prints are in $out/shots"
exit $wrong
