#!/bin/sh
# What each document costs a control is the same for 1,000 as for 100, see cost.c.
top=$(cd "${srcdir:-.}" && pwd)
. "$top/tests/cli/lib.sh"
cost=${top_builddir:-$top/build}/tests/report/cost
work=$home/work table=/dev/null
mkdir "$work"
. "$top/tests/bench/lib.sh"
for size in 100 1000; do
	make_session "now$size" "$size"
	"$REMIT" new "earlier$size" --catalog "$work/now$size" --role customer >"$out" 2>"$err" || complain 'no session'
done
"$cost" 100 "$data/now100.remit" "$data/earlier100.remit" "$work/now100" \
	1000 "$data/now1000.remit" "$data/earlier1000.remit" "$work/now1000" >"$out" 2>"$err"
code=$?
cat "$out"
[ "$code" != 77 ] || exit 77
said='cost'
expect_code 0
[ "$(grep -c 'times a control' "$out")" -ge 45 ] || complain 'not every document in every format was made'
finish
