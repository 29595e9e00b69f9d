#!/bin/sh
# cli: two people, two clones, one session: edited apart, merged by git itself, settled, pushed
. "${srcdir:-.}/tests/cli/lib.sh"
command -v git >/dev/null 2>&1 || skip "there is no git"
GIT_CONFIG_NOSYSTEM=1 GIT_AUTHOR_NAME=anna GIT_AUTHOR_EMAIL=a@example.org
GIT_COMMITTER_NAME=anna GIT_COMMITTER_EMAIL=a@example.org GIT_MERGE_AUTOEDIT=no
export GIT_CONFIG_NOSYSTEM GIT_AUTHOR_NAME GIT_AUTHOR_EMAIL GIT_COMMITTER_NAME GIT_COMMITTER_EMAIL
export GIT_MERGE_AUTOEDIT
unset GIT_DIR GIT_WORK_TREE
PATH=$(dirname "$REMIT"):$PATH

run_git() { # arguments...
	said="git $*"
	git "$@" >"$out" 2>"$err"
	code=$?
}
must() { run_git "$@"; expect_code 0; }
lines() { sort -u "$1/acme.remit/history.jsonl"; }

# Anna makes it, Bert clones it.
must init -q --bare "$home/shared"
must clone -q "$home/shared" "$home/anna"
new_session "$home/anna/acme" --role customer --model iaas
check "history.jsonl merges by union" grep -qx 'history.jsonl -text merge=union' \
	"$home/anna/acme.remit/.gitattributes"
check "what is printed and the lock stay out" grep -qx lock "$home/anna/acme.remit/.gitignore"
must -C "$home/anna" add -A
must -C "$home/anna" commit -qm 'The assessment'
must -C "$home/anna" push -q origin HEAD
must clone -q "$home/shared" "$home/bert"
check "the lock is not kept in git" sh -c "! git -C '$home/anna' ls-files | grep -q 'lock'"

# They work apart: on other controls, and on the same one.
remit set 9.2.1 status=partial note=Anna -s "$home/anna/acme.remit"
remit set 12.3.1 status=implemented -s "$home/anna/acme.remit"
REMIT_AUTHOR=bert
remit set 9.2.1 status=implemented note=Bert -s "$home/bert/acme.remit"
remit set 9.2.3 status=planned -s "$home/bert/acme.remit"
REMIT_AUTHOR=anna
lines "$home/anna" >"$home/wanted"
lines "$home/bert" >>"$home/wanted"
sort -u -o "$home/wanted" "$home/wanted"
must -C "$home/anna" commit -qam 'Anna'
must -C "$home/anna" push -q origin HEAD
must -C "$home/bert" commit -qam 'Bert'
run_git -C "$home/bert" push -q origin HEAD
check "git asks to pull first" test "$code" != 0
cp -R "$home/bert/acme.remit" "$home/copy.remit"
cp -R "$home/bert/acme.remit" "$home/untouched.remit"

# git merges by itself; no line is lost, it opens, it verifies, nothing is decided for anybody.
must -C "$home/bert" pull -q --no-rebase
lines "$home/bert" >"$home/found"
check "every line is there" cmp -s "$home/wanted" "$home/found"
remit verify -s "$home/bert/acme.remit"
expect_code 0
[ "$(grep -c '^head ' "$out")" = 2 ] || complain "not two heads after a merge"
remit conflicts -s "$home/bert/acme.remit"
expect_code 1
expect_out '^9\.2\.1 customer: Status'
expect_out '^        Anna$'
expect_out '^        Bert$'

# remit merge comes to the same lines, and makes what git left the same bytes.
remit merge "$home/copy.remit" "$home/anna/acme.remit"
expect_code 1
remit merge "$home/bert/acme.remit" "$home/anna/acme.remit"
expect_code 1
check "the same bytes by git and by remit" cmp -s "$home/copy.remit/history.jsonl" \
	"$home/bert/acme.remit/history.jsonl"
remit merge "$home/anna/acme.remit" "$home/untouched.remit"
expect_code 1
check "the same bytes the other way round" cmp -s "$home/anna/acme.remit/history.jsonl" \
	"$home/bert/acme.remit/history.jsonl"
must -C "$home/anna" checkout -q -- .

# The next action closes the fork; settled, pushed, pulled, the same for everybody.
REMIT_AUTHOR=bert
remit conflicts -s "$home/bert/acme.remit" take all newest --reason 'Talked it over'
expect_code 0
REMIT_AUTHOR=anna
remit verify -s "$home/bert/acme.remit"
[ "$(grep -c '^head ' "$out")" = 1 ] || complain "the fork is not closed"
must -C "$home/bert" commit -qam 'Settled'
must -C "$home/bert" push -q origin HEAD
must -C "$home/anna" pull -q --no-rebase
check "both have the same" cmp -s "$home/anna/acme.remit/history.jsonl" \
	"$home/bert/acme.remit/history.jsonl"
