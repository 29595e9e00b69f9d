# A config.yaml with mistakes: the program starts, says how many, and shows them when asked.
size 80x24
config format: 1\ntheme: nice\nkeys:\n  global: {q: none, ":": none, x: jump}\n  nowhere: {x: mark}\n  tree: {"<Bogus>": mark}
catalog catalog-four.yaml
session acme customer iaas
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
| config.yaml: 5 mistakes; `remit config check` shows them                 saved
end
keys :<Esc>
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
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
keys x<Esc>q
leaves
