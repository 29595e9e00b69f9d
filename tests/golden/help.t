# Help is made from the tables and can be read to its end.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys ?
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
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
|│ 3                     Record that it is partly implemented                   │
|│ 4                     Record that it is planned                              │
|│ 5                     Record that it is not implemented                      │
|│ 0                     Clear the status: not assessed                         │
|│ s                     Record for the other side: `:side provider`            │
|│ u                     Take back what you recorded last                       │
|│ x                     Write the remark for the report                        │
|│ /                     Search ids, titles, guidance, duties, and what is      │
|│                       recorded                                               │
|└───────────────────────────────────────────────────────────────── 1-20 of 545 ┘
| j down  <PageDown> page  q close  / search                               saved
end
keys <PageDown><PageUp>jkG
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Help ────────────────────────────────────────────────────────────────────────┐
|│ ●                     implemented                                            │
|│ ◉                     implemented in an alternative way                      │
|│ ◐                     partly implemented                                     │
|│ ○                     planned                                                │
|│ ✗                     not implemented                                        │
|│ ⊘                     excluded, with a reason                                │
|│ /                     left out of this assessment                            │
|│                       (blank) this side has no duty under the model          │
|│ ■                     declared: implemented                                  │
|│ ▣                     declared: implemented in an alternative way            │
|│ ◧                     declared: partly implemented                           │
|│ □                     declared: planned                                      │
|│ ☒                     declared: not implemented                              │
|│ ▸                     a folded group                                         │
|│ ▾                     an open group                                          │
|│ ◆                     a marked row: what you record goes to all marked rows  │
|│ !                     two people recorded different things; record again to  │
|│                       decide                                                 │
|│ *                     a cloud control, added by the framework                │
|│ c                     a control with guidance for the cloud                  │
|└────────────────────────────────────────────────────────────── 526-545 of 545 ┘
| j down  <PageDown> page  q close  / search                               saved
end
keys gg<Down><Up>q
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
keys <F1><Esc>
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
