#!/bin/sh
# cli: filters under names: list, save, remove, and where they are taken
. "${srcdir:-.}/tests/cli/lib.sh"
new_session work --role customer --model iaas
REMIT_SESSION=work
export REMIT_SESSION

# Those that are always there.
remit filter
expect_code 0
expect_silent
expect_out '^my-open +assignee=me status='
expect_out '^ +What two people recorded differently$'
remit filter list --json
check 'built in' jq -e '.format == 1 and (.filters[0] | .name == "my-open" and .built_in)' "$out"

# One's own, alone, beside other terms, inside of another.
remit set CLD.9.5.1 status=planned --side provider
remit set 5.1.1 status=planned
remit filter save planned status=planned
expect_code 0
expect_empty
expect_err 'filter planned is kept'
remit filter save planned-cloud planned kind=cloud
expect_code 0
remit filter
expect_out '^planned-cloud +planned kind=cloud$'
remit controls --filter planned
expect_out '^5\.1\.1 '
expect_out '^CLD\.9\.5\.1 '
remit controls --filter 'planned side=provider'
expect_no_out '^5\.1\.1 '
remit controls --filter planned-cloud
expect_no_out '^5\.1\.1 '
expect_out '^CLD\.9\.5\.1 '
remit --complete filter remove planned-
expect_out '^planned-cloud$'
remit --complete controls --filter 'planned sta'
expect_out '^planned status=$'
remit --complete controls --filter 'assignee!=m'
expect_out '^assignee!=me$'

# The quotes that a shell takes out of a term are put back, those of a whole line are not needed.
remit filter save annas status=planned assignee='Anna Berg'
expect_code 0
remit filter save berts 'assignee=bert status=planned'
expect_code 0
remit filter
expect_out '^annas +status=planned assignee="Anna Berg"$'
expect_out '^berts +assignee=bert status=planned$'
remit filter save nearly status=planned assignee='Anna Berg' kind=nearly
expect_code 2
remit filter remove annas
remit filter remove berts

# What cannot be a filter; nothing is lost by trying.
cp "$data/filters" "$data/kept"
remit filter save Planned status=planned
expect_refusal 2 'small letters'
for name in Überfällig über/fällig 9月 "$(printf 'x\377')"; do
	remit filter save "$name" due=overdue
	expect_refusal 2 'small letters'
done
remit filter save überfällig due=overdue
expect_code 0
remit filter save 期限切れ due=overdue
expect_code 0
remit controls --filter 期限切れ
expect_code 0
remit filter list
expect_out '^期限切れ'
remit filter remove 期限切れ
expect_code 0
remit filter remove überfällig
expect_code 0
remit filter save my-open status=planned
expect_refusal 2 'always there'
remit filter save bad status=nearly
expect_refusal 2 'not-implemented'
remit filter save planned planned-cloud
expect_refusal 2 'circle'
remit filter save empty ''
expect_refusal 2 'no filter to keep'
remit filter save lonely
expect_refusal 2 'write the name and the terms'
remit filter remove
expect_refusal 2 'name one filter'
remit filter remove nobody
expect_refusal 1 'you have no filter "nobody"'
remit filter drop planned
expect_refusal 2 'remove NAME'
check 'the file is as it was' cmp "$data/filters" "$data/kept"

remit filter remove planned-cloud
expect_code 0
remit controls --filter planned-cloud
expect_refusal 2 'no filter'

# A file that somebody else wrote: told when it is asked for, no way to loop or to act on the screen.
printf '[filters]\na=b\nb=a\nred=\033[31m\nUp=kind=cloud\n' >"$data/filters"
remit controls --filter a
expect_refusal 2 'circle'
remit filter
expect_code 0
expect_no_out '^red|^Up|\[31m'
printf 'no key file' >"$data/filters"
remit filter
expect_refusal 3 'filters is no file of filters'
remit filter save again kind=cloud
expect_refusal 3 'no file of filters'
check 'it is left alone' grep -q 'no key file' "$data/filters"
remit controls --filter kind=cloud
expect_code 0
finish
