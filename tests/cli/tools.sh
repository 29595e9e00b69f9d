#!/bin/sh
# cli: files for CISO Assistant and for Prowler, and what is no such file
. "${srcdir:-.}/tests/cli/lib.sh"
top=$(cd "$OLDPWD" && cd "${srcdir:-.}" && pwd)

# A library needs no session, and is one of any catalog.
remit report catalog --format ciso-assistant
expect_code 0
expect_silent
expect_out '^urn: urn:remit:risk:library:iso27017-2015$'
expect_out '^version: 1$'
expect_out '      ref_id: CLD.6.3.1-CSC$'
remit report catalog --format ciso-assistant --catalog iso27001-2022 -o library.yaml
expect_code 0
expect_empty
check 'the file is a library' grep -q '^urn: urn:remit:risk:library:iso27001-2022$' library.yaml
cp library.yaml before
remit report catalog --format ciso-assistant --catalog iso27001-2022 -o library.yaml
check 'the same catalog gives the same bytes' cmp library.yaml before
remit report catalog --format ciso-assistant --catalog "$top/tests/data/catalog-hostile.yaml"
expect_code 0
check 'no escape sequence' sh -c "! grep -q '$(printf '\033')' '$out'"
remit report catalog --format ciso-assistant --catalog nothing
expect_refusal 3 'nothing'
remit report catalog --format ciso-assistant --filter kind=cloud
expect_refusal 2 '--filter does not go'

# A framework is for the cloud of one provider.
for provider in aws azure gcp m365; do
	remit report catalog --format prowler --provider "$provider"
	expect_code 0
	check "the framework for $provider" jq -e '.Framework == "ISO27017" and .Version == "2015" and
		(.Requirements | length) == 121 and ([.Requirements[] | select(.Checks != [])] | length) > 40 and
		([.Requirements[].Id] | unique | length) == 121' "$out"
done
check 'what no check reaches has an empty list' jq -e '.Requirements[] | select(.Id == "CLD.6.3.1") | .Checks == []' "$out"
remit report catalog --format prowler
expect_refusal 2 'aws, azure, gcp'
remit report catalog --format prowler --provider acme
expect_refusal 2 'acme.*aws, azure, gcp'
remit report catalog --format prowler --provider aws --filter kind=cloud
expect_refusal 2 '--filter does not go'
remit report catalog --format prowler --provider aws -o no/such/folder
expect_code 4
expect_empty

# An audit is of a session, of one service, and of what a filter lets pass.
remit report answers --format ciso-assistant
expect_refusal 3 'no session'
new_session acme --role customer
REMIT_SESSION=acme
export REMIT_SESSION
remit services add crm name='Our CRM' model=saas
remit set 5.1.1 status=alternative basis=tested remark='=1+1, as told' note='the password is hunter2'
remit set 5.1.1 status=partial basis=tested --service crm
remit set 14.2.7 applicability=excluded --reason 'Nothing is outsourced'
remit report answers --format ciso-assistant -o audit.csv
expect_code 0
check 'a row for each side' test "$(grep -c '^urn:remit:' audit.csv)" -eq 242
check 'compliant, with the word it stands for' grep -q ',compliant,,in_review,,,,"alternative' audit.csv
check 'nothing calculates' sh -c "! grep -qE ',\"?=' audit.csv"
check 'no note' sh -c '! grep -q hunter2 audit.csv'
check 'an exclusion has its reason' grep -q ',not_applicable,,in_review,,,,Nothing is outsourced' audit.csv
check 'no byte order mark' sh -c 'test "$(head -c 3 audit.csv)" = urn'
remit report answers --format ciso-assistant --bom
check 'a byte order mark when it is asked for' sh -c "test \"\$(head -c 3 '$out' | od -An -tx1 | tr -d ' ')\" = efbbbf"
remit report answers --format ciso-assistant --service crm
expect_out ',partially_compliant,,in_review,'
expect_no_out ',not_applicable,,in_review,'
remit report answers --format ciso-assistant --filter clause=14
check 'what the filter lets pass' test "$(grep -c '^urn:remit:' "$out")" -eq 26
for option in '--for customer' --with-notes '--delimiter tab' '--table gaps' '--oscal-version 1.1.3'; do
	# shellcheck disable=SC2086 # an option and its word
	remit report answers --format ciso-assistant $option
	expect_refusal 2 "${option%% *} does not go"
done
remit report answers --format ciso-assistant --service nothing
expect_code 2
expect_empty
remit report catalog --format ciso-assistant
expect_out '^urn: urn:remit:risk:library:iso27017-2015$'
finish
