#!/bin/sh
# The walks on each kind of terminal, and inside a tmux: what is shown, what is recorded, what
# is left behind; and no byte is sent that the terminal's description does not have.
here=${srcdir:-.}/tests/screen
tools=${top_builddir:-.}/tests/screen
remit=${REMIT:-${top_builddir:-.}/src/remit}
[ -x "$tools/vtdrive" ] || { echo "SKIPPED: built without libvterm, so no screen was looked at"; exit 77; }
VTDRIVE_DEADLINE=$((10 * ${TEST_PATIENCE:-1}))
ASAN_OPTIONS=${ASAN_OPTIONS:+$ASAN_OPTIONS:}detect_leaks=0 # ncurses keeps some for the whole run
export VTDRIVE_DEADLINE ASAN_OPTIONS
bytes=$(mktemp -d)
trap 'rm -rf "$bytes"' EXIT
failed=0 skipped=0

fail() {
	echo "FAILED  $1"
	failed=$((failed + 1))
}
skip() {
	echo "SKIPPED $1"
	skipped=$((skipped + 1))
}

walk() { # terminal, sequences that it knows without its description saying so
	term=$1
	shift
	if ! TERM=$term tput cup 0 0 >/dev/null 2>&1; then
		skip "$term: no description of it here"
		return
	fi
	for walk in $walks; do
		{
			echo "record bytes"
			cat "$here/walks/$walk.t"
			echo "shell cat bytes >>$bytes/$term"
		} >"$bytes/walk.t"
		VTDRIVE_TERM=$term "$tools/vtdrive" "$remit" "$bytes/walk.t" || { fail "$term $walk"; return; }
	done
	"$tools/escapes" "$term" "$bytes/$term" "$@" || { fail "$term: its bytes"; return; }
	echo "ok      $term"
}

pastes='\033[?2004h \033[?2004l'
# The sequences are words.
walks='walk mouse'
# shellcheck disable=SC2086
{
	walk xterm-256color $pastes
	walk tmux-256color $pastes
	walk screen $pastes
	walk screen-256color $pastes
}
walks=walk
walk linux
walk vt100
walk vt220

# What one terminal was sent is not fit for another: the check can fail.
if [ -f "$bytes/xterm-256color" ] && "$tools/escapes" vt100 "$bytes/xterm-256color" >/dev/null; then
	fail "bytes for xterm pass for vt100"
fi
for term in linux vt100 vt220; do
	[ -f "$bytes/$term" ] || continue
	! grep -q '38;5;\|48;5;\|?2004\|?1006' "$bytes/$term" || fail "$term: colours, pastes or mouse of others"
done

if ! command -v tmux >/dev/null; then
	skip "inside tmux: there is no tmux"
elif "$tools/vtdrive" "$remit" "$here/walks/tmux.t"; then
	echo "ok      inside tmux"
else
	fail "inside tmux"
fi

[ "$failed" -eq 0 ] || { echo "$failed failed"; exit 1; }
echo "$skipped skipped"
