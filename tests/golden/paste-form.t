# In the first form a paste is a name; what the locale cannot show is not taken.
size 80x24
paste acme\nprod
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
|        │ Name of the session   acme prod                              │
|        │                                                              │
|        │ Who we are            [customer]  provider   auditor         │
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
foreign
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
|        │ Name of the session   acme prod                              │
|        │                                                              │
|        │ Who we are            [customer]  provider   auditor         │
|        │                                                              │
|        │ Service model         [IaaS]  PaaS   SaaS                    │
|        │                                                              │
|        │ not taken: this terminal's locale is not UTF-8; set          │
|        │ LC_ALL=C.UTF-8                                               │
|        │                                                              │
|        └──────────────────────────────────────────────────────────────┘
|
|
|
|
| not taken: this terminal's locale is not UTF-8; set LC_ALL=C.UTF-8
end
keys <Tab>
paste x
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
|        │ Name of the session   acme prodx                             │
|        │                                                              │
|        │ Who we are            [customer]  provider   auditor         │
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
