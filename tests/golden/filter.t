# f shows only some controls: terms as the shell takes them, or the name of a filter.
catalog catalog-small.yaml
size 80x24
session acme customer iaas
set 1.1.1 customer status partial
set 2.1.1 customer status implemented
keys f
screen
| Small 2020  acme  customer  IaaS                   assessed 2  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             1/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 1/1 ││                                                │
|│   ◐· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         partial                         │
|│ ▸ 2 Things, 密碼 and … 1/2 ││ Review         assessed by anna, 2026-11-23    │
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
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
|Show only:
end
keys status=partial<Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 2  reviewed 0 of 3
|┌ Controls: 1 of 4 ──────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             1/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 1/1 ││                                                │
|│   ◐· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│                            ││ Status         partial                         │
|│                            ││ Review         assessed by anna, 2026-11-23    │
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
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
|└──────────── status=partial ┘└────────────────────────────── m: model   1-6 ▾ ┘
| 1 control, by either side's record; Esc shows all again                  saved
end
# what is hidden cannot be moved to, and marks only take what is shown
keys GggG:1<Enter><Space>
screen
| Small 2020  acme  customer  IaaS                   assessed 2  reviewed 0 of 3
|┌ Controls: 1 of 4 ──────────┐┌ 1.1  Before the first day ─────────────────────┐
|│ ▾ 1 People             1/1 ││ group of controls                              │
|│  ▾ 1.1 Before the fir… 1/1 ││                                                │
|│◆  ◐· 1.1.1 c Know who come…││ Assessed       1 of 1, reviewed 0              │
|│                            ││ partial         1                              │
|│                            ││                                                │
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
|└──────────── status=partial ┘└────────────────────────────────────── m: model ┘
| [customer, 1 marked] ? help  1 implemented  2 alternative  3 partial     saved
end
# going to a hidden control takes the filter off
keys <Esc>fstatus=partial<Enter>:2.1.1<Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 2  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 2.1.1  門と鍵 doors and keys ──────────────────┐
|│ ▾ 1 People             1/1 ││ cloud control                                  │
|│  ▾ 1.1 Before the fir… 1/1 ││                                                │
|│   ◐· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         implemented                     │
|│ ▾ 2 Things, 密碼 and … 1/2 ││ Review         assessed by anna, 2026-11-23    │
|│  ▾ 2.1 Doors           1/2 ││                                                │
|│   ●· 2.1.1 * 門と鍵 doors …││ Doors have two sides. Read [1.1.1] first.      │
|│   ·  2.1.2   Windows       ││                                                │
|│                            ││ For the customer                               │
|│                            ││ Lock it.                                       │
|│                            ││                                                │
|│                            ││ For the provider                               │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ● implemented     joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared 0   provider ■ 1         │
|│                            ││   a Lock it                      we (customer) │
|│                            ││   b Build it                          provider │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
# names, words that mean nothing, and what lets nothing pass
keys fgaps-without-finding<Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 2  reviewed 0 of 3
|┌ Controls: 1 of 4 ──────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             1/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 1/1 ││                                                │
|│   ◐· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│                            ││ Status         partial                         │
|│                            ││ Review         assessed by anna, 2026-11-23    │
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
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
|└────── gaps-without-finding ┘└────────────────────────────── m: model   1-6 ▾ ┘
| 1 control, by either side's record; Esc shows all again                  saved
end
keys f<C-u>status=nearly<Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 2  reviewed 0 of 3
|┌ Controls: 1 of 4 ──────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             1/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 1/1 ││                                                │
|│   ◐· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│                            ││ Status         partial                         │
|│                            ││ Review         assessed by anna, 2026-11-23    │
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
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
| the filter status does not know "nearly"; it knows: not-assessed, implemented,
| alternative, partial, planned, not-implemented
|Show only: status=nearly
end
keys <End><C-u>kind=cloud status=planned<Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 2  reviewed 0 of 3
|┌ Controls: 1 of 4 ──────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             1/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 1/1 ││                                                │
|│   ◐· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│                            ││ Status         partial                         │
|│                            ││ Review         assessed by anna, 2026-11-23    │
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
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
| no control passes: kind=cloud status=planned
|Show only: kind=cloud status=planned
end
keys <Esc><Esc>
screen
| Small 2020  acme  customer  IaaS                   assessed 2  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             1/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 1/1 ││                                                │
|│   ◐· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         partial                         │
|│ ▾ 2 Things, 密碼 and … 1/2 ││ Review         assessed by anna, 2026-11-23    │
|│  ▾ 2.1 Doors           1/2 ││                                                │
|│   ●· 2.1.1 * 門と鍵 doors …││ Somebody has to know who may come in. See      │
|│   ·  2.1.2   Windows       ││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│                            ││ here.                                          │
|│                            ││                                                │
|│                            ││ The list is kept                               │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ◐ partial         joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
