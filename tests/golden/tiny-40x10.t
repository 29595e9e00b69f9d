size 40x10
catalog catalog-small.yaml
session acme-prod customer iaas
keys zR
screen
| Small 2020  acme-prod  0 of 3 assessed
|┌ Controls ────────────────────────────┐
|│   ·· 1.1.1 c Know who comes in       │
|│    · 1.1.2   A title with a hidden �…│
|│ ▾ 2 Things, 密碼 and cafés       0/2 │
|│  ▾ 2.1 Doors                     0/2 │
|│   ·· 2.1.1 * 門と鍵 doors and keys   │
|│   ·  2.1.2   Windows                 │
|└──────────────────────────────────────┘
| [customer] ? help  1 implemented saved
end
keys ?
screen
| Small 2020  acme-prod  0 of 3 assessed
|┌ Help ────────────────────────────────┐
|│ A digit records the status for the   │
|│ side in brackets in the last line; s │
|│ changes the side. What is recorded   │
|│ is saved at once.                    │
|│                                      │
|│ To begin with                        │
|└───────────────────────── 1-6 of 1105 ┘
| j down  <PageDown> page  q close saved
end
keys qb
screen
| Small 2020  acme-prod  0 of 3 assessed
|┌ Basis: 1.1.1, customer ──────────────┐
|│[ ] s  stated                         │
|│[ ] d  documented                     │
|│[ ] c  certified                      │
|│[ ] i  interviewed                    │
|│[ ] o  observed                       │
|│[ ] t  tested                         │
|└──────────────────────────────────────┘
| [customer] <Enter> save          saved
end
keys <Esc>c
screen
| Small 2020  acme-prod  0 of 3 assessed
|┌ Note: 1.1.1, customer ───────────────┐
|│                                      │
|│                                      │
|│                                      │
|│                                      │
|│                                      │
|│                                      │
|└─────────────── ^S saves   Esc leaves ┘
| <C-s> save  <Esc> leave          saved
end
keys <Esc>:
screen
| Small 2020  acme-prod  0 of 3 assessed
|┌ Controls ────────────────────────────┐
|│   ·· 1.1.1 c Know who comes in       │
|│    · 1.1.2   A title with a hidden �…│
|│ ▾ 2 Things, 密碼 and cafés       0/2 │
|│  ▾ 2.1 Doors                     0/2 │
|│   ·· 2.1.1 * 門と鍵 doors and keys   │
|│   ·  2.1.2   Windows                 │
|└──────────────────────────────────────┘
|:
end
