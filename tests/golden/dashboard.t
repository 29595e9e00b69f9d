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
|│ Progress                                                                     │
|│ customer  ■■■■■■■■■■■■  assessed 3 of 3, reviewed 0, conform 0, gaps 2       │
|│ provider  ■■■■········  assessed 1 of 3, reviewed 0, conform 0, gaps 1       │
|│                                                                              │
|│ Every control, clause by clause                                              │
|│ 1    ◐   People                                                              │
|│ 2    ●✗  Things, 密碼 and cafés                                              │
|│ ·    not assessed yet                                                        │
|│ ●    implemented                                                             │
|│ ◉    implemented in an alternative way                                       │
|│ ◐    partly implemented                                                      │
|│ ○    planned                                                                 │
|│ ✗    not implemented                                                         │
|│                                                                              │
|│ Gaps, by who has to act                                                      │
|│ nobody              2 gaps, no day set                                       │
|│ bob                 1 gap, first due 2026-11-01, 1 overdue                   │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| j down  <PageDown> page  q close  / search                               saved
end
keys G
screen
| Small 2020  acme  customer  IaaS                   assessed 3  reviewed 0 of 3
|┌ Dashboard ───────────────────────────────────────────────────────────────────┐
|│ Progress                                                                     │
|│ customer  ■■■■■■■■■■■■  assessed 3 of 3, reviewed 0, conform 0, gaps 2       │
|│ provider  ■■■■········  assessed 1 of 3, reviewed 0, conform 0, gaps 1       │
|│                                                                              │
|│ Every control, clause by clause                                              │
|│ 1    ◐   People                                                              │
|│ 2    ●✗  Things, 密碼 and cafés                                              │
|│ ·    not assessed yet                                                        │
|│ ●    implemented                                                             │
|│ ◉    implemented in an alternative way                                       │
|│ ◐    partly implemented                                                      │
|│ ○    planned                                                                 │
|│ ✗    not implemented                                                         │
|│                                                                              │
|│ Gaps, by who has to act                                                      │
|│ nobody              2 gaps, no day set                                       │
|│ bob                 1 gap, first due 2026-11-01, 1 overdue                   │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| j down  <PageDown> page  q close  / search                               saved
end
keys q
size 40x10
keys D
screen
| Small 2020  acme  customer  IaaS
|┌ Dashboard ───────────────────────────┐
|│ Progress                             │
|│ customer  ■■■■■■■■■■■■  assessed 3   │
|│           of 3, reviewed 0, conform  │
|│           0, gaps 2                  │
|│ provider  ■■■■········  assessed 1   │
|│           of 3, reviewed 0, conform  │
|└─────────────────────────── 1-6 of 25 ┘
| j down  <PageDown> page  q close saved
end
