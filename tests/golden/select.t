# Left out of this assessment without being excluded: seen in the tree, open for nobody.
catalog catalog-small.yaml
size 80x24
session acme customer iaas
keys :2.1.1<Enter>:deselect next year<Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 2
|┌ Controls ──────────────────┐┌ 2.1.1  門と鍵 doors and keys ──────────────────┐
|│ ▾ 1 People             0/1 ││ cloud control                                  │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         not assessed                    │
|│ ▾ 2 Things, 密碼 and … 0/1 ││ Selected       no: left out of this assessment │
|│  ▾ 2.1 Doors           0/1 ││                                                │
|│   /· 2.1.1 * 門と鍵 doors …││ Doors have two sides. Read [1.1.1] first.      │
|│   ·  2.1.2   Windows       ││                                                │
|│                            ││ For the customer                               │
|│                            ││ Lock it.                                       │
|│                            ││                                                │
|│                            ││ For the provider                               │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer / left out of this assessment         │
|│                            ││ provider · not assessed    joint: not assessed │
|│                            ││ customer ■ 1   shared 0   provider ■ 1         │
|│                            ││   a Lock it                      we (customer) │
|│                            ││   b Build it                          provider │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| saved: 2.1.1, customer: left out of this assessment                      saved
end
keys gg
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 2
|┌ Controls ──────────────────┐┌ 1  People ─────────────────────────────────────┐
|│ ▾ 1 People             0/1 ││ group of controls                              │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Assessed       0 of 1, reviewed 0              │
|│    · 1.1.2   A title with …││                                                │
|│ ▾ 2 Things, 密碼 and … 0/1 ││                                                │
|│  ▾ 2.1 Doors           0/1 ││                                                │
|│   /· 2.1.1 * 門と鍵 doors …││                                                │
|│   ·  2.1.2   Windows       ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ A group has no duties of its own.              │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| saved: 2.1.1, customer: left out of this assessment                      saved
end
keys :deselect<Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 1
|┌ Controls ──────────────────┐┌ 1  People ─────────────────────────────────────┐
|│ ▾ 1 People             0/0 ││ group of controls                              │
|│  ▾ 1.1 Before the fir… 0/0 ││                                                │
|│   /· 1.1.1 c Know who come…││ Assessed       0 of 0, reviewed 0              │
|│   /· 1.1.2   A title with …││                                                │
|│ ▾ 2 Things, 密碼 and … 0/1 ││                                                │
|│  ▾ 2.1 Doors           0/1 ││                                                │
|│   /· 2.1.1 * 門と鍵 doors …││                                                │
|│   ·  2.1.2   Windows       ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ A group has no duties of its own.              │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| saved: 2 controls, customer: left out of this assessment                 saved
end
keys :select<Enter>u
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 1
|┌ Controls ──────────────────┐┌ 1  People ─────────────────────────────────────┐
|│ ▾ 1 People             0/0 ││ group of controls                              │
|│  ▾ 1.1 Before the fir… 0/0 ││                                                │
|│   /· 1.1.1 c Know who come…││ Assessed       0 of 0, reviewed 0              │
|│   /· 1.1.2   A title with …││                                                │
|│ ▾ 2 Things, 密碼 and … 0/1 ││                                                │
|│  ▾ 2.1 Doors           0/1 ││                                                │
|│   /· 2.1.1 * 門と鍵 doors …││                                                │
|│   ·  2.1.2   Windows       ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ A group has no duties of its own.              │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| taken back: 2 controls: Selected (2 values)                              saved
end
keys :2.1.1<Enter>H
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 1
|┌ History of 2.1.1 ────────────────────────────────────────────────────────────┐
|│ 2026-11-23 10:00  anna        2.1.1 customer: Selected no                    │
|│                                                                              │
|│ 2026-11-23 10:00  anna  5b334c489855                                         │
|│ because                   next year                                          │
|│ 2.1.1 customer: Selected  no                                                 │
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
|└────────────────────────────────────────────────────────────────────── 1 of 1 ┘
| <Enter> all of it  o as of then  = since then  j down  q close           saved
end
keys q:deselect<Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 1
|┌ Controls ──────────────────┐┌ 2.1.1  門と鍵 doors and keys ──────────────────┐
|│ ▾ 1 People             0/0 ││ cloud control                                  │
|│  ▾ 1.1 Before the fir… 0/0 ││                                                │
|│   /· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│   /· 1.1.2   A title with …││ Status         not assessed                    │
|│ ▾ 2 Things, 密碼 and … 0/1 ││ Selected       no: left out of this assessment │
|│  ▾ 2.1 Doors           0/1 ││                                                │
|│   /· 2.1.1 * 門と鍵 doors …││ Doors have two sides. Read [1.1.1] first.      │
|│   ·  2.1.2   Windows       ││                                                │
|│                            ││ For the customer                               │
|│                            ││ Lock it.                                       │
|│                            ││                                                │
|│                            ││ For the provider                               │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer / left out of this assessment         │
|│                            ││ provider · not assessed    joint: not assessed │
|│                            ││ customer ■ 1   shared 0   provider ■ 1         │
|│                            ││   a Lock it                      we (customer) │
|│                            ││   b Build it                          provider │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| 2.1.1, customer: it stands so already                                    saved
end
