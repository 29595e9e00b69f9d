# Applicable with reasons; excluded only with a written one.
size 80x24
catalog catalog-small.yaml
session acme-prod customer iaas
keys aalc
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
|│             ┌ Applicability: 1.1.1, customer ──────────────────┐             │
|│             │( ) u  undecided                                  │───── 1-12 ▾ ┘
|│             │(*) a  applicable                                 │─────────────┐
|│             │( ) e  excluded                                   │not assessed │
|│             │[ ] r  because a risk assessment asks for it      │             │
|│             │[x] l  because a law asks for it                  │er ■ 1       │
|│             │[x] c  because a contract asks for it             │e (customer) │
|│             │[ ] b  because the business needs it              │    provider │
|│             │[ ] p  because it is good practice                │ey           │
|└─────────────└──────────────────────────────────────────────────┘odel   1-6 ▾ ┘
| [customer] <Enter> save  <Space> change  <Esc> leave                     saved
end
keys <Enter><Enter><Enter>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             0/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         not assessed                    │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ Applicability  applicable                      │
|│                            ││ Because of     law, contract                   │
|│                            ││                                                │
|│                            ││ Somebody has to know who may come in. See      │
|│                            ││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│                            ││ here.                                          │
|│                            ││                                                │
|│                            ││ The list is kept                               │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| saved: 1.1.1, customer: applicable                                       saved
end
keys ae<Enter>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             0/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         not assessed                    │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ Applicability  applicable                      │
|│                            ││ Because of     law, contract                   │
|│                            ││                                                │
|│                            ││ Somebody has to know who may come in. See      │
|│                            ││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│                            ││ here.                                          │
|│                            ││                                                │
|│                            ││ The list is kept                               │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
|Why is it excluded?
end
keys <Enter>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             0/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         not assessed                    │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ Applicability  applicable                      │
|│                            ││ Because of     law, contract                   │
|│                            ││                                                │
|│                            ││ Somebody has to know who may come in. See      │
|│                            ││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│                            ││ here.                                          │
|│                            ││                                                │
|│                            ││ The list is kept                               │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
| an exclusion needs a written reason; Esc leaves
|Why is it excluded?
end
keys No keys here<Enter>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 2
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             0/0 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 0/0 ││                                                │
|│   ⊘· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         not assessed                    │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ Applicability  excluded                        │
|│                            ││ Exclusion      No keys here                    │
|│                            ││                                                │
|│                            ││ Somebody has to know who may come in. See      │
|│                            ││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│                            ││ here.                                          │
|│                            ││                                                │
|│                            ││ The list is kept                               │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ⊘ excluded, with a reason             │
|│                            ││ provider · not assessed    joint: not assessed │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| saved: 1.1.1, customer: excluded                                         saved
end
keys <Tab>G
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 2
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             0/0 ││ keeps.                                         │
|│  ▾ 1.1 Before the fir… 0/0 ││                                                │
|│   ⊘· 1.1.1 c Know who come…││ Evidence to ask for                            │
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
|│                            ││ customer ⊘ excluded, with a reason             │
|│                            ││ provider · not assessed    joint: not assessed │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| saved: 1.1.1, customer: excluded                                         saved
end
keys <S-Tab>a
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 2
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             0/0 ││ keeps.                                         │
|│  ▾ 1.1 Before the fir… 0/0 ││                                                │
|│   ⊘· 1.1.1 c Know who come…││ Evidence to ask for                            │
|│    · 1.1.2   A title with …││ • The list                                     │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ • A door that was tried                        │
|│                            ││                                                │
|│                            ││ Questions to ask                               │
|│                            ││ • Who may come in?                             │
|│                            ││                                                │
|│                            ││ In other catalogs                              │
|│                            ││ iso27002-2022   5.15, 5.16 (partly)            │
|│             ┌ Applicability: 1.1.1, customer ──────────────────┐             │
|│             │( ) u  undecided                                  │ 26-37 of 37 ┘
|│             │( ) a  applicable                                 │─────────────┐
|│             │(*) e  excluded                                   │             │
|│             │[ ] r  because a risk assessment asks for it      │not assessed │
|│             │[ ] l  because a law asks for it                  │er ■ 1       │
|│             │[ ] c  because a contract asks for it             │e (customer) │
|│             │[ ] b  because the business needs it              │    provider │
|│             │[ ] p  because it is good practice                │ey           │
|└─────────────└──────────────────────────────────────────────────┘odel   1-6 ▾ ┘
| [customer] <Enter> save  <Space> change  <Esc> leave                     saved
end
keys u<Enter>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             0/1 ││ keeps.                                         │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Evidence to ask for                            │
|│    · 1.1.2   A title with …││ • The list                                     │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ • A door that was tried                        │
|│                            ││                                                │
|│                            ││ Questions to ask                               │
|│                            ││ • Who may come in?                             │
|│                            ││                                                │
|│                            ││ In other catalogs                              │
|│                            ││ iso27002-2022   5.15, 5.16 (partly)            │
|│                            ││ other-1999      nothing there                  │
|│                            │└─────────────────────────────────── 25-36 of 36 ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| saved: 1.1.1, customer: undecided                                        saved
end
