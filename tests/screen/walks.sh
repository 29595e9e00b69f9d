#!/bin/sh
# The main walk on each kind of terminal: those that libvterm can be, those whose language is only
# known from their terminfo entry, and a real tmux.
here=${srcdir:-.}/tests/screen
vtdrive=${top_builddir:-.}/tests/screen/vtdrive
remit=${REMIT:-${top_builddir:-.}/src/remit}
[ -x "$vtdrive" ] || { echo "SKIPPED: built without libvterm, so no screen was looked at"; exit 77; }
VTDRIVE_DEADLINE=$((10 * ${TEST_PATIENCE:-1}))
ASAN_OPTIONS=${ASAN_OPTIONS:+$ASAN_OPTIONS:}detect_leaks=0
export VTDRIVE_DEADLINE ASAN_OPTIONS

failed=0 skipped=0
play() { # terminal, scenario
	VTDRIVE_TERM=$1 "$vtdrive" "$remit" "$here/walks/$2.t"
	case $? in
	0) echo "ok      $1 $2" ;;
	77) echo "SKIPPED $1 $2"; skipped=$((skipped + 1)) ;;
	*) echo "FAILED  $1 $2"; failed=$((failed + 1)) ;;
	esac
}

for term in xterm-256color tmux-256color screen screen-256color linux vt100; do
	play "$term" walk
done
for term in xterm-256color tmux-256color screen screen-256color; do
	play "$term" mouse
done
play xterm-256color tmux
[ "$failed" -eq 0 ] || { echo "$failed scenarios failed"; exit 1; }
[ "$skipped" -eq 0 ] || exit 77
