# Every status once, with its mark.
size 100x20
catalog catalog-small.yaml
session acme-prod auditor iaas
keys zRjjj
keys :1.1.1<Enter>1s2:2.1.1<Enter>3s4:2.1.2<Enter>5
screen
| remit  Small 2020   acme-prod   auditor   all services, IaaS           assessed 5  reviewed 0 of 6
|┌ Controls ──────────────────────────┐┌ 2.1.2  Windows ────────────────────────────────────────────┐
|│ ▾ 1 People                     2/3 ││ base control                                               │
|│  ▾ 1.1 Before the first day    2/3 ││                                                            │
|│   ●◉ 1.1.1 c Know who comes in     ││ Recorded for the customer                                  │
|│    · 1.1.2   A title with a hidden…││ Status         not implemented                             │
|│ ▾ 2 Things, 密碼 and cafés     3/3 ││ Review         assessed by anna, 2026-11-23                │
|│  ▾ 2.1 Doors                   3/3 ││                                                            │
|│   ○◐ 2.1.1 * 門と鍵 doors and keys ││ Windows are doors too, [1.1.1] says.                       │
|│   ✗  2.1.2   Windows               ││                                                            │
|│                                    ││                                                            │
|│                                    ││                                                            │
|│                                    │└────────────────────────────────────────────────────────────┘
|│                                    │┌ Who does what: IaaS ───────────────────────────────────────┐
|│                                    ││ customer ✗ not implemented          joint: not implemented │
|│                                    ││ provider: no duty under IaaS                               │
|│                                    ││ customer ■■■■■■■■■ 1   shared 0   provider 0               │
|│                                    ││   a Close them                                    customer │
|└────────────────────────────────────┘└────────────────────────────────────────────────── m: model ┘
| saved: 2.1.2, customer: not implemented                                                      saved
end
styles
|bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|ddddddddddddddddddddddddddddddddddddddcccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
|c...eeeeeeeeeeeeeeeeeeeeeeeeeeee.....cc.llllllllllll...............................................c
|c....................................cc............................................................c
|c...hh...............................cc.eeeeeeeeeeeeeeeeeeeeeeeee..................................c
|c....l...............................cc.llllllllllllllljjjjjjjjjjjjjjj.............................c
|c...eeeeeeeeeeeeeeeeeeeeeeeeeeee.....cc.lllllllllllllll............................................c
|c....................................cc............................................................c
|c...ii.......e.......................cc........................kkkkkkk.............................c
|cffffffffffffffffffffffffffffffffffffcc............................................................c
|c....................................cc............................................................c
|c....................................cc............................................................c
|c....................................ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
|c....................................ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
|c....................................cc.jjjjjjjjjjjjjjjjjjjjjjjjjj..........eeeeeeeeeeeeeeeeeeeeee.c
|c....................................cc............................................................c
|c....................................cc............................................................c
|c....................................cc...ee.......................................................c
|ddddddddddddddddddddddddddddddddddddddcccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
|mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
end
