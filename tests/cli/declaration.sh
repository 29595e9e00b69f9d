#!/bin/sh
# cli: what a provider says of its side, loaded by the customer, settled, and handed back
manual=$(cd "${srcdir:-.}" && pwd)/man/remit-declaration.5
. "${srcdir:-.}/tests/cli/lib.sh"

SOURCE_DATE_EPOCH=1795608000 # 2026-11-25 12:00 UTC
export SOURCE_DATE_EPOCH

# ---- the provider says what it does ----------------------------------------------------------
new_session prov --role provider --model iaas
remit set -s prov engagement organisation='Example Cloud'
remit set -s prov 12.3.1 status=implemented basis=tested,documented how='Nightly, to a second site' note='Carl is not sure' remark='ours alone' review=reviewed
remit set -s prov 9.2.1 status=partial
remit duty -s prov 12.3.1 recover-service accountable=customer reason='Restoring is yours'
remit evidence -s prov add title='Restore report' custody=referenced file=https://trust.example/restore.pdf visibility=customer control=12.3.1
remit evidence -s prov add title='Internal log' custody=referenced file=/srv/secret.log control=12.3.1
remit services -s prov assurance iso kind=certificate standard='ISO/IEC 27001' edition=2022 valid_to=2027-03-01 covers=+- presupposes='Customers check their backups'
expect_code 0
remit declaration export -s prov --valid-to 2027-11-25 -o ours.yaml
expect_code 0
expect_err 'what the provider declares is in ours\.yaml'
cp ours.yaml "$out"
expect_out '^  party: Example Cloud$'
expect_out '^  head: "?[0-9a-f]{64}"?$'
expect_out '    how: Nightly, to a second site'
expect_out '^  title: Restore report$'
expect_out '^  presupposes: Customers check'
expect_no_out 'Carl|ours alone|reviewed|Internal log|secret\.log'
[ "$(grep -c '2026-11-25' ours.yaml)" = 1 ] || complain "a time besides made_at"

# The same session gives the same bytes; another time, only the head differs.
remit declaration export -s prov --valid-to 2027-11-25
check "the same bytes" cmp "$out" ours.yaml

# Not our own side, no such day, no auditor.
remit declaration export -s prov --side customer
expect_refusal 2 'we are the customer for nothing'
remit declaration export -s prov --valid-to 2020-01-01
expect_refusal 2 'no day from today on'
remit declaration export -s prov --sign key
expect_refusal 2 'name that with -o FILE'
remit declaration export -s prov --service nowhere
expect_refusal 2 'nowhere'
remit declaration frob
expect_refusal 2 'none of: export, import, list, show'
new_session audit --role auditor
remit declaration export -s audit --side provider
expect_refusal 2 'an auditor declares nothing'

# ---- the customer loads it ---------------------------------------------------------------------
new_session cust --role customer --model iaas
REMIT_SESSION=cust
export REMIT_SESSION
remit set 12.3.1 status=implemented basis=tested
remit duty 12.3.1 recover-service accountable=provider
before=$(wc -l <"$(journal cust)")
remit declaration import ours.yaml
expect_code 0
expect_out '^  Example Cloud declares for the provider, 2026-11-25, valid until 2027-11-25$'
expect_out '^  it is not signed$'
expect_out 'ours\.yaml:[0-9]+:[0-9]+: 12\.3\.1 provider: Status: implemented$'
expect_out 'ours\.yaml:[0-9]+:[0-9]+: 12\.3\.1 recover-service provider: Accountable: customer$'
expect_out 'duties as the catalog has them'
expect_err 'nothing was recorded, --apply records it'
[ "$(wc -l <"$(journal cust)")" = "$before" ] || complain "a plan was recorded"
remit declaration import ours.yaml --apply
expect_code 0
expect_err 'cust: loaded the declaration of Example Cloud'
[ "$(wc -l <"$(journal cust)")" = $((before + 1)) ] || complain "it is not one action"

