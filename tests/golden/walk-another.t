# An interview that goes on with other controls says so, and i in it begins another one.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys ggzR:A.1.1<Enter><Space>iMs Lee<Enter>q
keys <Space>i
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Interview: Ms Lee, control 1 of 2 ───────────────────────────────────────────┐
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
|└──────────────────────────────────────────────────────────────────────────────┘
| the interview with Ms Lee goes on; i begins another one                  saved
end
keys iMr Roe @ cellar<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Interview: Mr Roe, control 1 of 2 ───────────────────────────────────────────┐
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
|└──────────────────────────────────────────────────────────────────────────────┘
| saved: Mr Roe: interview begun                                           saved
end
keys q
keys i
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Interview: Mr Roe, control 1 of 2 ───────────────────────────────────────────┐
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
|└──────────────────────────────────────────────────────────────────────────────┘
| y yes  n no  ? unclear  <F1> help  <Enter> in words  <Tab> next control  saved
end
