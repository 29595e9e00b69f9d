# A session made from the list of sessions is shown with the catalog that was asked for.
catalog catalog-four.yaml
session acme customer iaas
size 60x20
keys Oa<C-u>beta<Enter>
screen
| Small catalog  beta  customer  assessed 0  reviewed 0 of 4
|┌ Controls ────────────────────────────────────────────────┐
|│ ▾ A Access                                           0/3 │
|│  ▾ A.1 Accounts                                      0/2 │
|│   ·  A.1.1   Registering users                           │
|│   ·· A.1.2 c A title that is far too long for the narrow…│
|│  ▸ A.2 Rights                                        0/1 │
|│ ▸ B Backup and 備份                                  0/1 │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|└──────────────────────────────────────────────────────────┘
| made; ? shows the keys, 1 to 5 record a status       saved
end
