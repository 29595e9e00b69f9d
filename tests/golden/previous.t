# What an earlier assessment said stands beside the guidance, and = says that it is still so.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
path carried/catalog iso27017-2015@1
path carried/control/A.1.1/from/9.2.1 moved
path previous/control/9.2.1/-/customer/status partial
path previous/control/9.2.1/-/customer/by bert
path previous/control/9.2.1/-/customer/at 2025-11-20
path previous/control/9.2.1/-/customer/how By the service desk
path previous/control/9.2.1/-/customer/basis/tested yes
path carried/control/A.2.1/from/9.2.3 merged
path carried/control/A.2.1/from/9.2.4 merged
path previous/control/9.2.3/-/customer/status implemented
path previous/control/9.2.4/-/customer/status not-implemented
path carried/control/B.1/from/12.3.1 same
path previous/control/12.3.1/-/customer/status implemented
keys gg:A.1.1<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.1  Registering users ──────────────────────┐
|│ ▾ A Access             0/3 ││ base control                                   │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Last time, customer: = when it is still so     │
|│   ·· A.1.2 c A title that …││ 9.2.1 User registration and de-registration    │
|│  ▸ A.2 Rights          0/1 ││ (moved)                                        │
|│ ▸ B Backup and 備份    0/1 ││ Status         partial (bert, 2025-11-20)      │
|│                            ││ Basis          tested                          │
|│                            ││ How            By the service desk             │
|│                            ││                                                │
|│                            ││ Everybody has an account of their own. See     │
|│                            ││ also [A.2.1] and [B.1].                        │
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
| [customer] ? help  = still so  1 implemented  2 alternative  3 partial   saved
end
# One key, one action, one undo.
keys =
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.1  Registering users ──────────────────────┐
|│ ▾ A Access             1/3 ││ base control                                   │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   ◐  A.1.1   Registering u…││ Recorded for the customer                      │
|│   ·· A.1.2 c A title that …││ Status         partial                         │
|│  ▸ A.2 Rights          0/1 ││ Basis          stated (not verified)           │
|│ ▸ B Backup and 備份    0/1 ││ Review         assessed by anna, 2026-11-23    │
|│                            ││ How            By the service desk             │
|│                            ││                                                │
|│                            ││ Everybody has an account of their own. See     │
|│                            ││ also [A.2.1] and [B.1].                        │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ◐ partial, stated only                │
|│                            ││ provider: no duty under IaaS                   │
|│                            ││ joint: partial (not verified)                  │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Keep the list of accounts    we (customer) │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| saved: A.1.1, customer: still so                                         saved
end
keys u
says taken back: Status (A.1.1 customer) and 4 more values                    saved
# Nothing is left to confirm after a verdict of this year; look again is no key.
keys 1=
says A.1.1: a verdict was recorded here since; it stays                       saved
keys u:A.2.1<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             0/3 ││ cloud control; area: Separation of tenants     │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Last time, customer: look again                │
|│   ·· A.1.2 c A title that …││ 9.2.3 Management of privileged access rights   │
|│  ▾ A.2 Rights          0/1 ││ (merged)                                       │
|│   ·· A.2.1 * Separating te…││ Status         implemented                     │
|│ ▸ B Backup and 備份    0/1 ││ 9.2.4 Management of secret authentication      │
|│                            ││ information of users (merged)                  │
|│                            ││ Status         not implemented                 │
|│                            ││                                                │
|│                            ││ One tenant does not reach another.             │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
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
keys =
says one over                                                                 saved
# Marked rows together: what can be confirmed is, the rest stays.
keys gg:A.1.1<Enter><Space>:A.2.1<Enter><Space>:B.1<Enter><Space>=
says again                                                                    saved
keys f
keys previous=look-again<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 2  reviewed 0 of 4
|┌ Controls: 1 of 4 ──────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             1/3 ││ cloud control; area: Separation of tenants     │
|│  ▾ A.2 Rights          0/1 ││                                                │
|│   ·· A.2.1 * Separating te…││ Last time, customer: look again                │
|│                            ││ 9.2.3 Management of privileged access rights   │
|│                            ││ (merged)                                       │
|│                            ││ Status         implemented                     │
|│                            ││ 9.2.4 Management of secret authentication      │
|│                            ││ information of users (merged)                  │
|│                            ││ Status         not implemented                 │
|│                            ││                                                │
|│                            ││ One tenant does not reach another.             │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared 0   provider ■ 1         │
|│                            ││   a Isolate compute between tenants   provider │
|│                            ││   b Choose the separation        we (customer) │
|│                            ││                                                │
|└─────── previous=look-again ┘└────────────────────────────────────── m: model ┘
| 1 control, by either side's record; Esc shows all again                  saved
end