# Import after export changes nothing.
remit declaration import ours.yaml --apply
expect_code 0
expect_out ': the same is loaded$'
expect_err 'nothing to record, it stands so already'
[ "$(wc -l <"$(journal cust)")" = $((before + 1)) ] || complain "the second time recorded something"

# Their word is stated, whatever they call it; what they call it is kept; nobody reviewed it here.
remit show 12.3.1
expect_out 'not verified'
remit show 12.3.1 --json
expect_out '"review": "open"'
remit export assessment.yaml
cp "$data/cust.remit/assessment.yaml" "$out"
expect_out '^ +tested: "yes"$'
expect_no_out 'Carl|ours alone'

# A duty that neither takes is found; that is the whole point.
remit reconcile
expect_code 1
expect_out '^nobody owns it +12\.3\.1  recover-service  IaaS$'
expect_out 'Restoring is yours'
remit reconcile agreed 12.3.1 recover-service accountable=customer with='M. Rossi'
expect_code 0
remit reconcile
expect_code 0
remit declaration list
expect_code 0
expect_out '^D-[0-9a-f]{8} +- +Example Cloud +2026-11-25 +valid until 2027-11-25$'
remit declaration list --json
expect_out '"organisation": "Example Cloud"'
remit declaration show D
expect_out '^  Catalog: iso27017-2015@'
expect_out '^  2 controls, [0-9]+ duties$'
remit declaration show X
expect_refusal 2 'there is no declaration "X"'
remit evidence list
expect_out 'Restore report'
remit services --json
expect_out '"standard": "ISO/IEC 27001"'

# ---- and hands back what the provider has to do ---------------------------------------------------
for format in yaml md html csv; do
	remit declaration export --duties-for provider -o "back.$format"
	expect_code 0
	expect_err 'what the provider has to do is in back'
	cp "back.$format" "$out"
	expect_out 'Restore the service, and customer backups, after a failure|12\.3\.1'
	expect_no_out 'Log provider notices'
done
check "HTML is whole" grep -q '</html>' back.html
check "CSV cannot calculate" sh -c '! grep -qE "(^|,)[=+@-]" back.csv'
remit declaration export --duties-for provider -o back.pdf
expect_refusal 2 'which format\?'
remit declaration export --duties-for nobody -o back.md
expect_refusal 2 'customer, provider'
remit declaration export --format html
expect_refusal 2 'a declaration is YAML'

# ---- a newer one: what changed since ----------------------------------------------------------------
SOURCE_DATE_EPOCH=1795694400
remit set -s prov 12.3.1 status=partial
remit set -s prov 9.2.1 status=
remit duty -s prov 12.3.1 recover-service accountable=catalog
remit declaration export -s prov -o newer.yaml
remit declaration import newer.yaml
expect_code 1
expect_out 'what changed since that of 2026-11-25$'
expect_out 'changed 1, withdrawn 1, .*in conflict 2,'
expect_out '12\.3\.1 provider: Status, recorded by anna'
expect_out '^withdrawn: they say it no more:$'
expect_out '9\.2\.1 provider: Status'
# What was settled here stays unless the file is preferred.
expect_out 'in conflict: written by somebody of ours'
remit declaration import newer.yaml --apply
expect_code 1
remit show 9.2.1 --json
expect_no_out '"partial"'
remit show 12.3.1 --json
expect_out '"partial"'
remit declaration show D
expect_out '^  Earlier: 2026-11-25T12:00:00Z$'
remit undo
remit show 9.2.1 --json
expect_out '"partial"'
remit redo

# An older one is refused, unless it is meant.
remit declaration import ours.yaml
expect_refusal 1 'older than the one of 2026-11-26'
remit declaration import ours.yaml --older
expect_out 'what changed since that of 2026-11-26'

