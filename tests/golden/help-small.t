size 80x24
session acme-prod customer iaas
keys ?
screen
| ISO/IEC 27017:2015 (withdrawn)  acme-prod        assessed 0  reviewed 0 of 121
|┌ Help ────────────────────────────────────────────────────────────────────────┐
|│ A digit records the status for the side in brackets in the last line; s      │
|│ changes the side. What is recorded is saved at once.                         │
|│                                                                              │
|│ Marks                                                                        │
|│ Before each id stand two marks: the customer's, then the provider's.         │
|│ ·                     not assessed yet                                       │
|│ ●                     implemented                                            │
|│ ◉                     implemented in an alternative way                      │
|│ ◐                     partly implemented                                     │
|│ ○                     planned                                                │
|│ ✗                     not implemented                                        │
|│ ⊘                     excluded, with a reason                                │
|│                       (blank) this side has no duty under the model          │
|│ ▸                     a folded group                                         │
|│ ▾                     an open group                                          │
|│ ◆                     a marked row: what you record goes to all marked rows  │
|│ !                     two people recorded different things; record again to  │
|│                       decide                                                 │
|│ *                     a cloud control, added by the framework                │
|│ c                     a control with guidance for the cloud                  │
|└───────────────────────────────────────────────────────────────── 1-20 of 157 ┘
| j down  <PageDown> page  q close                                         saved
end
keys <Space>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme-prod        assessed 0  reviewed 0 of 121
|┌ Help ────────────────────────────────────────────────────────────────────────┐
|│ c                     a control with guidance for the cloud                  │
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
|│ <C-n>                 Go forward again                                       │
|│ ]                     Go to the next control that we have not assessed       │
|│ [                     Go to the previous control that we have not assessed   │
|│ }                     Go to the next gap in what we have assessed            │
|│ {                     Go to the previous gap in what we have assessed        │
|│ /                     Search ids, titles and guidance                        │
|│ n                     Go to the next match                                   │
|│ N                     Go to the previous match                               │
|└──────────────────────────────────────────────────────────────── 20-39 of 157 ┘
| j down  <PageDown> page  q close                                         saved
end
keys G
screen
| ISO/IEC 27017:2015 (withdrawn)  acme-prod        assessed 0  reviewed 0 of 121
|┌ Help ────────────────────────────────────────────────────────────────────────┐
|│ <Esc>, q              Leave without recording                                │
|│                                                                              │
|│ In the help                                                                  │
|│ <C-z>                 Suspend remit; `fg` brings it back                     │
|│ <C-l>                 Draw the screen anew                                   │
|│ j, <Down>             Go one line down                                       │
|│ k, <Up>               Go one line up                                         │
|│ <PageDown>, <Space>, <C-d>                                                   │
|│   Go a page down                                                             │
|│ <PageUp>, <C-u>       Go a page up                                           │
|│ gg, <Home>            Go to the beginning                                    │
|│ G, <End>              Go to the end                                          │
|│ q, <Esc>, ?, <F1>     Close the help                                         │
|│                                                                              │
|│ After a colon                                                                │
|│ :go                   Go to a control: `:go 9.2.1`, or `:9.2.1` alone        │
|│ :set                  Record any field, here or elsewhere: `:set 9.2.1       │
|│                       status=planned --side provider`                        │
|│ :about                Say what ISO/IEC 27017 is                              │
|│ Every command of the panes can be typed by its name too; Tab completes.      │
|└────────────────────────────────────────────────────────────── 138-157 of 157 ┘
| j down  <PageDown> page  q close                                         saved
end
keys gg<Esc>:help<Enter>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme-prod        assessed 0  reviewed 0 of 121
|┌ Help ────────────────────────────────────────────────────────────────────────┐
|│ A digit records the status for the side in brackets in the last line; s      │
|│ changes the side. What is recorded is saved at once.                         │
|│                                                                              │
|│ Marks                                                                        │
|│ Before each id stand two marks: the customer's, then the provider's.         │
|│ ·                     not assessed yet                                       │
|│ ●                     implemented                                            │
|│ ◉                     implemented in an alternative way                      │
|│ ◐                     partly implemented                                     │
|│ ○                     planned                                                │
|│ ✗                     not implemented                                        │
|│ ⊘                     excluded, with a reason                                │
|│                       (blank) this side has no duty under the model          │
|│ ▸                     a folded group                                         │
|│ ▾                     an open group                                          │
|│ ◆                     a marked row: what you record goes to all marked rows  │
|│ !                     two people recorded different things; record again to  │
|│                       decide                                                 │
|│ *                     a cloud control, added by the framework                │
|│ c                     a control with guidance for the cloud                  │
|└───────────────────────────────────────────────────────────────── 1-20 of 157 ┘
| j down  <PageDown> page  q close                                         saved
end
