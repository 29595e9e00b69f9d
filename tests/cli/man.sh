#!/bin/sh
# Manual pages: of any control of any catalog, as text and as files, with and without formatters.
# What a terminal shows is in tests/screen/man.t.
hostile=$(cd "${srcdir:-.}" && pwd)/tests/data/catalog-hostile.yaml
. "${srcdir:-.}/tests/cli/lib.sh"

# A folder with nothing but these programs, for PATH.
only() { # folder, program...
	mkdir -p "$home/$1"
	folder=$home/$1
	shift
	for program; do
		ln -sf "$(command -v "$program")" "$folder/$program" || return 1
	done
}

# ---- text, by each formatter ---------------------------------------------------------------
read_pages() { # words for the test
	said="$1: remit man"
	PATH=$folder remit man CLD.9.5.1
	expect_code 0
	expect_silent
	for heading in NAME DESCRIPTION PURPOSE 'FOR THE CUSTOMER' 'FOR THE PROVIDER' NOTES EVIDENCE \
		QUESTIONS DUTIES 'IN OTHER CATALOGS' 'SEE ALSO' LICENCE; do
		expect_out "^$heading\$"
	done
	expect_out '^     iso27017-CLD\.9\.5\.1 . Segregation in virtual computing environments$'
	expect_out 'withdrawn 2026-07'
	expect_no_out "$(printf '[\b\033]')"
	check "$1: no line is longer than 80" sh -c "! grep -qE '.{81}' '$out'"

	PATH=$folder remit man --catalog "$hostile" Nm
	expect_code 0
	expect_silent
	expect_out '^     \.so /etc/passwd$'
	expect_out "^     'br and 'quoted' and \"double\" and it.s$"
	expect_out '\\fBfat\\fP \\\(bu \\\[u0041\] \\s\+9'
	expect_out "^     .   'ti 4$"
	expect_out ' \.It Em item$'
	expect_out '^     \.de Pp \.\. and \.El and \.Bl -tag -width Ds$'
	expect_out ' \.Sh INSIDE a line\.  ?T} \.TE \^ ~ ` -- -x '
	expect_out 'Ünïcödé'
	expect_out 'betriebswerkbauunterbeamten'
	expect_out '^     Ta Ta Ta customer Ta \.It  *customer  *n/a  *shared$'
	expect_out '^     Ar Fl No|hostile-2026-Nm . Ar Fl No Ta \. '"' "'" \\ `exec`$'
	expect_no_out '^root:'

	PATH=$folder LC_ALL=C remit man --catalog "$hostile" Nm
	expect_code 0
	expect_out '"quotes"'
	check "$1: only ASCII in the C locale" sh -c "! LC_ALL=C grep -q '[^ -~]' '$out'"
}
if command -v mandoc >/dev/null; then
	only mandoc mandoc
	read_pages mandoc
fi
if command -v groff >/dev/null && groff -z -mdoc /dev/null >/dev/null 2>&1; then
	only groff groff troff grotty
	read_pages groff
fi

# ---- without a formatter, and with one that fails --------------------------------------------
only nothing
PATH=$folder remit man 9.4
expect_code 0
expect_err 'neither mandoc nor groff'
expect_out '^\.Dt 9\.4 7$'
expect_out '^\.It Xr iso27017\\-9\.4\.5 7$'
printf '#!/bin/sh\necho half\nexit 3\n' >"$folder/mandoc"
printf '#!/bin/sh\nprintf "\\377"\n' >"$folder/groff"
chmod +x "$folder/mandoc" "$folder/groff"
PATH=$folder remit man 9.4
expect_code 0
expect_err 'neither mandoc nor groff'
expect_no_out '^half'
check "no file is left behind" sh -c "! ls '${TMPDIR:-/tmp}'/remit-*.7 '${XDG_RUNTIME_DIR:-/nowhere}'/remit-*.7"

