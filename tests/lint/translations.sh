#!/bin/sh
# Every text is offered for translation, and every translation is complete and sound.
. "${srcdir:-.}/tests/lint/lib.sh"
need xgettext msgfmt msgcmp

listed=$(mktemp) marked=$(mktemp) template=$(mktemp)
trap 'rm -f "$faults" "$listed" "$marked" "$template"' EXIT
grep -vE '^#|^$' po/POTFILES.in | sort >"$listed"
for file in $(files .c .h | grep -E '^(src|catalog|ui)/' | grep -v '^src/base/base\.h$'); do
	if strip_c "$file" | grep -qE '(^|[^A-Za-z0-9_])(_|N_|ngettext)\('; then echo "$file"; fi
done | sort >"$marked"
comm -13 "$listed" "$marked" | while IFS= read -r file; do
	fault "po/POTFILES.in: $file has texts and is not listed"
done
comm -23 "$listed" "$marked" | while IFS= read -r file; do
	fault "po/POTFILES.in: $file is listed and has no texts"
done

xgettext --from-code=UTF-8 --keyword=_ --keyword=N_ --keyword=ngettext:1,2 --add-comments=TRANSLATORS \
	--files-from=po/POTFILES.in --directory=. --output="$template" 2>&1 | while IFS= read -r line; do
	fault "$line"
done
sed -i 's/charset=CHARSET/charset=UTF-8/' "$template" # left open where every text is ASCII
# shellcheck disable=SC2013 # languages are words
for language in $(grep -v '^#' po/LINGUAS); do
	po=po/$language.po
	[ -f "$po" ] || { fault "po/LINGUAS: there is no $po"; continue; }
	counts=$(msgfmt --check --statistics -o /dev/null "$po" 2>&1) || fault "$counts"
	echo "$po: $counts"
	case $counts in *fuzzy* | *untranslated*) fault "$po: $counts" ;; esac
	msgcmp "$po" "$template" 2>&1 | head -n 40 | while IFS= read -r line; do fault "$line"; done
	if command -v i18nspector >/dev/null; then
		i18nspector "$po" | grep -E '^[EW]:' | grep -vE 'no-report-msgid-bugs-to|invalid-last-translator' | while IFS= read -r line; do fault "$line"; done
	fi
done
finish
