#!/bin/sh
# Texts that try to act, in every document and format: nothing acts, nothing is lost, and time grows
# with what there is to write and no faster.
. "${srcdir:-.}/tests/cli/lib.sh"
SOURCE_DATE_EPOCH=1800000000
export SOURCE_DATE_EPOCH
new_session bad --role customer
REMIT_SESSION=bad
export REMIT_SESSION
kinds='assessment management findings evidence matrix requests soa'

# Each text ends in a word of its own, by which it is found again. They come out of files: an argument
# that begins with @ names one.
number=0
put() { # TEXT
	number=$((number + 1))
	for word in how remark assignee title statement evidence file request whom; do
		printf '%s %s%s' "$1" "$word" "$number" >"$word"
	done
	remit set 5.1.1 6.1.1 9.2.1 how=@how remark=@remark status=partial assignee=@assignee
	expect_code 0
	remit finding add grade=major title=@title statement=@statement control=9.2.1
	expect_code 0
	remit evidence add title=@evidence custody=referenced file=@file source=@whom control=9.2.1
	expect_code 0
	remit request add text=@request whom=@whom control=9.2.1
	expect_code 0
}
put '=HYPERLINK("http://x.example","y")'
put '+cmd|/c calc!A0'
put '@SUM(1+1)'
put '<script>alert(1)</script><img src=x onerror=y>'
put '.so /etc/passwd'
put "'br"
put '](javascript:x) ![z](http://x.example/z.png) `code` # head'
put '| a | b |'
# shellcheck disable=SC2016 # nothing of it is ours to expand
put '{{ 7*7 }} ${HOME} %s%n $(id)'
remit set engagement title='=1+1 <b>engagement</b>' client='-1+1' objectives='# <i>x</i>
.TH x
| y |'
expect_code 0
count=$number
# Texts that steer a terminal, or turn the reading around, are refused, or shown as text: which of the
# two, the formats below find out.
escape=$(printf '\033]0;title\007\033[31mred') bidi=$(printf 'safe\342\200\256txt.exe')
before=$(wc -l <"$(journal bad)")
for text in "$escape" "$bidi"; do
	remit set 9.2.2 how="$text" status=partial
done
remit finding add grade=minor title="$bidi" control=9.2.2
[ "$(wc -l <"$(journal bad)")" -ge "$before" ] || complain 'lines are gone'

for kind in $kinds; do
	draft=''
	[ "$kind" = soa ] && draft=--draft
	for format in markdown text csv json; do
		# shellcheck disable=SC2086 # no option or one
		remit report "$kind" --format "$format" $draft
		expect_code 0
		expect_silent
		check "$kind $format: no escape, no bell" sh -c "! LC_ALL=C grep -q '[$(printf '\033\007')]' '$out'"
		check "$kind $format: UTF-8" iconv -f UTF-8 -t UTF-8 "$out"
		[ "$format" = json ] || check "$kind $format: no override" sh -c "! LC_ALL=C grep -q '$(printf '\342\200\256')' '$out'"
		case $format in
		csv) check "$kind: no formula" sh -c "! LC_ALL=C grep -qE '(^|,)\"?[=+@]' '$out'" ;;
		json) check "$kind: JSON" jq -e . "$out" ;;
		markdown)
			check "$kind: no element" sh -c "! grep -qE '<(script|img|b|i)[ >]' '$out'"
			check "$kind: no link or picture" sh -c "! grep -qE '(^|[^\\\\])\\]\\(javascript|!\\[z\\]\\(http' '$out'"
			check "$kind: no heading of theirs" sh -c "! grep -qE '^#+ <i>|^# x' '$out'" ;;
		text) ;;
		esac
	done
done

# Nothing is lost: each text is there in every format of the document that has it.
for format in markdown text csv json; do
	for place in 'findings title' 'findings statement' 'evidence evidence' 'requests request'; do
		[ "${place% *}" = requests ] && [ "$format" = csv ] && continue # a table a person: --table
		remit report "${place% *}" --format "$format"
		i=1
		while [ "$i" -le "$count" ]; do
			grep -q "${place#* }$i\\b" "$out" || complain "lost: ${place#* }$i in ${place% *} $format"
			i=$((i + 1))
		done
	done
done

# A megabyte in a field: written whole. Twice as much takes about twice as long, and the time is told in
# the processor's, not the clock's, with room for a busy machine.
new_session long --role customer
REMIT_SESSION=long
long() { # KILOBYTES
	awk -v n="$1" 'BEGIN { for (i = 0; i < n * 16; i++) printf "%s", "=a *b* <c> | `d` [e](f) \\ g_h_i & \"j\", k.\n1234567890123456789\n" }' >text
	remit set 9.2.1 how=@text remark=@text note=@text status=partial
	expect_code 0
}
seconds() { # what the reports take, in hundredths
	for format in markdown text csv json; do
		"$REMIT" report --format "$format" --with-notes >"$out.$format" 2>"$err" || complain "no $format"
	done
	times | tail -n 1 | awk '{ split($1, t, /[ms]/); print int((t[1] * 60 + t[2]) * 100) }'
}
long 250
size=$(wc -c <text)
before=$(times | tail -n 1 | awk '{ split($1, t, /[ms]/); print int((t[1] * 60 + t[2]) * 100) }')
small=$(($(seconds) - before))
for format in markdown text csv json; do
	[ "$(wc -c <"$out.$format")" -gt $((3 * size)) ] || complain "$format is shorter than its texts"
done
long 1000
before=$(times | tail -n 1 | awk '{ split($1, t, /[ms]/); print int((t[1] * 60 + t[2]) * 100) }')
large=$(($(seconds) - before))
[ "$large" -le $((8 * small + 50)) ] || complain "four times the text took $large instead of $small hundredths of a second"
finish
