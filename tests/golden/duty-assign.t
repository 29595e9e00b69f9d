# Enter in the split records whose duty it is; what is not as the catalog says needs a reason.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys gg:A.1.2<Enter>d
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             0/3 ││ guided control                                 │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Accounts end when people leave.                │
|│   ·· A.1.2 c A title that …││                                                │
|│  ▸ A.2 Rights          0/1 ││ For the customer                               │
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
|└────────────────────────────┘└─────────────────────────── m: model   1-6 of 7 ┘
| [customer] ? help  j next duty  <Enter> whose it is  e details  m model  saved
end
keys <Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             0/3 ││ guided control                                 │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Accounts end when people leave.                │
|│   ·· A.1.2 c A title that …││                                                │
|│  ▸ A.2 Rights          0/1 ││ For the customer                               │
|│ ▸ B Backup and 備份    0/1 ││ Remove the account on the last day:            │
|│                            ││                                                │
|│                            ││ • of employees, told by the people who keep    │
|│                            ││   the staff list                               │
|│                            ││ • of contractors, by the end date of their     │
|│                            ││   order                                        │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│             ┌ Whose duty: Remove accounts of leavers on their… ┐not assessed │
|│             │( ) c  the customer                               │             │
|│             │( ) p  the provider                               │r ■ 1        │
|│             │( ) s  both, by a written split                   │e (customer) │
|│             │( ) n  nobody claims it                           │             │
|│             │(*) a  as the catalog says                        │nce provider │
|└─────────────└──────────────────────────────────────────────────┘l   1-6 of 7 ┘
| [customer] <Enter> save  <Space> change  <Esc> leave                     saved
end
keys p<Enter>
keys <Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             0/3 ││ guided control                                 │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Accounts end when people leave.                │
|│   ·· A.1.2 c A title that …││                                                │
|│  ▸ A.2 Rights          0/1 ││ For the customer                               │
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
| this has to be said in words; Esc leaves
|Why not as the catalog says?
end
keys in the contract<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             0/3 ││ guided control                                 │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Accounts end when people leave.                │
|│   ·· A.1.2 c A title that …││                                                │
|│  ▸ A.2 Rights          0/1 ││ For the customer                               │
|│ ▸ B Backup and 備份    0/1 ││ Remove the account on the last day:            │
|│                            ││                                                │
|│                            ││ • of employees, told by the people who keep    │
|│                            ││   the staff list                               │
|│                            ││ • of contractors, by the end date of their     │
|│                            ││   order                                        │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared 0   provider ■■ 2        │
|│                            ││   a Remove accounts of leavers on     provider │
|│                            ││     their last day                             │
|│                            ││     the catalog says: customer                 │
|│                            ││     Reason for the assignment: in the contract │
|└────────────────────────────┘└─────────────────────────── m: model   2-7 of 9 ┘
| saved: A.1.2, duty a: the provider                                       saved
end
# Shared: the split is asked for too; what stands is offered.
keys <Enter>s<Enter><Enter>we and they<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             0/3 ││ guided control                                 │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Accounts end when people leave.                │
|│   ·· A.1.2 c A title that …││                                                │
|│  ▸ A.2 Rights          0/1 ││ For the customer                               │
|│ ▸ B Backup and 備份    0/1 ││ Remove the account on the last day:            │
|│                            ││                                                │
|│                            ││ • of employees, told by the people who keep    │
|│                            ││   the staff list                               │
|│                            ││ • of contractors, by the end date of their     │
|│                            ││   order                                        │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Remove accounts of leavers on their shared │
|│                            ││     last day                                   │
|│                            ││     the catalog says: customer                 │
|│                            ││     Reason for the assignment: in the contract │
|│                            ││     Split: we and they                         │
|└────────────────────────────┘└────────────────────────── m: model   3-8 of 10 ┘
| saved: A.1.2, duty a: both, by a written split                           saved
end
keys u
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             0/3 ││ guided control                                 │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Accounts end when people leave.                │
|│   ·· A.1.2 c A title that …││                                                │
|│  ▸ A.2 Rights          0/1 ││ For the customer                               │
|│ ▸ B Backup and 備份    0/1 ││ Remove the account on the last day:            │
|│                            ││                                                │
|│                            ││ • of employees, told by the people who keep    │
|│                            ││   the staff list                               │
|│                            ││ • of contractors, by the end date of their     │
|│                            ││   order                                        │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ■ 1   shared 0   provider ■■ 2        │
|│                            ││   a Remove accounts of leavers on     provider │
|│                            ││     their last day                             │
|│                            ││     the catalog says: customer                 │
|│                            ││     Reason for the assignment: in the contract │
|│                            ││   b Offer removal of accounts at once provider │
|└────────────────────────────┘└────────────────────────────── m: model   3-8 ▾ ┘
| taken back: Accountable (A.1.2 remove) and 1 more value                  saved
end
# Esc at any question leaves it all.
keys <Enter>n<Enter><Esc>k
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             0/3 ││ guided control                                 │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Accounts end when people leave.                │
|│   ·· A.1.2 c A title that …││                                                │
|│  ▸ A.2 Rights          0/1 ││ For the customer                               │
|│ ▸ B Backup and 備份    0/1 ││ Remove the account on the last day:            │
|│                            ││                                                │
|│                            ││ • of employees, told by the people who keep    │
|│                            ││   the staff list                               │
|│                            ││ • of contractors, by the end date of their     │
|│                            ││   order                                        │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared 0   provider ■■ 2        │
|│                            ││   a Remove accounts of leavers on     provider │
|│                            ││     their last day                             │
|│                            ││     the catalog says: customer                 │
|│                            ││     Reason for the assignment: in the contract │
|└────────────────────────────┘└─────────────────────────── m: model   2-7 of 9 ┘
| [customer] ? help  j next duty  <Enter> whose it is  e details  m model  saved
end
keys <Enter>a<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             0/3 ││ guided control                                 │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Accounts end when people leave.                │
|│   ·· A.1.2 c A title that …││                                                │
|│  ▸ A.2 Rights          0/1 ││ For the customer                               │
|│ ▸ B Backup and 備份    0/1 ││ Remove the account on the last day:            │
|│                            ││                                                │
|│                            ││ • of employees, told by the people who keep    │
|│                            ││   the staff list                               │
|│                            ││ • of contractors, by the end date of their     │
|│                            ││   order                                        │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■■ 2   shared 0   provider ■ 1        │
|│                            ││   a Remove accounts of leavers   we (customer) │
|│                            ││     on their last day                          │
|│                            ││   b Offer removal of accounts at once provider │
|│                            ││   c Synchronise the directory    we (customer) │
|└────────────────────────────┘└─────────────────────────── m: model   2-7 of 7 ┘
| saved: A.1.2, duty a: customer                                           saved
end
