# q closes what is open, then remit; the place is there again.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys ggzR:A.2.1<Enter>ms?q
keys q
leaves
reopen
screen
| Small catalog  acme  customer  PaaS                assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             0/3 ││ cloud control; area: Separation of tenants     │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ One tenant does not reach another.             │
|│   ·· A.1.2 c A title that …││                                                │
|│  ▾ A.2 Rights          0/1 ││ For the provider                               │
|│   ·· A.2.1 * Separating te…││ Separate compute, storage and network.         │
|│ ▾ B Backup and 備份    0/0 ││                                                │
|│   · B.1   Restoring        ││ For the customer (good practice: the standard  │
|│                            ││ adds nothing here)                             │
|│                            ││ Choose the separation you need.                │
|│                            ││                                                │
|│                            ││ Notes                                          │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: PaaS (the session's model is I… ┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared 0   provider ■ 1         │
|│                            ││   a Isolate compute between tenants   provider │
|│                            ││   b Choose the separation        we (customer) │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| [provider] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
