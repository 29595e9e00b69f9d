# A paste is text where text is typed and nothing anywhere else.
size 80x24
catalog catalog-small.yaml
session acme-prod customer iaas
paste 1\n2q
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             0/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Somebody has to know who may come in. See      │
|│    · 1.1.2   A title with …││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ here.                                          │
|│                            ││                                                │
|│                            ││ The list is kept                               │
|│                            ││                                                │
|│                            ││ • by name, with a hanging indent that shows    │
|│                            ││   when the line is long enough to be wrapped,  │
|│                            ││ • by date.                                     │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| text was pasted: nothing was done; open a field first, with x or c       saved
end
keys b
paste sd
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             0/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Somebody has to know who may come in. See      │
|│    · 1.1.2   A title with …││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ here.                                          │
|│                            ││                                                │
|│                            ││ The list is kept                               │
|│                            ││                                                │
|│                            ││ • by name, with a hanging indent that shows    │
|│                            ││   when the line is long enough to be wrapped,  │
|│                            ││ • by date.                                     │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│             ┌ Basis: 1.1.1, customer ──────────────────────────┐─────────────┐
|│             │[ ] s  stated                                     │not assessed │
|│             │[ ] d  documented                                 │             │
|│             │[ ] c  certified                                  │er ■ 1       │
|│             │[ ] i  interviewed                                │e (customer) │
|│             │[ ] o  observed                                   │    provider │
|│             │[ ] t  tested                                     │ey           │
|└─────────────└──────────────────────────────────────────────────┘odel   1-6 ▾ ┘
| text was pasted: nothing was done; open a field first, with x or c       saved
end
keys <Esc>?
paste q
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
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
| text was pasted: nothing was done; open a field first, with x or c       saved
end
keys q/
paste people\nof ours\n
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             0/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Somebody has to know who may come in. See      │
|│    · 1.1.2   A title with …││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ here.                                          │
|│                            ││                                                │
|│                            ││ The list is kept                               │
|│                            ││                                                │
|│                            ││ • by name, with a hanging indent that shows    │
|│                            ││   when the line is long enough to be wrapped,  │
|│                            ││ • by date.                                     │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
|/people of ours                                                        no match
end
keys <Esc>c
paste one\n two\n
keys three
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ Note: 1.1.1, customer ─────────────────────────┐
|│ ▾ 1 People             0/1 ││one                                             │
|│  ▾ 1.1 Before the fir… 0/1 ││ two                                            │
|│   ·· 1.1.1 c Know who come…││three                                           │
|│    · 1.1.2   A title with …││                                                │
|│ ▸ 2 Things, 密碼 and … 0/2 ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└───────────────────────── ^S saves   Esc leaves ┘
| <C-s> save  <Esc> leave  <Enter> new line                        not saved yet
end
# While it asks whether to drop the text, a paste answers nothing.
keys <Esc>
paste y
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ Note: 1.1.1, customer ─────────────────────────┐
|│ ▾ 1 People             0/1 ││one                                             │
|│  ▾ 1.1 Before the fir… 0/1 ││ two                                            │
|│   ·· 1.1.1 c Know who come…││three                                           │
|│    · 1.1.2   A title with …││                                                │
|│ ▸ 2 Things, 密碼 and … 0/2 ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└───────────────────────── ^S saves   Esc leaves ┘
| The text was changed. s: save it  y: drop it  n: go on typing
end
keys s
foreign
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             0/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         not assessed                    │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ Note           one                             │
|│                            ││                 two                            │
|│                            ││                three                           │
|│                            ││                                                │
|│                            ││ Somebody has to know who may come in. See      │
|│                            ││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│                            ││ here.                                          │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| not taken: this terminal's locale is not UTF-8; set LC_ALL=C.UTF-8       saved
end
