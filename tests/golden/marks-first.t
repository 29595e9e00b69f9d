# Esc in a register takes the marks away before it leaves; q leaves at once.
size 80x10
catalog catalog-four.yaml
session acme customer iaas
keys gg:A.2.1<Enter>RaA list of doors<Enter>aA list of keys<Enter>*<Esc>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Requests ────────────────────────────────────────────────────────────────────┐
|│ R-261123-gqyd to ask                 A.2.1  A list of doors                  │
|│ R-261123-p4cv to ask                 A.2.1  A list of keys                   │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────────── 2 ┘
| a add  C from the catalog  <Enter> fields  s step on  q leave            saved
end
keys <Esc>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ────────────────────────────────────────────────────────────────────┐
|│  ▾ A.1 Accounts                                                          0/2 │
|│   ·  A.1.1   Registering users                                               │
|│   ·· A.1.2 c A title that is far too long for the narrow tree of a terminal …│
|│  ▾ A.2 Rights                                                            0/1 │
|│   ·· A.2.1 * Separating tenants                                              │
|│ ▸ B Backup and 備份                                                      0/1 │
|└──────────────────────────────────────────────────────────────────────────────┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
keys R*q
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ────────────────────────────────────────────────────────────────────┐
|│  ▾ A.1 Accounts                                                          0/2 │
|│   ·  A.1.1   Registering users                                               │
|│   ·· A.1.2 c A title that is far too long for the narrow tree of a terminal …│
|│  ▾ A.2 Rights                                                            0/1 │
|│   ·· A.2.1 * Separating tenants                                              │
|│ ▸ B Backup and 備份                                                      0/1 │
|└──────────────────────────────────────────────────────────────────────────────┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
