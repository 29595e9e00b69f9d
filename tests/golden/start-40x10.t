# Smaller still.
size 40x10
catalog catalog-four.yaml
session acme customer iaas
screen
| Small catalog  acme    0 of 4 assessed
|┌ Controls ────────────────────────────┐
|│ ▾ A Access                       0/3 │
|│  ▾ A.1 Accounts                  0/2 │
|│   ·  A.1.1   Registering users       │
|│   ·· A.1.2 c A title that is far too…│
|│  ▸ A.2 Rights                    0/1 │
|│ ▸ B Backup and 備份              0/1 │
|└──────────────────────────────────────┘
| [customer] ? help  1 implemented saved
end
keys G
screen
| Small catalog  acme    0 of 4 assessed
|┌ Controls ────────────────────────────┐
|│ ▾ A Access                       0/3 │
|│  ▾ A.1 Accounts                  0/2 │
|│   ·  A.1.1   Registering users       │
|│   ·· A.1.2 c A title that is far too…│
|│  ▸ A.2 Rights                    0/1 │
|│ ▸ B Backup and 備份              0/1 │
|└──────────────────────────────────────┘
| [customer] ? help  1 implemented saved
end
