# A long paste wraps and scrolls; nothing of it is dropped.
size 80x16
catalog catalog-small.yaml
session acme-prod customer iaas
keys w
keys one two three four five six seven eight nine ten eleven twelve thirteen fourteen<C-j>
keys a<Enter>b<Enter>c<Enter>d<Enter>e<Enter>f<Enter>g<Enter>h<Enter>i<Enter>j<Enter>k<Enter>l<Enter>
keys averyveryveryveryveryveryveryveryveryveryverylongwordthathasnoblanks<Tab>end
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ How: 1.1.1, customer ──────────────────────────┐
|│ ▾ 1 People             0/1 ││c                                               │
|│  ▾ 1.1 Before the fir… 0/1 ││d                                               │
|│   ·· 1.1.1 c Know who come…││e                                               │
|│    · 1.1.2   A title with …││f                                               │
|│ ▸ 2 Things, 密碼 and … 0/2 ││g                                               │
|│                            ││h                                               │
|│                            ││i                                               │
|│                            ││j                                               │
|│                            ││k                                               │
|│                            ││l                                               │
|│                            ││averyveryveryveryveryveryveryveryveryveryverylo │
|│                            ││ngwordthathasnoblanks end                       │
|└────────────────────────────┘└───────────────────────── ^S saves   Esc leaves ┘
| <C-s> save  <Esc> leave  <Enter> new line                        not saved yet
end
keys <PageUp><Up><Up>X
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ How: 1.1.1, customer ──────────────────────────┐
|│ ▾ 1 People             0/1 ││bX                                              │
|│  ▾ 1.1 Before the fir… 0/1 ││c                                               │
|│   ·· 1.1.1 c Know who come…││d                                               │
|│    · 1.1.2   A title with …││e                                               │
|│ ▸ 2 Things, 密碼 and … 0/2 ││f                                               │
|│                            ││g                                               │
|│                            ││h                                               │
|│                            ││i                                               │
|│                            ││j                                               │
|│                            ││k                                               │
|│                            ││l                                               │
|│                            ││averyveryveryveryveryveryveryveryveryveryverylo │
|└────────────────────────────┘└───────────────────────── ^S saves   Esc leaves ┘
| <C-s> save  <Esc> leave  <Enter> new line                        not saved yet
end
keys <C-x><Tab>G
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             0/1 ││ Questions to ask                               │
|│  ▾ 1.1 Before the fir… 0/1 ││ • Who may come in?                             │
|│   ·· 1.1.1 c Know who come…││                                                │
|│    · 1.1.2   A title with …││ In other catalogs                              │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ iso27002-2022   5.15, 5.16 (partly)            │
|│                            ││ other-1999      nothing there                  │
|│                            │└─────────────────────────────────── 48-53 of 53 ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list               we (customer) │
|└────────────────────────────┘└────────────────────────────── m: model   1-4 ▾ ┘
| saved: 1.1.1, customer: How                                              saved
end
