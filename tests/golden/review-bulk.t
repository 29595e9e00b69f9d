# Reviewing several at once: those that have come least far are moved on, none is taken along twice, and
# what has no status stays. Whoever takes a review back has not assessed it.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
other A.1.2 customer status partial
other A.2.1 customer status implemented
other B.1 provider status planned
tick
keys gg:A.1.2<Enter>r
says saved: A.1.2, customer: reviewed                                         saved
keys *r
says status here or stand so already; gv marks again                          saved
keys *r
says status here or stand so already; gv marks again                          saved
keys uu:A.2.1<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 2  reviewed 1 of 4
|┌ Controls ──────────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             2/3 ││ cloud control; area: Separation of tenants     │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Recorded for the customer                      │
|│   ◐· A.1.2 c A title that …││ Status         implemented                     │
|│  ▾ A.2 Rights          1/1 ││ Review         assessed by bert, 2026-11-23    │
|│   ●· A.2.1 * Separating te…││                                                │
|│ ▸ B Backup and 備份    0/1 ││ One tenant does not reach another.             │
|│                            ││                                                │
|│                            ││ For the customer (good practice: the standard  │
|│                            ││ adds nothing here)                             │
|│                            ││ Choose the separation you need.                │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ● implemented     joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared 0   provider ■ 1         │
|│                            ││   a Isolate compute between tenants   provider │
|│                            ││   b Choose the separation        we (customer) │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
keys :A.1.2<Enter>rr*r
says status here or stand so already; gv marks again                          saved
keys *r
says status here or stand so already; gv marks again                          saved
keys *r
says A.1.1 has no status on this side yet: give one with 1 to 5 first         saved
# The filter is gone through in the tree, whichever pane had the keys.
keys <Esc>dfstatus=partial<Enter>k<Home>
cursor 2 2
