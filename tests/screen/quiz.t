# The quiz in the plain terminal: asked question by question, back, help, junk, kept at the end.
shell "$REMIT" new plain --role provider --model saas
run quiz -s plain
expect 1 of 10
expect no legal advice
keys 9<Enter>
expect Type a number from 1 to 5
keys ?<Enter>
expect The controller decides why
keys 2<Enter>
expect 2 of 10
keys maybe<Enter>
expect Type y, p, n, d or a
raw \xc3\xa4\xff\x0d
keys yes<Enter>
expect 3 of 10
keys b<Enter>
expect Enter keeps: yes
keys <Enter>p<Enter>s<Enter>N<Enter>d<Enter>a<Enter>n<Enter>
expect 9 of 10
keys ?<Enter>
expect hear of a new sub-processor
keys y<Enter>y<Enter>
exit 0
shell "$REMIT" quiz -s plain --results | grep -q '^2. Requests of people (processor): no'
shell "$REMIT" quiz -s plain --results | grep -q '^1. Breaches (processor): no'
shell "$REMIT" verify -s plain

# Left before the end, by q and by the end of the input: nothing is kept, and that is said.
run quiz -s plain
expect 1 of 10
keys 1<Enter>
expect 2 of 10
keys q<Enter>
expect left before the end
exit 1
run quiz -s plain
expect 1 of 10
keys 1<Enter>y<Enter>
expect 3 of 10
keys <C-d>
expect nothing was kept
exit 1
shell test "$("$REMIT" quiz -s plain --results | grep -c '^20..-..-..  ')" = 1

# In the C locale, on the screen of another language's characters, without a session.
locale C
run quiz
expect 1 of 10
ascii
keys 4<Enter>
exit 0
