# Esc leaves, and so does q outside the name; a q in the name is a letter.
size 60x10
keys <C-u>q
screen
|┌ remit: a new assessment ─────────────────────────────────┐
|│ Name of the session   q                                  │
|│ Who we are            [customer]  provider   auditor     │
|│ Service model         [IaaS]  PaaS   SaaS                │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|└──────────────────────────────────────────────────────────┘
| <Enter> make it  <Tab> next field  <Esc> leave
end
keys <Tab>q
leaves
