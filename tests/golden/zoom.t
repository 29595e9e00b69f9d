# z alone waits for a second key; a tick later it has zoomed.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys z
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.1  Registering users ──────────────────────┐
|│ ▾ A Access             0/3 ││ base control                                   │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Everybody has an account of their own. See     │
|│   ·· A.1.2 c A title that …││ also [A.2.1] and [B.1].                        │
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
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider: no duty under IaaS                   │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Keep the list of accounts    we (customer) │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| [customer] z ...  a fold  M fold-all  R unfold-all                       saved
end
tick
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ────────────────────────────────────────────────────────────────────┐
|│ ▾ A Access                                                               0/3 │
|│  ▾ A.1 Accounts                                                          0/2 │
|│   ·  A.1.1   Registering users                                               │
|│   ·· A.1.2 c A title that is far too long for the narrow tree of a terminal …│
|│  ▸ A.2 Rights                                                            0/1 │
|│ ▸ B Backup and 備份                                                      0/1 │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
keys <Tab>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ A.1.1  Registering users ────────────────────────────────────────────────────┐
|│ base control                                                                 │
|│                                                                              │
|│ Everybody has an account of their own. See also [A.2.1] and [B.1].           │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| [customer] ? help  j scroll  l next link  <Enter> follow it  <C-o> back  saved
end
keys <Esc>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.1  Registering users ──────────────────────┐
|│ ▾ A Access             0/3 ││ base control                                   │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Everybody has an account of their own. See     │
|│   ·· A.1.2 c A title that …││ also [A.2.1] and [B.1].                        │
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
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider: no duty under IaaS                   │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Keep the list of accounts    we (customer) │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| [customer] ? help  j scroll  l next link  <Enter> follow it  <C-o> back  saved
end
