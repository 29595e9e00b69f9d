# A letter that chooses nothing says which ones do.
catalog catalog-four.yaml
size 80x24
keys <Tab>z
says nothing here begins so; a first letter chooses: customer, provider, auditor
keys a
screen
|
|
|
|
|        ┌ remit: a new assessment ─────────────────────────────────────┐
|        │                                                              │
|        │ Whose remit is each security control, and is it done? Three  │
|        │ answers and you can begin; all can be changed later.         │
|        │                                                              │
|        │ Name of the session   vm                                     │
|        │                                                              │
|        │ Who we are             customer   provider  [auditor]        │
|        │                                                              │
|        │ Service model         [IaaS]  PaaS   SaaS                    │
|        │                                                              │
|        │ Tab: next field   arrows, Space or a letter: change   Enter: │
|        │ make it   Esc: leave                                         │
|        │                                                              │
|        └──────────────────────────────────────────────────────────────┘
|
|
|
|
| <Enter> make it  <Tab> next field  <Right> change  <Esc> leave
end
