#!/bin/sh
# The arrows between modules point one way, libraries neither print nor exit, and the headers of
# curses and YAML stay where they belong.
. "${srcdir:-.}/tests/lint/lib.sh"

# The module a file belongs to, or that an include names.
module_of() { # path from the top or from src/
	case $1 in
	src/main.c) echo main ;;
	src/*) module_of "${1#src/}" ;;
	base/* | yaml/* | catalog/* | session/* | report/* | config/* | scan/* | ops/* | cli/* | ui/* | xlsx/*) echo "${1%%/*}" ;;
	tests/unit/check_*)
		name=${1#tests/unit/check_}
		name=${name%.*}
		case ${name%%_*} in
		base | yaml | catalog | session | report | config | scan | ops | cli | ui) echo "test-${name%%_*}" ;;
		*) echo test ;;
		esac ;;
	tests/*) echo test ;;
	man/*) echo man ;;
	esac
}

# What a module may include.
below() {
	case $1 in
	base) echo base ;;
	yaml) echo yaml base ;;
	catalog) echo catalog yaml base ;;
	session) echo session catalog yaml base ;;
	report) echo report session catalog yaml base ;;
	config) echo config yaml base ;;
	scan) echo scan catalog yaml base ;;
	ops) echo ops scan config report session catalog yaml base ;;
	cli) echo cli ops scan config report session catalog yaml base ;;
	ui) echo ui ops scan config report session catalog yaml base ;;
	test-*) echo "$1" test "$(below "${1#test-}")" ;;
	xlsx) echo xlsx base ;;
	main | man | test) echo test base yaml catalog session report config scan ops cli ui xlsx ;;
	esac
}

# The headers that others may include: one a module, but the catalog's six, and what schemas are
# made of.
is_public() {
	case $1 in
	base/base.h | yaml/door.h | catalog/catalog.h | catalog/checks.h | catalog/collect.h | catalog/crosswalk.h | catalog/provider.h | catalog/quiz.h | catalog/schema_fields.h | session/session.h | \
		report/report.h | config/config.h | scan/scan.h | ops/ops.h | cli/cli.h | ui/ui.h) return 0 ;;
	esac
	return 1
}

includes() { # file
	sed -nE 's/^[[:space:]]*#[[:space:]]*include[[:space:]]*(["<][^">]*).*/\1/p' "$1"
}

count=0
for file in $(files .c .h); do
	count=$((count + 1))
	module=$(module_of "$file")
	for name in $(includes "$file"); do
		header=${name#?}
		target=$(module_of "${header#src/}")
		case $name in
		\"*)
			[ -n "$target" ] || continue
			case " $(below "$module") " in
			*" $target "*) ;;
			*) fault "$file: $module must not include $target ($header)" ;;
			esac
			case $module in
			"$target" | test* | man) ;;
			*) is_public "$header" || fault "$file: $header is private to $target" ;;
			esac ;;
		esac
		case $header in
		curses.h | ncurses*.h | ncursesw/* | term.h | panel.h | form.h | menu.h)
			case $file in
			ui/terminal* | tests/bench/* | tests/screen/escapes.c) ;;
			*) fault "$file: <$header> belongs into ui/terminal*" ;;
			esac ;;
		cyaml/* | yaml.h)
			case $file in
			src/yaml/* | catalog/schema.* | catalog/schema_*.c | catalog/quiz_schema.* | src/ops/declaration_schema.* | tests/unit/check_yaml* | tests/unit/check_door* | tests/bench/*) ;;
			*) fault "$file: <$header> belongs into src/yaml and the schema files" ;;
			esac ;;
		xlsxwriter.h | minizip/*)
			case $file in
			src/xlsx/*) ;;
			*) fault "$file: <$header> belongs into src/xlsx: remit never links it" ;;
			esac ;;
		esac
	done
done
[ "$count" -ge 20 ] || fault "only $count source files found: this test looks in the wrong place"

# Who may speak to standard output and error, and end the program.
for file in $(files .c .h | grep -E '^(src|catalog|ui)/'); do
	case $file in
	src/main.c | src/cli/* | src/xlsx/main.c | ui/terminal*.c | catalog/bake*.c | catalog/embed.c) continue ;;
	esac
	strip_c "$file" | grep -nE '(^|[^A-Za-z0-9_>.])(_?exit|abort|v?printf|puts|putchar|perror|errx?|warnx?|g_print|g_printerr|g_error|g_abort|g_warning|g_message|g_critical)[[:space:]]*\(|f(printf|puts|putc|write)[[:space:]]*\(.*std(out|err)' |
	while IFS= read -r line; do
		fault "$file:$line (a library neither prints nor exits)"
	done
done
finish
