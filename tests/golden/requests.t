# Asking for what the catalog names as evidence, and what came.
catalog catalog-small.yaml
size 80x24
session acme customer iaas
keys RC
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Requests ────────────────────────────────────────────────────────────────────┐
|│ R-261123-gqyd to ask      The list                                           │
|│ R-261123-p4cv to ask      A door that was tried                              │
|│                                                                              │
|│ Record              1.1.1 customer                                           │
|│ State               to ask                                                   │
|│ Text                The list                                                 │
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
| saved: R-261123-gqyd: 2 requests made                                    saved
end
keys C
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Requests ────────────────────────────────────────────────────────────────────┐
|│ R-261123-gqyd to ask      The list                                           │
|│ R-261123-p4cv to ask      A door that was tried                              │
|│                                                                              │
|│ Record              1.1.1 customer                                           │
|│ State               to ask                                                   │
|│ Text                The list                                                 │
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
|│ R-261123-gqyd◆requested   The list                                           │
|│ R-261123-p4cv◆requested   A door that was tried                              │
|│                                                                              │
|│ Record              1.1.1 customer                                           │
|│ Due                 2026-12-07                                               │
|│ State               requested                                                │
|│ Text                A door that was tried                                    │
|│ Whom                Ms Lee                                                   │
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
| saved: 2 entries: one step on                                            saved
end
keys sv
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Requests ────────────────────────────────────────────────────────────────────┐
|│ R-261123-gqyd◆received    The list                                           │
|│ R-261123-p4cv◆received    A door that was tried                              │
|│                                                                              │
|│ Record              1.1.1 customer                                           │
|│ Due                 2026-12-07                                               │
|│ Evidence            E-261123-jwz6                                            │
|│ State               received                                                 │
|│ Text                A door that was tried                                    │
|│ Whom                Ms Lee                                                   │
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
|│ R-261123-gqyd◆received    The list                                           │
|│ R-261123-p4cv◆received    A door that was tried                              │
|│                                                                              │
|│ Record              1.1.1 customer                                           │
|│ Due                 2026-12-07                                               │
|│ Evidence            E-261123-jwz6                                            │
|│ State               received                                                 │
|│ Text                A door that was tried                                    │
|│ Whom                Ms Lee                                                   │
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
keys r
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Requests ────────────────────────────────────────────────────────────────────┐
|│ R-261123-gqyd◆rejected    The list                                           │
|│ R-261123-p4cv◆rejected    A door that was tried                              │
|│                                                                              │
|│ Record              1.1.1 customer                                           │
|│ Due                 2026-12-07                                               │
|│ Evidence            E-261123-jwz6                                            │
|│ State               rejected                                                 │
|│ Text                A door that was tried                                    │
|│ Whom                Ms Lee                                                   │
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
| saved: 2 entries: rejected                                               saved
end
keys ucqE
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Evidence ────────────────────────────────────────────────────────────────────┐
|│ E-261123-jwz6 -           A door that was tried                              │
|│ E-261123-nfud -           The list                                           │
|│                                                                              │
|│ Record              1.1.1 customer                                           │
|│ Received            2026-11-23                                               │
|│ Source              Ms Lee                                                   │
|│ Title               A door that was tried                                    │
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
| a add  <Enter> fields  s step on  <Space> mark  + link  q leave          saved
end
keys Cq
