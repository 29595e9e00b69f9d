# A review by the one who assessed is asked for twice; by another person it is not.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys gg:A.1.1<Enter>1r
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.1  Registering users ──────────────────────┐
|│ ▾ A Access             1/3 ││ base control                                   │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   ●  A.1.1   Registering u…││ Recorded for the customer                      │
|│   ·· A.1.2 c A title that …││ Status         implemented                     │
|│  ▸ A.2 Rights          0/1 ││ Review         assessed by anna, 2026-11-23    │
|│ ▸ B Backup and 備份    0/1 ││                                                │
|│                            ││ Everybody has an account of their own. See     │
|│                            ││ also [A.2.1] and [B.1].                        │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ● implemented      joint: implemented │
|│                            ││ provider: no duty under IaaS                   │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Keep the list of accounts    we (customer) │
|│                            ││                                                │
|│                            ││                                                │
| you assessed it yourself: a review is a second person's; r again records
| yours                                                                    saved
end
keys jkr
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.1  Registering users ──────────────────────┐
|│ ▾ A Access             1/3 ││ base control                                   │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   ●  A.1.1   Registering u…││ Recorded for the customer                      │
|│   ·· A.1.2 c A title that …││ Status         implemented                     │
|│  ▸ A.2 Rights          0/1 ││ Review         assessed by anna, 2026-11-23    │
|│ ▸ B Backup and 備份    0/1 ││                                                │
|│                            ││ Everybody has an account of their own. See     │
|│                            ││ also [A.2.1] and [B.1].                        │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ● implemented      joint: implemented │
|│                            ││ provider: no duty under IaaS                   │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Keep the list of accounts    we (customer) │
|│                            ││                                                │
|│                            ││                                                │
| you assessed it yourself: a review is a second person's; r again records
| yours                                                                    saved
end
keys r
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 1 of 4
|┌ Controls ──────────────────┐┌ A.1.1  Registering users ──────────────────────┐
|│ ▾ A Access             1/3 ││ base control                                   │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   ●  A.1.1   Registering u…││ Recorded for the customer                      │
|│   ·· A.1.2 c A title that …││ Status         implemented                     │
|│  ▸ A.2 Rights          0/1 ││ Review         reviewed by anna, 2026-11-23    │
|│ ▸ B Backup and 備份    0/1 ││                                                │
|│                            ││ Everybody has an account of their own. See     │
|│                            ││ also [A.2.1] and [B.1].                        │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ● implemented      joint: implemented │
|│                            ││ provider: no duty under IaaS                   │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Keep the list of accounts    we (customer) │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| saved: A.1.1, customer: reviewed                                         saved
end
other A.1.2 customer status partial
keys jr
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 1 of 4
|┌ Controls ──────────────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             1/3 ││ guided control                                 │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   ●  A.1.1   Registering u…││ Accounts end when people leave.                │
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
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| A.1.2 has no status on this side yet: give one with 1 to 5 first         saved
end
