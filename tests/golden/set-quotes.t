# A value that begins with a quote goes to its closing quote; one that never closes is a character.
size 80x24
catalog catalog-small.yaml
session acme-prod customer iaas
keys :set remark='hello world' basis=stated status=partial<Enter>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 1  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             1/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 1/1 ││                                                │
|│   ◐· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         partial                         │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ Basis          stated (not verified)           │
|│                            ││ Review         assessed by anna, 2026-11-23    │
|│                            ││ Remark         hello world                     │
|│                            ││                                                │
|│                            ││ Somebody has to know who may come in. See      │
|│                            ││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│                            ││ here.                                          │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ◐ partial, stated only                │
|│                            ││ provider · not assessed    joint: not assessed │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| saved: 1.1.1, customer: Remark hello world, Basis stated, Status partial saved
end
keys :set remark="don't = status=planned" how='it's done' --reason 'so it is'<Enter>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 1  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             1/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 1/1 ││                                                │
|│   ◐· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         partial                         │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ Basis          stated (not verified)           │
|│                            ││ Review         assessed by anna, 2026-11-23    │
|│                            ││ How            it's done                       │
|│                            ││ Remark         don't = status=planned          │
|│                            ││                                                │
|│                            ││ Somebody has to know who may come in. See      │
|│                            ││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│                            ││ here.                                          │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ◐ partial, stated only                │
|│                            ││ provider · not assessed    joint: not assessed │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| saved: 1.1.1, customer: Remark don't = status=planned, How it's done     saved
end
keys :set remark='tis the season note=5" pipe<Enter>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 1  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             1/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 1/1 ││                                                │
|│   ◐· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         partial                         │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ Basis          stated (not verified)           │
|│                            ││ Review         assessed by anna, 2026-11-23    │
|│                            ││ How            it's done                       │
|│                            ││ Remark         'tis the season                 │
|│                            ││ Note           5" pipe                         │
|│                            ││                                                │
|│                            ││ Somebody has to know who may come in. See      │
|│                            ││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ◐ partial, stated only                │
|│                            ││ provider · not assessed    joint: not assessed │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| saved: 1.1.1, customer: Remark 'tis the season, Note 5" pipe             saved
end
# What follows a closing quote is a control, a field or an option, and nothing is recorded if not.
keys :set remark='one' two<Enter>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 1  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             1/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 1/1 ││                                                │
|│   ◐· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         partial                         │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ Basis          stated (not verified)           │
|│                            ││ Review         assessed by anna, 2026-11-23    │
|│                            ││ How            it's done                       │
|│                            ││ Remark         'tis the season                 │
|│                            ││ Note           5" pipe                         │
|│                            ││                                                │
|│                            ││ Somebody has to know who may come in. See      │
|│                            ││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ◐ partial, stated only                │
|│                            ││ provider · not assessed    joint: not assessed │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
| there is no control 'two' in small-2020; `remit controls` lists them
|:set remark='one' two
end
keys <C-u>set remark='one' 2.1.1<Enter>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 1  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             1/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 1/1 ││                                                │
|│   ◐· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         partial                         │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ Basis          stated (not verified)           │
|│                            ││ Review         assessed by anna, 2026-11-23    │
|│                            ││ How            it's done                       │
|│                            ││ Remark         'tis the season                 │
|│                            ││ Note           5" pipe                         │
|│                            ││                                                │
|│                            ││ Somebody has to know who may come in. See      │
|│                            ││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ◐ partial, stated only                │
|│                            ││ provider · not assessed    joint: not assessed │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| saved: 2.1.1, customer: Remark one                                       saved
end
keys :set remark='' how=""<Enter>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 1  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             1/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 1/1 ││                                                │
|│   ◐· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         partial                         │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ Basis          stated (not verified)           │
|│                            ││ Review         assessed by anna, 2026-11-23    │
|│                            ││ Note           5" pipe                         │
|│                            ││                                                │
|│                            ││ Somebody has to know who may come in. See      │
|│                            ││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│                            ││ here.                                          │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ◐ partial, stated only                │
|│                            ││ provider · not assessed    joint: not assessed │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| saved: 1.1.1, customer: Remark cleared, How cleared                      saved
end
