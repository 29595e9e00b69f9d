#!/bin/sh
# The quiz for scripts: answers, results, runs that are kept and compared, quizzes of one's own.
# A person at a terminal has a scenario in tests/screen.
page=$(cd "${srcdir:-.}" && pwd)/man/remit-quiz.5
. "${srcdir:-.}/tests/cli/lib.sh"
lines() { wc -l <"$(journal work)"; }

# Nobody to ask and no answers: the questions. No session is needed or looked for.
remit quiz
expect_code 0
expect_silent
expect_out '^GDPR readiness check$'
expect_out 'Regulation \(EU\) 2016/679 as of [0-9]{4}-[0-9]{2}-[0-9]{2}'
expect_out 'no legal advice'
expect_out '^breach\.controller: .*'
check "the questions are the same by name" sh -c "'$REMIT' quiz gdpr </dev/null | cmp - '$out'"

# Without a session the result is shown and not kept, and it says so.
remit quiz gdpr part=processor breach=no security=partly inventory=yes
expect_code 0
expect_err '^remit: this run was not kept: '
expect_out '^Processor: '
expect_out '^Controls and notifications: has gaps, as far as it was answered \(yes 1,$'
expect_out '^  partly 1, no 1, skipped 1\)$'
expect_out '^1\. Breaches \(processor\): no$'
expect_out '^2\. Security that fits the risk: partly$'
expect_out 'Articles: Art\. 33\(2\)'
expect_out 'Controls: 16\.1\.1 Responsibilities and procedures'
expect_no_out 'Art\. 33\(1\)'
expect_no_out '[0-9]%'
check "nothing was made" test ! -e "$data"
remit quiz part=controller breach=no
expect_out 'Art\. 33\(1\)'
expect_no_out 'Art\. 33\(2\)'
remit quiz part=controller inventory=yes basis=yes notice=yes requests=yes retention=yes security=yes \
	breach=yes partners=yes accountability=na
expect_code 0
expect_out 'Nothing is missing'
expect_out 'technology and training: in place \(yes 1, not applicable 1\)'
remit quiz part=none
expect_code 0
expect_out 'Write down why it does not apply'
expect_no_out 'What to do first'
remit quiz part=unknown breach=yes
expect_out 'Find out first'
expect_out '18\.1\.4'

# In a session a run is one action, which history shows and undo takes back.
new_session work --role customer
REMIT_SESSION=work
export REMIT_SESSION
before=$(lines)
remit quiz breach=no part=processor inventory=yes
expect_code 0
expect_err '^remit: work: kept as [0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9a-f]{8};'
check "one action" test "$(lines)" = $((before + 1))
remit history
expect_out 'quiz-run/[0-9a-f-]+/answer/breach\.processor: no'
expect_out 'quiz-run/[0-9a-f-]+/quiz: gdpr@1'
remit show
expect_out '^Quiz run [0-9a-f-]+$'
expect_out '^  Part: processor$'
remit undo
expect_code 0
expect_err 'Quiz'
remit quiz --results
expect_code 1
expect_empty
expect_err 'has no run of quiz gdpr yet'
remit redo

# Two runs are compared; two people on one day make two.
REMIT_AUTHOR=bert
remit quiz gdpr part=both breach.processor=yes breach.controller=unknown inventory=yes
expect_code 0
REMIT_AUTHOR=anna
remit quiz gdpr --results
expect_code 0
check "two runs" test "$(grep -cE '^[0-9-]{10}  (anna|bert)  ' "$out")" = 2
expect_out '^  Part: processor -> both$'
expect_out "^  Breaches \\(controller\\): no answer -> don't know\$"
expect_out '^  Breaches \(processor\): no -> yes$'
expect_out '^  Record of processing \(controller\): no answer -> yes$'
expect_no_out 'Security that fits the risk: no answer'
expect_out '^GDPR readiness check, [0-9-]{10}$'

