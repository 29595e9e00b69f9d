# A text that cannot be recorded is refused: the letters that follow are no commands.
catalog catalog-four.yaml
session acme customer iaas
size 60x12
keys :A<Enter>xquick fox 1<Enter>
screen
| Small catalog  acme  customer  assessed 0  reviewed 0 of 4
|┌ Controls ────────────────────────────────────────────────┐
|│ ▾ A Access                                           0/3 │
|│  ▾ A.1 Accounts                                      0/2 │
|│   ·  A.1.1   Registering users                           │
|│   ·· A.1.2 c A title that is far too long for the narrow…│
|│  ▸ A.2 Rights                                        0/1 │
|│ ▸ B Backup and 備份                                  0/1 │
|│                                                          │
|│                                                          │
| a group has nothing to record: go to a control, or
| mark rows with Space                                 saved
end
# After a pause, or another key than a letter, they are again.
tick
keys jj
screen
| Small catalog  acme  customer  assessed 0  reviewed 0 of 4
|┌ Controls ────────────────────────────────────────────────┐
|│ ▾ A Access                                           0/3 │
|│  ▾ A.1 Accounts                                      0/2 │
|│   ·  A.1.1   Registering users                           │
|│   ·· A.1.2 c A title that is far too long for the narrow…│
|│  ▸ A.2 Rights                                        0/1 │
|│ ▸ B Backup and 備份                                  0/1 │
|│                                                          │
|│                                                          │
|└──────────────────────────────────────────────────────────┘
| [customer] ? help  1 implemented  2 alternative      saved
end
keys :A<Enter>x
keys <Down>j
screen
| Small catalog  acme  customer  assessed 0  reviewed 0 of 4
|┌ Controls ────────────────────────────────────────────────┐
|│ ▾ A Access                                           0/3 │
|│  ▾ A.1 Accounts                                      0/2 │
|│   ·  A.1.1   Registering users                           │
|│   ·· A.1.2 c A title that is far too long for the narrow…│
|│  ▸ A.2 Rights                                        0/1 │
|│ ▸ B Backup and 備份                                  0/1 │
|│                                                          │
|│                                                          │
|└──────────────────────────────────────────────────────────┘
| [customer] ? help  1 implemented  2 alternative      saved
end
