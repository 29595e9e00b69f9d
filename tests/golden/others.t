# What others write appears, and who it was.
size 80x24
catalog catalog-small.yaml
session acme-prod auditor iaas
keys k
other 1.1.1 customer status planned
tick
screen
| Small 2020  acme-prod  auditor  IaaS               assessed 1  reviewed 0 of 6
|┌ Controls ──────────────────┐┌ 1.1  Before the first day ─────────────────────┐
|│ ▾ 1 People             1/3 ││ group of controls                              │
|│  ▾ 1.1 Before the fir… 1/3 ││                                                │
|│   ○· 1.1.1 c Know who come…││ Assessed       1 of 3, reviewed 0              │
|│    · 1.1.2   A title with …││ planned         1                              │
|│ ▸ 2 Things, 密碼 and … 0/3 ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ A group has no duties of its own.              │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| bert recorded 1.1.1 customer: Status                                     saved
end
other 1.1.1 customer remark From Bert
other 2.1.1 provider status implemented
keys j1
screen
| Small 2020  acme-prod  auditor  IaaS               assessed 2  reviewed 0 of 6
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             1/3 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 1/3 ││                                                │
|│   ●· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         implemented                     │
|│ ▸ 2 Things, 密碼 and … 1/3 ││ Review         assessed by anna, 2026-11-23    │
|│                            ││ Remark         From Bert                       │
|│                            ││                                                │
|│                            ││ Somebody has to know who may come in. See      │
|│                            ││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│                            ││ here.                                          │
|│                            ││                                                │
|│                            ││ The list is kept                               │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ● implemented     joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list                    customer │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
| saved: 1.1.1, customer: implemented; meanwhile bert recorded 2.1.1
| provider: Status                                                         saved
end
other 1.1.1 customer status partial
other 2.1.1 customer status partial
tick
screen
| Small 2020  acme-prod  auditor  IaaS               assessed 3  reviewed 0 of 6
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             1/3 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 1/3 ││                                                │
|│   ◐· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         partial                         │
|│ ▸ 2 Things, 密碼 and … 2/3 ││ Review         assessed by bert, 2026-11-23    │
|│                            ││ Remark         From Bert                       │
|│                            ││                                                │
|│                            ││ Somebody has to know who may come in. See      │
|│                            ││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│                            ││ here.                                          │
|│                            ││                                                │
|│                            ││ The list is kept                               │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ◐ partial         joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list                    customer │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| 2 actions by others; the last: bert, 2.1.1 customer: Status              saved
end
keys c
other 1.1.2 provider status partial
tick
screen
| Small 2020  acme-prod  auditor  IaaS               assessed 4  reviewed 0 of 6
|┌ Controls ──────────────────┐┌ Note: 1.1.1, customer ─────────────────────────┐
|│ ▾ 1 People             2/3 ││                                                │
|│  ▾ 1.1 Before the fir… 2/3 ││                                                │
|│   ◐· 1.1.1 c Know who come…││                                                │
|│    ◐ 1.1.2   A title with …││                                                │
|│ ▸ 2 Things, 密碼 and … 2/3 ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└───────────────────────── ^S saves   Esc leaves ┘
| bert recorded 1.1.2 provider: Status                                     saved
end
