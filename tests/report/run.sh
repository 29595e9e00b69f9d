#!/bin/sh
# Every report of the example, in every text format, is the one that is kept here, byte for byte; the
# example is whole, and its script makes the same again. `run.sh --update` writes what it finds: read it.
update=${1-}
top=$(cd "${srcdir:-.}" && pwd)
. "$top/tests/cli/lib.sh"
kept=$top/tests/report
work=$home/examples
SOURCE_DATE_EPOCH=$(date -u -d '2026-11-10 09:00' +%s)
export SOURCE_DATE_EPOCH

# The examples are read-only in a distribution, and opening writes nothing into them anyhow.
cp -r "$top/examples" "$work"
chmod -R u+w "$work"

# The script makes what is kept.
mkdir made
if command -v jq >/dev/null && [ -x "${top_builddir:-$top/build}/tests/report/at" ]; then
	sh "$work/make.sh" "${top_builddir:-$top/build}/tests/report/at" made >"$out" 2>"$err" || complain 'the example cannot be made'
	for one in lumen-mail.remit lumen-mail-2025.remit halden-cloud.yaml; do
		[ "$update" ] && rm -rf "$top/examples/$one" "${work:?}/$one" && cp -r "made/$one" "$top/examples/" && cp -r "made/$one" "$work/"
		check "make.sh makes $one" diff -r "made/$one" "$work/$one"
	done
fi
for session in lumen-mail lumen-mail-2025; do
	remit verify -s "$work/$session.remit"
	expect_code 0
	expect_out ', whole$'
done

compare() { # NAME
	said="$1"
	[ "$update" ] && cp "$out" "$kept/$1"
	cmp -s "$kept/$1" "$out" || {
		complain "tests/report/$1 is not what is written"
		diff "$kept/$1" "$out" | head -n 20
	}
}
report() { # NAME ARGUMENT...
	name=$1
	shift
	for format in markdown/md text/txt csv/csv json/json; do
		remit report -s "$work/lumen-mail.remit" "$@" --format "${format%/*}"
		expect_code 0
		compare "$name.${format#*/}"
	done
}
for kind in assessment management findings evidence soa requests; do
	report "$kind" "$kind"
done
report matrix matrix --filter clause=12 # of all clauses it has as many lines as there are duties
report comparison comparison --against "$work/lumen-mail-2025.remit"
report assessment-provider assessment --for provider

# The review of management stays short, in 80 columns.
remit report -s "$work/lumen-mail.remit" management --format text
[ "$(wc -l <"$out")" -le 110 ] || complain 'the management review is longer than 110 lines'
check 'nor wider' sh -c "! grep -qE '^.{81}' '$out'"

# What ISO 19011, 6.5.1, asks a report to say has its place.
remit report -s "$work/lumen-mail.remit"
while IFS= read -r place; do
	expect_out "$place"
done <<'EOF'
^\| Objectives \| To find out
^\| Scope \| The mail service
^\| Client \| Board of Lumen
^\| Assessor \| Ines Okafor
^\| Tomasz Brandt \| Brandt Assurance \| Reviewer
^\| From \| 2026-09-07
^\| To \| 2026-10-30
^\| Places \| Leith
^\| Criteria \| ISO/IEC 27017
^\| Further criteria \| Security policy
^## Findings
^  - \*\*Evidence:\*\* E-[^ ]* \(Standing rights
^Security of the mail service rests on a sound base
[0-9]+ of [0-9]+ reviewed conform
^## Diverging opinions
Tomasz Brandt, 2026-10-26: partial
Erase remaining tenant data from every store and backup\*\* \(nobody owns it\)
^### Declared otherwise than we find it
^\*\*Sampling:\*\* evidence was looked at in samples
  - \*\*Sample size:\*\* 25
^## Left out of this assessment
^## Exclusions
^\| Method \| .*Not covered:
^\| Classification \| Confidential
^## Follow-up
^\| Recipients \| Board of Lumen
EOF
finish
