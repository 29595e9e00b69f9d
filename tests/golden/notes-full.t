# No space: said in the last line until something is saved; what was typed stays.
size 80x24
catalog catalog-small.yaml
session acme-prod customer iaas
io full
keys xA remark<C-s>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ Remark: 1.1.1, customer ───────────────────────┐
|│ ▾ 1 People             0/1 ││A remark                                        │
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
| nothing was recorded, session acme-prod cannot be written: No space
| left on device                                                       NOT SAVED
end
keys  again
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ Remark: 1.1.1, customer ───────────────────────┐
|│ ▾ 1 People             0/1 ││A remark again                                  │
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
| nothing was recorded, session acme-prod cannot be written: No space
| left on device                                                       NOT SAVED
end
keys <Esc>y
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             0/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Somebody has to know who may come in. See      │
|│    · 1.1.2   A title with …││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ here.                                          │
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
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| dropped: nothing of that text is recorded                            NOT SAVED
end
styles
|bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|ddddddddddddddddddddddddddddddcccccccccccccccccccccccccccccccccccccccccccccccccc
|c...eeeeeeeeeeeeeeeeeeee.....cc.llllllllllllllllllllllllllllllllllll...........c
|c............................cc................................................c
|cffffffffffffffffffffffffffffcc................................................c
|c....l.......................cc.kkkkkkk.....kkkkkkk............................c
|c...eeeeeeeeeeeeeeeeeeee.....cc................................................c
|c............................cc................................................c
|c............................cc................................................c
|c............................cc................................................c
|c............................cc.ll.............................................c
|c............................cc................................................c
|c............................cc.ll.............................................c
|c............................cc................................................c
|c............................ccccccccccccccccccccccccccccccccccccccccccccccccccc
|c............................ccccccccccccccccccccccccccccccccccccccccccccccccccc
|c............................cc.lllllllllllllllllllllll....eeeeeeeeeeeeeeeeeee.c
|c............................cc.lllllllllllllllllllllll........................c
|c............................cc................................................c
|c............................cc...ee.............................eeeeeeeeeeeee.c
|c............................cc...ee...........................................c
|c............................cc................................................c
|ddddddddddddddddddddddddddddddcccccccccccccccccccccccccccccccccccccccccccccccccc
|mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmnnnnnnnnnm
end
keys 3
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             0/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Somebody has to know who may come in. See      │
|│    · 1.1.2   A title with …││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ here.                                          │
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
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
| nothing was recorded, session acme-prod cannot be written: No space
| left on device                                                       NOT SAVED
end
keys :set assignee=carl<Enter>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             0/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Somebody has to know who may come in. See      │
|│    · 1.1.2   A title with …││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ here.                                          │
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
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
| nothing was recorded, session acme-prod cannot be written: No space left on
| device
|:set assignee=carl
end
keys <Esc>j
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.2  A title with a hidden �turn and a very… ┐
|│ ▾ 1 People             0/1 ││ base control                                   │
|│  ▾ 1.1 Before the fir… 0/1 ││ Draft: these texts are not finished; do not    │
|│   ·· 1.1.1 c Know who come…││ rely on them.                                  │
|│    · 1.1.2   A title with …││                                                │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ Hostile: \e[31m is only text here.             │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer: no duty under IaaS                   │
|│                            ││ provider · not assessed    joint: not assessed │
|│                            ││ customer 0   shared 0   provider ■■■ 1         │
|│                            ││   a Keep what is the provider's       provider │
|│                            ││                                                │
|│                            ││                                                │
| nothing was recorded, session acme-prod cannot be written: No space
| left on device                                                       NOT SAVED
end
io ok
keys k3
screen
| Small 2020  acme-prod  customer  IaaS              assessed 1  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             1/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 1/1 ││                                                │
|│   ◐· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         partial                         │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ Review         assessed by anna, 2026-11-23    │
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
| saved: 1.1.1, customer: partial                                          saved
end
