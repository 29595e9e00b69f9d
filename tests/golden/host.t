# Suspend and redraw are the host's; an unbound key says what helps.
size 80x24
session acme-prod customer iaas
keys <C-z><C-l><C-l>
host 1 2
keys E
screen
| ISO/IEC 27017:2015 (withdrawn)  acme-prod        assessed 0  reviewed 0 of 121
|┌ Evidence ────────────────────────────────────────────────────────────────────┐
|│ There is nothing here yet; a makes an entry.                                 │
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
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────────── 0 ┘
| a add  q leave  u undo                                                   saved
end
