# Asking for what the catalog names as evidence, and what came.
catalog catalog-small.yaml
size 80x24
session acme customer iaas
keys RC
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Requests ────────────────────────────────────────────────────────────────────┐
|│ R-261123-gqyd to ask                 1.1.1  The list                         │
|│ R-261123-p4cv to ask                 1.1.1  A door that was tried            │
|│                                                                              │
|│ Text                The list                                                 │
|│ State               to ask                                                   │
|│ Record              1.1.1 customer                                           │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────────── 2 ┘
| saved: 2 entries: made from what the catalog names as evidence           saved
end
keys C
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Requests ────────────────────────────────────────────────────────────────────┐
|│ R-261123-gqyd to ask                 1.1.1  The list                         │
|│ R-261123-p4cv to ask                 1.1.1  A door that was tried            │
|│                                                                              │
|│ Text                The list                                                 │
|│ State               to ask                                                   │
|│ Record              1.1.1 customer                                           │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────────── 2 ┘
| the catalog names no evidence here that was not asked for                saved
end
keys <Space><Space>AMs Lee<Enter>t+14d<Enter>s
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Requests ────────────────────────────────────────────────────────────────────┐
|│ R-261123-gqyd◆requested   2026-12-07 1.1.1  The list                         │
|│ R-261123-p4cv◆requested   2026-12-07 1.1.1  A door that was tried            │
|│                                                                              │
|│ Text                A door that was tried                                    │
|│ State               requested                                                │
|│ Whom                Ms Lee                                                   │
|│ Due                 2026-12-07                                               │
|│ Record              1.1.1 customer                                           │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────────── 2 ┘
| saved: 2 entries: requested                                              saved
end
keys sv
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Requests ────────────────────────────────────────────────────────────────────┐
|│ R-261123-gqyd◆received    2026-12-07 1.1.1  The list                         │
|│ R-261123-p4cv◆received    2026-12-07 1.1.1  A door that was tried            │
|│                                                                              │
|│ Text                A door that was tried                                    │
|│ State               received                                                 │
|│ Whom                Ms Lee                                                   │
|│ Due                 2026-12-07                                               │
|│ Record              1.1.1 customer                                           │
|│ Evidence            E-261123-jwz6 A door that was tried                      │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────────── 2 ┘
| saved: 2 entries: received; E has its evidence                           saved
end
keys v
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Requests ────────────────────────────────────────────────────────────────────┐
|│ R-261123-gqyd◆received    2026-12-07 1.1.1  The list                         │
|│ R-261123-p4cv◆received    2026-12-07 1.1.1  A door that was tried            │
|│                                                                              │
|│ Text                A door that was tried                                    │
|│ State               received                                                 │
|│ Whom                Ms Lee                                                   │
|│ Due                 2026-12-07                                               │
|│ Record              1.1.1 customer                                           │
|│ Evidence            E-261123-jwz6 A door that was tried                      │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────────── 2 ┘
| R-261123-gqyd has its evidence already                                   saved
end
keys rThe wrong month<Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Requests ────────────────────────────────────────────────────────────────────┐
|│ R-261123-gqyd◆rejected    2026-12-07 1.1.1  The list                         │
|│ R-261123-p4cv◆rejected    2026-12-07 1.1.1  A door that was tried            │
|│                                                                              │
|│ Text                A door that was tried                                    │
|│ State               rejected                                                 │
|│ Whom                Ms Lee                                                   │
|│ Due                 2026-12-07                                               │
|│ Note                The wrong month                                          │
|│ Record              1.1.1 customer                                           │
|│ Evidence            E-261123-jwz6 A door that was tried                      │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────────── 2 ┘
| saved: 2 entries: rejected                                               saved
end
keys ucqE
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Evidence ────────────────────────────────────────────────────────────────────┐
|│ E-261123-jwz6 -           1.1.1  A door that was tried                       │
|│ E-261123-nfud -           1.1.1  The list                                    │
|│                                                                              │
|│ Title               A door that was tried                                    │
|│ Received            2026-11-23                                               │
|│ Source              Ms Lee                                                   │
|│ Record              1.1.1 customer                                           │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────────── 2 ┘
| a add  <Enter> fields  f file  q leave  <Space> mark  + link  / search   saved
end
keys Cq
