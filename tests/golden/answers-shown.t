# What was answered stands below the question, in words or not, also where the catalog has no
# such question any more.
size 80x24
catalog catalog-small.yaml
session acme customer iaas
path answer/2.1.1/locked/-/answer unclear
path answer/2.1.1/locked/-/text Carl looks it up
path answer/2.1.1/gone/-/answer no
keys :2.1.1<Enter>lz
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 2.1.1  門と鍵 doors and keys ──────────────────┐
|│ ▾ 1 People             0/1 ││ cloud control                                  │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Doors have two sides. Read [1.1.1] first.      │
|│    · 1.1.2   A title with …││                                                │
|│ ▾ 2 Things, 密碼 and … 0/2 ││ For the customer                               │
|│  ▾ 2.1 Doors           0/2 ││ Lock it.                                       │
|│   ·· 2.1.1 * 門と鍵 doors …││                                                │
|│   ·  2.1.2   Windows       ││ For the provider                               │
|│                            ││ Build it.                                      │
|│                            ││                                                │
|│                            ││ Notes                                          │
|│                            ││ Wide:                                          │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared 0   provider ■ 1         │
|│                            ││   a Lock it                      we (customer) │
|│                            ││   b Build it                          provider │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| [customer] z ...  a fold  M fold-all  R unfold-all                       saved
end
keys G
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ 2.1.1  門と鍵 doors and keys ────────────────────────────────────────────────┐
|│                                                                              │
|│ For the customer                                                             │
|│ Lock it.                                                                     │
|│                                                                              │
|│ For the provider                                                             │
|│ Build it.                                                                    │
|│                                                                              │
|│ Notes                                                                        │
|│ Wide:                                                                        │
|│ \u9580\u9580\u9580\u9580\u9580\u9580\u9580\u9580\u9580\u9580\u9580\u9580\u95 │
|│ 80\u9580\u9580\u9580\u9580\u9580\u9580\u9580 and combining: cafe\u0301.      │
|│                                                                              │
|│ Evidence to ask for                                                          │
|│ • A door                                                                     │
|│                                                                              │
|│ Questions to ask                                                             │
|│ • Is it locked?                                                              │
|│     unclear: Carl looks it up (anna, 2026-11-23)                             │
|│ • gone                                                                       │
|│     no (anna, 2026-11-23)                                                    │
|└────────────────────────────────────────────────────────────────── 4-23 of 23 ┘
| [customer] ? help  j scroll  l next link  <Enter> follow it  <C-o> back  saved
end
