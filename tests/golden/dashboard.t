# How far the assessment is, at a glance.
catalog catalog-small.yaml
size 80x24
session acme customer iaas
set 1.1.1 customer status partial
set 1.1.1 customer assignee bob
set 1.1.1 customer due 2026-11-01
set 2.1.1 customer status implemented
set 2.1.1 provider status planned
set 2.1.2 customer status not-implemented
keys D
screen
| Small 2020  acme  customer  IaaS                   assessed 3  reviewed 0 of 3
|┌ Dashboard ───────────────────────────────────────────────────────────────────┐
|│ customer *  □□□□□□□□□□□□□□  assessed 3, reviewed 0 of 3; gaps 2              │
|│ provider    □□□□··········  assessed 1, reviewed 0 of 3; gaps 1              │
|│ 1 gap overdue                                                                │
|│ Controls customer     provider                                               │
|│ 1    ◐_  □□□□□ 1/1    ····· 0/2    People                                    │
|│ 2    ●✗  □□□□□ 2/2    □□□□□ 1/1    Things, 密碼 and cafés                    │
|│ · not assessed yet  ● implemented  ◉ implemented in an alternative way  ◐    │
|│ partly implemented  ○ planned  ✗ not implemented  ⊘ excluded, with a         │
|│ reason  / left out of this assessment  _ no duty under the model  bars: ■    │
|│ reviewed, □ assessed                                                         │
|│                                                                              │
|│ Gaps, by day                                                                 │
|│ overdue: 1                                                                   │
|│ 2026-11-01  1.1.1 customer  partial, bob, Know who comes in                  │
|│ no day set: 2                                                                │
|│             2.1.1 provider  planned, nobody, 門と鍵 doors and keys           │
|│             2.1.2 customer  not implemented, nobody, Windows                 │
|│                                                                              │
|│ Gaps, by who has to act                                                      │
|│ 1.1.1 customer partial, provider not assessed: Know who comes in             │
|└────────────────────────────────────────────────────────────────── 1-19 of 27 ┘
| l next  <Enter> go there  j down  <PageDown> page  q close               saved
end
keys G
screen
| Small 2020  acme  customer  IaaS                   assessed 3  reviewed 0 of 3
|┌ Dashboard ───────────────────────────────────────────────────────────────────┐
|│ reason  / left out of this assessment  _ no duty under the model  bars: ■    │
|│ reviewed, □ assessed                                                         │
|│                                                                              │
|│ Gaps, by day                                                                 │
|│ overdue: 1                                                                   │
|│ 2026-11-01  1.1.1 customer  partial, bob, Know who comes in                  │
|│ no day set: 2                                                                │
|│             2.1.1 provider  planned, nobody, 門と鍵 doors and keys           │
|│             2.1.2 customer  not implemented, nobody, Windows                 │
|│                                                                              │
|│ Gaps, by who has to act                                                      │
|│ nobody              2 gaps, no day set                                       │
|│ bob                 1 gap, first due 2026-11-01, 1 overdue                   │
|│ Duties that nobody owns: none                                                │
|│ Findings that are open, by grade: none                                       │
|│ Requests that are outstanding: none                                          │
|│ Assurance that lapses or has lapsed: none                                    │
|│ What others recorded since your last action: none                            │
|│ Conformity of what is reviewed: none                                         │
|│ 1.1.1 customer partial, provider not assessed: Know who comes in             │
|└────────────────────────────────────────────────────────────────── 9-27 of 27 ┘
| l next  <Enter> go there  j down  <PageDown> page  q close               saved
end
keys q
size 40x10
keys D
screen
| Small 2020  acme       3 of 3 assessed
|┌ Dashboard ───────────────────────────┐
|│ 1 gap overdue                        │
|│ Every control, clause by clause      │
|│ 1    ◐_  □□□□□ 1/1    ····· 0/2    … │
|│ 2    ●✗  □□□□□ 2/2    □□□□□ 1/1    … │
|│ · not assessed yet  ● implemented  ◉ │
|│ 1.1.1 customer partial, provider no… │
|└────────────────────────── 7-11 of 45 ┘
| l next  q close                  saved
end
