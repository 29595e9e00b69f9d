# ^F and ^B page in what lies over the panes too, as in vi.
size 80x12
catalog catalog-four.yaml
session acme customer iaas
keys ?<C-f>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Help ────────────────────────────────────────────────────────────────────────┐
|│ h                     Close the group, or go to the one above                │
|│ ]                     Go to the next control that we have not assessed       │
|│ 1                     Record that the control is implemented                 │
|│ 2                     Record that it is implemented in an alternative way    │
|│ 3                     Record that it is partly implemented                   │
|│ 4                     Record that it is planned                              │
|│ 5                     Record that it is not implemented                      │
|│ 0                     Clear the status: not assessed                         │
|└───────────────────────────────────────────────────────────────── 8-15 of 545 ┘
| j down  <PageDown> page  q close  / search                               saved
end
keys <C-b>q
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ────────────────────────────────────────────────────────────────────┐
|│ ▾ A Access                                                               0/3 │
|│  ▾ A.1 Accounts                                                          0/2 │
|│   ·  A.1.1   Registering users                                               │
|│   ·· A.1.2 c A title that is far too long for the narrow tree of a terminal …│
|│  ▸ A.2 Rights                                                            0/1 │
|│ ▸ B Backup and 備份                                                      0/1 │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
