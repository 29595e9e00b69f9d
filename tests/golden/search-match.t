# Search scrolls to the match, also one that goes over the end of a line, and shows it by the rule
# it was found by: a capital letter makes case matter.
size 80x24
catalog catalog-small.yaml
session acme-prod customer iaas
keys /nobody reads<Enter>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             0/1 ││ For the provider                               │
|│  ▾ 1.1 Before the fir… 0/1 ││ Hold the door as [2.1.1] says.                 │
|│   ·· 1.1.1 c Know who come…││                                                │
|│    · 1.1.2   A title with …││ Notes                                          │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ A list that nobody reads is a list that nobody │
|│                            ││ keeps.                                         │
|│                            ││                                                │
|│                            ││ Evidence to ask for                            │
|│                            ││ • The list                                     │
|│                            ││ • A door that was tried                        │
|│                            ││                                                │
|│                            ││ Questions to ask                               │
|│                            │└─────────────────────────────────────── 16-27 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
|└────────────────────────────┘└────────────────────────── m: model   1-6 of 10 ┘
| match 1 of 1 for "nobody reads", from the beginning again                saved
end
styles
|bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|ddddddddddddddddddddddddddddddcccccccccccccccccccccccccccccccccccccccccccccccccc
|c...eeeeeeeeeeeeeeeeeeee.....cc.eeeeeeeeeeeeeeee...............................c
|c............................cc..................kkkkkkk.......................c
|cffffffffffffffffffffffffffffcc................................................c
|c....l.......................cc.eeeee..........................................c
|c...eeeeeeeeeeeeeeeeeeee.....cc.............oooooooooooo.......................c
|c............................cc................................................c
|c............................cc................................................c
|c............................cc.eeeeeeeeeeeeeeeeeee............................c
|c............................cc.ll.............................................c
|c............................cc.ll.............................................c
|c............................cc................................................c
|c............................cc.eeeeeeeeeeeeeeee...............................c
|c............................ccccccccccccccccccccccccccccccccccccccccccccccccccc
|c............................ccccccccccccccccccccccccccccccccccccccccccccccccccc
|c............................cc.lllllllllllllllllllllll....eeeeeeeeeeeeeeeeeee.c
|c............................cc.lllllllllllllllllllllll........................c
|c............................cc................................................c
|c............................cc...ee.............................eeeeeeeeeeeee.c
|c............................cc...ee...........................................c
|c............................cc................................................c
|ddddddddddddddddddddddddddddddcccccccccccccccccccccccccccccccccccccccccccccccccc
|mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
end
keys /nobody keeps<Enter>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             0/1 ││ For the provider                               │
|│  ▾ 1.1 Before the fir… 0/1 ││ Hold the door as [2.1.1] says.                 │
|│   ·· 1.1.1 c Know who come…││                                                │
|│    · 1.1.2   A title with …││ Notes                                          │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ A list that nobody reads is a list that nobody │
|│                            ││ keeps.                                         │
|│                            ││                                                │
|│                            ││ Evidence to ask for                            │
|│                            ││ • The list                                     │
|│                            ││ • A door that was tried                        │
|│                            ││                                                │
|│                            ││ Questions to ask                               │
|│                            │└─────────────────────────────────────── 16-27 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
|└────────────────────────────┘└────────────────────────── m: model   1-6 of 10 ┘
| match 1 of 1 for "nobody keeps", from the beginning again                saved
end
styles
|bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|ddddddddddddddddddddddddddddddcccccccccccccccccccccccccccccccccccccccccccccccccc
|c...eeeeeeeeeeeeeeeeeeee.....cc.eeeeeeeeeeeeeeee...............................c
|c............................cc..................kkkkkkk.......................c
|cffffffffffffffffffffffffffffcc................................................c
|c....l.......................cc.eeeee..........................................c
|c...eeeeeeeeeeeeeeeeeeee.....cc.........................................oooooo.c
|c............................cc.ooooo..........................................c
|c............................cc................................................c
|c............................cc.eeeeeeeeeeeeeeeeeee............................c
|c............................cc.ll.............................................c
|c............................cc.ll.............................................c
|c............................cc................................................c
|c............................cc.eeeeeeeeeeeeeeee...............................c
|c............................ccccccccccccccccccccccccccccccccccccccccccccccccccc
|c............................ccccccccccccccccccccccccccccccccccccccccccccccccccc
|c............................cc.lllllllllllllllllllllll....eeeeeeeeeeeeeeeeeee.c
|c............................cc.lllllllllllllllllllllll........................c
|c............................cc................................................c
|c............................cc...ee.............................eeeeeeeeeeeee.c
|c............................cc...ee...........................................c
|c............................cc................................................c
|ddddddddddddddddddddddddddddddcccccccccccccccccccccccccccccccccccccccccccccccccc
|mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
end
keys /Hand out<Enter>
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
|│                            │└──────────────────────────────────── 1-12 of 32 ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
|│                            ││     say                                        │
|│                            ││   c Hand out keys                       shared │
|│                            ││     Split: The customer asks, the provider     │
|│                            ││     cuts the key                               │
|└────────────────────────────┘└───────────────────────── m: model   5-10 of 10 ┘
| match 1 of 1 for "Hand out", from the beginning again                    saved
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
|c............................cc...ee...........................................c
|c............................cc................................................c
|c............................cc................................................c
|c............................cc...eeoooooooo............................iiiiii.c
|c............................cc.....llllllllllllllllllllllllllllllllllllll.....c
|c............................cc.....llllllllllll...............................c
|ddddddddddddddddddddddddddddddcccccccccccccccccccccccccccccccccccccccccccccccccc
|mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
end
# What the frame shows is not looked for further down; Esc forgets it.
keys /Know<Enter>
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
|│                            │└──────────────────────────────────── 1-12 of 32 ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
|└────────────────────────────┘└────────────────────────── m: model   1-6 of 10 ┘
| match 1 of 1 for "Know", from the beginning again                        saved
end
keys <Esc>
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
|mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
end
