# A click chooses a cell, on a head its column; a second one goes there; the wheel moves rows.
size 80x16
catalog catalog-small.yaml
session acme customer iaas
record service/app/model saas
record service/app/role provider
record service/host/model iaas
tick
keys ggT0
cursor 4 52
mouse click 6 61
cursor 6 61
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Controls and services ───────────────────────────────────────────────────────┐
|│ Control                                           app      host     worst    │
|│                                                   SaaS     IaaS     case     │
|│ 1.1.1   Know who comes in                         ·        ·        ·        │
|│ 1.1.2   A title with a hidden �turn and a very l… ·        ·        ·        │
|│ 2.1.1   門と鍵 doors and keys                     ·        ·        ·        │
|│ 2.1.2   Windows                                   ·        ·        ·        │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│ 2.1.1, host: not assessed; no assurance names this service (IaaS, we:        │
|│ customer)                                                                    │
|└──────────────────────────────────────────────────────────────────── 1-4 of 4 ┘
| <Enter> control  l next service  j down  $ worst case  ? help  q close   saved
end
# On a head only the column moves, on a title only the row, elsewhere nothing.
mouse click 2 52
cursor 6 52
mouse click 7 14
cursor 7 52
mouse click 10 20
cursor 7 52
mouse up 6 20
cursor 4 52
mouse down 6 20
cursor 7 52
# A second click is Enter.
mouse double 7 61
screen
| remit  Small 2020   acme   customer   host, IaaS   assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 2.1.2  Windows ────────────────────────────────┐
|│ ▾ 1 People             0/1 ││ base control                                   │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Windows are doors too, [1.1.1] says.           │
|│    · 1.1.2   A title with …││                                                │
|│ ▾ 2 Things, 密碼 and … 0/2 ││                                                │
|│  ▾ 2.1 Doors           0/2 ││                                                │
|│   ·· 2.1.1 * 門と鍵 doors …│└────────────────────────────────────────────────┘
|│   ·  2.1.2   Windows       │┌ Who does what: host, IaaS ─────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider: no duty under IaaS                   │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││ all services: not assessed                     │
|└────────────────────────────┘└────────────────────────────── m: model   1-4 ▾ ┘
| working on host: records go to it                                        saved
end
