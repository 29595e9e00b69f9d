# Who has to act, by when, how pressing: A, t and p; on all marked rows, with one undo.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys gg:A.1.2<Enter>AAnna Berg<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             0/3 ││ guided control                                 │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Recorded for the customer                      │
|│   ·· A.1.2 c A title that …││ Status         not assessed                    │
|│  ▸ A.2 Rights          0/1 ││ Assignee       Anna Berg                       │
|│ ▸ B Backup and 備份    0/1 ││                                                │
|│                            ││ Accounts end when people leave.                │
|│                            ││                                                │
|│                            ││ For the customer                               │
|│                            ││ Remove the account on the last day:            │
|│                            ││                                                │
|│                            ││ • of employees, told by the people who keep    │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■■ 2   shared 0   provider ■ 1        │
|│                            ││   a Remove accounts of leavers   we (customer) │
|│                            ││     on their last day                          │
|│                            ││   b Offer removal of accounts at once provider │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| saved: A.1.2, customer: Assignee Anna Berg                               saved
end
keys tnever<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             0/3 ││ guided control                                 │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Recorded for the customer                      │
|│   ·· A.1.2 c A title that …││ Status         not assessed                    │
|│  ▸ A.2 Rights          0/1 ││ Assignee       Anna Berg                       │
|│ ▸ B Backup and 備份    0/1 ││                                                │
|│                            ││ Accounts end when people leave.                │
|│                            ││                                                │
|│                            ││ For the customer                               │
|│                            ││ Remove the account on the last day:            │
|│                            ││                                                │
|│                            ││ • of employees, told by the people who keep    │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■■ 2   shared 0   provider ■ 1        │
|│                            ││   a Remove accounts of leavers   we (customer) │
|│                            ││     on their last day                          │
|│                            ││   b Offer removal of accounts at once provider │
| Due: "never" is no day: write it as 2026-12-31, +30d or fri
|Due, as 2026-12-31, +30d or fri: never
end
keys <C-u>+7d<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             0/3 ││ guided control                                 │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Recorded for the customer                      │
|│   ·· A.1.2 c A title that …││ Status         not assessed                    │
|│  ▸ A.2 Rights          0/1 ││ Assignee       Anna Berg                       │
|│ ▸ B Backup and 備份    0/1 ││ Due            2026-11-30                      │
|│                            ││                                                │
|│                            ││ Accounts end when people leave.                │
|│                            ││                                                │
|│                            ││ For the customer                               │
|│                            ││ Remove the account on the last day:            │
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
| saved: A.1.2, customer: Due 2026-11-30                                   saved
end
keys p
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             0/3 ││ guided control                                 │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Recorded for the customer                      │
|│   ·· A.1.2 c A title that …││ Status         not assessed                    │
|│  ▸ A.2 Rights          0/1 ││ Assignee       Anna Berg                       │
|│ ▸ B Backup and 備份    0/1 ││ Due            2026-11-30                      │
|│                            ││                                                │
|│                            ││ Accounts end when people leave.                │
|│                            ││                                                │
|│                            ││ For the customer                               │
|│                            ││ Remove the account on the last day:            │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│             ┌ Priority: A.1.2, customer ───────────────────────┐             │
|│             │( ) h  high: before anything else                 │r ■ 1        │
|│             │( ) m  medium: in its turn                        │e (customer) │
|│             │( ) l  low: when there is time                    │             │
|│             │(*) n  none said                                  │nce provider │
|└─────────────└──────────────────────────────────────────────────┘odel   1-6 ▾ ┘
| [customer] <Enter> save  <Space> change  <Esc> leave                     saved
end
keys h<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             0/3 ││ guided control                                 │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Recorded for the customer                      │
|│   ·· A.1.2 c A title that …││ Status         not assessed                    │
|│  ▸ A.2 Rights          0/1 ││ Assignee       Anna Berg                       │
|│ ▸ B Backup and 備份    0/1 ││ Due            2026-11-30                      │
|│                            ││ Priority       high                            │
|│                            ││                                                │
|│                            ││ Accounts end when people leave.                │
|│                            ││                                                │
|│                            ││ For the customer                               │
|│                            ││ Remove the account on the last day:            │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■■ 2   shared 0   provider ■ 1        │
|│                            ││   a Remove accounts of leavers   we (customer) │
|│                            ││     on their last day                          │
|│                            ││   b Offer removal of accounts at once provider │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| saved: A.1.2, customer: priority high                                    saved
end
keys :A.1.1<Enter><Space><Space>t2026-12-31<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.2  Rights ───────────────────────────────────┐
|│ ▾ A Access             0/3 ││ group of controls                              │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Assessed       0 of 1, reviewed 0              │
|│   ·· A.1.2 c A title that …││                                                │
|│  ▸ A.2 Rights          0/1 ││                                                │
|│ ▸ B Backup and 備份    0/1 ││                                                │
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
| saved: 2 controls, customer: Due 2026-12-31; 1 had another value; gv
| marks again                                                              saved
end
keys u
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.2  Rights ───────────────────────────────────┐
|│ ▾ A Access             0/3 ││ group of controls                              │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Assessed       0 of 1, reviewed 0              │
|│   ·· A.1.2 c A title that …││                                                │
|│  ▸ A.2 Rights          0/1 ││                                                │
|│ ▸ B Backup and 備份    0/1 ││                                                │
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
| taken back: 2 controls: Due (2 values)                                   saved
end
# An empty line clears; a group has nothing to record for.
keys :A.1.2<Enter>A<C-u><Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             0/3 ││ guided control                                 │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Recorded for the customer                      │
|│   ·· A.1.2 c A title that …││ Status         not assessed                    │
|│  ▸ A.2 Rights          0/1 ││ Due            2026-11-30                      │
|│ ▸ B Backup and 備份    0/1 ││ Priority       high                            │
|│                            ││                                                │
|│                            ││ Accounts end when people leave.                │
|│                            ││                                                │
|│                            ││ For the customer                               │
|│                            ││ Remove the account on the last day:            │
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
| saved: A.1.2, customer: Assignee cleared                                 saved
end
keys :A.1<Enter>A
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1  Accounts ─────────────────────────────────┐
|│ ▾ A Access             0/3 ││ group of controls                              │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Assessed       0 of 2, reviewed 0              │
|│   ·· A.1.2 c A title that …││                                                │
|│  ▸ A.2 Rights          0/1 ││                                                │
|│ ▸ B Backup and 備份    0/1 ││                                                │
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
| a group has nothing to record: go to a control, or mark rows with Space  saved
end
keys p
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1  Accounts ─────────────────────────────────┐
|│ ▾ A Access             0/3 ││ group of controls                              │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Assessed       0 of 2, reviewed 0              │
|│   ·· A.1.2 c A title that …││                                                │
|│  ▸ A.2 Rights          0/1 ││                                                │
|│ ▸ B Backup and 備份    0/1 ││                                                │
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
| a group has nothing to record: go to a control, or mark rows with Space  saved
end