# What somebody of ours vouched for is not replaced.
remit set 12.3.1 --side provider basis=+tested
SOURCE_DATE_EPOCH=1795780800
remit set -s prov 12.3.1 status=not-implemented
remit declaration export -s prov -o newest.yaml
remit declaration import newest.yaml
expect_out '12\.3\.1 provider: Status'
expect_code 1
remit declaration import newest.yaml --apply --prefer file
expect_code 0
remit show 12.3.1 --json
expect_out '"not-implemented"'
expect_no_out '"tested"[^]]*"stated"'

# A text that is taken out is taken out where it is kept as they have it, too.
remit redact 12.3.1 how --side provider --reason 'Names a person'
expect_code 0
! grep -q 'second site' "$(journal cust)" || complain "the text is still there"

# ---- several providers -------------------------------------------------------------------------------
remit services add crm name='Our CRM' provider='Second Cloud' model=saas
new_session second --role provider --model saas
remit set -s second engagement organisation='Second Cloud'
remit set -s second 12.3.1 status=planned
remit declaration export -s second -o second.yaml
remit declaration import second.yaml --apply
expect_refusal 2 'there is the declaration of Example Cloud already'
remit declaration import second.yaml --service nowhere
expect_refusal 2 'no service "nowhere" in scope'
remit declaration import second.yaml --service crm --apply
expect_code 0
remit declaration list
expect_out '^D-[0-9a-f]+ +crm +Second Cloud'
expect_out '^D-[0-9a-f]+ +- +Example Cloud'
remit show 12.3.1 --service crm --json
expect_out '"planned"'

# To an auditor either party may declare, and nothing of it counts as assessed.
remit declaration import ours.yaml -s audit --apply
expect_code 0
remit status -s audit --json
expect_no_out '"assessed": [1-9]'
remit show 12.3.1 -s audit
expect_out 'As said by: Example Cloud, declared 2026-11-25'

# Our own side is never loaded, nor another edition.
remit declaration import ours.yaml -s prov
expect_refusal 3 'it speaks for the provider, and for the whole scope that are we'
new_session newedition --catalog iso27017-2026 --role customer
remit declaration import ours.yaml -s newedition
expect_refusal 3 'the edition iso27017-2015, this session of iso27017-2026'

# The example of the manual is one.
new_session page --role customer --model iaas
sed -n '/^format: 1$/,/^\.Ed/p' "$manual" | sed '$d' >example.yaml
remit declaration import example.yaml -s page --apply
expect_code 0
expect_err 'loaded the declaration of Example Cloud, [0-9]+ values'
remit reconcile -s page
expect_out '^unclear +12\.3\.1  test-restore'

