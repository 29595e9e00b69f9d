# On pages a click goes to the link, the question, the answer or the value under it, and a second one
# is Enter; text is only text.
size 80x24
catalog catalog-small.yaml
session acme customer iaas
conflict 2.1.2 customer status planned|partial
keys gg]D
cursor 6 7
# The dashboard: text, then a mark, which is named below and gone to.
mouse click 13 10
cursor 6 7
mouse click 7 8
screen
| Small 2020  acme  customer  IaaS                   assessed 1  reviewed 0 of 3
|┌ Dashboard ───────────────────────────────────────────────────────────────────┐
|│ customer *  □□□□··········  assessed 1, reviewed 0 of 3; gaps 1              │
|│ provider    ··············  assessed 0, reviewed 0 of 3; gaps 0              │
|│ 1 action by others since your last one                                       │
|│ Controls customer     provider                                               │
|│ 1    ·_  ····· 0/1    ····· 0/2    People                                    │
|│ 2    ·!  □□··· 1/2    ····· 0/1    Things, 密碼 and cafés                    │
|│ · not assessed yet  ● implemented  ◉ implemented in an alternative way  ◐    │
|│ partly implemented  ○ planned  ✗ not implemented  ⊘ excluded, with a         │
|│ reason  / left out of this assessment  _ no duty under the model  bars: ■    │
|│ reviewed, □ assessed                                                         │
|│                                                                              │
|│ Gaps, by day                                                                 │
|│ no day set: 1                                                                │
|│             2.1.2 customer  partial, nobody, Windows                         │
|│                                                                              │
|│ Gaps, by who has to act                                                      │
|│ nobody              1 gap, no day set                                        │
|│ Duties that nobody owns: none                                                │
|│ Findings that are open, by grade: none                                       │
|│ 2.1.2 customer partial, provider not assessed: Windows                       │
|└────────────────────────────────────────────────────────────────── 1-19 of 25 ┘
| l next  <Enter> go there  j down  <PageDown> page  q close               saved
end
mouse double 7 8
screen
| Small 2020  acme  customer  IaaS                   assessed 1  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 2.1.2  Windows ────────────────────────────────┐
|│ ▾ 1 People             0/1 ││ base control                                   │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Two people recorded different things; :resolve │
|│ ▾ 2 Things, 密碼 and … 1/2 ││ settles it.                                    │
|│  ▾ 2.1 Doors           1/2 ││ Review         assessed (bert, 2026-11-23)     │
|│   ·· 2.1.1 * 門と鍵 doors …││                assessed (anna, 2026-11-23)     │
|│   !  2.1.2   Windows       ││ Status         partial (bert, 2026-11-23)      │
|│                            ││                planned (anna, 2026-11-23)      │
|│                            ││                                                │
|│                            ││ Status         partial                         │
|│                            ││ Review         assessed by bert, 2026-11-23    │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ! two people recorded different       │
|│                            ││ things; record again to decide                 │
|│                            ││ provider: no duty under IaaS    joint: partial │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Close them                   we (customer) │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| Esc goes back to the dashboard                                           saved
end
# The guidance: a link, which the second click follows.
keys :1.1.1<Enter>
mouse click 4 40
mouse click 5 35
reads [2.1.1] and [2.1.2]; [9.9.9] is no control     │
mouse click 6 40
reads [2.1.1] and [2.1.2]; [9.9.9] is no control     │
mouse double 5 35
screen
| Small 2020  acme  customer  IaaS                   assessed 1  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 2.1.1  門と鍵 doors and keys ──────────────────┐
|│ ▾ 1 People             0/1 ││ cloud control                                  │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Doors have two sides. Read [1.1.1] first.      │
|│    · 1.1.2   A title with …││                                                │
|│ ▾ 2 Things, 密碼 and … 1/2 ││ For the customer                               │
|│  ▾ 2.1 Doors           1/2 ││ Lock it.                                       │
|│   ·· 2.1.1 * 門と鍵 doors …││                                                │
|│   !  2.1.2   Windows       ││ For the provider                               │
|│                            ││ Build it.                                      │
|│                            ││                                                │
|│                            ││ Notes                                          │
|│                            ││ Wide:                                          │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared 0   provider ■ 1         │
|│                            ││   a Lock it                      we (customer) │
|│                            ││   b Build it                          provider │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| [customer] ? help  j scroll  l next link  <Enter> follow it  <C-o> back  saved
end
# The split: a duty, and whose it is.
mouse click 20 50
mouse double 20 50
screen
| Small 2020  acme  customer  IaaS                   assessed 1  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 2.1.1  門と鍵 doors and keys ──────────────────┐
|│ ▾ 1 People             0/1 ││ cloud control                                  │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Doors have two sides. Read [1.1.1] first.      │
|│    · 1.1.2   A title with …││                                                │
|│ ▾ 2 Things, 密碼 and … 1/2 ││ For the customer                               │
|│  ▾ 2.1 Doors           1/2 ││ Lock it.                                       │
|│   ·· 2.1.1 * 門と鍵 doors …││                                                │
|│   !  2.1.2   Windows       ││ For the provider                               │
|│                            ││ Build it.                                      │
|│                            ││                                                │
|│                            ││ Notes                                          │
|│                            ││ Wide:                                          │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│             ┌ Whose duty: Build it ────────────────────────────┐not assessed │
|│             │( ) c  the customer                               │             │
|│             │( ) p  the provider                               │ ■ 1         │
|│             │( ) s  both, by a written split                   │e (customer) │
|│             │( ) n  nobody claims it                           │    provider │
|│             │(*) a  as the catalog says                        │             │
|└─────────────└──────────────────────────────────────────────────┘─── m: model ┘
| [customer] <Enter> save  <Space> change  <Esc> leave                     saved
end
mouse click 2 2
mouse click 23 2
keys <Esc>
# Two values in conflict: the second one is chosen, then the first taken.
keys :2.1.2<Enter>:resolve<Enter>
mouse click 8 10
screen
| Small 2020  acme  customer  IaaS                   assessed 1  reviewed 0 of 3
|┌ Conflict: 2.1.2 customer: Review, and 1 more ────────────────────────────────┐
|│ Two people recorded different things without seeing each other's. What you   │
|│ take is recorded in place of all of them.                                    │
|│                                                                              │
|│ 1  bert, 2026-11-23 10:00                                                    │
|│    assessed                                                                  │
|│                                                                              │
|│ 2  anna, 2026-11-23 10:00                                                    │
|│    assessed                                                                  │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| <Enter> take it  j next value  q leave it open                           saved
end
cursor 8 2
mouse click 3 10
cursor 8 2
mouse double 6 10
screen
| Small 2020  acme  customer  IaaS                   assessed 1  reviewed 0 of 3
|┌ Conflict: 2.1.2 customer: Status ────────────────────────────────────────────┐
|│ Two people recorded different things without seeing each other's. What you   │
|│ take is recorded in place of all of them.                                    │
|│                                                                              │
|│ 1  bert, 2026-11-23 10:00                                                    │
|│    partial                                                                   │
|│                                                                              │
|│ 2  anna, 2026-11-23 10:00                                                    │
|│    planned                                                                   │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| saved: 2.1.2 customer: Review: assessed                                  saved
end
keys q
# A quiz: an answer is gone to, and taken by the second click; text does nothing.
keys :quiz<Enter>
mouse click 7 10
mouse click 12 10
reads ( ) 3  Both: some of it for our own purposes, some of it for customers       │
mouse double 7 10
screen
| Small 2020  acme  customer  IaaS                   assessed 1  reviewed 0 of 3
|┌ GDPR readiness check: 2 of 18 ───────────────────────────────────────────────┐
|│ Record of processing (controller)                                            │
|│ Is there a current record of the personal data in this service: whose it is, │
|│ what kinds, what for, where it lies, who receives it, and how long it stays? │
|│                                                                              │
|│ ( ) y  yes                                                                   │
|│ ( ) p  partly                                                                │
|│ ( ) n  no                                                                    │
|│ ( ) d  don't know                                                            │
|│ ( ) a  not applicable                                                        │
|│                                                                              │
|│ Yes: it is written, one person owns it, it was gone over within the last     │
|│ twelve months, and it says whether there are special kinds of data, such as  │
|│ health or beliefs, and in which countries the data lies.                     │
|│ Art. 5(1), Art. 9, Art. 30(1)                                                │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| y yes  p partly  n no  d don't know  b back  q leave  s skip     not saved yet
end
mouse click 2 10
mouse click 6 10
reads ( ) y  yes                                                                   │
keys qq
# An interview: a question, and what was said.
keys :1.1.1<Enter>i
keys anna<Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 1  reviewed 0 of 3
|┌ Interview: anna, control 1 of 4 ─────────────────────────────────────────────┐
|│ 1.1.1  Know who comes in                                                     │
|│ customer      not assessed                                                   │
|│                                                                              │
|│  1  Who may come in?                                               no answer │
|│                                                                              │
|│ Somebody has to know who may come in. See [2.1.1] and [2.1.2]; [9.9.9] is no │
|│ control here.                                                                │
|│                                                                              │
|│ The list is kept                                                             │
|│                                                                              │
|│ • by name, with a hanging indent that shows when the line is long enough to  │
|│   be wrapped,                                                                │
|│ • by date.                                                                   │
|│                                                                              │
|│ Write the list down.                                                         │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| saved: anna: interview begun                                             saved
end
mouse click 5 10
mouse double 6 10
screen
| Small 2020  acme  customer  IaaS                   assessed 1  reviewed 0 of 3
|┌ Interview: anna, control 1 of 4 ─────────────────────────────────────────────┐
|│ 1.1.1  Know who comes in                                                     │
|│ customer      not assessed                                                   │
|│                                                                              │
|│  1  Who may come in?                                               no answer │
|│                                                                              │
|│ Somebody has to know who may come in. See [2.1.1] and [2.1.2]; [9.9.9] is no │
|│ control here.                                                                │
|│                                                                              │
|│ The list is kept                                                             │
|│                                                                              │
|│ • by name, with a hanging indent that shows when the line is long enough to  │
|│   be wrapped,                                                                │
|│ • by date.                                                                   │
|│                                                                              │
|│ Write the list down.                                                         │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| y yes  n no  ? unclear  <F1> help  <Enter> in words  <Tab> next control  saved
end
mouse double 5 10
# The question stays in sight while the answer is typed.
screen
| Small 2020  acme  customer  IaaS                   assessed 1  reviewed 0 of 3
|┌ Interview: anna, control 1 of 4 ─────────────────────────────────────────────┐
|│ 1.1.1  Know who comes in                                                     │
|│ customer      not assessed                                                   │
|│                                                                              │
|│  1  Who may come in?                                               no answer │
|│                                                                              │
|│ Somebody has to know who may come in. See [2.1.1] and [2.1.2]; [9.9.9] is no │
|│ control here.                                                                │
|│                                                                              │
|│ The list is kept                                                             │
|│                                                                              │
|│ • by name, with a hanging indent that shows when the line is long enough to  │
|│   be wrapped,                                                                │
|│ • by date.                                                                   │
|│                                                                              │
|│ Write the list down.                                                         │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
|Said to 1:
end
keys whoever has a badge<Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 1  reviewed 0 of 3
|┌ Interview: anna, control 1 of 4 ─────────────────────────────────────────────┐
|│ 1.1.1  Know who comes in                                                     │
|│ customer      not assessed                                                   │
|│                                                                              │
|│  1  Who may come in?                                                    said │
|│       whoever has a badge                                                    │
|│                                                                              │
|│ Somebody has to know who may come in. See [2.1.1] and [2.1.2]; [9.9.9] is no │
|│ control here.                                                                │
|│                                                                              │
|│ The list is kept                                                             │
|│                                                                              │
|│ • by name, with a hanging indent that shows when the line is long enough to  │
|│   be wrapped,                                                                │
|│ • by date.                                                                   │
|│                                                                              │
|│ Write the list down.                                                         │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| saved: 1.1.1: in words                                                   saved
end
keys cand a note
says Note: and a note
keys <Enter>
reads Who may come in?                                                    said │