# ---- which page --------------------------------------------------------------------------------
remit man
expect_code 0
expect_out 'iso27017'
remit man cld.9.5.1
expect_code 0
expect_out 'CLD\.9\.5\.1'
remit man 9.9.9
expect_refusal 2 '9\.9\.9'
remit man 9.9.9 9.9.8
expect_refusal 2 'usage'
remit man 5.1.1 --catalog ./nothing.yaml
expect_refusal 3 'nothing'
remit man 5.1.1 --side provider
expect_refusal 2 'side'
new_session other --catalog "$hostile"
remit man -s other X-1 --catalog "$hostile" --json
expect_code 0
check "the page is in the JSON" jq -e '.format == 1 and .name == "hostile-2026-X-1" and .section == 7 and
	.id == "X-1" and (.source | startswith(".\\\" Made"))' "$out"
remit man --json --catalog iso27017-2015
expect_silent
check "the tree has no id" jq -e '.id == null and .name == "iso27017"' "$out"

remit man -s nothing --catalog iso27017-2015
expect_refusal 3 'nothing'

# ---- files ---------------------------------------------------------------------------------------
remit man --catalog iso27017-2015 --dir a/b
expect_code 0
expect_out '^wrote 122 pages to a/b$'
check "122 files" test "$(find a/b -name 'iso27017*.7' -type f | wc -l)" = 122
check "others may read them" test "$(stat -c %a a/b/iso27017.7)" = 644
cp -R a/b before
echo junk >a/b/iso27017-5.1.1.7
remit man --catalog iso27017-2015 --dir a/b --json
expect_code 0
check "the count is in the JSON" jq -e '.pages == 122 and .folder == "a/b"' "$out"
check "the same bytes again" diff -r before a/b
SOURCE_DATE_EPOCH=951782400 "$REMIT" man --catalog iso27017-2015 --dir dated >/dev/null
check "the date that is asked for" grep -qx '\.Dd February 29, 2000' dated/iso27017.7
remit man --catalog "$hostile" --dir c
expect_code 0
expect_out '^wrote 3 pages'
check "named after the catalog" test -s c/hostile-2026-Nm.7
remit man 5.1.1 --dir d
expect_refusal 2 'dir'
remit man --dir ''
expect_refusal 2 'dir'
: >file
remit man --dir file/below
expect_refusal 4 'file/below'
mkdir linked
ln -s "$home/elsewhere" linked/iso27017.7
remit man --catalog iso27017-2015 --dir linked
expect_refusal 4 'symbolic link'
check "nothing is written through a link" test ! -e "$home/elsewhere"

# A session whose catalog is gone has ids that nobody checked.
new_session gone
id=../../escaped
sed 's/iso27017-2015@[0-9]*/vanished@1/' "$(journal gone)" >gone.jsonl
head=$(head -n 1 gone.jsonl | tr -d '\n' | sha256sum | cut -d' ' -f1)
{
	head -n 1 gone.jsonl
	printf '{"at":"2026-11-23T10:00:00Z","by":"eve","prev":["%s"],"set":{"control/..%%2F..%%2Fescaped/-/customer/status":"partial"}}\n' "$head"
} >"$(journal gone)"
remit man -s gone --dir e/f
expect_refusal 3 'cannot be the name of a file'
check "nothing is written" test ! -e e
remit man -s gone "$id"
expect_code 0
expect_out 'escaped'

# ---- the example of remit-catalog(5) ---------------------------------------------------------------
sed -n '/^format: 1$/,/^\.Ed$/p' "${hostile%/tests/*}/man/remit-catalog.5" | sed '$d' >house-rules.yaml
check "the page has an example" test "$(wc -l <house-rules.yaml)" -gt 40
remit catalog check ./house-rules.yaml
expect_code 0
expect_empty
expect_err 'nothing to complain about'
remit man --catalog ./house-rules.yaml 1.1
expect_code 0
expect_out 'Accounts end'
finish
