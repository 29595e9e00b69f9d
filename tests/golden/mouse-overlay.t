# Over the panes too the wheel turns what lies there.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys ?
mouse down 5 5
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Help ────────────────────────────────────────────────────────────────────────┐
|│ To begin with                                                                │
|│ j                     Go one row or line down                                │
|│ l                     Open the group, or go to the guidance; `:open NAME`    │
|│                       opens a session                                        │
|│ h                     Close the group, or go to the one above                │
|│ ]                     Go to the next control that we have not assessed       │
|│ 1                     Record that the control is implemented                 │
|│ 2                     Record that it is implemented in an alternative way    │
|│ 3                     Record that it is partly implemented                   │
|│ 4                     Record that it is planned                              │
|│ 5                     Record that it is not implemented                      │
|│ 0                     Clear the status: not assessed                         │
|│ s                     Record for the other side: `:side provider`            │
|│ u                     Take back what you recorded last                       │
|│ x                     Write the remark for the report                        │
|│ /                     Search ids, titles, guidance, duties, and what is      │
|│                       recorded                                               │
|│ <Tab>                 Go to the next pane                                    │
|│ q                     Leave remit; everything said to be saved is saved      │
|│                                                                              │
|└───────────────────────────────────────────────────────────────── 4-23 of 545 ┘
| j down  <PageDown> page  q close  / search                               saved
end
mouse up 5 5
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Help ────────────────────────────────────────────────────────────────────────┐
|│ A digit records the status for the side in brackets in the last line; s      │
|│ changes the side. What is recorded is saved at once.                         │
|│                                                                              │
|│ To begin with                                                                │
|│ j                     Go one row or line down                                │
|│ l                     Open the group, or go to the guidance; `:open NAME`    │
|│                       opens a session                                        │
|│ h                     Close the group, or go to the one above                │
|│ ]                     Go to the next control that we have not assessed       │
|│ 1                     Record that the control is implemented                 │
|│ 2                     Record that it is implemented in an alternative way    │
|│ 3                     Record that it is partly implemented                   │
|│ 4                     Record that it is planned                              │
|│ 5                     Record that it is not implemented                      │
|│ 0                     Clear the status: not assessed                         │
|│ s                     Record for the other side: `:side provider`            │
|│ u                     Take back what you recorded last                       │
|│ x                     Write the remark for the report                        │
|│ /                     Search ids, titles, guidance, duties, and what is      │
|│                       recorded                                               │
|└───────────────────────────────────────────────────────────────── 1-20 of 545 ┘
| j down  <PageDown> page  q close  / search                               saved
end
