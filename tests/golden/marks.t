# Marked rows are recorded in one action, and one undo takes it back.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys ggzRjj<Space><Space>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.2  Rights ───────────────────────────────────┐
|│ ▾ A Access             0/3 ││ group of controls                              │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│◆  ·  A.1.1   Registering u…││ Assessed       0 of 1, reviewed 0              │
|│◆  ·· A.1.2 c A title that …││                                                │
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
|│                            ││ A group has no duties of its own.              │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| [customer, 2 marked] ? help  1 implemented  2 alternative  3 partial     saved
end
keys 4
screen
| Small catalog  acme  customer  IaaS                assessed 2  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.2  Rights ───────────────────────────────────┐
|│ ▾ A Access             2/3 ││ group of controls                              │
|│  ▾ A.1 Accounts        2/2 ││                                                │
|│   ○  A.1.1   Registering u…││ Assessed       0 of 1, reviewed 0              │
|│   ○· A.1.2 c A title that …││                                                │
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
|│                            ││ A group has no duties of its own.              │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| saved: 2 controls, customer: planned; gv marks again                     saved
end
keys u
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.2  Rights ───────────────────────────────────┐
|│ ▾ A Access             0/3 ││ group of controls                              │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Assessed       0 of 1, reviewed 0              │
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
|│                            ││ A group has no duties of its own.              │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| taken back: 2 controls: Status (4 values)                                saved
end
keys <Esc>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.2  Rights ───────────────────────────────────┐
|│ ▾ A Access             0/3 ││ group of controls                              │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Assessed       0 of 1, reviewed 0              │
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
|│                            ││ A group has no duties of its own.              │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
