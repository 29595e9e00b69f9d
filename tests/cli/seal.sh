#!/bin/sh
# Seals with ssh keys: made, checked against a list of signers, refused where they do not hold; and
# what verify says of heads and of copied evidence.
. "${srcdir:-.}/tests/cli/lib.sh"
command -v ssh-keygen >/dev/null || skip "there is no ssh-keygen here"
command -v jq >/dev/null || skip "there is no jq here"
new_session work
REMIT_SESSION=work
export REMIT_SESSION
remit set 5.1.1 status=partial
ssh-keygen -q -t ed25519 -N '' -C anna -f anna
ssh-keygen -q -t ed25519 -N '' -C bert -f bert
echo "anna@example.com $(cat anna.pub)" >signers

remit verify --signers signers
expect_code 1
expect_out 'there is no seal in it'
remit verify
expect_code 0
remit seal
expect_refusal 2 '--key'
remit seal --key nowhere
expect_refusal 3 'no key'
remit seal --key signers
expect_refusal 3 'ssh-keygen says'
remit seal --key anna --head 0123456789abcdef
expect_refusal 2 'no line'
remit seal --key anna --head 01
expect_refusal 2 'digits'
remit history --json
check "nothing was recorded of all that" jq -e '.actions | length == 3' "$out"

head=$(tail -n 1 "$(journal work)" | tr -d '\n' | sha256sum | cut -d' ' -f1)
remit seal --key anna
expect_code 0
expect_err "sealed $head"
remit verify
expect_code 0
expect_out "^head [0-9a-f]{64}"
expect_out 'a signature by the ED25519 key SHA256:.*--signers'
remit verify --signers signers
expect_code 0
expect_out 'holds, signed by anna@example\.com'
remit verify --signers signers --json
check "the seal in JSON" jq -e --arg head "$head" '.seals[0] | .over == $head and .state == "holds" and .signer == "anna@example.com" and .by == "anna"' "$out"
remit verify --signers nowhere
expect_refusal 3 'no list of signers'
remit history
expect_out "seals $(echo "$head" | cut -c1-12)"
remit report
expect_out "^. $head . .* . anna "
remit report requests
expect_out 'Head of the history'

# It can be done by hand: what is signed is the id and a newline.
remit history --json
jq -r '.signature // empty' <"$out" >/dev/null
sed -n 's/.*"signature":"\([^"]*\)".*/\1/p' "$(journal work)" | sed 's/\\n/\
/g' >signature
echo "$head" >signed
check "by hand" sh -c 'ssh-keygen -Y verify -f signers -I anna@example.com -n remit -s signature <signed'

# Another's key, another's time, a signature over something else, one that is none.
remit seal --key bert
expect_code 0
remit verify --signers signers
expect_code 1
expect_out 'does not hold: the ED25519 key'
remit verify
expect_code 0
remit undo
expect_code 0
echo "anna@example.com valid-before=\"20200101\" $(cat anna.pub)" >old
remit verify --signers old --json
expect_code 1
check "no key of then" jq -e '.seals[0].state == "stranger"' "$out"
forge() { # over, signature
	printf '{"at":"2026-11-23T10:00:00Z","by":"eve","prev":["%s"],"seal":{"id":"%s","signature":%s}}\n' \
		"$(tail -n 1 "$(journal work)" | tr -d '\n' | sha256sum | cut -d' ' -f1)" "$1" "$2" >>"$(journal work)"
}
cp "$(journal work)" kept
first=$(head -n 1 kept | tr -d '\n' | sha256sum | cut -d' ' -f1)
forge "$first" "$(sed -n 's/.*"signature":\("[^"]*"\).*/\1/p' kept | head -n 1)"
remit verify
expect_code 1
expect_out 'no signature over this id'
cp kept "$(journal work)"
forge "$first" '"nonsense"'
remit verify --signers signers
expect_code 1
expect_out 'no signature over this id'
cp kept "$(journal work)"
forge "$(printf '%064d' 7)" '"nonsense"'
remit verify
expect_refusal 1 'not in the history'
cp kept "$(journal work)"
forge "$first" 7
remit verify
expect_refusal 1 'no signature'
cp kept "$(journal work)"

# Two heads: which one is to be said.
cp -r "$data/work.remit" "$data/copy.remit"
remit set 5.1.2 status=planned
remit set -s copy 5.1.2 status=partial
tail -n 1 "$(journal copy)" >>"$(journal work)"
remit seal --key anna
expect_refusal 2 'several heads'
remit seal --key anna --head "$head" --json
expect_code 0
check "the sealed id in JSON" jq -e --arg head "$head" '.sealed == $head' "$out"

# Without ssh-keygen: said, and nothing else goes wrong.
mkdir -p "$home/bin"
PATH=$home/bin remit seal --key anna
expect_refusal 3 'no ssh-keygen'
PATH=$home/bin remit verify
expect_code 0
expect_out 'not checked: there is no ssh-keygen'
PATH=$home/bin remit verify --signers signers
expect_refusal 3 'no ssh-keygen'

# Copied evidence is held against its hash.
echo report >file
sum=$(sha256sum <file | cut -d' ' -f1)
remit evidence add title=Report custody=copied hash="$sum"
expect_code 0
remit verify
expect_refusal 1 "evidence E-.*$sum is not there"
mkdir -p "$data/work.remit/evidence"
cp file "$data/work.remit/evidence/$sum"
remit verify
expect_code 0
expect_out '^1 file of evidence'
echo more >>"$data/work.remit/evidence/$sum"
remit verify
expect_refusal 1 'was changed'
ln -sf "$home/here/file" "$data/work.remit/evidence/$sum"
remit verify
expect_refusal 1 'cannot be read'
rm "$data/work.remit/evidence/$sum"
mkdir "$data/work.remit/evidence/$sum"
remit verify
expect_refusal 1 'cannot be read'
rmdir "$data/work.remit/evidence/$sum"

# Texts that are taken out later: an earlier seal does not hold any more, a later one does.
cp -r "$data/work.remit" "$data/secret.remit"
cp file "$data/secret.remit/evidence/$sum"
remit set -s secret 9.2.1 note='the password is hunter2'
remit seal -s secret --key anna
expect_code 0
remit verify -s secret --signers signers --json
check "it holds" jq -e '.seals[-1].state == "holds"' "$out"
remit redact -s secret 9.2.1 note --reason 'A password'
expect_code 0
remit verify -s secret --signers signers
expect_code 1
expect_out 'does not hold any more, though signed by anna.*: texts were taken out since'
expect_out '^  texts were taken out of the line that it signs, or of one before it, since then'
remit verify -s secret --signers signers --json
expect_code 1
check "the seals in JSON" jq -e '[.seals[] | select(.state == "redacted")] | length > 0' "$out"
remit verify -s secret
expect_code 0
remit seal -s secret --key anna
remit verify -s secret --signers signers --json
check "the seal of now holds" jq -e '.seals[-1].state == "holds"' "$out"

# A head that was kept, whole or its beginning.
cp file "$data/work.remit/evidence/$sum"
for id in "$head" "$(echo "$head" | cut -c1-12)"; do
	remit verify --head "$id"
	expect_code 0
	expect_out 'the id you kept is in it'
done
remit verify --head "$(echo "$head" | cut -c1-11)"
expect_refusal 2 'no head'
finish
