#!/bin/sh
# cli: what CISO Assistant's loader and import and Prowler's model ask of the files for them, held by
# loader.py, which was written from their own code and files
. "${srcdir:-.}/tests/cli/lib.sh"
top=$(cd "$OLDPWD" && cd "${srcdir:-.}" && pwd)
python=$(python_with yaml)
[ -n "$python" ] ||
	skip 'there is no python3 with yaml here, so nothing read the files as the other programs do'
PYTHONDONTWRITEBYTECODE=1
export PYTHONDONTWRITEBYTECODE
loader() {
	said="loader.py $*"
	"$python" "$top/tests/cli/loader.py" "$@" >"$out" 2>"$err"
	code=$?
}

new_session acme --role customer
REMIT_SESSION=acme
export REMIT_SESSION
remit set 5.1.1 status=implemented basis=tested remark='Line one
"two", three'
remit set 6.1.1 status=planned --side provider
for catalog in iso27017-2015 iso27017-2026 iso27001-2022 "$top/tests/data/catalog-hostile.yaml" \
	"$top/tests/data/catalog-four.yaml"; do
	remit report catalog --format ciso-assistant --catalog "$catalog" -o library.yaml
	expect_code 0
	loader library library.yaml
	expect_code 0
	remit report catalog --format prowler --provider aws --catalog "$catalog" -o framework.json
	expect_code 0
	loader framework framework.json
	expect_code 0
done
for provider in azure gcp m365 kubernetes; do
	remit report catalog --format prowler --provider "$provider" -o framework.json
	expect_code 0
	loader framework framework.json
	expect_code 0
done
remit report catalog --format ciso-assistant -o library.yaml
remit report answers --format ciso-assistant -o audit.csv
loader audit library.yaml audit.csv
expect_code 0
expect_out '^242 imported, 1 compliant, 1 non_compliant$'
cp library.yaml whole.yaml

# What it refuses it has to be able to see.
new_session annex --catalog iso27001-2022
REMIT_SESSION=annex
remit set A.5.1 status=implemented basis=tested
remit report catalog --format ciso-assistant -o library.yaml
remit report answers --format ciso-assistant --bom -o audit.csv
loader audit library.yaml audit.csv
expect_code 0
expect_out '^186 imported, 1 compliant$'
broken() { # words, sed's program
	sed "$2" library.yaml >broken.yaml
	loader library broken.yaml
	check "is refused: $1" test "$code" -eq 1
}
node=urn:remit:risk:req_node:iso27001-2022
broken 'a version that is no number' 's/^version: 1/version: one/'
broken 'no version' '/^version: 1/d'
broken 'a flag that is a text' 's/assessable: false/assessable: "false"/'
broken 'a depth that is a text' 's/depth: 1$/depth: "1"/'
broken 'a URN with a blank' "s/$node:a.5.1:csc/$node:a.5.1 csc/"
broken 'the same URN twice' "s/$node:a.5.2\$/$node:a.5.1/"
broken 'a group that nobody defined' 's/^      - CSP$/      - CSQ/'
broken 'a parent that does not come before' "s/parent_urn: $node:a.5\$/parent_urn: $node:a.8/"
sed 's/A.5.1-CSC/A.5.1-CSX/' audit.csv >broken.csv
loader audit library.yaml broken.csv
check 'is refused: a row that no node has' test "$code" -eq 1
sed 's/,compliant,/,good,/' audit.csv >broken.csv
loader audit library.yaml broken.csv
check 'is refused: a result that there is not' test "$code" -eq 1
remit report catalog --format prowler --provider aws -o framework.json
for change in 's/"Framework": "ISO27001"/"Framework": ""/' '/"Provider"/d' 's/"Id": "A.5.1"/"Id": "A.5.2"/'; do
	sed "$change" framework.json >broken.json
	loader framework broken.json
	check "is refused: $change" test "$code" -eq 1
done

# A catalog that came from there: the audit goes into the framework as it was, the library is it again.
theirs=$top/tests/data/catalog/foreign/library.yaml
remit new doors --catalog "$theirs" --role auditor
expect_code 0
remit set D-1-a --side provider status=implemented basis=tested -s doors --catalog "$theirs"
expect_code 0
remit set D-1-a --side customer status=partial -s doors --catalog "$theirs"
expect_code 0
remit report answers --format ciso-assistant -s doors --catalog "$theirs" -o theirs.csv
expect_code 0
check 'a row for each that is assessed, under its own URN' test "$(grep -c '^urn:shed:risk:req_node:doors-2026:d\.' theirs.csv)" -eq 3
check 'of two sides the worse' grep -q '^log",,partially_compliant,' theirs.csv
check 'nothing else is in it' test "$(grep -c '^urn:remit' theirs.csv)" -eq 0
remit report catalog --format ciso-assistant --catalog "$theirs" -o theirs.yaml
expect_code 0
loader library theirs.yaml
expect_code 0
loader audit theirs.yaml theirs.csv
expect_code 0
check 'the same library and framework' sh -c 'grep -qx "urn: urn:shed:risk:library:doors-2026" theirs.yaml && grep -qx "    urn: urn:shed:risk:framework:doors-2026" theirs.yaml'
check 'groups to choose by' sh -c 'grep -q "ref_id: l2" theirs.yaml && ! grep -q "ref_id: CSC" theirs.yaml'

# Real libraries: the rules hold for them too, and no key of ours is none of theirs.
real=${REMIT_CORPUS-}/ciso-assistant
if [ -z "${REMIT_CORPUS-}" ] || [ ! -d "$real" ]; then
	[ "$wrong" -eq 0 ] || finish
	skip 'REMIT_CORPUS names no folder with libraries of CISO Assistant; all else was checked'
fi
for file in cmmc-2.0 iso27001-2022 nist-csf-2.0; do
	loader library "$real/$file.yaml"
	expect_code 0
done
remit new audit --catalog "$real/cmmc-2.0.yaml" --role customer
expect_code 0
remit report answers --format ciso-assistant -s audit --catalog "$real/cmmc-2.0.yaml" -o real.csv
expect_code 0
loader audit "$real/cmmc-2.0.yaml" real.csv
expect_code 0
loader keys whole.yaml "$real"/iso27001-2022.yaml "$real"/cmmc-2.0.yaml "$real"/nist-csf-2.0.yaml
expect_code 0
finish
