# * marks all that is shown, folded or not; again it marks none.
size 80x14
catalog catalog-four.yaml
session acme customer iaas
keys gg*
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ────────────────────────────────────────────────────────────────────┐
|│ ▾ A Access                                                               0/3 │
|│  ▾ A.1 Accounts                                                          0/2 │
|│◆  ·  A.1.1   Registering users                                               │
|│◆  ·· A.1.2 c A title that is far too long for the narrow tree of a terminal …│
|│◆ ▸ A.2 Rights                                                            0/1 │
|│◆▸ B Backup and 備份                                                      0/1 │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| [customer, 4 marked] ? help  1 implemented  2 alternative  3 partial     saved
end
keys *
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ────────────────────────────────────────────────────────────────────┐
|│ ▾ A Access                                                               0/3 │
|│  ▾ A.1 Accounts                                                          0/2 │
|│   ·  A.1.1   Registering users                                               │
|│   ·· A.1.2 c A title that is far too long for the narrow tree of a terminal …│
|│  ▸ A.2 Rights                                                            0/1 │
|│ ▸ B Backup and 備份                                                      0/1 │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
keys fkind=cloud<Enter>*3
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ Controls: 1 of 4 ────────────────────────────────────────────────────────────┐
|│ ▾ A Access                                                               1/3 │
|│  ▾ A.2 Rights                                                            1/1 │
|│   ◐· A.2.1 * Separating tenants                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└────────────────────────────────────────────────────────────────── kind=cloud ┘
| saved: A.2.1, customer: partial; gv marks again                          saved
end
