# shellcheck shell=sh
# What the lint tests share: where the tree is, how a fault is told, how a test is skipped.
# They read the tree and the build folder and change neither.
set -eu
LC_ALL=C.UTF-8
export LC_ALL
top=$(cd "${srcdir:-.}" && pwd)
# shellcheck disable=SC2034 # for those that look at what was built
build=$(cd "${top_builddir:-.}" && pwd)
cd "$top"
faults=$(mktemp)
trap 'rm -f "$faults"' EXIT

# Tell a fault; the test goes on, so that one run shows them all.
fault() {
	printf '%s\n' "$*" | tee -a "$faults"
}

# The end of every lint test.
finish() {
	[ ! -s "$faults" ] || exit 1
	exit 0
}

# Where REMIT_LINT is "strict" (the CI), a missing tool is a fault.
skip() {
	echo "SKIPPED: $*"
	[ "${REMIT_LINT-}" != strict ] || exit 1
	exit 77
}

need() {
	for tool; do
		command -v "$tool" >/dev/null || skip "there is no $tool here"
	done
}

# Files of the source tree with one of these endings, without generated ones and build folders.
files() { # ending...
	for ending; do
		find . \( -name .git -o -name build -o -name 'remit-[0-9]*' -o -name autom4te.cache -o \
			-name build-aux \) -prune -o -type f -name "*$ending" -print
	done | sed 's,^\./,,' | grep -vE '^(configure|config\.|aclocal\.m4|catalog/baked-)' | sort
}

# C without comments and with empty strings, line numbers kept.
strip_c() { # file
	awk '
	{
		out = ""; n = length($0)
		for (i = 1; i <= n; i++) {
			c = substr($0, i, 1); d = substr($0, i, 2)
			if (comment) { if (d == "*/") { comment = 0; i++ } continue }
			if (quote != "") {
				if (c == "\\") { i++; continue }
				if (c == quote) { quote = ""; out = out c }
				continue
			}
			if (d == "/*") { comment = 1; i++; continue }
			if (d == "//") break
			if (c == "\"" || c == "\047") quote = c
			out = out c
		}
		quote = ""
		print out
	}' "$1"
}
