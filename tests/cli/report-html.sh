#!/bin/sh
# Documents as HTML: what they say of a small session, byte by byte; the logo; hostile texts; that other
# readers of HTML find nothing wrong. With UPDATE_PAGES=yes what they say is written into tests/report/
# instead: read it then.
here=$(cd "${srcdir:-.}" && pwd)
. "$here/tests/cli/lib.sh"
pages=$here/tests/report
SOURCE_DATE_EPOCH=1800000000
export SOURCE_DATE_EPOCH
mkdir small.remit
cp "$pages/small.remit/history.jsonl" small.remit/ || exit 99
chmod 600 small.remit/history.jsonl

# Without the style, which is the same for all pages, and its hash.
bare() { sed -e "s/'sha256-[^']*'/'sha256-'/" -e '/^<style>/,/<\/style>$/c\<style></style>' "$1"; }

# KIND OPTION...: the page of a kind is the one that is kept.
page() {
	kind=$1
	shift
	remit report "$kind" -s ./small.remit --filter 'clause=12' "$@" -o "$kind.html"
	expect_code 0
	bare "$kind.html" >"$kind.bare"
	[ -z "${UPDATE_PAGES-}" ] || cp "$kind.bare" "$pages/$kind.html"
	check "$kind is as tests/report/$kind.html has it" cmp "$kind.bare" "$pages/$kind.html"
}
for kind in assessment management findings evidence matrix requests; do
	page $kind
done
page comparison --against @16fcf88f70cb
page soa --draft
remit report -s ./small.remit --filter 'clause=12' --format html
expect_code 0
expect_silent
check 'a pipe gets the same as a file' cmp "$out" assessment.html

# The words that people read, in their language.
LANGUAGE=de
export LANGUAGE
remit report -s ./small.remit --format html
if grep -q 'lang="de"' "$out"; then expect_out '<h1>Bewertungsbericht</h1>'; else echo 'no translations here'; fi
unset LANGUAGE

# ---- the logo -------------------------------------------------------------------------------
png() { printf '\211PNG\r\n\032\n%s' "$1"; }
logo() { remit set -s work engagement logo="$1"; }
new_session work --role customer
folder=$data/work.remit
if logo logo.png && [ "$code" = 0 ]; then
	png 'a picture' >"$folder/logo.png"
	remit report -s work -o logo.html
	expect_code 0
	check 'the logo is in the page' grep -q '<img class="logo" alt="" src="data:image/png;base64,iVBORw0KGgph' logo.html
	check 'and the policy takes it' grep -q "; img-src data:; base-uri 'none'" logo.html
	cp logo.html before.html
	remit report -s work --format markdown
	expect_code 0

	# What is no picture, too large, a link, or not there: named, and the old file stays.
	refused() { # pattern
		remit report -s work -o logo.html
		expect_refusal 3 "$1"
		check 'the old report stays' cmp logo.html before.html
	}
	printf '<svg xmlns="http://www.w3.org/2000/svg"/>' >"$folder/logo.png"
	refused 'logo\.png is neither a PNG nor a JPEG'
	: >"$folder/logo.png"
	refused 'neither a PNG nor a JPEG'
	png "$(head -c 1100000 /dev/zero | tr '\0' x)" >"$folder/logo.png"
	refused 'logo\.png'
	png elsewhere >elsewhere.png
	ln -sf "$PWD/elsewhere.png" "$folder/logo.png"
	refused 'logo\.png'
	rm "$folder/logo.png"
	refused 'logo\.png'
	mkdir "$folder/logo.png"
	refused 'logo\.png'
	for path in "$PWD/elsewhere.png" ../../elsewhere.png evidence/logo.png .hidden.png; do
		logo "$path"
		refused "not in the session.s folder: copy it into .*work\\.remit"
	done
	remit report -s work --format html
	expect_refusal 3 'not in the session'
	remit report -s work --format text
	expect_code 0
	logo ''
else
	echo 'there is no field logo yet: looked at in tests/unit/check_html.c alone'
fi

# ---- hostile texts ---------------------------------------------------------------------------
remit set -s work engagement title='</title><script>alert(1)</script>' \
	classification='"}</style><script>alert(2)</script>' client='<img src=x onerror=alert(3)>'
remit set -s work 12.3.1 status=partial remark='</main></body></html>
<a href="javascript:alert(4)">click</a> <!-- &amp; ]]>'
printf '%s' "$(printf '\342\200\256')turned" >turned
head -c 1000000 /dev/zero | tr '\0' '<' >long
remit set -s work 9.2.1 status=planned remark=@turned how=@long
expect_code 0
remit report -s work -o hostile.html
expect_code 0
for piece in '<script' '<img' '<!--' '<a href="[^#]' ' on[a-z]*="' "$(printf '\342\200\256')"; do
	check "there is no $piece" sh -c "! grep -q -e '$piece' hostile.html"
done
check 'the page ends once' [ "$(grep -c '</html>' hostile.html)" = 1 ]
check 'the style ends once' [ "$(grep -o '</style>' hostile.html | wc -l)" = 1 ]

# ---- other readers ---------------------------------------------------------------------------
# tidy of Debian knows neither elements of SVG within SVG nor groups in lists of terms.
if command -v tidy >/dev/null; then
	for page in assessment management findings evidence matrix requests comparison soa hostile; do
		tidy -q -e --show-body-only no "$page.html" 2>&1 |
			grep -vE '<(svg|title|pattern)> proprietary attribute|missing <(dd|/dl|/div)>|missing </(dl|div)> before|implicit <dl>|trimming empty' >"$page.said"
		check "tidy says nothing of $page: $(head -n 3 "$page.said")" [ ! -s "$page.said" ]
	done
else
	echo 'SKIPPED: tidy is not here'
fi
if command -v xmllint >/dev/null; then
	for page in assessment matrix comparison soa hostile; do
		check "$page is well-formed" xmllint --huge --noout --nonet "$page.html"
	done
else
	echo 'SKIPPED: xmllint is not here'
fi
finish
