# T: controls by services; hjkl and the arrows move, Enter goes to the control with that service.
size 80x24
catalog catalog-small.yaml
session acme customer iaas
keys T
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Controls and services ───────────────────────────────────────────────────────┐
|│ Control                                                 all      worst       │
|│                                                         IaaS     case        │
|│                                                         customer             │
|│ 1.1.1   Know who comes in                               ·        ·           │
|│ 1.1.2   A title with a hidden �turn and a very long re… ·        ·           │
|│ 2.1.1   門と鍵 doors and keys                           ·        ·           │
|│ 2.1.2   Windows                                         ·        ·           │
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
|│ 1.1.1, all: not assessed (the whole scope, IaaS, we: customer)               │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────── 1-4 of 4 ┘
| <Enter> control  l next service  j down  $ worst case  ? help  q close   saved
end
keys q
record service/app/name Our application
record service/app/model saas
record service/app/role provider
record service/host/name Machines
record service/host/provider Example
record service/host/model iaas
record assurance/iso/valid_to 2026-01-31
record assurance/iso/service/host yes
record control/1.1.1/app/customer/status implemented
record control/1.1.1/app/provider/status alternative
record control/1.1.1/host/customer/status implemented
record control/1.1.1/host/customer/basis/stated yes
record control/1.1.1/host/provider/status partial
record control/1.1.2/app/provider/status not-implemented
record control/1.1.2/host/provider/applicability excluded
record duty/2.1.1/lock/host/accountable csp
record claim/2.1.1/lock/host/provider/accountable csc
tick
keys gg:1.1.1<Enter>T
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Controls and services ───────────────────────────────────────────────────────┐
|│ Control                                           app      host     worst    │
|│                                                   SaaS     IaaS     case     │
|│                                                   provider customer          │
|│ 1.1.1   Know who comes in                         ●        ◐?       ◐?       │
|│ 1.1.2   A title with a hidden �turn and a very l… ✗        ⊘        ✗        │
|│ 2.1.1   門と鍵 doors and keys                     ·        ·!       ·!       │
|│ 2.1.2   Windows                                   ·        ·        ·        │
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
|│ 1.1.1, worst case: partial; not verified: 1                                  │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────── 1-4 of 4 ┘
| <Enter> control  l next service  j down  $ worst case  ? help  q close   saved
end
keys j<Right>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Controls and services ───────────────────────────────────────────────────────┐
|│ Control                                           app      host     worst    │
|│                                                   SaaS     IaaS     case     │
|│                                                   provider customer          │
|│ 1.1.1   Know who comes in                         ●        ◐?       ◐?       │
|│ 1.1.2   A title with a hidden �turn and a very l… ✗        ⊘        ✗        │
|│ 2.1.1   門と鍵 doors and keys                     ·        ·!       ·!       │
|│ 2.1.2   Windows                                   ·        ·        ·        │
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
|│ 1.1.2, worst case: not implemented                                           │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────── 1-4 of 4 ┘
| this is the last column                                                  saved
end
keys $
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Controls and services ───────────────────────────────────────────────────────┐
|│ Control                                           app      host     worst    │
|│                                                   SaaS     IaaS     case     │
|│                                                   provider customer          │
|│ 1.1.1   Know who comes in                         ●        ◐?       ◐?       │
|│ 1.1.2   A title with a hidden �turn and a very l… ✗        ⊘        ✗        │
|│ 2.1.1   門と鍵 doors and keys                     ·        ·!       ·!       │
|│ 2.1.2   Windows                                   ·        ·        ·        │
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
|│ 1.1.2, worst case: not implemented                                           │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────── 1-4 of 4 ┘
| this is the last column                                                  saved
end
# The worst case leads to the service that it comes from, and Esc comes back.
keys <Enter>
screen
| remit  Small 2020   acme   provider   app, SaaS    assessed 2  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.2  A title with a hidden �turn and a very… ┐
|│ ▾ 1 People             2/2 ││ base control                                   │
|│  ▾ 1.1 Before the fir… 2/2 ││ Draft: these texts are not finished; do not    │
|│   ●◉ 1.1.1 c Know who come…││ rely on them.                                  │
|│    ✗ 1.1.2   A title with …││                                                │
|│ ▸ 2 Things, 密碼 and … 0/1 ││ Recorded for the provider                      │
|│                            ││ Status         not implemented                 │
|│                            ││ Review         assessed by anna, 2026-11-23    │
|│                            ││                                                │
|│                            ││ Hostile: \e[31m is only text here.             │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: app, SaaS ──────────────────────┐
|│                            ││ customer: no duty under SaaS                   │
|│                            ││ provider ✗ not implemented                     │
|│                            ││   no assurance names this service              │
|│                            ││ joint: not implemented                         │
|│                            ││ customer 0   shared 0   provider ■■■ 1         │
|│                            ││ all services: not implemented                  │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| working on app: records go to it                                         saved
end
keys <Esc>0Gk
screen
| remit  Small 2020   acme   provider   app, SaaS    assessed 2  reviewed 0 of 3
|┌ Controls and services ───────────────────────────────────────────────────────┐
|│ Control                                           app      host     worst    │
|│                                                   SaaS     IaaS     case     │
|│                                                   provider customer          │
|│ 1.1.1   Know who comes in                         ●        ◐?       ◐?       │
|│ 1.1.2   A title with a hidden �turn and a very l… ✗        ⊘        ✗        │
|│ 2.1.1   門と鍵 doors and keys                     ·        ·!       ·!       │
|│ 2.1.2   Windows                                   ·        ·        ·        │
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
|│ 2.1.1, app: not assessed; no assurance names this service (Our application,  │
|│ SaaS, we: provider)                                                          │
|└──────────────────────────────────────────────────────────────────── 1-4 of 4 ┘
| <Enter> control  l next service  j down  $ worst case  ? help  q close   saved
end
keys l<Enter>
screen
| remit  Small 2020   acme   customer   host, IaaS   assessed 1  reviewed 0 of 2
|┌ Controls ──────────────────┐┌ 2.1.1  門と鍵 doors and keys ──────────────────┐
|│ ▾ 1 People             1/1 ││ cloud control                                  │
|│  ▾ 1.1 Before the fir… 1/1 ││                                                │
|│   ●◐ 1.1.1 c Know who come…││ Doors have two sides. Read [1.1.1] first.      │
|│    ⊘ 1.1.2   A title with …││                                                │
|│ ▾ 2 Things, 密碼 and … 0/1 ││ For the customer                               │
|│  ▾ 2.1 Doors           0/1 ││ Lock it.                                       │
|│    · 2.1.1 * 門と鍵 doors …││                                                │
|│   ·  2.1.2   Windows       ││ For the provider                               │
|│                            ││ Build it.                                      │
|│                            ││                                                │
|│                            ││ Notes                                          │
|│                            ││ Wide:                                          │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: host, IaaS ─────────────────────┐
|│                            ││ customer: no duty under IaaS                   │
|│                            ││ provider · not assessed    joint: not assessed │
|│                            ││   assurance lapsed 2026-01-31                  │
|│                            ││ customer 0   shared 0   provider ■■■ 2         │
|│                            ││   nobody owns: Lock it                         │
|│                            ││ all services: not assessed                     │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| working on host: records go to it                                        saved
end
keys <Esc>gg<PageDown><PageUp><End><Home><C-d><C-u>h<Left><Up><Down>q
