# Files say UTC, the screen the local time: ten in the morning here is Tuesday already in Kiritimati.
zone <+14>-14
catalog catalog-small.yaml
size 80x24
session acme customer iaas
set 2.1.1 customer status implemented
other 2.1.1 customer remark Not yet.
keys :2.1.1<Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 1  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 2.1.1  門と鍵 doors and keys ──────────────────┐
|│ ▾ 1 People             0/1 ││ cloud control                                  │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         implemented                     │
|│ ▾ 2 Things, 密碼 and … 1/2 ││ Review         assessed by anna, 2026-11-24    │
|│  ▾ 2.1 Doors           1/2 ││ Remark         Not yet.                        │
|│   ●· 2.1.1 * 門と鍵 doors …││                                                │
|│   ·  2.1.2   Windows       ││ Doors have two sides. Read [1.1.1] first.      │
|│                            ││                                                │
|│                            ││ For the customer                               │
|│                            ││ Lock it.                                       │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ● implemented     joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared 0   provider ■ 1         │
|│                            ││   a Lock it                      we (customer) │
|│                            ││   b Build it                          provider │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
keys H
screen
| Small 2020  acme  customer  IaaS                   assessed 1  reviewed 0 of 3
|┌ History of 2.1.1 ────────────────────────────────────────────────────────────┐
|│ 2026-11-24 00:00  bert        2.1.1 customer: Remark Not yet.                │
|│ 2026-11-24 00:00  anna        2.1.1 customer: Status implemented +1          │
|│                                                                              │
|│ 2026-11-24 00:00  bert  6e80095470a0                                         │
|│ 2.1.1 customer: Remark    Not yet.                                           │
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
|└────────────────────────────────────────────────────────────────────── 1 of 2 ┘
| <Enter> all of it  o as of then  = since then  j down  q close           saved
end
