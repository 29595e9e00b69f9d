# An interview with somebody the register knows, and where; a finding and evidence without leaving it.
size 80x18
catalog catalog-four.yaml
session acme customer iaas
keys gg:A.2.1<Enter>PaMs Lee, operations<Enter>aMr Kim<Enter>aMr Kimura<Enter>q
keys i<C-u>ms l<Tab>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             0/3 ││ cloud control; area: Separation of tenants     │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ One tenant does not reach another.             │
|│   ·· A.1.2 c A title that …││                                                │
|│  ▾ A.2 Rights          0/1 ││ For the customer (good practice: the standard  │
|│   ·· A.2.1 * Separating te…││ adds nothing here)                             │
|│ ▸ B Backup and 備份    0/1 ││ Choose the separation you need.                │
|│                            ││                                                │
|│                            │└───────────────────────────────────────── 1-8 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared 0   provider ■ 1         │
|│                            ││   a Isolate compute between tenants   provider │
|└────────────────────────────┘└────────────────────────────── m: model   1-4 ▾ ┘
|New interview, with whom @ where: Ms Lee, operations
end
keys <C-u>Ms Lee, Mr Kim @ Berlin<Enter>yFNobody<Backspace><Backspace><Backspace><Backspace><Backspace><Backspace>aNobody tests<Enter><Esc>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Findings ────────────────────────────────────────────────────────────────────┐
|│ F-261123-jr2t open                    A.2.1  Nobody tests                    │
|│                                                                              │
|│ Title               Nobody tests                                             │
|│ Criterion           A.2.1 Separating tenants                                 │
|│ State               open                                                     │
|│ Record              A.2.1 customer                                           │
|│ Interview           I-261123-jwz6 Ms Lee, Mr Kim                             │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────────── 1 ┘
| a add  <Enter> fields  s step on  q leave  <Space> mark  + link          saved
end
keys q
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Interview: Ms Lee, Mr Kim, control 3 of 4 ───────────────────────────────────┐
|│ A.2.1  Separating tenants                                                    │
|│ customer      not assessed                                                   │
|│                                                                              │
|│  1  When was the boundary last tested?                                   yes │
|│                                                                              │
|│ One tenant does not reach another.                                           │
|│                                                                              │
|│ Choose the separation you need.                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| y yes  n no  ? unclear  <F1> help  <Enter> in words  <Tab> next control  saved
end
keys qI
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Interviews ──────────────────────────────────────────────────────────────────┐
|│ I-261123-jwz6 2026-11-23  A.2.1  Ms Lee, Mr Kim                              │
|│                                                                              │
|│ Title               Ms Lee, Mr Kim                                           │
|│ Date                2026-11-23                                               │
|│ Place               Berlin                                                   │
|│ Person              P-261123-gqyd Ms Lee, operations                         │
|│ Person              P-261123-p4cv Mr Kim                                     │
|│ Record              A.2.1 customer                                           │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────────── 1 ┘
| a add  <Enter> fields  w go on with it  q leave  <Space> mark  + link    saved
end
