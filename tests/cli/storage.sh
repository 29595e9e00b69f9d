#!/bin/sh
# No space, no permission, nobody who reads: exit 4 or 3, said in a sentence, and nothing lost.
. "${srcdir:-.}/tests/cli/lib.sh"
new_session work
remit set -s work 5.1.1 status=partial
before=$(cksum <"$(journal work)")

# A full disk, played by a file size limit: the first bytes fit, the rest do not.
head -c 200000 /dev/zero | tr '\0' a >long
said='remit set, with a limit on the file size'
(
	trap '' XFSZ
	ulimit -f 64
	"$REMIT" set -s work 5.1.2 how=@long >"$out" 2>"$err"
	echo $? >"$home/code"
)
code=$(cat "$home/code")
expect_refusal 4 'nothing was recorded.*(work|history\.jsonl)'
remit controls -s work
expect_code 0
remit controls -s work --filter 'status=partial'
expect_out '^5\.1\.1 '
remit set -s work 5.1.2 status=implemented
expect_code 0
remit verify -s work
expect_code 0
remit controls -s work --filter 'status=implemented'
expect_out '^5\.1\.2 '

# /dev/full is a full disk for standard output.
if [ -c /dev/full ]; then
	said='remit controls >/dev/full'
	"$REMIT" controls -s work >/dev/full 2>"$err"
	code=$?
	: >"$out"
	expect_refusal 4 'standard output'
	said='remit --help >/dev/full'
	"$REMIT" --help >/dev/full 2>"$err"
	code=$?
	expect_refusal 4 'standard output'
fi
said='remit controls >&-'
"$REMIT" controls -s work >&- 2>"$err"
code=$?
expect_code 4

# A report that cannot be written leaves the old one.
echo old >report.md
(
	trap '' XFSZ
	ulimit -f 1
	"$REMIT" report -s work -o report.md >"$out" 2>"$err"
	echo $? >"$home/code"
)
code=$(cat "$home/code") said='remit report -o, with a limit on the file size'
expect_refusal 4 'report\.md'
check "the old report is still there" grep -qx old report.md
remit report -s work -o nowhere/report.md
expect_refusal 4 'nowhere/report\.md'

# No permission. root cannot be denied, so the tests as root stop here.
[ "$(id -u)" != 0 ] || finish
before=$(cksum <"$(journal work)")
chmod a-w "$(journal work)" "$data/work.remit"
remit controls -s work --filter 'status=partial'
expect_code 0
expect_out '^5\.1\.1 '
remit set -s work 6.1.1 status=planned
[ "$code" = 3 ] || expect_code 4
check "nothing was written" test "$(cksum <"$(journal work)")" = "$before"
chmod u+w "$data/work.remit"
chmod a-rw "$(journal work)"
remit controls -s work
expect_refusal 3 'history\.jsonl'
chmod u+rw "$(journal work)"
chmod a-w "$data"
remit new second
expect_refusal 4 'second'
chmod u+w "$data"
finish
