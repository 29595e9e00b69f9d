# A reason makes a control applicable; what is ticked is what is recorded.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys ggzRjjal
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
|│             │( ) u  undecided                                  │─────────────┘
|│             │(*) a  applicable                                 │─────────────┐
|│             │( ) e  excluded                                   │not assessed │
|│             │[ ] r  because a risk assessment asks for it      │             │
|│             │[x] l  because a law asks for it                  │er 0         │
|│             │[ ] c  because a contract asks for it             │e (customer) │
|│             │[ ] b  because the business needs it              │             │
|│             │[ ] p  because it is good practice                │             │
|└─────────────└──────────────────────────────────────────────────┘─── m: model ┘
| [customer] <Enter> save  <Space> change  <Esc> leave                     saved
end
keys c<Enter>
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
|law: which? (Enter: not said)
end
keys BDSG 9<Enter><Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.1  Registering users ──────────────────────┐
|│ ▾ A Access             0/3 ││ base control                                   │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Recorded for the customer                      │
|│   ·· A.1.2 c A title that …││ Status         not assessed                    │
|│  ▾ A.2 Rights          0/1 ││ Applicability  applicable                      │
|│   ·· A.2.1 * Separating te…││ Because of     law (BDSG 9), contract          │
|│ ▾ B Backup and 備份    0/1 ││                                                │
|│  ·  B.1   Restoring        ││ Everybody has an account of their own. See     │
|│                            ││ also [A.2.1] and [B.1].                        │
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
| saved: A.1.1, customer: applicable                                       saved
end
keys ae
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.1  Registering users ──────────────────────┐
|│ ▾ A Access             0/3 ││ base control                                   │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Recorded for the customer                      │
|│   ·· A.1.2 c A title that …││ Status         not assessed                    │
|│  ▾ A.2 Rights          0/1 ││ Applicability  applicable                      │
|│   ·· A.2.1 * Separating te…││ Because of     law (BDSG 9), contract          │
|│ ▾ B Backup and 備份    0/1 ││                                                │
|│  ·  B.1   Restoring        ││ Everybody has an account of their own. See     │
|│                            ││ also [A.2.1] and [B.1].                        │
|│                            ││                                                │
|│                            ││                                                │
|│             ┌ Applicability: A.1.1, customer ──────────────────┐             │
|│             │( ) u  undecided                                  │─────────────┘
|│             │( ) a  applicable                                 │─────────────┐
|│             │(*) e  excluded                                   │not assessed │
|│             │[ ] r  because a risk assessment asks for it      │             │
|│             │[ ] l  because a law asks for it                  │er 0         │
|│             │[ ] c  because a contract asks for it             │e (customer) │
|│             │[ ] b  because the business needs it              │             │
|│             │[ ] p  because it is good practice                │             │
|└─────────────└──────────────────────────────────────────────────┘─── m: model ┘
| [customer] <Enter> save  <Space> change  <Esc> leave                     saved
end
keys r<Enter>RA 7<Enter>au<Enter>
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
| saved: A.1.1, customer: undecided                                        saved
end
