# A text being typed outlives a dropped line; it is taken up where it was typed, and only there.
size 80x24
catalog catalog-small.yaml
session acme-prod customer iaas
keys chalf a thought
hangup
leaves
reopen
keys w
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ How: 1.1.1, customer ──────────────────────────┐
|│ ▾ 1 People             0/1 ││                                                │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││                                                │
|│    · 1.1.2   A title with …││                                                │
|│ ▸ 2 Things, 密碼 and … 0/2 ││                                                │
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
| <C-s> save  <Esc> leave  <Enter> new line                                saved
end
keys <Esc>c
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ Note: 1.1.1, customer ─────────────────────────┐
|│ ▾ 1 People             0/1 ││half a thought                                  │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││                                                │
|│    · 1.1.2   A title with …││                                                │
|│ ▸ 2 Things, 密碼 and … 0/2 ││                                                │
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
| typed on 2026-11-23 09:59 and not saved: ^S saves it, Esc and y
| drop it                                                          not saved yet
end
# Going on from it and saving it ends it.
keys , and the rest<C-s>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             0/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         not assessed                    │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ Note           half a thought, and the rest    │
|│                            ││                                                │
|│                            ││ Somebody has to know who may come in. See      │
|│                            ││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│                            ││ here.                                          │
|│                            ││                                                │
|│                            ││ The list is kept                               │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| saved: 1.1.1, customer: Note                                             saved
end
keys c
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ Note: 1.1.1, customer ─────────────────────────┐
|│ ▾ 1 People             0/1 ││half a thought, and the rest                    │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││                                                │
|│    · 1.1.2   A title with …││                                                │
|│ ▸ 2 Things, 密碼 and … 0/2 ││                                                │
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
| <C-s> save  <Esc> leave  <Enter> new line                                saved
end
# What is dropped is gone for good.
keys  more<Esc>y
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             0/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         not assessed                    │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ Note           half a thought, and the rest    │
|│                            ││                                                │
|│                            ││ Somebody has to know who may come in. See      │
|│                            ││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│                            ││ here.                                          │
|│                            ││                                                │
|│                            ││ The list is kept                               │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| dropped: nothing of that text is recorded                                saved
end
keys c<Esc>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             0/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         not assessed                    │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ Note           half a thought, and the rest    │
|│                            ││                                                │
|│                            ││ Somebody has to know who may come in. See      │
|│                            ││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│                            ││ here.                                          │
|│                            ││                                                │
|│                            ││ The list is kept                               │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
# A draft that says what is recorded meanwhile is none.
keys wsame
hangup
reopen
set 1.1.1 customer how same
tick
keys w
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ How: 1.1.1, customer ──────────────────────────┐
|│ ▾ 1 People             0/1 ││same                                            │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││                                                │
|│    · 1.1.2   A title with …││                                                │
|│ ▸ 2 Things, 密碼 and … 0/2 ││                                                │
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
| <C-s> save  <Esc> leave  <Enter> new line                                saved
end
# Others who wrote since it was typed are not overwritten unasked.
keys <Esc>xmine
hangup
reopen
other 1.1.1 customer remark of bert
tick
keys x<C-s>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ Remark: 1.1.1, customer ───────────────────────┐
|│ ▾ 1 People             0/1 ││mine                                            │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││                                                │
|│    · 1.1.2   A title with …││                                                │
|│ ▸ 2 Things, 密碼 and … 0/2 ││                                                │
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
| bert wrote to 1.1.1 meanwhile: ^S again replaces it, Esc leaves
| it                                                               not saved yet
end
keys <C-s>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             0/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         not assessed                    │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ How            same                            │
|│                            ││ Remark         mine                            │
|│                            ││ Note           half a thought, and the rest    │
|│                            ││                                                │
|│                            ││ Somebody has to know who may come in. See      │
|│                            ││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│                            ││ here.                                          │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| saved: 1.1.1, customer: Remark                                           saved
end
