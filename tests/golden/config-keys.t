# Keys of one's own: hints and help show them, a key bound to none does nothing, the way out stays.
size 80x24
config format: 1\nkeys:\n  global: {"3": none, "<F3>": partial, Q: quit}\n  tree: {t: mark}
catalog catalog-four.yaml
session acme customer iaas
keys gg:A.1.1<Enter>3
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
| 3 does nothing here; ? shows the keys                                    saved
end
keys <F3>t
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             1/3 ││ guided control                                 │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│◆  ◐  A.1.1   Registering u…││ Accounts end when people leave.                │
|│   ·· A.1.2 c A title that …││                                                │
|│  ▸ A.2 Rights          0/1 ││ For the customer                               │
|│ ▸ B Backup and 備份    0/1 ││ Remove the account on the last day:            │
|│                            ││                                                │
|│                            ││ • of employees, told by the people who keep    │
|│                            ││   the staff list                               │
|│                            ││ • of contractors, by the end date of their     │
|│                            ││   order                                        │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■■ 2   shared 0   provider ■ 1        │
|│                            ││   a Remove accounts of leavers   we (customer) │
|│                            ││     on their last day                          │
|│                            ││   b Offer removal of accounts at once provider │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| [customer, 1 marked] ? help  1 implemented  2 alternative  <F3> partial  saved
end
keys ?
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ Help ────────────────────────────────────────────────────────────────────────┐
|│ A digit records the status for the side in brackets in the last line; s      │
|│ changes the side. What is recorded is saved at once.                         │
|│                                                                              │
|│ To begin with                                                                │
|│ j                     Go one row or line down                                │
|│ l                     Open the group, or go to the guidance; `:open NAME`    │
|│                       opens a session                                        │
|│ h                     Close the group, or go to the one above                │
|│ ]                     Go to the next control that we have not assessed       │
|│ 1                     Record that the control is implemented                 │
|│ 2                     Record that it is implemented in an alternative way    │
|│ <F3>                  Record that it is partly implemented                   │
|│ 4                     Record that it is planned                              │
|│ 5                     Record that it is not implemented                      │
|│ 0                     Clear the status: not assessed                         │
|│ s                     Record for the other side: `:side provider`            │
|│ u                     Take back what you recorded last                       │
|│ x                     Write the remark for the report                        │
|│ /                     Search ids, titles, guidance, duties, and what is      │
|│                       recorded                                               │
|└───────────────────────────────────────────────────────────────── 1-20 of 546 ┘
| j down  <PageDown> page  q close  / search                               saved
end
keys qQ
leaves
