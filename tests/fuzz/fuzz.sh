#!/bin/sh
# Throws the seeds and a few thousand mutations of them at each target; see driver.c. `make soak`
# throws many more, with clang's libFuzzer where it is (soak.sh).
: "${top_builddir:=.}" "${srcdir:=.}"
count=${FUZZ_COUNT:-3000}
failed=0
FUZZ_LAST=$(mktemp)
TMPDIR=$(mktemp -d)
export FUZZ_LAST TMPDIR
for target in answers assessment collect csv declaration journal scan yaml; do
	if ! "$top_builddir/tests/fuzz/$target" "$count" 20261124 "$srcdir/tests/fuzz/seeds/$target"/*; then
		cp "$FUZZ_LAST" "$top_builddir/tests/fuzz/$target.last"
		echo "FAILED: $target, by what is in tests/fuzz/$target.last of the build folder"
		failed=1
	fi
done
rm -rf "$FUZZ_LAST" "$TMPDIR"
exit "$failed"
