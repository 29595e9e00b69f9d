#!/bin/sh
# Another reader of the record, written from remit-session(5) alone, agrees with remit on random
# histories. READER_COUNT and READER_SEED steer it.
. "${srcdir:-.}/tests/cli/lib.sh"
python3 -c 'import sys; sys.exit(sys.version_info < (3, 9))' 2>/dev/null ||
	skip "there is no python3 of 3.9 or newer here, so no other reader read the record"
top=$(cd "$OLDPWD" && cd "${srcdir:-.}" && pwd)
PYTHONDONTWRITEBYTECODE=1
export PYTHONDONTWRITEBYTECODE
python3 "$top/tests/reader/histories.py" "$REMIT" "$home" "${READER_COUNT:-25}" "${READER_SEED:-20261124}" || exit 1

# It refuses what remit refuses.
new_session work
remit set -s work 5.1.1 status=partial
sed -i '2d' "$(journal work)"
said='reader.py, with a line that is missing'
check "a missing line is refused" sh -c "! python3 '$top/tests/reader/reader.py' '$(journal work)'"
remit verify -s work
expect_code 1
new_session secret
remit set -s secret 9.2.1 status=partial note='the password is hunter2'
remit redact -s secret 9.2.1 note --reason 'A password'
cp "$(journal secret)" kept
for change in '3s/partial/planned/' '3s/"was":"[0-9a-f]*",//' '3s/{"redacted":"[0-9a-f]*"}/"hunter3"/' '4s/rest/past/'; do
	sed "$change" kept >"$(journal secret)"
	said="reader.py, after $change"
	check "it is refused" sh -c "! python3 '$top/tests/reader/reader.py' '$(journal secret)'"
	remit verify -s secret
	expect_code 1
done
finish
