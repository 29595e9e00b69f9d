# Search opens folds, goes round, and says where it is.
size 80x24
catalog catalog-small.yaml
session acme-prod customer iaas
keys n
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
| nothing was searched for yet: / searches                                 saved
end
keys /door<Enter>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 2.1  Doors ────────────────────────────────────┐
|│ ▾ 1 People             0/1 ││ group of controls                              │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Assessed       0 of 2, reviewed 0              │
|│    · 1.1.2   A title with …││                                                │
|│ ▾ 2 Things, 密碼 and … 0/2 ││                                                │
|│  ▸ 2.1 Doors           0/2 ││                                                │
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
| match 2 of 4 for "door"                                                  saved
end
styles
|bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|ddddddddddddddddddddddddddddddcccccccccccccccccccccccccccccccccccccccccccccccccc
|c...eeeeeeeeeeeeeeeeeeee.....cc.lllllllllllllllll..............................c
|c............................cc................................................c
|c...ll.......................cc.lllllllllllllll................................c
|c....l.......................cc................................................c
|c...eeeeeeeeeeeeeeeeeeee.....cc................................................c
|cffffffffffffffffffffffffffffcc................................................c
|c............................cc................................................c
|c............................cc................................................c
|c............................cc................................................c
|c............................cc................................................c
|c............................cc................................................c
|c............................cc................................................c
|c............................ccccccccccccccccccccccccccccccccccccccccccccccccccc
|c............................ccccccccccccccccccccccccccccccccccccccccccccccccccc
|c............................cc.lllllllllllllllllllllllllllllllll..............c
|c............................cc................................................c
|c............................cc................................................c
|c............................cc................................................c
|c............................cc................................................c
|c............................cc................................................c
|ddddddddddddddddddddddddddddddcccccccccccccccccccccccccccccccccccccccccccccccccc
|mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
end
keys n
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 2.1.1  門と鍵 doors and keys ──────────────────┐
|│ ▾ 1 People             0/1 ││ cloud control                                  │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Doors have two sides. Read [1.1.1] first.      │
|│    · 1.1.2   A title with …││                                                │
|│ ▾ 2 Things, 密碼 and … 0/2 ││ For the customer                               │
|│  ▾ 2.1 Doors           0/2 ││ Lock it.                                       │
|│   ·· 2.1.1 * 門と鍵 doors …││                                                │
|│   ·  2.1.2   Windows       ││ For the provider                               │
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
| match 3 of 4 for "door"                                                  saved
end
keys NN
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             0/1 ││ For the customer                               │
|│  ▾ 1.1 Before the fir… 0/1 ││ Write the list down.                           │
|│   ·· 1.1.1 c Know who come…││                                                │
|│    · 1.1.2   A title with …││ For the provider                               │
|│ ▾ 2 Things, 密碼 and … 0/2 ││ Hold the door as [2.1.1] says.                 │
|│  ▾ 2.1 Doors           0/2 ││                                                │
|│   ·· 2.1.1 * 門と鍵 doors …││ Notes                                          │
|│   ·  2.1.2   Windows       ││ A list that nobody reads is a list that nobody │
|│                            ││ keeps.                                         │
|│                            ││                                                │
|│                            ││ Evidence to ask for                            │
|│                            ││ • The list                                     │
|│                            │└─────────────────────────────────────── 13-24 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| match 1 of 4 for "door"                                                  saved
end
keys /Nowhere<Enter>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             0/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Somebody has to know who may come in. See      │
|│    · 1.1.2   A title with …││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│ ▾ 2 Things, 密碼 and … 0/2 ││ here.                                          │
|│  ▾ 2.1 Doors           0/2 ││                                                │
|│   ·· 2.1.1 * 門と鍵 doors …││ The list is kept                               │
|│   ·  2.1.2   Windows       ││                                                │
|│                            ││ • by name, with a hanging indent that shows    │
|│                            ││   when the line is long enough to be wrapped,  │
|│                            ││ • by date.                                     │
|│                            ││                                                │
|│                            │└──────────────────────────────────── 1-12 of 32 ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
|└────────────────────────────┘└────────────────────────── m: model   1-6 of 10 ┘
| nothing has "Nowhere" in it                                              saved
end
keys <C-o><C-o>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 2.1.1  門と鍵 doors and keys ──────────────────┐
|│ ▾ 1 People             0/1 ││ cloud control                                  │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Doors have two sides. Read [1.1.1] first.      │
|│    · 1.1.2   A title with …││                                                │
|│ ▾ 2 Things, 密碼 and … 0/2 ││ For the customer                               │
|│  ▾ 2.1 Doors           0/2 ││ Lock it.                                       │
|│   ·· 2.1.1 * 門と鍵 doors …││                                                │
|│   ·  2.1.2   Windows       ││ For the provider                               │
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
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
keys <C-n>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 2.1  Doors ────────────────────────────────────┐
|│ ▾ 1 People             0/1 ││ group of controls                              │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Assessed       0 of 2, reviewed 0              │
|│    · 1.1.2   A title with …││                                                │
|│ ▾ 2 Things, 密碼 and … 0/2 ││                                                │
|│  ▾ 2.1 Doors           0/2 ││                                                │
|│   ·· 2.1.1 * 門と鍵 doors …││                                                │
|│   ·  2.1.2   Windows       ││                                                │
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
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
keys <C-o><C-o><C-o>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             0/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Somebody has to know who may come in. See      │
|│    · 1.1.2   A title with …││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│ ▾ 2 Things, 密碼 and … 0/2 ││ here.                                          │
|│  ▾ 2.1 Doors           0/2 ││                                                │
|│   ·· 2.1.1 * 門と鍵 doors …││ The list is kept                               │
|│   ·  2.1.2   Windows       ││                                                │
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
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
