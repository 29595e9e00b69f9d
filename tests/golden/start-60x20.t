# Too narrow for three panes: one at a time, Tab goes round.
size 60x20
catalog catalog-four.yaml
session acme customer iaas
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
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|└──────────────────────────────────────────────────────────┘
| [customer] ? help  1 implemented  2 alternative      saved
end
keys <Tab>
screen
| Small catalog  acme  customer  assessed 0  reviewed 0 of 4
|┌ A.1.1  Registering users ────────────────────────────────┐
|│ base control                                             │
|│                                                          │
|│ Everybody has an account of their own. See also [A.2.1]  │
|│ and [B.1].                                               │
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
|│                                                          │
|│                                                          │
|└──────────────────────────────────────────────────────────┘
| [customer] ? help  j scroll  l next link             saved
end
keys <Tab>
screen
| Small catalog  acme  customer  assessed 0  reviewed 0 of 4
|┌ Who does what: A.1.1, IaaS ──────────────────────────────┐
|│ customer · not assessed              joint: not assessed │
|│ provider: no duty under IaaS                             │
|│ customer ■■■■■■■■ 1   shared 0   provider 0              │
|│   a Keep the list of accounts              we (customer) │
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
|│                                                          │
|│                                                          │
|└──────────────────────────────────────────────── m: model ┘
| [customer] ? help  j next duty  <Enter> whose it is  saved
end
keys <S-Tab><S-Tab>
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
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|└──────────────────────────────────────────────────────────┘
| [customer] ? help  1 implemented  2 alternative      saved
end
