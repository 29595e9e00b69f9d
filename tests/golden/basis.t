# How the status is known: letters or blanks choose, Enter records.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys ggzRjj1b
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
|│             ┌ Basis: A.1.1, customer ──────────────────────────┐─────────────┐
|│             │[ ] s  stated                                     │ implemented │
|│             │[ ] d  documented                                 │             │
|│             │[ ] c  certified                                  │er 0         │
|│             │[ ] i  interviewed                                │e (customer) │
|│             │[ ] o  observed                                   │             │
|│             │[ ] t  tested                                     │             │
|└─────────────└──────────────────────────────────────────────────┘─── m: model ┘
| [customer] <Enter> save  <Space> change  <Esc> leave                     saved
end
keys it<Up><Down>
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
|│             ┌ Basis: A.1.1, customer ──────────────────────────┐─────────────┐
|│             │[ ] s  stated                                     │ implemented │
|│             │[ ] d  documented                                 │             │
|│             │[ ] c  certified                                  │er 0         │
|│             │[x] i  interviewed                                │e (customer) │
|│             │[ ] o  observed                                   │             │
|│             │[x] t  tested                                     │             │
|└─────────────└──────────────────────────────────────────────────┘─── m: model ┘
| [customer] <Enter> save  <Space> change  <Esc> leave                     saved
end
keys <Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.1  Registering users ──────────────────────┐
|│ ▾ A Access             1/3 ││ base control                                   │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   ●  A.1.1   Registering u…││ Recorded for the customer                      │
|│   ·· A.1.2 c A title that …││ Status         implemented                     │
|│  ▾ A.2 Rights          0/1 ││ Basis          interviewed, tested             │
|│   ·· A.2.1 * Separating te…││ Review         assessed by anna, 2026-11-23    │
|│ ▾ B Backup and 備份    0/1 ││                                                │
|│  ·  B.1   Restoring        ││ Everybody has an account of their own. See     │
|│                            ││ also [A.2.1] and [B.1].                        │
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
| saved: A.1.1, customer: basis interviewed, tested                        saved
end
keys b<Down><Space><Esc>
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.1  Registering users ──────────────────────┐
|│ ▾ A Access             1/3 ││ base control                                   │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   ●  A.1.1   Registering u…││ Recorded for the customer                      │
|│   ·· A.1.2 c A title that …││ Status         implemented                     │
|│  ▾ A.2 Rights          0/1 ││ Basis          interviewed, tested             │
|│   ·· A.2.1 * Separating te…││ Review         assessed by anna, 2026-11-23    │
|│ ▾ B Backup and 備份    0/1 ││                                                │
|│  ·  B.1   Restoring        ││ Everybody has an account of their own. See     │
|│                            ││ also [A.2.1] and [B.1].                        │
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
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
