# Many requests leave room for the guidance: the first two, those that are open before others, and
# how many more the register has. Three are all shown.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
record request/R-1/text Rack list
record request/R-1/state received
record request/R-1/control/A.1.1/-/customer yes
record request/R-2/text Key list
record request/R-2/state to-ask
record request/R-2/control/A.1.1/-/customer yes
record request/R-3/text Door list
record request/R-3/state received
record request/R-3/control/A.1.1/-/customer yes
tick
keys gg:A.1.1<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.1  Registering users ──────────────────────┐
|│ ▾ A Access             0/3 ││ base control                                   │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Requests                                       │
|│   ·· A.1.2 c A title that …││ R-2            to ask  Key list                │
|│  ▸ A.2 Rights          0/1 ││ R-1            received  Rack list             │
|│ ▸ B Backup and 備份    0/1 ││ R-3            received  Door list             │
|│                            ││                                                │
|│                            ││ Everybody has an account of their own. See     │
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
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
record request/R-4/text Guard list
record request/R-4/state requested
record request/R-4/control/A.1.1/-/customer yes
tick
keys <C-l>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.1  Registering users ──────────────────────┐
|│ ▾ A Access             0/3 ││ base control                                   │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Requests                                       │
|│   ·· A.1.2 c A title that …││ R-2            to ask  Key list                │
|│  ▸ A.2 Rights          0/1 ││ R-4            requested  Guard list           │
|│ ▸ B Backup and 備份    0/1 ││ and 2 more (R)                                 │
|│                            ││                                                │
|│                            ││ Everybody has an account of their own. See     │
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
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
