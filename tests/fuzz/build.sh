#!/bin/sh
# Builds the targets for libFuzzer under ASan and UBSan into tests/fuzz/clang/ of the build folder.
# Said loudly where there is no clang or no libFuzzer; exit 77 then.
set -eu
: "${top_builddir:=.}" "${srcdir:=.}" "${FUZZ_CC:=clang}"
into=$top_builddir/tests/fuzz/clang
mkdir -p "$into"
command -v "$FUZZ_CC" >/dev/null || { echo "SKIPPED: there is no clang here, so no libFuzzer"; exit 77; }
echo 'int LLVMFuzzerTestOneInput(const unsigned char *b, unsigned long n) { return b && n > 9; }' >"$into/try.c"
"$FUZZ_CC" -fsanitize=fuzzer,address,undefined -o "$into/try" "$into/try.c" 2>"$into/try.log" || {
	cat "$into/try.log"
	echo "SKIPPED: this clang has no libFuzzer or no sanitizers"
	exit 77
}
flags='-g -O1 -fno-omit-frame-pointer -fno-sanitize-recover=all'
objects=''
# A header may be in any of them.
if [ -e "$into/journal" ] && [ -n "$(find "$srcdir/src" "$srcdir/catalog" -name '*.h' -newer "$into/journal")" ]; then
	rm -f "$into"/*.o
fi
for source in "$srcdir"/src/base/*.c "$srcdir"/src/yaml/*.c "$srcdir"/catalog/*.c "$srcdir"/src/session/*.c \
	"$srcdir"/src/report/*.c "$srcdir"/src/config/*.c "$srcdir"/src/scan/*.c "$srcdir"/src/ops/*.c; do
	case $source in */bake.c | */bake_quiz.c | */embed.c) continue ;; esac
	object=$into/$(echo "${source#"$srcdir"/}" | tr / _).o
	objects="$objects $object"
	[ ! -e "$object" ] || [ -n "$(find "$source" -newer "$object")" ] || continue
	# shellcheck disable=SC2086 # flags
	"$FUZZ_CC" $flags -fsanitize=fuzzer-no-link,address,undefined ${FUZZ_CPPFLAGS:-} -c -o "$object" "$source"
done
for target in answers assessment collect csv declaration journal scan yaml; do
	case $target in
	answers | assessment) source=import ;;
	*) source=$target ;;
	esac
	# shellcheck disable=SC2086 # flags and files
	"$FUZZ_CC" $flags -fsanitize=fuzzer,address,undefined ${FUZZ_CPPFLAGS:-} -o "$into/$target" \
		"$srcdir/tests/fuzz/fuzz_$source.c" $objects "$top_builddir/catalog/libbaked.a" ${FUZZ_LIBS:-}
done
