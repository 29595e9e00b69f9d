# Another service model: the split changes, the session does not.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys ggzR:A.1.2<Enter>m
screen
| Small catalog  acme  customer  PaaS                assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             0/3 ││ guided control                                 │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Accounts end when people leave.                │
|│   ·· A.1.2 c A title that …││                                                │
|│  ▾ A.2 Rights          0/1 ││ For the customer                               │
|│   ·· A.2.1 * Separating te…││ Remove the account on the last day:            │
|│ ▾ B Backup and 備份    0/0 ││                                                │
|│   · B.1   Restoring        ││ • of employees, told by the people who keep    │
|│                            ││   the staff list                               │
|│                            ││ • of contractors, by the end date of their     │
|│                            ││   order                                        │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: PaaS (the session's model is I… ┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared 0   provider ■■ 2        │
|│                            ││   a Remove accounts of leavers   we (customer) │
|│                            ││     on their last day                          │
|│                            ││   b Offer removal of accounts at once provider │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
keys m
screen
| Small catalog  acme  customer  SaaS                assessed 0  reviewed 0 of 2
|┌ Controls ──────────────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             0/2 ││ guided control                                 │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Accounts end when people leave.                │
|│   ·· A.1.2 c A title that …││                                                │
|│  ▾ A.2 Rights          0/0 ││ For the customer                               │
|│    · A.2.1 * Separating te…││ Remove the account on the last day:            │
|│ ▾ B Backup and 備份    0/0 ││                                                │
|│   · B.1   Restoring        ││ • of employees, told by the people who keep    │
|│                            ││   the staff list                               │
|│                            ││ • of contractors, by the end date of their     │
|│                            ││   order                                        │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: SaaS (the session's model is I… ┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared 0   provider ■■ 2        │
|│                            ││   a Remove accounts of leavers   we (customer) │
|│                            ││     on their last day                          │
|│                            ││   b Offer removal of accounts at once provider │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
keys :model iaas<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             0/3 ││ guided control                                 │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Accounts end when people leave.                │
|│   ·· A.1.2 c A title that …││                                                │
|│  ▾ A.2 Rights          0/1 ││ For the customer                               │
|│   ·· A.2.1 * Separating te…││ Remove the account on the last day:            │
|│ ▾ B Backup and 備份    0/1 ││                                                │
|│  ·  B.1   Restoring        ││ • of employees, told by the people who keep    │
|│                            ││   the staff list                               │
|│                            ││ • of contractors, by the end date of their     │
|│                            ││   order                                        │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■■ 2   shared 0   provider ■ 1        │
|│                            ││   a Remove accounts of leavers   we (customer) │
|│                            ││     on their last day                          │
|│                            ││   b Offer removal of accounts at once provider │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
keys :model nope<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             0/3 ││ guided control                                 │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Accounts end when people leave.                │
|│   ·· A.1.2 c A title that …││                                                │
|│  ▾ A.2 Rights          0/1 ││ For the customer                               │
|│   ·· A.2.1 * Separating te…││ Remove the account on the last day:            │
|│ ▾ B Backup and 備份    0/1 ││                                                │
|│  ·  B.1   Restoring        ││ • of employees, told by the people who keep    │
|│                            ││   the staff list                               │
|│                            ││ • of contractors, by the end date of their     │
|│                            ││   order                                        │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■■ 2   shared 0   provider ■ 1        │
|│                            ││   a Remove accounts of leavers   we (customer) │
|│                            ││     on their last day                          │
|│                            ││   b Offer removal of accounts at once provider │
| "nope" is none of: iaas, paas, saas
|:model nope
end