# What is refused keeps nothing.
before=$(cksum <"$(journal work)")
remit quiz breach=yes
expect_refusal 2 'part='
remit quiz part=king
expect_refusal 2 'controller, processor, both, none, unknown'
remit quiz part=processor breech=yes
expect_refusal 2 'breach'
remit quiz part=processor breach=si
expect_refusal 2 'yes, partly, no, unknown, na'
remit quiz part=processor breach.controller=yes
expect_refusal 2 'not asked'
remit quiz part=processor
expect_refusal 2 'nothing was answered'
remit quiz gdpr part=processor yes
expect_refusal 2 'ID=ANSWER'
remit quiz --results part=processor
expect_refusal 2 'takes no answers'
remit quiz gdrp
expect_refusal 3 'did you mean gdpr'
remit quiz ./nowhere.yaml
expect_refusal 3 'nowhere'
remit quiz -s nowhere part=processor breach=yes
expect_refusal 3 'nowhere'
remit quiz "part=processor" "breach=$(printf 'a\033[31mb')"
expect_refusal 2 '.'
check "no escape reaches the terminal" sh -c "! grep -q '$(printf '\033')' '$err'"
check "nothing of that was recorded" test "$(cksum <"$(journal work)")" = "$before"

# A session that cannot be written: said, nothing on standard output.
if [ "$(id -u)" != 0 ]; then
	chmod a-w "$(journal work)" "$data/work.remit"
	remit quiz part=processor breach=yes
	expect_refusal 4 'nothing was recorded'
	chmod u+w "$(journal work)" "$data/work.remit"
fi

# JSON: the quiz, a result, the runs.
if command -v jq >/dev/null; then
	holds() { jq -e "$1" "$out" >/dev/null || complain "does not hold: $1"; }
	remit quiz --json
	holds '.format == 1 and .quiz == "gdpr" and (.areas | length) == 4'
	holds '[.questions[].id] | unique | length == 9'
	holds '.gate.controls | index("18.1.4")'
	holds '.questions[] | select(.key == "breach.controller") | .articles[0] == "Art. 33(1)"'
	remit quiz part=processor breach=no security=partly --json
	holds '.format == 1 and .part == "processor" and .session == "work" and (.run | length) == 19'
	holds '.first[0] | .key == "breach.processor" and .answer == "no" and (.controls | length) > 0'
	holds '.total | .asked == 9 and .no == 1 and .partly == 1 and .skipped == 7 and .verdict == "gaps"'
	holds '.areas[] | select(.id == "rights") | .verdict == "not-answered"'
	holds '.answers["breach.processor"] == "no" and .answers.security == "partly"'
	remit quiz --results --json
	holds '.format == 1 and (.runs | length) == 3 and .runs[0].answers["breach.processor"] == "no"'
	holds '.changes[] | select(.key == "part") | .before == "both" and .after == "processor"'
fi

# A quiz of one's own: the example of the manual page, by path and by id.
awk '/^format: 1$/ { on = 1 } /^\.Ed$/ { on = 0 } on' "$page" >backups.yaml
check "the page has an example" test -s backups.yaml
remit quiz ./backups.yaml part=owner tested=partly copy=yes
expect_code 0
expect_out '^1\. Restore tested: partly$'
mkdir -p "$data/quizzes"
cp backups.yaml "$data/quizzes/backups.yaml"
remit quiz backups
expect_code 0
expect_out '^Are our backups worth anything\?$'
remit quiz backups --results
expect_code 0
expect_no_out 'processor'
sed 's/^  id: backups/  id: gdpr/' backups.yaml >"$data/quizzes/gdpr.yaml"
remit quiz
expect_out '^Are our backups worth anything\?$'
rm "$data/quizzes/gdpr.yaml"

# Ids of another catalog than the session's are not taken for its own.
sed 's/^  catalog: .*/  catalog: elsewhere/' backups.yaml >elsewhere.yaml
remit quiz ./elsewhere.yaml part=owner tested=no
expect_code 0
expect_out '^   Controls of elsewhere: 12\.3\.1$'

# Wrong ones have a place and a way out.
sed 's/12\.3\.1/12.3.11/' backups.yaml >wrong.yaml
remit quiz ./wrong.yaml
expect_refusal 3 'wrong\.yaml:[0-9]+:[0-9]+: .*12\.3\.11.*did you mean 12\.3\.1'
sed 's/urgency: high/urgency: hihg/' backups.yaml >wrong.yaml
remit quiz ./wrong.yaml
expect_refusal 3 'wrong\.yaml:[0-9]+:[0-9]+: .*high'
sed 's/^format: 1/format: 9/' backups.yaml >wrong.yaml
remit quiz ./wrong.yaml
expect_refusal 3 'wrong\.yaml:1'
printf 'format: 1\n\377' >wrong.yaml
remit quiz ./wrong.yaml
expect_refusal 3 'wrong\.yaml'
remit quiz .
expect_code 3
finish
