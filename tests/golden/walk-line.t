# In an interview a line cannot be typed: nothing of it is taken for keys. A finding there is of the control asked about.
size 80x14
catalog catalog-four.yaml
session acme customer iaas
keys gg<Space>iMs Lee<Enter>:A.2.1 555
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Interview: Ms Lee, control 1 of 3 ───────────────────────────────────────────┐
|│ A.1.1  Registering users                                                     │
|│ customer      not assessed                                                   │
|│                                                                              │
|│ The catalog has no questions here; Tab goes on, c writes notes.              │
|│                                                                              │
|│ Everybody has an account of their own. See also [A.2.1] and [B.1].           │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| : does nothing here; <F1> shows the keys                                 saved
end
keys <Down><Up>FaNobody tests<Enter><Esc>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Findings ────────────────────────────────────────────────────────────────────┐
|│ F-261123-p4cv open                    A.1.1  Nobody tests                    │
|│                                                                              │
|│ Title               Nobody tests                                             │
|│ Criterion           A.1.1 Registering users                                  │
|│ State               open                                                     │
|│ Record              A.1.1 customer                                           │
|│ Interview           I-261123-gqyd Ms Lee                                     │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────────── 1 ┘
| a add  <Enter> fields  s step on  q leave  <Space> mark  + link          saved
end
