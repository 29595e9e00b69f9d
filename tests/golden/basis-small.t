# How it is known: letters and blanks change, Enter records.
size 80x24
catalog catalog-small.yaml
session acme-prod customer iaas
keys 1b
screen
| Small 2020  acme-prod  customer  IaaS              assessed 1  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             1/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 1/1 ││                                                │
|│   ●· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         implemented                     │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ Review         assessed by anna, 2026-11-23    │
|│                            ││                                                │
|│                            ││ Somebody has to know who may come in. See      │
|│                            ││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│                            ││ here.                                          │
|│                            ││                                                │
|│                            ││ The list is kept                               │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│             ┌ Basis: 1.1.1, customer ──────────────────────────┐─────────────┐
|│             │[ ] s  stated                                     │not assessed │
|│             │[ ] d  documented                                 │             │
|│             │[ ] c  certified                                  │er ■ 1       │
|│             │[ ] i  interviewed                                │e (customer) │
|│             │[ ] o  observed                                   │    provider │
|│             │[ ] t  tested                                     │ey           │
|└─────────────└──────────────────────────────────────────────────┘odel   1-6 ▾ ┘
| [customer] <Enter> save  <Space> change  <Esc> leave                     saved
end
keys st
screen
| Small 2020  acme-prod  customer  IaaS              assessed 1  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             1/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 1/1 ││                                                │
|│   ●· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         implemented                     │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ Review         assessed by anna, 2026-11-23    │
|│                            ││                                                │
|│                            ││ Somebody has to know who may come in. See      │
|│                            ││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│                            ││ here.                                          │
|│                            ││                                                │
|│                            ││ The list is kept                               │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│             ┌ Basis: 1.1.1, customer ──────────────────────────┐─────────────┐
|│             │[x] s  stated                                     │not assessed │
|│             │[ ] d  documented                                 │             │
|│             │[ ] c  certified                                  │er ■ 1       │
|│             │[ ] i  interviewed                                │e (customer) │
|│             │[ ] o  observed                                   │    provider │
|│             │[x] t  tested                                     │ey           │
|└─────────────└──────────────────────────────────────────────────┘odel   1-6 ▾ ┘
| [customer] <Enter> save  <Space> change  <Esc> leave                     saved
end
keys <Enter>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 1  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             1/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 1/1 ││                                                │
|│   ●· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         implemented                     │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ Basis          stated, tested                  │
|│                            ││ Review         assessed by anna, 2026-11-23    │
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
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| saved: 1.1.1, customer: basis stated, tested                             saved
end
keys bt<Down><Space><Space><Enter>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 1  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             1/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 1/1 ││                                                │
|│   ●· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         implemented                     │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ Basis          stated (not verified)           │
|│                            ││ Review         assessed by anna, 2026-11-23    │
|│                            ││                                                │
|│                            ││ Somebody has to know who may come in. See      │
|│                            ││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│                            ││ here.                                          │
|│                            ││                                                │
|│                            ││ The list is kept                               │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ● implemented, stated only            │
|│                            ││ provider · not assessed    joint: not assessed │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| saved: 1.1.1, customer: basis stated                                     saved
end
keys <Tab>G
screen
| Small 2020  acme-prod  customer  IaaS              assessed 1  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             1/1 ││ keeps.                                         │
|│  ▾ 1.1 Before the fir… 1/1 ││                                                │
|│   ●· 1.1.1 c Know who come…││ Evidence to ask for                            │
|│    · 1.1.2   A title with …││ • The list                                     │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ • A door that was tried                        │
|│                            ││                                                │
|│                            ││ Questions to ask                               │
|│                            ││ • Who may come in?                             │
|│                            ││                                                │
|│                            ││ In other catalogs                              │
|│                            ││ iso27002-2022   5.15, 5.16 (partly)            │
|│                            ││ other-1999      nothing there                  │
|│                            │└─────────────────────────────────── 26-37 of 37 ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ● implemented, stated only            │
|│                            ││ provider · not assessed    joint: not assessed │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| saved: 1.1.1, customer: basis stated                                     saved
end
