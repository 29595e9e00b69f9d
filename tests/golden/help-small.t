size 80x24
session acme-prod customer iaas
keys ?
screen
| ISO/IEC 27017:2015 (withdrawn)  acme-prod        assessed 0  reviewed 0 of 121
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
keys <Space>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme-prod        assessed 0  reviewed 0 of 121
|┌ Help ────────────────────────────────────────────────────────────────────────┐
|│                       recorded                                               │
|│ <Tab>                 Go to the next pane                                    │
|│ q                     Leave remit; everything said to be saved is saved      │
|│                                                                              │
|│ In the control tree                                                          │
|│ h, <Left>             Close the group, or go to the one above                │
|│ l, <Right>            Open the group, or go to the guidance; `:open NAME`    │
|│                       opens a session                                        │
|│ <Enter>               Fold or unfold the group                               │
|│                                                                              │
|│ Everywhere                                                                   │
|│ j, <Down>             Go one row or line down                                │
|│ k, <Up>               Go one row or line up                                  │
|│ gg, <Home>            Go to the first row or line                            │
|│ G, <End>              Go to the last row or line                             │
|│ <C-d>                 Go half a page down                                    │
|│ <C-u>                 Go half a page up                                      │
|│ <PageDown>, <C-f>     Go a page down                                         │
|│ <PageUp>, <C-b>       Go a page up                                           │
|│ <C-o>                 Go back to where the last jump began                   │
|└──────────────────────────────────────────────────────────────── 20-39 of 545 ┘
| j down  <PageDown> page  q close  / search                               saved
end
keys G
screen
| ISO/IEC 27017:2015 (withdrawn)  acme-prod        assessed 0  reviewed 0 of 121
|┌ Help ────────────────────────────────────────────────────────────────────────┐
|│ ●                     implemented                                            │
|│ ◉                     implemented in an alternative way                      │
|│ ◐                     partly implemented                                     │
|│ ○                     planned                                                │
|│ ✗                     not implemented                                        │
|│ ⊘                     excluded, with a reason                                │
|│ /                     left out of this assessment                            │
|│                       (blank) this side has no duty under the model          │
|│ ■                     declared: implemented                                  │
|│ ▣                     declared: implemented in an alternative way            │
|│ ◧                     declared: partly implemented                           │
|│ □                     declared: planned                                      │
|│ ☒                     declared: not implemented                              │
|│ ▸                     a folded group                                         │
|│ ▾                     an open group                                          │
|│ ◆                     a marked row: what you record goes to all marked rows  │
|│ !                     two people recorded different things; record again to  │
|│                       decide                                                 │
|│ *                     a cloud control, added by the framework                │
|│ c                     a control with guidance for the cloud                  │
|└────────────────────────────────────────────────────────────── 526-545 of 545 ┘
| j down  <PageDown> page  q close  / search                               saved
end
keys gg<Esc>:help<Enter>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme-prod        assessed 0  reviewed 0 of 121
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
