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
|        │ a name has letters, digits, dots and dashes and begins with  │
|        │ a letter or digit                                            │
|        │                                                              │
|        └──────────────────────────────────────────────────────────────┘
|
|
|
|
| a name has letters, digits, dots and dashes and begins with a letter or digit
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
|        │ a name has letters, digits, dots and dashes and begins with  │
|        │ a letter or digit                                            │
|        │                                                              │
|        └──────────────────────────────────────────────────────────────┘
|
|
|
|
| a name has letters, digits, dots and dashes and begins with a letter or digit
end
keys <C-u>demo 2<Tab><Right><Tab>s<Space><Left>
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
|        │ Name of the session   demo 2                                 │
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
| ISO/IEC 27017:2015 (withdrawn)  demo 2           assessed 0  reviewed 0 of 121
|┌ Controls ──────────────────┐┌ 5.1.1  Policies for information security ──────┐
|│ ▾ 5 Information secur… 0/2 ││ guided control                                 │
|│  ▾ 5.1 Management dir… 0/2 ││ Draft: these texts are not finished; do not    │
|│   ·· 5.1.1 c Policies for …││ rely on them.                                  │
|│   ·· 5.1.2   Review of the…││                                                │
|│ ▸ 6 Organization of i… 0/8 ││ Policies put the organisation's decisions      │
|│ ▸ 7 Human resource se… 0/6 ││ about security in writing, so that people need │
|│ ▸ 8 Asset management  0/11 ││ not guess what is allowed. Renting computing   │
|│ ▸ 9 Access control    0/16 ││ from others raises questions an in-house       │
|│ ▸ 10 Cryptography      0/2 ││ policy never had to answer: who may buy a      │
|│ ▸ 11 Physical and en… 0/15 ││ service, which data may leave the building,    │
|│ ▸ 12 Operations secu… 0/16 ││ and who else can reach it.                     │
|│ ▸ 13 Communications s… 0/8 ││                                                │
|│ ▸ 14 System acquisit… 0/13 │└──────────────────────────────────────── 1-12 ▾ ┘
|│ ▸ 15 Supplier relatio… 0/5 │┌ Who does what: SaaS ───────────────────────────┐
|│ ▸ 16 Information secu… 0/7 ││ customer · not assessed    joint: not assessed │
|│ ▸ 17 Information secu… 0/4 ││ provider · not assessed                        │
|│ ▸ 18 Compliance        0/8 ││ customer ■ 1   shared 0   provider ■ 1         │
|│                            ││   a Write a policy for the use of     customer │
|│                            ││     cloud services                             │
|│                            ││   b Extend the security policies we (provider) │
|└────────────────────────────┘└─────────────────────────── m: model   1-6 of 8 ┘
| made; ? shows the keys, 1 to 5 record a status                           saved
end
