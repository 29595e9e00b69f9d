# The very first time: one form with defaults; errors are shown in it and nothing is lost.
size 80x24
keys <C-u>demo
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
|        │ Name of the session   demo                                   │
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
keys <C-u><Enter>
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
|        │ Name of the session                                          │
|        │                                                              │
|        │ Who we are            [customer]  provider   auditor         │
|        │                                                              │
|        │ Service model         [IaaS]  PaaS   SaaS                    │
|        │                                                              │
|        │ a name has letters, digits, . - _ and begins with a letter   │
|        │ or digit                                                     │
|        │                                                              │
|        └──────────────────────────────────────────────────────────────┘
|
|
|
|
| a name has letters, digits, . - _ and begins with a letter or digit
end
keys a/b<Enter>
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
|        │ Name of the session   a/b                                    │
|        │                                                              │
|        │ Who we are            [customer]  provider   auditor         │
|        │                                                              │
|        │ Service model         [IaaS]  PaaS   SaaS                    │
|        │                                                              │
|        │ a name has letters, digits, . - _ and begins with a letter   │
|        │ or digit                                                     │
|        │                                                              │
|        └──────────────────────────────────────────────────────────────┘
|
|
|
|
| a name has letters, digits, . - _ and begins with a letter or digit
end
keys <C-u>demo-2<Tab><Right><Tab>s<Space><Left>
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
|        │ Name of the session   demo-2                                 │
|        │                                                              │
|        │ Who we are             customer  [provider]  auditor         │
|        │                                                              │
|        │ Service model          IaaS   PaaS  [SaaS]                   │
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
keys <Enter>
screen
| ISO/IEC 27017:2015 (withdrawn)  demo-2           assessed 0  reviewed 0 of 121
|┌ Controls ──────────────────┐┌ 5.1.1  Policies for information security ──────┐
|│ ▾ 5 Information secur… 0/2 ││ guided control                                 │
|│  ▾ 5.1 Management dir… 0/2 ││                                                │
|│   ·· 5.1.1 c Policies for …││ A policy settles in advance what is otherwise  │
|│   ·· 5.1.2   Review of the…││ decided by whoever holds the payment card or   │
|│ ▸ 6 Organization of i… 0/8 ││ the on-call phone. For the customer that is    │
|│ ▸ 7 Human resource se… 0/6 ││ which services may hold which data; for the    │
|│ ▸ 8 Asset management  0/11 ││ provider, what every tenant can rely on        │
|│ ▸ 9 Access control    0/16 ││ whoever is on shift.                           │
|│ ▸ 10 Cryptography      0/2 ││                                                │
|│ ▸ 11 Physical and en… 0/15 ││ For the provider                               │
|│ ▸ 12 Operations secu… 0/16 ││ The policies of an ordinary company protect    │
|│ ▸ 13 Communications s… 0/8 ││ the company. Tenants also need policies that   │
|│ ▸ 14 System acquisit… 0/13 │└──────────────────────────────────────── 1-12 ▾ ┘
|│ ▸ 15 Supplier relatio… 0/5 │┌ Who does what: SaaS ───────────────────────────┐
|│ ▸ 16 Information secu… 0/7 ││ customer · not assessed    joint: not assessed │
|│ ▸ 17 Information secu… 0/4 ││ provider · not assessed                        │
|│ ▸ 18 Compliance        0/8 ││ customer ■ 4   shared 0   provider ■ 4         │
|│                            ││   a Write a policy for the use of     customer │
|│                            ││     cloud services                             │
|│                            ││   b Decide the countries where data   customer │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| made; ? shows the keys, 1 to 5 record a status                           saved
end
