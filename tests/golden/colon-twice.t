# A second colon, as it is typed after ^U took the line and left the prompt.
size 60x6
catalog catalog-four.yaml
session acme customer iaas
keys gg:nonsense<C-u>:A.2.1<Enter>
screen
| Small catalog  acme  customer  assessed 0  reviewed 0 of 4
|┌ Controls ────────────────────────────────────────────────┐
|│  ▾ A.2 Rights                                        0/1 │
|│   ·· A.2.1 * Separating tenants                          │
|└──────────────────────────────────────────────────────────┘
| [customer] ? help  1 implemented  2 alternative      saved
end
keys :<C-u>::nonsense<Enter>
screen
| Small catalog  acme  customer  assessed 0  reviewed 0 of 4
|┌ Controls ────────────────────────────────────────────────┐
|│  ▾ A.2 Rights                                        0/1 │
| there is no command or control "nonsense"; Tab shows what
| there is
|:::nonsense
end
