# Going round the end is said, beside what was recorded; so is that there is no other.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys gg]]]]]
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.1  Registering users ──────────────────────┐
|│ ▾ A Access             0/3 ││ base control                                   │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Everybody has an account of their own. See     │
|│   ·· A.1.2 c A title that …││ also [A.2.1] and [B.1].                        │
|│  ▾ A.2 Rights          0/1 ││                                                │
|│   ·· A.2.1 * Separating te…││                                                │
|│ ▾ B Backup and 備份    0/1 ││                                                │
|│  ·  B.1   Restoring        ││                                                │
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
| from the beginning again                                                 saved
end
keys [
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ B.1  Restoring ────────────────────────────────┐
|│ ▾ A Access             0/3 ││ base control                                   │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ What was saved comes back.                     │
|│   ·· A.1.2 c A title that …││                                                │
|│  ▾ A.2 Rights          0/1 ││                                                │
|│   ·· A.2.1 * Separating te…││                                                │
|│ ▾ B Backup and 備份    0/1 ││                                                │
|│  ·  B.1   Restoring        ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider: no duty under IaaS                   │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Restore a sample every       we (customer) │
|│                            ││     quarter                                    │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| from the end again                                                       saved
end
keys ]2
keys ]2]
screen
| Small catalog  acme  customer  IaaS                assessed 2  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             2/3 ││ cloud control; area: Separation of tenants     │
|│  ▾ A.1 Accounts        2/2 ││                                                │
|│   ◉  A.1.1   Registering u…││ One tenant does not reach another.             │
|│   ◉· A.1.2 c A title that …││                                                │
|│  ▾ A.2 Rights          0/1 ││ For the customer (good practice: the standard  │
|│   ·· A.2.1 * Separating te…││ adds nothing here)                             │
|│ ▾ B Backup and 備份    0/1 ││ Choose the separation you need.                │
|│  ·  B.1   Restoring        ││                                                │
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
| saved: A.1.2, customer: alternative                                      saved
end
keys 2]
screen
| Small catalog  acme  customer  IaaS                assessed 3  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ B.1  Restoring ────────────────────────────────┐
|│ ▾ A Access             3/3 ││ base control                                   │
|│  ▾ A.1 Accounts        2/2 ││                                                │
|│   ◉  A.1.1   Registering u…││ What was saved comes back.                     │
|│   ◉· A.1.2 c A title that …││                                                │
|│  ▾ A.2 Rights          1/1 ││                                                │
|│   ◉· A.2.1 * Separating te…││                                                │
|│ ▾ B Backup and 備份    0/1 ││                                                │
|│  ·  B.1   Restoring        ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider: no duty under IaaS                   │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Restore a sample every       we (customer) │
|│                            ││     quarter                                    │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| saved: A.2.1, customer: alternative                                      saved
end
keys ]
screen
| Small catalog  acme  customer  IaaS                assessed 3  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ B.1  Restoring ────────────────────────────────┐
|│ ▾ A Access             3/3 ││ base control                                   │
|│  ▾ A.1 Accounts        2/2 ││                                                │
|│   ◉  A.1.1   Registering u…││ What was saved comes back.                     │
|│   ◉· A.1.2 c A title that …││                                                │
|│  ▾ A.2 Rights          1/1 ││                                                │
|│   ◉· A.2.1 * Separating te…││                                                │
|│ ▾ B Backup and 備份    0/1 ││                                                │
|│  ·  B.1   Restoring        ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider: no duty under IaaS                   │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Restore a sample every       we (customer) │
|│                            ││     quarter                                    │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| saved: A.2.1, customer: alternative; this is the only one                saved
end
keys 3}
screen
| Small catalog  acme  customer  IaaS                assessed 4  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ B.1  Restoring ────────────────────────────────┐
|│ ▾ A Access             3/3 ││ base control                                   │
|│  ▾ A.1 Accounts        2/2 ││                                                │
|│   ◉  A.1.1   Registering u…││ Recorded for the customer                      │
|│   ◉· A.1.2 c A title that …││ Status         partial                         │
|│  ▾ A.2 Rights          1/1 ││ Review         assessed by anna, 2026-11-23    │
|│   ◉· A.2.1 * Separating te…││                                                │
|│ ▾ B Backup and 備份    1/1 ││ What was saved comes back.                     │
|│  ◐  B.1   Restoring        ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ◐ partial              joint: partial │
|│                            ││ provider: no duty under IaaS                   │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Restore a sample every       we (customer) │
|│                            ││     quarter                                    │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| saved: B.1, customer: partial; this is the only one                      saved
end
