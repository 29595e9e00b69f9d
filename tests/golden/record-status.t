# A digit records for the side in brackets, 0 clears, u and ^R go back and forth.
size 80x24
catalog catalog-small.yaml
session acme-prod auditor iaas
keys 3
screen
| Small 2020  acme-prod  auditor  IaaS               assessed 1  reviewed 0 of 6
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             1/3 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 1/3 ││                                                │
|│   ◐· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         partial                         │
|│ ▸ 2 Things, 密碼 and … 0/3 ││ Review         assessed by anna, 2026-11-23    │
|│                            ││                                                │
|│                            ││ Somebody has to know who may come in. See      │
|│                            ││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│                            ││ here.                                          │
|│                            ││                                                │
|│                            ││ The list is kept                               │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ◐ partial         joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list                    customer │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| saved: 1.1.1, customer: partial                                          saved
end
keys s1
screen
| Small 2020  acme-prod  auditor  IaaS               assessed 2  reviewed 0 of 6
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             2/3 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 2/3 ││                                                │
|│   ◐● 1.1.1 c Know who come…││ Recorded for the provider                      │
|│    · 1.1.2   A title with …││ Status         implemented                     │
|│ ▸ 2 Things, 密碼 and … 0/3 ││ Review         assessed by anna, 2026-11-23    │
|│                            ││                                                │
|│                            ││ Recorded for the customer                      │
|│                            ││ Status         partial                         │
|│                            ││ Review         assessed by anna, 2026-11-23    │
|│                            ││                                                │
|│                            ││ Somebody has to know who may come in. See      │
|│                            ││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ◐ partial              joint: partial │
|│                            ││ provider ● implemented                         │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list                    customer │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| saved: 1.1.1, provider: implemented                                      saved
end
keys u
screen
| Small 2020  acme-prod  auditor  IaaS               assessed 1  reviewed 0 of 6
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             1/3 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 1/3 ││                                                │
|│   ◐· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         partial                         │
|│ ▸ 2 Things, 密碼 and … 0/3 ││ Review         assessed by anna, 2026-11-23    │
|│                            ││                                                │
|│                            ││ Somebody has to know who may come in. See      │
|│                            ││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│                            ││ here.                                          │
|│                            ││                                                │
|│                            ││ The list is kept                               │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ◐ partial         joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list                    customer │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| taken back: Status (1.1.1 provider) is empty again                       saved
end
keys <C-r>
screen
| Small 2020  acme-prod  auditor  IaaS               assessed 2  reviewed 0 of 6
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             2/3 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 2/3 ││                                                │
|│   ◐● 1.1.1 c Know who come…││ Recorded for the provider                      │
|│    · 1.1.2   A title with …││ Status         implemented                     │
|│ ▸ 2 Things, 密碼 and … 0/3 ││ Review         assessed by anna, 2026-11-23    │
|│                            ││                                                │
|│                            ││ Recorded for the customer                      │
|│                            ││ Status         partial                         │
|│                            ││ Review         assessed by anna, 2026-11-23    │
|│                            ││                                                │
|│                            ││ Somebody has to know who may come in. See      │
|│                            ││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ◐ partial              joint: partial │
|│                            ││ provider ● implemented                         │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list                    customer │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| done again: Status (1.1.1 provider) is "implemented"                     saved
end
keys r
screen
| Small 2020  acme-prod  auditor  IaaS               assessed 2  reviewed 0 of 6
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             2/3 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 2/3 ││                                                │
|│   ◐● 1.1.1 c Know who come…││ Recorded for the provider                      │
|│    · 1.1.2   A title with …││ Status         implemented                     │
|│ ▸ 2 Things, 密碼 and … 0/3 ││ Review         assessed by anna, 2026-11-23    │
|│                            ││                                                │
|│                            ││ Recorded for the customer                      │
|│                            ││ Status         partial                         │
|│                            ││ Review         assessed by anna, 2026-11-23    │
|│                            ││                                                │
|│                            ││ Somebody has to know who may come in. See      │
|│                            ││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ◐ partial              joint: partial │
|│                            ││ provider ● implemented                         │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list                    customer │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
| you assessed it yourself: a review is a second person's; r again records
| yours                                                                    saved
end
keys 0
screen
| Small 2020  acme-prod  auditor  IaaS               assessed 1  reviewed 0 of 6
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             1/3 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 1/3 ││                                                │
|│   ◐· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         partial                         │
|│ ▸ 2 Things, 密碼 and … 0/3 ││ Review         assessed by anna, 2026-11-23    │
|│                            ││                                                │
|│                            ││ Somebody has to know who may come in. See      │
|│                            ││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│                            ││ here.                                          │
|│                            ││                                                │
|│                            ││ The list is kept                               │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ◐ partial         joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list                    customer │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| saved: 1.1.1, provider: not assessed                                     saved
end
keys r
screen
| Small 2020  acme-prod  auditor  IaaS               assessed 1  reviewed 0 of 6
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             1/3 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 1/3 ││                                                │
|│   ◐· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         partial                         │
|│ ▸ 2 Things, 密碼 and … 0/3 ││ Review         assessed by anna, 2026-11-23    │
|│                            ││                                                │
|│                            ││ Somebody has to know who may come in. See      │
|│                            ││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│                            ││ here.                                          │
|│                            ││                                                │
|│                            ││ The list is kept                               │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ◐ partial         joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list                    customer │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| 1.1.1 has no status on this side yet: give one with 1 to 5 first         saved
end
keys uuuuuu
screen
| Small 2020  acme-prod  auditor  IaaS               assessed 0  reviewed 0 of 6
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             0/3 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 0/3 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Somebody has to know who may come in. See      │
|│    · 1.1.2   A title with …││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│ ▸ 2 Things, 密碼 and … 0/3 ││ here.                                          │
|│                            ││                                                │
|│                            ││ The list is kept                               │
|│                            ││                                                │
|│                            ││ • by name, with a hanging indent that shows    │
|│                            ││   when the line is long enough to be wrapped,  │
|│                            ││ • by date.                                     │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list                    customer │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| there is nothing of anna to take back                                    saved
end
