# The editor in place: many lines, wide and combining characters, ^S saves.
size 80x24
catalog catalog-small.yaml
session acme-prod customer iaas
keys cA first line<Enter>門と鍵 and café<Enter><Enter>last
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ Note: 1.1.1, customer ─────────────────────────┐
|│ ▾ 1 People             0/1 ││A first line                                    │
|│  ▾ 1.1 Before the fir… 0/1 ││門と鍵 and café                                 │
|│   ·· 1.1.1 c Know who come…││                                                │
|│    · 1.1.2   A title with …││last                                            │
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
keys <Up><Up><End>!<Home><Right><Backspace><C-e><C-w>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ Note: 1.1.1, customer ─────────────────────────┐
|│ ▾ 1 People             0/1 ││A first line                                    │
|│  ▾ 1.1 Before the fir… 0/1 ││と鍵 and                                        │
|│   ·· 1.1.1 c Know who come…││                                                │
|│    · 1.1.2   A title with …││last                                            │
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
keys <C-s>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             0/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         not assessed                    │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ Note           A first line                    │
|│                            ││                と鍵 and                        │
|│                            ││                                                │
|│                            ││                last                            │
|│                            ││                                                │
|│                            ││ Somebody has to know who may come in. See      │
|│                            ││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│                            ││ here.                                          │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| saved: 1.1.1, customer: Note                                             saved
end
keys c
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ Note: 1.1.1, customer ─────────────────────────┐
|│ ▾ 1 People             0/1 ││A first line                                    │
|│  ▾ 1.1 Before the fir… 0/1 ││と鍵 and                                        │
|│   ·· 1.1.1 c Know who come…││                                                │
|│    · 1.1.2   A title with …││last                                            │
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
| <C-s> save  <Esc> leave  <Enter> new line                                saved
end
keys <Esc>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             0/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         not assessed                    │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ Note           A first line                    │
|│                            ││                と鍵 and                        │
|│                            ││                                                │
|│                            ││                last                            │
|│                            ││                                                │
|│                            ││ Somebody has to know who may come in. See      │
|│                            ││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│                            ││ here.                                          │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
keys cx<Esc>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ Note: 1.1.1, customer ─────────────────────────┐
|│ ▾ 1 People             0/1 ││A first line                                    │
|│  ▾ 1.1 Before the fir… 0/1 ││と鍵 and                                        │
|│   ·· 1.1.1 c Know who come…││                                                │
|│    · 1.1.2   A title with …││lastx                                           │
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
keys n<Esc>y
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             0/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         not assessed                    │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ Note           A first line                    │
|│                            ││                と鍵 and                        │
|│                            ││                                                │
|│                            ││                last                            │
|│                            ││                                                │
|│                            ││ Somebody has to know who may come in. See      │
|│                            ││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│                            ││ here.                                          │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| dropped: nothing of that text is recorded                                saved
end
keys cmore<Esc>s
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             0/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         not assessed                    │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ Note           A first line                    │
|│                            ││                と鍵 and                        │
|│                            ││                                                │
|│                            ││                lastmore                        │
|│                            ││                                                │
|│                            ││ Somebody has to know who may come in. See      │
|│                            ││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│                            ││ here.                                          │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| saved: 1.1.1, customer: Note                                             saved
end
