# Search goes to the first match, n and N go on, folded matches unfold.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys ggzM/
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A  Access ─────────────────────────────────────┐
|│ ▸ A Access             0/3 ││ group of controls                              │
|│ ▸ B Backup and 備份    0/1 ││                                                │
|│                            ││ Assessed       0 of 3, reviewed 0              │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ A group has no duties of its own.              │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
|/
end
keys tenant<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             0/3 ││ cloud control; area: Separation of tenants     │
|│  ▸ A.1 Accounts        0/2 ││                                                │
|│  ▾ A.2 Rights          0/1 ││ One tenant does not reach another.             │
|│   ·· A.2.1 * Separating te…││                                                │
|│ ▸ B Backup and 備份    0/1 ││ For the customer (good practice: the standard  │
|│                            ││ adds nothing here)                             │
|│                            ││ Choose the separation you need.                │
|│                            ││                                                │
|│                            ││ For the provider                               │
|│                            ││ Separate compute, storage and network.         │
|│                            ││                                                │
|│                            ││ Notes                                          │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared 0   provider ■ 1         │
|│                            ││   a Isolate compute between tenants   provider │
|│                            ││   b Choose the separation        we (customer) │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| match 1 of 1 for "tenant"                                                saved
end
keys nN
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             0/3 ││ cloud control; area: Separation of tenants     │
|│  ▸ A.1 Accounts        0/2 ││                                                │
|│  ▾ A.2 Rights          0/1 ││ One tenant does not reach another.             │
|│   ·· A.2.1 * Separating te…││                                                │
|│ ▸ B Backup and 備份    0/1 ││ For the customer (good practice: the standard  │
|│                            ││ adds nothing here)                             │
|│                            ││ Choose the separation you need.                │
|│                            ││                                                │
|│                            ││ For the provider                               │
|│                            ││ Separate compute, storage and network.         │
|│                            ││                                                │
|│                            ││ Notes                                          │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared 0   provider ■ 1         │
|│                            ││   a Isolate compute between tenants   provider │
|│                            ││   b Choose the separation        we (customer) │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| match 1 of 1 for "tenant", from the end again                            saved
end
keys /nothing of the kind<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             0/3 ││ cloud control; area: Separation of tenants     │
|│  ▸ A.1 Accounts        0/2 ││                                                │
|│  ▾ A.2 Rights          0/1 ││ One tenant does not reach another.             │
|│   ·· A.2.1 * Separating te…││                                                │
|│ ▸ B Backup and 備份    0/1 ││ For the customer (good practice: the standard  │
|│                            ││ adds nothing here)                             │
|│                            ││ Choose the separation you need.                │
|│                            ││                                                │
|│                            ││ For the provider                               │
|│                            ││ Separate compute, storage and network.         │
|│                            ││                                                │
|│                            ││ Notes                                          │
|│                            │└──────────────────────────────────── 1-12 of 22 ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared 0   provider ■ 1         │
|│                            ││   a Isolate compute between tenants   provider │
|│                            ││   b Choose the separation        we (customer) │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| nothing has "nothing of the kind" in it                                  saved
end
keys /rest<Left><Right><Home><End><Backspace><Delete><C-w><C-u><C-k><Esc>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             0/3 ││ cloud control; area: Separation of tenants     │
|│  ▸ A.1 Accounts        0/2 ││                                                │
|│  ▾ A.2 Rights          0/1 ││ One tenant does not reach another.             │
|│   ·· A.2.1 * Separating te…││                                                │
|│ ▸ B Backup and 備份    0/1 ││ For the customer (good practice: the standard  │
|│                            ││ adds nothing here)                             │
|│                            ││ Choose the separation you need.                │
|│                            ││                                                │
|│                            ││ For the provider                               │
|│                            ││ Separate compute, storage and network.         │
|│                            ││                                                │
|│                            ││ Notes                                          │
|│                            │└──────────────────────────────────── 1-12 of 22 ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared 0   provider ■ 1         │
|│                            ││   a Isolate compute between tenants   provider │
|│                            ││   b Choose the separation        we (customer) │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
