# The other side gets what is recorded.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys ggzR:A.2.1<Enter>s1
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             0/3 ││ cloud control; area: Separation of tenants     │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Recorded for the provider                      │
|│   ·· A.1.2 c A title that …││ Status         implemented                     │
|│  ▾ A.2 Rights          0/1 ││ Review         assessed by anna, 2026-11-23    │
|│   ·● A.2.1 * Separating te…││                                                │
|│ ▾ B Backup and 備份    0/1 ││ One tenant does not reach another.             │
|│  ·  B.1   Restoring        ││                                                │
|│                            ││ For the provider                               │
|│                            ││ Separate compute, storage and network.         │
|│                            ││                                                │
|│                            ││ For the customer (good practice: the standard  │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider ● implemented                         │
|│                            ││ customer ■ 1   shared 0   provider ■ 1         │
|│                            ││   a Isolate compute between tenants   provider │
|│                            ││   b Choose the separation        we (customer) │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| saved: A.2.1, provider: implemented                                      saved
end
keys :side customer<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             0/3 ││ cloud control; area: Separation of tenants     │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Recorded for the provider                      │
|│   ·· A.1.2 c A title that …││ Status         implemented                     │
|│  ▾ A.2 Rights          0/1 ││ Review         assessed by anna, 2026-11-23    │
|│   ·● A.2.1 * Separating te…││                                                │
|│ ▾ B Backup and 備份    0/1 ││ One tenant does not reach another.             │
|│  ·  B.1   Restoring        ││                                                │
|│                            ││ For the customer (good practice: the standard  │
|│                            ││ adds nothing here)                             │
|│                            ││ Choose the separation you need.                │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider ● implemented                         │
|│                            ││ customer ■ 1   shared 0   provider ■ 1         │
|│                            ││   a Isolate compute between tenants   provider │
|│                            ││   b Choose the separation        we (customer) │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
