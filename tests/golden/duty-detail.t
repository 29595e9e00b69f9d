# What belongs to a duty: who performs it, where it is agreed; a blank line clears it.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys gg:A.2.1<Enter>de
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
|│             ┌ Details of the duty: Isolate compute between te… ┐             │
|│             │(*) p  the third party that does the work         │ ■ 1         │
|│             │( ) c  where it is agreed                         │s   provider │
|│             │( ) r  why it is not as the catalog says          │e (customer) │
|│             │( ) s  who does which part                        │             │
|└─────────────└──────────────────────────────────────────────────┘─── m: model ┘
| [customer] <Enter> save  <Space> change  <Esc> leave                     saved
end
keys <Enter>
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
|Performed by:
end
keys Example GmbH<Enter>ec<Enter>MSA 4.2<Enter>:remit
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
|│                            ││     Performed by: Example GmbH                 │
|│                            ││     Contract reference: MSA 4.2                │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
|:remit
end
keys <Esc>H
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ History of A.2.1 ────────────────────────────────────────────────────────────┐
|│ 2026-11-23 10:00  anna        A.2.1 isolate: Contract reference MSA 4.2      │
|│ 2026-11-23 10:00  anna        A.2.1 isolate: Performed by Example GmbH       │
|│                                                                              │
|│ 2026-11-23 10:00  anna  29563fc7deb7                                         │
|│ A.2.1 isolate: Contract reference                                            │
|│   MSA 4.2                                                                    │
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
|└────────────────────────────────────────────────────────────────────── 1 of 2 ┘
| <Enter> all of it  o as of then  = since then  j down  q close           saved
end
keys qdec<Enter><C-u><Enter>
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
|│                            ││     Performed by: Example GmbH                 │
|│                            ││   b Choose the separation        we (customer) │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| saved: A.2.1, duty a: cleared                                            saved
end
# no duty, no details
keys :A<Enter>de
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A  Access ─────────────────────────────────────┐
|│ ▾ A Access             0/3 ││ group of controls                              │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Assessed       0 of 3, reviewed 0              │
|│   ·· A.1.2 c A title that …││                                                │
|│  ▾ A.2 Rights          0/1 ││                                                │
|│   ·· A.2.1 * Separating te…││                                                │
|│ ▸ B Backup and 備份    0/1 ││                                                │
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
| there is no duty here to record something of                             saved
end
