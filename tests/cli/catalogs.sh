#!/bin/sh
# Catalogs from outside may be anything: each gets its sentence with the place, none a crash.
. "${srcdir:-.}/tests/cli/lib.sh"

remit catalog list
expect_code 0
expect_out '^iso27017-2015 .*121 controls.*withdrawn'
remit catalog info
expect_code 0
expect_out 'withdrawn'
expect_out 'iso27017-2026'
expect_out '14 clauses, 37 objectives, 121 controls'
expect_out '^Guidance +full'
remit catalog info iso27017-2016
expect_refusal 3 'iso27017-2015'
for id in iso27017-2015 iso27017-2026 iso27001-2022; do
	remit catalog check $id
	expect_code 0
done
remit catalog info iso27017-2026
expect_out '97 controls'
expect_out '^Confirmed +no: .*secondary sources'
expect_out '^Guidance +none'
remit catalog info iso27001-2022
expect_out '93 controls'

# A skeleton shows other guidance as other guidance, and says when there is none.
remit show 5.11 --catalog iso27017-2026
expect_code 0
expect_out '^Guidance for ISO/IEC 27017:2015, CLD\.8\.1\.5 .*\(merged\)'
expect_no_out '^Who does what'
remit show 5.39 --catalog iso27017-2026
expect_no_out '^Guidance for'
remit show A.5.23 --catalog iso27001-2022 --json
expect_out '"id": *"CLD\.6\.3\.1"'

good='format: 1
catalog:
  id: mine-2026
  revision: 1
  title: Mine
  publisher: Us
  language: en
  standing: current
  confirmed: "yes"
  licence: ISC
parties:
  - {id: customer, code: csc, title: Customer}
  - {id: provider, code: csp, title: Provider}
groups:
  - {id: "1", title: First}
controls:
  - id: "1.1"
    group: "1"
    title: One
    kind: base
    draft: "yes"
    summary: What it is for.
    duties:
      - {id: do-it, text: Do it, iaas: csc, paas: csc, saas: csc}
'
printf '%s' "$good" >good.yaml
remit catalog check ./good.yaml
expect_code 0
remit controls --catalog ./good.yaml
expect_code 0
expect_out '^1\.1 +One$'

refused() { # file, pattern
	remit catalog check "$1"
	[ "$code" = 3 ] || complain "exit code $code instead of 3"
	expect_out() { grep -qE -e "$1" "$out" "$err" || complain "nowhere: $1"; }
	expect_out "$2"
	! grep -qE 'AddressSanitizer|runtime error|CRITICAL' "$err" || complain "an internal complaint"
	remit controls --catalog "./$1"
	expect_refusal 3 "$2"
}

: >empty.yaml
refused empty.yaml 'empty\.yaml'
printf 'format: 1\ncatalog: [\n' >truncated.yaml
refused truncated.yaml 'truncated\.yaml:[0-9]+:[0-9]+: '
head -c 300 good.yaml >half.yaml
refused half.yaml 'half\.yaml'
sed 's/^format: 1/format: 2/' good.yaml >newer.yaml
refused newer.yaml 'newer\.yaml.*newer|newer\.yaml:1:.*2'
sed 's/^format: 1/format: one/' good.yaml >word.yaml
refused word.yaml 'word\.yaml:1:'
sed 1d good.yaml >formless.yaml
refused formless.yaml 'format'
sed 's/^    kind: base/    knid: base/' good.yaml >key.yaml
refused key.yaml 'key\.yaml:[0-9]+:[0-9]+: .*(knid|kind)'
sed 's/^    kind: base/    kind: bass/' good.yaml >kind.yaml
refused kind.yaml 'kind\.yaml:[0-9]+:[0-9]+: .*bass.*base'
sed 's/^    title: One/    title: One\n    title: Two/' good.yaml >twice.yaml
refused twice.yaml 'twice\.yaml:[0-9]+:[0-9]+: .*title'
sed 's/title: Mine/title: \&a Mine/' good.yaml >alias.yaml
refused alias.yaml 'alias\.yaml:[0-9]+:[0-9]+: '
sed 's/title: Mine/title: !!python\/object:os.system Mine/' good.yaml >tag.yaml
refused tag.yaml 'tag\.yaml:[0-9]+:[0-9]+: '
{ cat good.yaml; echo '---'; cat good.yaml; } >two.yaml
refused two.yaml 'two\.yaml:[0-9]+:[0-9]+: '
printf 'format: 1\ncatalog: {id: "\377\376"}\n' >latin.yaml
refused latin.yaml 'latin\.yaml:2:'
printf 'format: 1\ncatalog: {id: "a\033[31mb"}\n' >escape.yaml
refused escape.yaml 'escape\.yaml:2:'
check "no escape sequence reaches the terminal" sh -c "! grep -q '$(printf '\033')' '$out' '$err'"
{ printf 'format: 1\nx: '; head -c 5000 /dev/zero | tr '\0' '['; } >deep.yaml
refused deep.yaml 'deep\.yaml'
{ printf '{"format": 1, "x": '; head -c 5000 /dev/zero | tr '\0' '['; } >deep.json
refused deep.json 'deep\.json'
printf 'a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\n' >laughs.yaml
refused laughs.yaml 'laughs\.yaml:[0-9]+:[0-9]+: '
head -c 4096 /dev/urandom >noise.yaml
refused noise.yaml 'noise\.yaml'
head -c 67108865 /dev/zero | tr '\0' '#' >huge.yaml
refused huge.yaml 'huge\.yaml'
rm -f huge.yaml
mkdir folder.yaml
refused folder.yaml 'folder\.yaml'
remit catalog check ./nowhere.yaml
expect_code 3
expect_out 'nowhere\.yaml'
remit controls --catalog /dev/zero
expect_refusal 3 '/dev/zero'
mkfifo pipe
remit controls --catalog ./pipe
expect_refusal 3 'pipe'
printf '%s\n' 'format: 1' >"$(printf 'evil\033[31m.yaml')"
remit controls --catalog "./$(printf 'evil\033[31m.yaml')"
expect_code 3
check "a name cannot act on the terminal" sh -c "! grep -q '$(printf '\033')' '$err'"

# One that is whole: a broken own folder must not hide the built-in ones.
mkdir -p "$data/catalogs"
cp kind.yaml "$data/catalogs/kind.yaml"
remit catalog list
expect_code 0
expect_out '^iso27017-2015 '
expect_err 'kind\.yaml'
finish
