# The next that is not assessed, the next gap.
size 80x24
catalog catalog-small.yaml
session acme-prod customer iaas
keys }
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
| there is no gap in what we have assessed                                 saved
end
keys 3]
screen
| Small 2020  acme-prod  customer  IaaS              assessed 1  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 2.1.1  門と鍵 doors and keys ──────────────────┐
|│ ▾ 1 People             1/1 ││ cloud control                                  │
|│  ▾ 1.1 Before the fir… 1/1 ││                                                │
|│   ◐· 1.1.1 c Know who come…││ Doors have two sides. Read [1.1.1] first.      │
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
| saved: 1.1.1, customer: partial                                          saved
end
keys 1]1]
screen
| Small 2020  acme-prod  customer  IaaS              assessed 3  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 2.1.2  Windows ────────────────────────────────┐
|│ ▾ 1 People             1/1 ││ base control                                   │
|│  ▾ 1.1 Before the fir… 1/1 ││                                                │
|│   ◐· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         implemented                     │
|│ ▾ 2 Things, 密碼 and … 2/2 ││ Review         assessed by anna, 2026-11-23    │
|│  ▾ 2.1 Doors           2/2 ││                                                │
|│   ●· 2.1.1 * 門と鍵 doors …││ Windows are doors too, [1.1.1] says.           │
|│   ●  2.1.2   Windows       ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ● implemented      joint: implemented │
|│                            ││ provider: no duty under IaaS                   │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Close them                   we (customer) │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| everything of ours is assessed                                           saved
end
keys }
screen
| Small 2020  acme-prod  customer  IaaS              assessed 3  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             1/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 1/1 ││                                                │
|│   ◐· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         partial                         │
|│ ▾ 2 Things, 密碼 and … 2/2 ││ Review         assessed by anna, 2026-11-23    │
|│  ▾ 2.1 Doors           2/2 ││                                                │
|│   ●· 2.1.1 * 門と鍵 doors …││ Somebody has to know who may come in. See      │
|│   ●  2.1.2   Windows       ││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
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
| from the beginning again                                                 saved
end
keys [{
screen
| Small 2020  acme-prod  customer  IaaS              assessed 3  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             1/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 1/1 ││                                                │
|│   ◐· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         partial                         │
|│ ▾ 2 Things, 密碼 and … 2/2 ││ Review         assessed by anna, 2026-11-23    │
|│  ▾ 2.1 Doors           2/2 ││                                                │
|│   ●· 2.1.1 * 門と鍵 doors …││ Somebody has to know who may come in. See      │
|│   ●  2.1.2   Windows       ││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
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
| this is the only one                                                     saved
end
