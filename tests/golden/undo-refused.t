# An undo that is refused has taken in what others wrote: it is counted at once.
catalog catalog-four.yaml
session acme customer iaas
size 60x20
keys :A.1.1<Enter>
set A.2.1 customer note mine
tick
other A.2.1 customer note theirs
other B.1 customer status implemented
keys u
screen
| Small catalog  acme  customer  assessed 1  reviewed 0 of 4
|┌ Controls ────────────────────────────────────────────────┐
|│ ▾ A Access                                           0/3 │
|│  ▾ A.1 Accounts                                      0/2 │
|│   ·  A.1.1   Registering users                           │
|│   ·· A.1.2 c A title that is far too long for the narrow…│
|│  ▸ A.2 Rights                                        0/1 │
|│ ▸ B Backup and 備份                                  1/1 │
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
| the last step is left as it is: its 1 value was
| changed since                                        saved
end
