# The next and the previous control that we have not assessed, the next gap.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
set A.1.1 customer status implemented
set A.2.1 customer status partial
keys gg]
screen
| Small catalog  acme  customer  IaaS                assessed 2  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             2/3 ││ guided control                                 │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   ●  A.1.1   Registering u…││ Accounts end when people leave.                │
|│   ·· A.1.2 c A title that …││                                                │
|│  ▸ A.2 Rights          1/1 ││ For the customer                               │
|│ ▸ B Backup and 備份    0/1 ││ Remove the account on the last day:            │
|│                            ││                                                │
|│                            ││ • of employees, told by the people who keep    │
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
keys ]
screen
| Small catalog  acme  customer  IaaS                assessed 2  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ B.1  Restoring ────────────────────────────────┐
|│ ▾ A Access             2/3 ││ base control                                   │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   ●  A.1.1   Registering u…││ What was saved comes back.                     │
|│   ·· A.1.2 c A title that …││                                                │
|│  ▸ A.2 Rights          1/1 ││                                                │
|│ ▾ B Backup and 備份    0/1 ││                                                │
|│  ·  B.1   Restoring        ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider: no duty under IaaS                   │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Restore a sample every       we (customer) │
|│                            ││     quarter                                    │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
keys [
screen
| Small catalog  acme  customer  IaaS                assessed 2  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             2/3 ││ guided control                                 │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   ●  A.1.1   Registering u…││ Accounts end when people leave.                │
|│   ·· A.1.2 c A title that …││                                                │
|│  ▸ A.2 Rights          1/1 ││ For the customer                               │
|│ ▾ B Backup and 備份    0/1 ││ Remove the account on the last day:            │
|│  ·  B.1   Restoring        ││                                                │
|│                            ││ • of employees, told by the people who keep    │
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
keys }
screen
| Small catalog  acme  customer  IaaS                assessed 2  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             2/3 ││ cloud control; area: Separation of tenants     │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   ●  A.1.1   Registering u…││ Recorded for the customer                      │
|│   ·· A.1.2 c A title that …││ Status         partial                         │
|│  ▾ A.2 Rights          1/1 ││ Review         assessed by anna, 2026-11-23    │
|│   ◐· A.2.1 * Separating te…││                                                │
|│ ▾ B Backup and 備份    0/1 ││ One tenant does not reach another.             │
|│  ·  B.1   Restoring        ││                                                │
|│                            ││ For the customer (good practice: the standard  │
|│                            ││ adds nothing here)                             │
|│                            ││ Choose the separation you need.                │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ◐ partial         joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared 0   provider ■ 1         │
|│                            ││   a Isolate compute between tenants   provider │
|│                            ││   b Choose the separation        we (customer) │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
keys {
screen
| Small catalog  acme  customer  IaaS                assessed 2  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             2/3 ││ cloud control; area: Separation of tenants     │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   ●  A.1.1   Registering u…││ Recorded for the customer                      │
|│   ·· A.1.2 c A title that …││ Status         partial                         │
|│  ▾ A.2 Rights          1/1 ││ Review         assessed by anna, 2026-11-23    │
|│   ◐· A.2.1 * Separating te…││                                                │
|│ ▾ B Backup and 備份    0/1 ││ One tenant does not reach another.             │
|│  ·  B.1   Restoring        ││                                                │
|│                            ││ For the customer (good practice: the standard  │
|│                            ││ adds nothing here)                             │
|│                            ││ Choose the separation you need.                │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ◐ partial         joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared 0   provider ■ 1         │
|│                            ││   a Isolate compute between tenants   provider │
|│                            ││   b Choose the separation        we (customer) │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| this is the only one                                                     saved
end
