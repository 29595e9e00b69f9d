# shellcheck shell=sh
# What the tests of the command line share. Each test has a home of its own; `remit` runs the built
# program and keeps exit code, output and messages; expect_* hold them against what is wanted.
set -u
LC_ALL=C.UTF-8 TZ=UTC
export LC_ALL TZ
: "${REMIT:?the program under test}"
[ -x "$REMIT" ] || { echo "there is no $REMIT"; exit 99; }
home=$(mktemp -d)
trap 'chmod -R u+rwx "$home" 2>/dev/null; rm -rf "$home"' EXIT
HOME=$home/home
XDG_DATA_HOME=$home/data
XDG_STATE_HOME=$home/state
XDG_CONFIG_HOME=$home/config
XDG_CACHE_HOME=$home/cache
REMIT_AUTHOR=anna
export HOME XDG_DATA_HOME XDG_STATE_HOME XDG_CONFIG_HOME XDG_CACHE_HOME REMIT_AUTHOR
unset REMIT_SESSION LANGUAGE
mkdir -p "$HOME" "$home/here"
data=$XDG_DATA_HOME/remit
cd "$home/here" || exit 99
out=$home/out err=$home/err code=0 said='' wrong=0

# Run the program; standard input is empty unless it is given.
remit() {
	said="remit $*"
	if [ -n "${input-}" ]; then
		printf '%s' "$input" | "$REMIT" "$@" >"$out" 2>"$err"
	else
		"$REMIT" "$@" >"$out" 2>"$err" </dev/null
	fi
	code=$?
	input=''
}

complain() {
	wrong=$((wrong + 1))
	printf 'FAILED: %s\n  %s\n' "$said" "$*"
	sed 's/^/  out| /' "$out" | head -n 12
	sed 's/^/  err| /' "$err" | head -n 12
}

expect_code() { [ "$code" = "$1" ] || complain "exit code $code instead of $1"; }
expect_out() { grep -qE -e "$1" "$out" || complain "no line of the output matches: $1"; }
expect_err() { grep -qE -e "$1" "$err" || complain "no message matches: $1"; }
expect_no_out() { ! grep -qE -e "$1" "$out" || complain "a line of the output matches: $1"; }
expect_silent() { [ ! -s "$err" ] || complain "there are messages"; }
expect_empty() { [ ! -s "$out" ] || complain "there is output"; }

# A refusal: this exit code, nothing on standard output, one message that says this, no crash.
expect_refusal() { # code, pattern
	expect_code "$1"
	expect_empty
	expect_err "$2"
	[ "$(wc -l <"$err")" -le 2 ] || complain "more than one sentence"
	! grep -qE 'ERROR:|runtime error|CRITICAL|WARNING' "$err" || complain "an internal complaint"
}

# Any other condition, told in words.
check() { # words, command...
	words=$1
	shift
	"$@" >/dev/null 2>&1 || complain "does not hold: $words"
}

skip() {
	echo "SKIPPED: $*"
	exit 77
}

finish() {
	[ "$wrong" -eq 0 ] || { echo "$wrong checks failed"; exit 1; }
	exit 0
}

# A session to work on.
new_session() { # name, more arguments
	remit new "$@"
	expect_code 0
}

journal() { echo "$data/$1.remit/history.jsonl"; }

# The Python that has a module: the one in the PATH, else the system's; nothing when neither has.
python_with() { # module
	for python in python3 /usr/bin/python3; do
		if "$python" -c "import $1" 2>/dev/null; then
			echo "$python"
			return
		fi
	done
}