# ---- hostile files --------------------------------------------------------------------------------------
remit declaration import nothing.yaml
expect_refusal 3 'nothing\.yaml'
hostile() { # name, pattern: a file that is refused at its place
	remit declaration import "$1" --apply
	expect_refusal 3 "$2"
}
sed 's/status: implemented/status: splendid/' ours.yaml >hostile.yaml
hostile hostile.yaml 'hostile\.yaml:[0-9]+:[0-9]+: status: .splendid. is not one of'
sed 's/accountable: csc/accountable: csx/' ours.yaml >hostile.yaml
hostile hostile.yaml 'hostile\.yaml:[0-9]+:[0-9]+: accountable: '
sed 's/^  party:/  pasty:/' ours.yaml >hostile.yaml
hostile hostile.yaml "did you mean 'party'"
sed 's/format: "1"/format: "2"/' ours.yaml >hostile.yaml
hostile hostile.yaml 'format'
printf 'format: "1"\na: &a [*a]\n' >hostile.yaml
hostile hostile.yaml 'hostile\.yaml:2:'
awk 'BEGIN { for (i = 0; i < 100; i++) printf "[" }' >hostile.yaml
hostile hostile.yaml 'hostile\.yaml:1:'
sed 's/Nightly/\x1b[2JNightly/' ours.yaml >hostile.yaml
hostile hostile.yaml 'control'
sed 's/Nightly, to/"a\\e[2Jb/; s/second site/site"/' ours.yaml >hostile.yaml
hostile hostile.yaml 'hostile\.yaml:[0-9]+'
{ cat ours.yaml; awk 'BEGIN { for (i = 0; i < 130000; i++) printf "# %070d\n", i }'; } >hostile.yaml
hostile hostile.yaml 'larger|bytes'
sed 's/id: "12.3.1"/id: "9.2.1"/' ours.yaml >hostile.yaml
hostile hostile.yaml 'is here twice'
sed 's/made_at: .*/made_at: soon/' ours.yaml >hostile.yaml
hostile hostile.yaml 'no moment'
# What is unknown is left out, and said.
sed 's/id: "9.2.1"/id: "99.9"/; s/duty: test-restore/duty: dance/; s/ours/theirs/; s/2026-11-25/2026-12-25/; s/2027-11-25/2020-01-01/' ours.yaml >unknown.yaml
remit declaration import unknown.yaml
expect_code 1
expect_out '^unknown: no such control or duty here, left out:$'
expect_out 'unknown\.yaml:[0-9]+:[0-9]+: 99\.9$'
expect_out 'unknown\.yaml:[0-9]+:[0-9]+: 12\.3\.1 dance$'
remit declaration import unknown.yaml --apply
remit declaration list
expect_out 'lapsed 2020-01-01$'
# A name that would act on a terminal stays text.
printf 'format: "1"\ndeclaration: {side: provider, party: "\\u202eevil", made_at: "2027-01-01", catalog: iso27017-2015}\nservices: [{id: crm}]\n' >hostile.yaml
remit declaration import hostile.yaml
expect_refusal 2 'there is the declaration of Second Cloud already'
remit declaration import hostile.yaml --prefer file
! grep -q "$(printf '\342\200\256')" "$out" || complain "a bidi override got through"

# ---- signed ---------------------------------------------------------------------------------------------
if ! command -v ssh-keygen >/dev/null; then
	echo "SKIPPED: signatures, since there is no ssh-keygen here"
	finish
fi
new_session fresh --role customer --model iaas
REMIT_SESSION=fresh
ssh-keygen -q -t ed25519 -N '' -C anna -f anna
ssh-keygen -q -t ed25519 -N '' -C bert -f bert
printf 'anna@example.com %s\n' "$(cut -d' ' -f1,2 anna.pub)" >signers
remit declaration export -s prov -o signed.yaml --sign anna
expect_code 0
check "by hand" sh -c 'ssh-keygen -Y verify -f signers -I anna@example.com -n remit -s signed.yaml.sig <signed.yaml'
remit declaration import signed.yaml
expect_code 0
expect_out 'signed with ED25519 key SHA256:.*; whose key it is was not asked'
remit declaration import signed.yaml --signers signers --apply
expect_code 0
expect_out 'signed by anna@example\.com with ED25519 key SHA256:'
remit declaration show D
expect_out '^  Signed by: anna@example\.com$'
remit declaration import signed.yaml --signers nowhere
expect_refusal 3 'no list of signers nowhere'
# Changed after it was signed, signed by a stranger, not signed where a list is asked.
cp signed.yaml.sig forged.yaml.sig
sed 's/not-implemented/implemented/' signed.yaml >forged.yaml
remit declaration import forged.yaml --apply
expect_refusal 1 'forged or changed since'
remit declaration export -s prov -o stranger.yaml --sign bert
remit declaration import stranger.yaml --signers signers
expect_refusal 1 "nobody's in signers"
remit declaration import ours.yaml --signers signers
expect_refusal 1 'it is not signed'
echo junk >ours.yaml.sig
remit declaration import ours.yaml
expect_refusal 1 'forged'
# What is written over a signed one does not pass for signed.
remit declaration export -s prov -o signed.yaml
expect_err 'sign anew'
remit declaration export -s prov -o unsigned.yaml --sign nokey
expect_refusal 3 'there is no key nokey'
[ ! -e unsigned.yaml ] || complain "it was written unsigned"

finish
