# What two people recorded differently: gone to with ) and (, shown with both values, settled by
# taking one of them.
size 80x24
catalog catalog-small.yaml
session acme customer iaas
keys ):resolve<Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
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
| nothing is in conflict here: ) goes to the next control with a conflict  saved
end
set 2.1.2 customer status planned
conflict 2.1.2 customer review reviewed|agreed
conflict 1.1.1 provider status partial|implemented
conflict 1.1.1 provider note ours|No\n  door, \u202esays\nbert at some length
tick
keys (
screen
| Small 2020  acme  customer  IaaS                   assessed 1  reviewed 1 of 3
|┌ Controls ──────────────────┐┌ 2.1.2  Windows ────────────────────────────────┐
|│ ▾ 1 People             0/1 ││ base control                                   │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·! 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Two people recorded different things; :resolve │
|│ ▾ 2 Things, 密碼 and … 1/2 ││ settles it.                                    │
|│  ▾ 2.1 Doors           1/2 ││ Review         agreed (bert, 2026-11-23)       │
|│   ·· 2.1.1 * 門と鍵 doors …││                reviewed (anna, 2026-11-23)     │
|│   !  2.1.2   Windows       ││                                                │
|│                            ││ Status         planned                         │
|│                            ││ Review         agreed by bert, 2026-11-23      │
|│                            ││                                                │
|│                            ││ Windows are doors too, [1.1.1] says.           │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ! two people recorded different       │
|│                            ││ things; record again to decide                 │
|│                            ││ provider: no duty under IaaS    joint: planned │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Close them                   we (customer) │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| from the end again; :resolve settles it                                  saved
end
keys )
screen
| Small 2020  acme  customer  IaaS                   assessed 1  reviewed 1 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             0/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·! 1.1.1 c Know who come…││ Recorded for the provider                      │
|│    · 1.1.2   A title with …││ Two people recorded different things; :resolve │
|│ ▾ 2 Things, 密碼 and … 1/2 ││ settles it.                                    │
|│  ▾ 2.1 Doors           1/2 ││ Note           No                              │
|│   ·· 2.1.1 * 門と鍵 doors …││                  door, �says                   │
|│   !  2.1.2   Windows       ││                bert at some length (bert,      │
|│                            ││                2026-11-23)                     │
|│                            ││                ours (anna, 2026-11-23)         │
|│                            ││ Review         assessed (bert, 2026-11-23)     │
|│                            ││                assessed (anna, 2026-11-23)     │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider ! two people recorded different       │
|│                            ││ things; record again to decide                 │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| from the beginning again; :resolve settles it                            saved
end
# one field after the other; a number chooses, Enter takes, and what both said alike goes along
keys :resolve<Enter>k<Down><Tab><S-Tab><Up>2
screen
| Small 2020  acme  customer  IaaS                   assessed 1  reviewed 1 of 3
|┌ Conflict: 1.1.1 provider: Note, and 2 more ──────────────────────────────────┐
|│ Two people recorded different things without seeing each other's. What you   │
|│ take is recorded in place of all of them.                                    │
|│                                                                              │
|│ 1  bert, 2026-11-23 10:00                                                    │
|│    No                                                                        │
|│      door, �says                                                             │
|│    bert at some length                                                       │
|│                                                                              │
|│ 2  anna, 2026-11-23 10:00                                                    │
|│    ours                                                                      │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| <Enter> take it  j next value  q leave it open                           saved
end
styles
|bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
|c..............................................................................c
|c..............................................................................c
|c..............................................................................c
|c.llleeeeeeeeeeeeeeeeeeeeee....................................................c
|c..............................................................................c
|c..............................................................................c
|c..............................................................................c
|c..............................................................................c
|c.lllffffffffffffffffffffff....................................................c
|c..............................................................................c
|c..............................................................................c
|c..............................................................................c
|c..............................................................................c
|c..............................................................................c
|c..............................................................................c
|c..............................................................................c
|c..............................................................................c
|c..............................................................................c
|c..............................................................................c
|c..............................................................................c
|dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
|mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
end
keys <Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 1  reviewed 1 of 3
|┌ Conflict: 1.1.1 provider: Status ────────────────────────────────────────────┐
|│ Two people recorded different things without seeing each other's. What you   │
|│ take is recorded in place of all of them.                                    │
|│                                                                              │
|│ 1  bert, 2026-11-23 10:00                                                    │
|│    implemented                                                               │
|│                                                                              │
|│ 2  anna, 2026-11-23 10:00                                                    │
|│    partial                                                                   │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| saved: 1.1.1 provider: Note: ours                                        saved
end
cursor 5 2
keys <Esc>
screen
| Small 2020  acme  customer  IaaS                   assessed 1  reviewed 1 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             0/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·! 1.1.1 c Know who come…││ Recorded for the provider                      │
|│    · 1.1.2   A title with …││ Two people recorded different things; :resolve │
|│ ▾ 2 Things, 密碼 and … 1/2 ││ settles it.                                    │
|│  ▾ 2.1 Doors           1/2 ││ Status         implemented (bert, 2026-11-23)  │
|│   ·· 2.1.1 * 門と鍵 doors …││                partial (anna, 2026-11-23)      │
|│   !  2.1.2   Windows       ││                                                │
|│                            ││ Status         implemented                     │
|│                            ││ Review         assessed by bert, 2026-11-23    │
|│                            ││ Note           ours                            │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider ! two people recorded different       │
|│                            ││ things; record again to decide                 │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
keys :resolve<Enter>j<Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 1  reviewed 1 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             0/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·◐ 1.1.1 c Know who come…││ Recorded for the provider                      │
|│    · 1.1.2   A title with …││ Status         partial                         │
|│ ▾ 2 Things, 密碼 and … 1/2 ││ Review         assessed by anna, 2026-11-23    │
|│  ▾ 2.1 Doors           1/2 ││ Note           ours                            │
|│   ·· 2.1.1 * 門と鍵 doors …││                                                │
|│   !  2.1.2   Windows       ││ Somebody has to know who may come in. See      │
|│                            ││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│                            ││ here.                                          │
|│                            ││                                                │
|│                            ││ The list is kept                               │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider ◐ partial                             │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| saved: 1.1.1 provider: Status: partial                                   saved
end
# a review too
keys ):resolve<Enter>j<Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 1  reviewed 1 of 3
|┌ Controls ──────────────────┐┌ 2.1.2  Windows ────────────────────────────────┐
|│ ▾ 1 People             0/1 ││ base control                                   │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·◐ 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         planned                         │
|│ ▾ 2 Things, 密碼 and … 1/2 ││ Review         reviewed by anna, 2026-11-23    │
|│  ▾ 2.1 Doors           1/2 ││                                                │
|│   ·· 2.1.1 * 門と鍵 doors …││ Windows are doors too, [1.1.1] says.           │
|│   ○  2.1.2   Windows       ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ○ planned              joint: planned │
|│                            ││ provider: no duty under IaaS                   │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Close them                   we (customer) │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| saved: 2.1.2 customer: Review: reviewed                                  saved
end
# settled meanwhile by somebody else
conflict 2.1.2 customer due 2026-12-01|2026-12-31
tick
keys :resolve<Enter>
other 2.1.2 customer due 2027-01-01
tick
keys <Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 1  reviewed 1 of 3
|┌ Controls ──────────────────┐┌ 2.1.2  Windows ────────────────────────────────┐
|│ ▾ 1 People             0/1 ││ base control                                   │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·◐ 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         planned                         │
|│ ▾ 2 Things, 密碼 and … 1/2 ││ Review         reviewed by anna, 2026-11-23    │
|│  ▾ 2.1 Doors           1/2 ││ Due            2027-01-01                      │
|│   ·· 2.1.1 * 門と鍵 doors …││                                                │
|│   ○  2.1.2   Windows       ││ Windows are doors too, [1.1.1] says.           │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ○ planned              joint: planned │
|│                            ││ provider: no duty under IaaS                   │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Close them                   we (customer) │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| the conflict is settled already                                          saved
end
# where nothing can be written it stays open
conflict 2.1.2 customer due 2026-12-01|2026-12-31
tick
io full
keys :resolve<Enter><Space><PageDown><PageUp><Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 1  reviewed 1 of 3
|┌ Conflict: 2.1.2 customer: Due ───────────────────────────────────────────────┐
|│ Two people recorded different things without seeing each other's. What you   │
|│ take is recorded in place of all of them.                                    │
|│                                                                              │
|│ 1  bert, 2026-11-23 10:00                                                    │
|│    2026-12-31                                                                │
|│                                                                              │
|│ 2  anna, 2026-11-23 10:00                                                    │
|│    2026-12-01                                                                │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
| nothing was recorded, session acme cannot be written: No space left
| on device                                                            NOT SAVED
end
keys q
screen
| Small 2020  acme  customer  IaaS                   assessed 1  reviewed 1 of 3
|┌ Controls ──────────────────┐┌ 2.1.2  Windows ────────────────────────────────┐
|│ ▾ 1 People             0/1 ││ base control                                   │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·◐ 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Two people recorded different things; :resolve │
|│ ▾ 2 Things, 密碼 and … 1/2 ││ settles it.                                    │
|│  ▾ 2.1 Doors           1/2 ││ Due            2026-12-31 (bert, 2026-11-23)   │
|│   ·· 2.1.1 * 門と鍵 doors …││                2026-12-01 (anna, 2026-11-23)   │
|│   !  2.1.2   Windows       ││                                                │
|│                            ││ Status         planned                         │
|│                            ││ Review         reviewed by anna, 2026-11-23    │
|│                            ││ Due            2026-12-31                      │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ! two people recorded different       │
|│                            ││ things; record again to decide                 │
|│                            ││ provider: no duty under IaaS    joint: planned │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Close them                   we (customer) │
|│                            ││                                                │
| nothing was recorded, session acme cannot be written: No space left
| on device                                                            NOT SAVED
end
