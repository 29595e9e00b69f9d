# The review moves on step by step; a new status sends it back.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys ggzRjj1
keys r
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.1  Registering users ──────────────────────┐
|│ ▾ A Access             1/3 ││ base control                                   │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   ●  A.1.1   Registering u…││ Recorded for the customer                      │
|│   ·· A.1.2 c A title that …││ Status         implemented                     │
|│  ▾ A.2 Rights          0/1 ││ Review         assessed by anna, 2026-11-23    │
|│   ·· A.2.1 * Separating te…││                                                │
|│ ▾ B Backup and 備份    0/1 ││ Everybody has an account of their own. See     │
|│  ·  B.1   Restoring        ││ also [A.2.1] and [B.1].                        │
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
keys rr
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 1 of 4
|┌ Controls ──────────────────┐┌ A.1.1  Registering users ──────────────────────┐
|│ ▾ A Access             1/3 ││ base control                                   │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   ●  A.1.1   Registering u…││ Recorded for the customer                      │
|│   ·· A.1.2 c A title that …││ Status         implemented                     │
|│  ▾ A.2 Rights          0/1 ││ Review         agreed by anna, 2026-11-23      │
|│   ·· A.2.1 * Separating te…││                                                │
|│ ▾ B Backup and 備份    0/1 ││ Everybody has an account of their own. See     │
|│  ·  B.1   Restoring        ││ also [A.2.1] and [B.1].                        │
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
| saved: A.1.1, customer: agreed                                           saved
end
keys 3
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.1  Registering users ──────────────────────┐
|│ ▾ A Access             1/3 ││ base control                                   │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   ◐  A.1.1   Registering u…││ Recorded for the customer                      │
|│   ·· A.1.2 c A title that …││ Status         partial                         │
|│  ▾ A.2 Rights          0/1 ││ Review         assessed by anna, 2026-11-23    │
|│   ·· A.2.1 * Separating te…││                                                │
|│ ▾ B Backup and 備份    0/1 ││ Everybody has an account of their own. See     │
|│  ·  B.1   Restoring        ││ also [A.2.1] and [B.1].                        │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ◐ partial              joint: partial │
|│                            ││ provider: no duty under IaaS                   │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Keep the list of accounts    we (customer) │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| saved: A.1.1, customer: partial                                          saved
end
