# An exclusion needs a written reason.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys ggzRjja
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.1  Registering users ──────────────────────┐
|│ ▾ A Access             0/3 ││ base control                                   │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Everybody has an account of their own. See     │
|│   ·· A.1.2 c A title that …││ also [A.2.1] and [B.1].                        │
|│  ▾ A.2 Rights          0/1 ││                                                │
|│   ·· A.2.1 * Separating te…││                                                │
|│ ▾ B Backup and 備份    0/1 ││                                                │
|│  ·  B.1   Restoring        ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│             ┌ Applicability: A.1.1, customer ──────────────────┐             │
|│             │(*) u  undecided                                  │─────────────┘
|│             │( ) a  applicable                                 │─────────────┐
|│             │( ) e  excluded                                   │not assessed │
|│             │[ ] r  because a risk assessment asks for it      │             │
|│             │[ ] l  because a law asks for it                  │er 0         │
|│             │[ ] c  because a contract asks for it             │e (customer) │
|│             │[ ] b  because the business needs it              │             │
|│             │[ ] p  because it is good practice                │             │
|└─────────────└──────────────────────────────────────────────────┘─── m: model ┘
| [customer] <Enter> save  <Space> change  <Esc> leave                     saved
end
keys e<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.1  Registering users ──────────────────────┐
|│ ▾ A Access             0/3 ││ base control                                   │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Everybody has an account of their own. See     │
|│   ·· A.1.2 c A title that …││ also [A.2.1] and [B.1].                        │
|│  ▾ A.2 Rights          0/1 ││                                                │
|│   ·· A.2.1 * Separating te…││                                                │
|│ ▾ B Backup and 備份    0/1 ││                                                │
|│  ·  B.1   Restoring        ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider: no duty under IaaS                   │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Keep the list of accounts    we (customer) │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
|Why is it excluded?
end
keys <Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.1  Registering users ──────────────────────┐
|│ ▾ A Access             0/3 ││ base control                                   │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Everybody has an account of their own. See     │
|│   ·· A.1.2 c A title that …││ also [A.2.1] and [B.1].                        │
|│  ▾ A.2 Rights          0/1 ││                                                │
|│   ·· A.2.1 * Separating te…││                                                │
|│ ▾ B Backup and 備份    0/1 ││                                                │
|│  ·  B.1   Restoring        ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider: no duty under IaaS                   │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Keep the list of accounts    we (customer) │
|│                            ││                                                │
|│                            ││                                                │
| an exclusion needs a written reason; Esc leaves
|Why is it excluded?
end
keys Nothing is developed here<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ A.1.1  Registering users ──────────────────────┐
|│ ▾ A Access             0/2 ││ base control                                   │
|│  ▾ A.1 Accounts        0/1 ││                                                │
|│   ⊘  A.1.1   Registering u…││ Recorded for the customer                      │
|│   ·· A.1.2 c A title that …││ Status         not assessed                    │
|│  ▾ A.2 Rights          0/1 ││ Applicability  excluded                        │
|│   ·· A.2.1 * Separating te…││ Exclusion      Nothing is developed here       │
|│ ▾ B Backup and 備份    0/1 ││                                                │
|│  ·  B.1   Restoring        ││ Everybody has an account of their own. See     │
|│                            ││ also [A.2.1] and [B.1].                        │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ⊘ excluded, with a reason             │
|│                            ││ provider: no duty under IaaS                   │
|│                            ││ joint: none: excluded                          │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Keep the list of accounts    we (customer) │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| saved: A.1.1, customer: excluded                                         saved
end
keys a<Down><Up><Esc>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ A.1.1  Registering users ──────────────────────┐
|│ ▾ A Access             0/2 ││ base control                                   │
|│  ▾ A.1 Accounts        0/1 ││                                                │
|│   ⊘  A.1.1   Registering u…││ Recorded for the customer                      │
|│   ·· A.1.2 c A title that …││ Status         not assessed                    │
|│  ▾ A.2 Rights          0/1 ││ Applicability  excluded                        │
|│   ·· A.2.1 * Separating te…││ Exclusion      Nothing is developed here       │
|│ ▾ B Backup and 備份    0/1 ││                                                │
|│  ·  B.1   Restoring        ││ Everybody has an account of their own. See     │
|│                            ││ also [A.2.1] and [B.1].                        │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ⊘ excluded, with a reason             │
|│                            ││ provider: no duty under IaaS                   │
|│                            ││ joint: none: excluded                          │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Keep the list of accounts    we (customer) │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
