# Where nothing can be recorded nobody is asked anything.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys gg
io readonly
reopen
keys :A.2.1<Enter>i
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             0/3 ││ cloud control; area: Separation of tenants     │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ One tenant does not reach another.             │
|│   ·· A.1.2 c A title that …││                                                │
|│  ▾ A.2 Rights          0/1 ││ For the customer (good practice: the standard  │
|│   ·· A.2.1 * Separating te…││ adds nothing here)                             │
|│ ▸ B Backup and 備份    0/1 ││ Choose the separation you need.                │
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
| this session can only be read: nothing is recorded                   read only
end
