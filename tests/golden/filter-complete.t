# Tab in the filter: names of terms, their words, several with commas; Up brings the last one.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys gg:A.1.2<Enter>3AAnna Berg<Enter>
keys fsta<Tab>part<Tab>,im<Tab>
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             1/3 ││ guided control                                 │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Recorded for the customer                      │
|│   ◐· A.1.2 c A title that …││ Status         partial                         │
|│  ▸ A.2 Rights          0/1 ││ Review         assessed by anna, 2026-11-23    │
|│ ▸ B Backup and 備份    0/1 ││ Assignee       Anna Berg                       │
|│                            ││                                                │
|│                            ││ Accounts end when people leave.                │
|│                            ││                                                │
|│                            ││ For the customer                               │
|│                            ││ Remove the account on the last day:            │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ◐ partial         joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■■ 2   shared 0   provider ■ 1        │
|│                            ││   a Remove accounts of leavers   we (customer) │
|│                            ││     on their last day                          │
|│                            ││   b Offer removal of accounts at once provider │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
|Show only: status=partial,implemented
end
keys  cl<Tab>A.<Tab>
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             1/3 ││ guided control                                 │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Recorded for the customer                      │
|│   ◐· A.1.2 c A title that …││ Status         partial                         │
|│  ▸ A.2 Rights          0/1 ││ Review         assessed by anna, 2026-11-23    │
|│ ▸ B Backup and 備份    0/1 ││ Assignee       Anna Berg                       │
|│                            ││                                                │
|│                            ││ Accounts end when people leave.                │
|│                            ││                                                │
|│                            ││ For the customer                               │
|│                            ││ Remove the account on the last day:            │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ◐ partial         joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■■ 2   shared 0   provider ■ 1        │
|│                            ││   a Remove accounts of leavers   we (customer) │
|│                            ││     on their last day                          │
|│                            ││   b Offer removal of accounts at once provider │
| A.1  A.2
|Show only: status=partial,implemented clause=A.
end
keys 1<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ Controls: 1 of 4 ──────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             1/3 ││ guided control                                 │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   ◐· A.1.2 c A title that …││ Recorded for the customer                      │
|│                            ││ Status         partial                         │
|│                            ││ Review         assessed by anna, 2026-11-23    │
|│                            ││ Assignee       Anna Berg                       │
|│                            ││                                                │
|│                            ││ Accounts end when people leave.                │
|│                            ││                                                │
|│                            ││ For the customer                               │
|│                            ││ Remove the account on the last day:            │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ◐ partial         joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■■ 2   shared 0   provider ■ 1        │
|│                            ││   a Remove accounts of leavers   we (customer) │
|│                            ││     on their last day                          │
|│                            ││   b Offer removal of accounts at once provider │
|└ status=partial,implemente… ┘└────────────────────────────── m: model   1-6 ▾ ┘
| 1 control, by either side's record; Esc shows all again                  saved
end
keys f<C-u>assignee="<Tab><Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ Controls: 1 of 4 ──────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             1/3 ││ guided control                                 │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   ◐· A.1.2 c A title that …││ Recorded for the customer                      │
|│                            ││ Status         partial                         │
|│                            ││ Review         assessed by anna, 2026-11-23    │
|│                            ││ Assignee       Anna Berg                       │
|│                            ││                                                │
|│                            ││ Accounts end when people leave.                │
|│                            ││                                                │
|│                            ││ For the customer                               │
|│                            ││ Remove the account on the last day:            │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ◐ partial         joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■■ 2   shared 0   provider ■ 1        │
|│                            ││   a Remove accounts of leavers   we (customer) │
|│                            ││     on their last day                          │
|│                            ││   b Offer removal of accounts at once provider │
|└────── assignee="Anna Berg" ┘└────────────────────────────── m: model   1-6 ▾ ┘
| 1 control, by either side's record; Esc shows all again                  saved
end
keys f<C-u>xyz<Tab>
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ Controls: 1 of 4 ──────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             1/3 ││ guided control                                 │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   ◐· A.1.2 c A title that …││ Recorded for the customer                      │
|│                            ││ Status         partial                         │
|│                            ││ Review         assessed by anna, 2026-11-23    │
|│                            ││ Assignee       Anna Berg                       │
|│                            ││                                                │
|│                            ││ Accounts end when people leave.                │
|│                            ││                                                │
|│                            ││ For the customer                               │
|│                            ││ Remove the account on the last day:            │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ◐ partial         joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■■ 2   shared 0   provider ■ 1        │
|│                            ││   a Remove accounts of leavers   we (customer) │
|│                            ││     on their last day                          │
|│                            ││   b Offer removal of accounts at once provider │
| nothing begins like that
|Show only: xyz
end
keys <C-u><Up>
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ Controls: 1 of 4 ──────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             1/3 ││ guided control                                 │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   ◐· A.1.2 c A title that …││ Recorded for the customer                      │
|│                            ││ Status         partial                         │
|│                            ││ Review         assessed by anna, 2026-11-23    │
|│                            ││ Assignee       Anna Berg                       │
|│                            ││                                                │
|│                            ││ Accounts end when people leave.                │
|│                            ││                                                │
|│                            ││ For the customer                               │
|│                            ││ Remove the account on the last day:            │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ◐ partial         joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■■ 2   shared 0   provider ■ 1        │
|│                            ││   a Remove accounts of leavers   we (customer) │
|│                            ││     on their last day                          │
|│                            ││   b Offer removal of accounts at once provider │
|└────── assignee="Anna Berg" ┘└────────────────────────────── m: model   1-6 ▾ ┘
|Show only: assignee="Anna Berg"
end
# The filter is there after a restart; Esc shows all, folded as it was.
keys <Enter>
reopen
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ Controls: 1 of 4 ──────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             1/3 ││ guided control                                 │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   ◐· A.1.2 c A title that …││ Recorded for the customer                      │
|│                            ││ Status         partial                         │
|│                            ││ Review         assessed by anna, 2026-11-23    │
|│                            ││ Assignee       Anna Berg                       │
|│                            ││                                                │
|│                            ││ Accounts end when people leave.                │
|│                            ││                                                │
|│                            ││ For the customer                               │
|│                            ││ Remove the account on the last day:            │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ◐ partial         joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■■ 2   shared 0   provider ■ 1        │
|│                            ││   a Remove accounts of leavers   we (customer) │
|│                            ││     on their last day                          │
|│                            ││   b Offer removal of accounts at once provider │
|└────── assignee="Anna Berg" ┘└────────────────────────────── m: model   1-6 ▾ ┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
keys <Esc>
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             1/3 ││ guided control                                 │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Recorded for the customer                      │
|│   ◐· A.1.2 c A title that …││ Status         partial                         │
|│  ▸ A.2 Rights          0/1 ││ Review         assessed by anna, 2026-11-23    │
|│ ▸ B Backup and 備份    0/1 ││ Assignee       Anna Berg                       │
|│                            ││                                                │
|│                            ││ Accounts end when people leave.                │
|│                            ││                                                │
|│                            ││ For the customer                               │
|│                            ││ Remove the account on the last day:            │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ◐ partial         joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■■ 2   shared 0   provider ■ 1        │
|│                            ││   a Remove accounts of leavers   we (customer) │
|│                            ││     on their last day                          │
|│                            ││   b Offer removal of accounts at once provider │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
