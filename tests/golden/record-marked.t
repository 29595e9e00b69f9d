# Recording on marked rows is one action and one undo.
size 80x24
catalog catalog-small.yaml
session acme-prod customer iaas
keys zR<Space><Space>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 2  Things, 密碼 and cafés ─────────────────────┐
|│ ▾ 1 People             0/1 ││ group of controls                              │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│◆  ·· 1.1.1 c Know who come…││ Assessed       0 of 2, reviewed 0              │
|│◆   · 1.1.2   A title with …││                                                │
|│ ▾ 2 Things, 密碼 and … 0/2 ││                                                │
|│  ▾ 2.1 Doors           0/2 ││                                                │
|│   ·· 2.1.1 * 門と鍵 doors …││                                                │
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
| [customer, 2 marked] ? help  1 implemented  2 alternative  3 partial     saved
end
keys gg<Space>G<Space>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 2.1.2  Windows ────────────────────────────────┐
|│ ▾ 1 People             0/1 ││ base control                                   │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Windows are doors too, [1.1.1] says.           │
|│    · 1.1.2   A title with …││                                                │
|│ ▾ 2 Things, 密碼 and … 0/2 ││                                                │
|│  ▾ 2.1 Doors           0/2 ││                                                │
|│   ·· 2.1.1 * 門と鍵 doors …││                                                │
|│◆  ·  2.1.2   Windows       ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider: no duty under IaaS                   │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Close them                   we (customer) │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| [customer, 1 marked] ? help  1 implemented  2 alternative  3 partial     saved
end
keys 2
screen
| Small 2020  acme-prod  customer  IaaS              assessed 1  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 2.1.2  Windows ────────────────────────────────┐
|│ ▾ 1 People             0/1 ││ base control                                   │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         alternative                     │
|│ ▾ 2 Things, 密碼 and … 1/2 ││ Review         assessed by anna, 2026-11-23    │
|│  ▾ 2.1 Doors           1/2 ││                                                │
|│   ·· 2.1.1 * 門と鍵 doors …││ Windows are doors too, [1.1.1] says.           │
|│   ◉  2.1.2   Windows       ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ◉ alternative      joint: alternative │
|│                            ││ provider: no duty under IaaS                   │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Close them                   we (customer) │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| saved: 2.1.2, customer: alternative; gv marks again                      saved
end
keys u
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 2.1.2  Windows ────────────────────────────────┐
|│ ▾ 1 People             0/1 ││ base control                                   │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Windows are doors too, [1.1.1] says.           │
|│    · 1.1.2   A title with …││                                                │
|│ ▾ 2 Things, 密碼 and … 0/2 ││                                                │
|│  ▾ 2.1 Doors           0/2 ││                                                │
|│   ·· 2.1.1 * 門と鍵 doors …││                                                │
|│   ·  2.1.2   Windows       ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider: no duty under IaaS                   │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Close them                   we (customer) │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| taken back: Status (2.1.2 customer) is empty again                       saved
end
keys <Esc>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 2.1.2  Windows ────────────────────────────────┐
|│ ▾ 1 People             0/1 ││ base control                                   │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Windows are doors too, [1.1.1] says.           │
|│    · 1.1.2   A title with …││                                                │
|│ ▾ 2 Things, 密碼 and … 0/2 ││                                                │
|│  ▾ 2.1 Doors           0/2 ││                                                │
|│   ·· 2.1.1 * 門と鍵 doors …││                                                │
|│   ·  2.1.2   Windows       ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider: no duty under IaaS                   │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Close them                   we (customer) │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
keys gg5
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1  People ─────────────────────────────────────┐
|│ ▾ 1 People             0/1 ││ group of controls                              │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Assessed       0 of 1, reviewed 0              │
|│    · 1.1.2   A title with …││                                                │
|│ ▾ 2 Things, 密碼 and … 0/2 ││                                                │
|│  ▾ 2.1 Doors           0/2 ││                                                │
|│   ·· 2.1.1 * 門と鍵 doors …││                                                │
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
| a group has nothing to record: go to a control, or mark rows with Space  saved
end
