# A session that cannot be opened is marked in the list, and the one that is open stays open.
size 50x12
session acme customer iaas
set 9.2.1 customer status partial
broken torn {"remit":1,"session":"x"}\n
broken later {"remit":9,"session":"00000000-0000-4000-8000-000000000000","catalog":"new@1","at":"2030-01-01T00:00:00Z","by":"x","prev":[]}\n
keys O
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer  …
|┌ Sessions ──────────────────────────────────────┐
|│ * acme                                         │
|│   later                                        │
|│ ! torn                                         │
|│                                                │
|│                                                │
|│                                                │
|│                                                │
|│                                                │
|└────────────────────────────────────────────────┘
| <Enter> open it  a new  j next  q back     saved
end
keys G<Enter>
keys <Esc>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer  …
|┌ Controls ──────────────────────────────────────┐
|│   ·· 5.1.1 c Policies for information security │
|│   ·· 5.1.2   Review of the policies for inform…│
|│ ▸ 6 Organization of information security   0/8 │
|│ ▸ 7 Human resource security                0/6 │
|│ ▸ 8 Asset management                      0/11 │
|│ ▸ 9 Access control                        1/16 │
|│ ▸ 10 Cryptography                          0/2 │
|│ ▸ 11 Physical and environmental security  0/15 │
|└────────────────────────────────────────────────┘
| [customer] ? help  1 implemented           saved
end
keys O<Up>k
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer  …
|┌ Sessions ──────────────────────────────────────┐
|│ * acme                                         │
|│   later                                        │
|│ ! torn                                         │
|│                                                │
|│                                                │
|│                                                │
|│                                                │
|│                                                │
|└────────────────────────────────────────────────┘
| <Enter> open it  a new  j next  q back     saved
end
keys j<Enter>
screen
| new  later           assessed 0  reviewed 0 of 0
|┌ Controls ──────────────────────────────────────┐
|│ ▸ - Recorded in this session               0/0 │
|│                                                │
|│                                                │
|│                                                │
|│                                                │
|│                                                │
|│                                                │
|│                                                │
| this session was written by a newer
| remit: it is opened for reading only;… read only
end
keys O<Esc>
screen
| new  later           assessed 0  reviewed 0 of 0
|┌ Controls ──────────────────────────────────────┐
|│ ▸ - Recorded in this session               0/0 │
|│                                                │
|│                                                │
|│                                                │
|│                                                │
|│                                                │
|│                                                │
|│                                                │
|└────────────────────────────────────────────────┘
| [customer] ? help  1 implemented       read only
end
