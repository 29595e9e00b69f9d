#!/bin/sh
# Runs the scenarios, each on a terminal of its own, and says which failed. With names as
# arguments runs only those: tests/screen/screen.sh first-form suspend
here=${srcdir:-.}/tests/screen
vtdrive=${top_builddir:-.}/tests/screen/vtdrive
remit=${REMIT:-${top_builddir:-.}/src/remit}
[ -x "$vtdrive" ] || { echo "SKIPPED: built without libvterm, so no screen was looked at"; exit 77; }
VTDRIVE_DEADLINE=$((10 * ${TEST_PATIENCE:-1}))
# ncurses keeps some memory for the whole run.
ASAN_OPTIONS=${ASAN_OPTIONS:+$ASAN_OPTIONS:}detect_leaks=0
export VTDRIVE_DEADLINE ASAN_OPTIONS

# Names of scenarios have no blanks.
# shellcheck disable=SC2046
[ $# -gt 0 ] || set -- $(cd "$here" && ls ./*.t | sed 's|^\./||; s|\.t$||')
[ $# -gt 0 ] || { echo "there are no scenarios in $here"; exit 1; }
failed=0
for name; do
	"$vtdrive" "$remit" "$here/$name.t"
	case $? in
	0) echo "ok      $name" ;;
	77) echo "SKIPPED $name"; exit 77 ;;
	*) echo "FAILED  $name"; failed=$((failed + 1)) ;;
	esac
done
[ "$failed" -eq 0 ] || { echo "$failed scenarios failed"; exit 1; }