remit conflicts -s "$home/anna/acme.remit"
expect_code 0
remit history -s "$home/anna/acme.remit"
expect_out 'because: Talked it over'

# Rebasing moves commits, not lines: nothing is lost either.
remit set 9.2.1 status=planned -s "$home/anna/acme.remit"
must -C "$home/anna" commit -qam 'Anna once more'
must -C "$home/anna" push -q origin HEAD
REMIT_AUTHOR=bert
for number in 1 2; do
	remit set "9.2.$number" status=alternative note="Bert $number" -s "$home/bert/acme.remit"
	must -C "$home/bert" commit -qam "Bert $number"
done
REMIT_AUTHOR=anna
lines "$home/anna" >"$home/wanted"
lines "$home/bert" >>"$home/wanted"
sort -u -o "$home/wanted" "$home/wanted"
must -C "$home/bert" pull -q --rebase
lines "$home/bert" >"$home/found"
check "every line is there after a rebase" cmp -s "$home/wanted" "$home/found"
remit verify -s "$home/bert/acme.remit"
expect_code 0
remit conflicts -s "$home/bert/acme.remit"
expect_code 1
must -C "$home/bert" push -q origin HEAD
must -C "$home/anna" pull -q --no-rebase

# git shows what was recorded, in words; once it is set up, and only in a work tree.
remit git-setup -s "$home/anna/acme.remit"
expect_code 0
expect_err 'diff.remit.textconv is now "remit history --textconv"'
expect_err '\.gitattributes now says'
check "the attribute" grep -qx 'history.jsonl -text merge=union diff=remit' \
	"$home/anna/acme.remit/.gitattributes"
remit git-setup -s "$home/anna/acme.remit"
expect_code 0
expect_err 'set up already'
check "no second line" test "$(wc -l <"$home/anna/acme.remit/.gitattributes")" = 1
remit git-setup -s "$home/anna/acme.remit" --json
expect_out '"textconv_set": false'
remit set 9.2.1 status=not-implemented -s "$home/anna/acme.remit"
must -C "$home/anna" diff acme.remit/history.jsonl
expect_out '^\+20..-.*Z  anna  [0-9a-f]{12}$'
expect_out '^\+  9\.2\.1 customer: Status: not implemented \(was [a-z ]+\)$'
expect_no_out '"set"'
must -C "$home/anna" log -p acme.remit/history.jsonl
expect_out '^\+  because: Talked it over'
expect_no_out '"over"'
cp -R "$home/anna/acme.remit" "$home/outside.remit"
remit git-setup -s "$home/outside.remit"
expect_refusal 2 'in no git work tree'
printf '# mine' >"$home/anna/acme.remit/.gitattributes"
remit git-setup -s "$home/anna/acme.remit"
expect_code 0
check "what somebody wrote stays" grep -qx '# mine' "$home/anna/acme.remit/.gitattributes"
printf 'history.jsonl merge=mine diff=other\n' >"$home/anna/acme.remit/.gitattributes"
remit git-setup -s "$home/anna/acme.remit"
check "what somebody decided stays" grep -qx 'history.jsonl merge=mine diff=other -text' \
	"$home/anna/acme.remit/.gitattributes"

printf 'history.jsonl -text\n' >"$home/elsewhere"
ln -sf "$home/elsewhere" "$home/anna/acme.remit/.gitattributes"
remit git-setup -s "$home/anna/acme.remit"
expect_refusal 3 '\.gitattributes: .*symbolic links'
check "nothing was written through it" test "$(cat "$home/elsewhere")" = 'history.jsonl -text'
rm "$home/anna/acme.remit/.gitattributes"

# A history as text, whatever state it is in.
remit history --textconv "$home/anna/acme.remit/history.jsonl"
expect_code 0
expect_out 'made the session'
head -c -10 "$home/anna/acme.remit/history.jsonl" >"$home/torn"
remit history --textconv "$home/torn"
expect_code 0
expect_out 'not readable as a history'
expect_out '"session":'
printf 'a\033[31m\377b\n' >"$home/junk"
remit history --textconv "$home/junk"
expect_code 0
check "no escape sequence" sh -c "! grep -q '$(printf '\033')' '$out'"
: >"$home/empty"
remit history --textconv "$home/empty"
expect_code 0
expect_empty
remit history --textconv "$home/nowhere"
expect_refusal 3 'nowhere'
remit history 9.2.1 --textconv "$home/junk"
expect_refusal 2 'textconv'
finish
