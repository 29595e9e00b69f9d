# Marks go once they were recorded, so that the next digit hits what one looks at; gv brings them
# back. What was replaced is counted.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys gv
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
| nothing was marked yet: Space marks a row                                saved
end
set A.1.1 customer status planned
set A.1.1 customer how Ours
set A.1.2 customer how Theirs
tick
keys ggzRjj<Space><Space>
keys 1
screen
| Small catalog  acme  customer  IaaS                assessed 2  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.2  Rights ───────────────────────────────────┐
|│ ▾ A Access             2/3 ││ group of controls                              │
|│  ▾ A.1 Accounts        2/2 ││                                                │
|│   ●  A.1.1   Registering u…││ Assessed       0 of 1, reviewed 0              │
|│   ●· A.1.2 c A title that …││                                                │
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
| saved: 2 controls, customer: implemented; 1 had another status; gv marks
| again                                                                    saved
end
keys ggzRjgv
keys 5
screen
| Small catalog  acme  customer  IaaS                assessed 2  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1  Accounts ─────────────────────────────────┐
|│ ▾ A Access             2/3 ││ group of controls                              │
|│  ▾ A.1 Accounts        2/2 ││                                                │
|│   ✗  A.1.1   Registering u…││ Assessed       2 of 2, reviewed 0              │
|│   ✗· A.1.2 c A title that …││ not implemented 2                              │
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
| saved: 2 controls, customer: not implemented; 2 had another status; gv
| marks again                                                              saved
end
keys gvw
screen
| Small catalog  acme  customer  IaaS                assessed 2  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ How: 2 controls, customer; replaces 2 texts ───┐
|│ ▾ A Access             2/3 ││                                                │
|│  ▾ A.1 Accounts        2/2 ││                                                │
|│◆  ✗  A.1.1   Registering u…││                                                │
|│◆  ✗· A.1.2 c A title that …││                                                │
|│  ▾ A.2 Rights          0/1 ││                                                │
|│   ·· A.2.1 * Separating te…││                                                │
|│ ▾ B Backup and 備份    0/1 ││                                                │
|│  ·  B.1   Restoring        ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└───────────────────────── ^S saves   Esc leaves ┘
| <C-s> save  <Esc> leave  <Enter> new line                                saved
end
keys new<C-s>
screen
| Small catalog  acme  customer  IaaS                assessed 2  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1  Accounts ─────────────────────────────────┐
|│ ▾ A Access             2/3 ││ group of controls                              │
|│  ▾ A.1 Accounts        2/2 ││                                                │
|│   ✗  A.1.1   Registering u…││ Assessed       2 of 2, reviewed 0              │
|│   ✗· A.1.2 c A title that …││ not implemented 2                              │
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
| saved: 2 controls, customer: How; 2 had another text; gv marks again     saved
end
keys gv:set remark=both<Enter>
keys gv:set remark=other due=2026-12-01<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 2  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1  Accounts ─────────────────────────────────┐
|│ ▾ A Access             2/3 ││ group of controls                              │
|│  ▾ A.1 Accounts        2/2 ││                                                │
|│   ✗  A.1.1   Registering u…││ Assessed       2 of 2, reviewed 0              │
|│   ✗· A.1.2 c A title that …││ not implemented 2                              │
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
| saved: 2 controls, customer: Remark other, Due 2026-12-01; 2 had another
| value; gv marks again                                                    saved
end
# Whatever is recorded elsewhere leaves the marks.
keys gv:set B.1 status=planned<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 3  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1  Accounts ─────────────────────────────────┐
|│ ▾ A Access             2/3 ││ group of controls                              │
|│  ▾ A.1 Accounts        2/2 ││                                                │
|│◆  ✗  A.1.1   Registering u…││ Assessed       2 of 2, reviewed 0              │
|│◆  ✗· A.1.2 c A title that …││ not implemented 2                              │
|│  ▾ A.2 Rights          0/1 ││                                                │
|│   ·· A.2.1 * Separating te…││                                                │
|│ ▾ B Backup and 備份    1/1 ││                                                │
|│  ○  B.1   Restoring        ││                                                │
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
| saved: B.1, customer: Status planned                                     saved
end
keys r
screen
| Small catalog  acme  customer  IaaS                assessed 3  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1  Accounts ─────────────────────────────────┐
|│ ▾ A Access             2/3 ││ group of controls                              │
|│  ▾ A.1 Accounts        2/2 ││                                                │
|│◆  ✗  A.1.1   Registering u…││ Assessed       2 of 2, reviewed 0              │
|│◆  ✗· A.1.2 c A title that …││ not implemented 2                              │
|│  ▾ A.2 Rights          0/1 ││                                                │
|│   ·· A.2.1 * Separating te…││                                                │
|│ ▾ B Backup and 備份    1/1 ││                                                │
|│  ○  B.1   Restoring        ││                                                │
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
| you assessed 2 of them yourself: a review is a second person's; r again
| records yours                                                            saved
end
# Marks that * takes away were not recorded: gv still brings back what was.
keys **gv
screen
| Small catalog  acme  customer  IaaS                assessed 3  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1  Accounts ─────────────────────────────────┐
|│ ▾ A Access             2/3 ││ group of controls                              │
|│  ▾ A.1 Accounts        2/2 ││                                                │
|│◆  ✗  A.1.1   Registering u…││ Assessed       2 of 2, reviewed 0              │
|│◆  ✗· A.1.2 c A title that …││ not implemented 2                              │
|│  ▾ A.2 Rights          0/1 ││                                                │
|│   ·· A.2.1 * Separating te…││                                                │
|│ ▾ B Backup and 備份    1/1 ││                                                │
|│  ○  B.1   Restoring        ││                                                │
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
