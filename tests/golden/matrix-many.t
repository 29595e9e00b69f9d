# Twenty services: columns pass by, the worst case is the last one, and a filter of the tree holds.
size 100x20
catalog catalog-small.yaml
session acme provider saas
record service/svc-01/model paas
record service/svc-02/model paas
record service/svc-03/model paas
record service/svc-04/model paas
record service/svc-05/model paas
record service/svc-06/model paas
record service/svc-07/model paas
record service/svc-08/model paas
record service/svc-09/model paas
record service/svc-10/model paas
record service/svc-11/model paas
record service/svc-12/model paas
record service/svc-13/model paas
record service/svc-14/model paas
record service/svc-15/model paas
record service/svc-16/model paas
record service/svc-17/model paas
record service/svc-18/model paas
record service/svc-19/model paas
record service/svc-20/model paas
record control/1.1.1/svc-07/customer/status not-implemented
record control/1.1.1/svc-07/provider/status implemented
record control/1.1.1/svc-11/customer/selected no
record control/1.1.1/svc-11/provider/selected no
tick
keys T0
screen
| remit  Small 2020   acme   provider   all services, SaaS               assessed 0  reviewed 0 of 3
|┌ Controls and services ───────────────────────────────────────────────────────────────────────────┐
|│ Control svc-01   svc-02   svc-03   svc-04   svc-05   svc-06   svc-07   svc-08   svc-09           │
|│         PaaS     PaaS     PaaS     PaaS     PaaS     PaaS     PaaS     PaaS     PaaS             │
|│         provider provider provider provider provider provider provider provider provider         │
|│ 1.1.1   ·        ·        ·        ·        ·        ·        ✗        ·        ·                │
|│ 1.1.2   ·        ·        ·        ·        ·        ·        ·        ·        ·                │
|│ 2.1.1   ·        ·        ·        ·        ·        ·        ·        ·        ·                │
|│ 2.1.2   ·        ·        ·        ·        ·        ·        ·        ·        ·                │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│ 1.1.1, svc-01: not assessed; no assurance names this service (PaaS, we: provider)                │
|│                                                                                                  │
|└─────────────────────────────────────────────────────────── services 1-9 of 20, controls 1-4 of 4 ┘
| <Enter> control  l next service  j down  $ worst case  ? help  q close                       saved
end
keys llllllllllll
screen
| remit  Small 2020   acme   provider   all services, SaaS               assessed 0  reviewed 0 of 3
|┌ Controls and services ───────────────────────────────────────────────────────────────────────────┐
|│ Control svc-05   svc-06   svc-07   svc-08   svc-09   svc-10   svc-11   svc-12   svc-13           │
|│         PaaS     PaaS     PaaS     PaaS     PaaS     PaaS     PaaS     PaaS     PaaS             │
|│         provider provider provider provider provider provider provider provider provider         │
|│ 1.1.1   ·        ·        ✗        ·        ·        ·        /        ·        ·                │
|│ 1.1.2   ·        ·        ·        ·        ·        ·        ·        ·        ·                │
|│ 2.1.1   ·        ·        ·        ·        ·        ·        ·        ·        ·                │
|│ 2.1.2   ·        ·        ·        ·        ·        ·        ·        ·        ·                │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│ 1.1.1, svc-13: not assessed; no assurance names this service (PaaS, we: provider)                │
|│                                                                                                  │
|└────────────────────────────────────────────────────────── services 5-13 of 20, controls 1-4 of 4 ┘
| <Enter> control  l next service  j down  $ worst case  ? help  q close                       saved
end
keys $<Enter>
screen
| remit  Small 2020   acme   provider   svc-07, PaaS                     assessed 1  reviewed 0 of 3
|┌ Controls ──────────────────────────┐┌ 1.1.1  Know who comes in ──────────────────────────────────┐
|│ ▾ 1 People                     1/2 ││ guided control; area: Keys and locks                       │
|│  ▾ 1.1 Before the first day    1/2 ││                                                            │
|│   ✗● 1.1.1 c Know who comes in     ││ Recorded for the provider                                  │
|│    · 1.1.2   A title with a hidden…││ Status         implemented                                 │
|│ ▸ 2 Things, 密碼 and cafés     0/1 ││ Review         assessed by anna, 2026-11-23                │
|│                                    ││                                                            │
|│                                    ││ Recorded for the customer                                  │
|│                                    ││ Status         not implemented                             │
|│                                    ││ Review         assessed by anna, 2026-11-23                │
|│                                    ││                                                            │
|│                                    │└──────────────────────────────────────────────────── 1-10 ▾ ┘
|│                                    │┌ Who does what: svc-07, PaaS ───────────────────────────────┐
|│                                    ││ customer ✗ not implemented          joint: not implemented │
|│                                    ││ provider ● implemented                                     │
|│                                    ││   no assurance names this service                          │
|│                                    ││ customer ■■■ 1   shared 0   provider ■■■■■■ 2              │
|└────────────────────────────────────┘└────────────────────────────────────────── m: model   1-4 ▾ ┘
| working on svc-07: records go to it                                                          saved
end
keys <Esc>q
keys fkind=cloud<Enter>T
screen
| remit  Small 2020   acme   provider   svc-07, PaaS                     assessed 1  reviewed 0 of 3
|┌ Controls and services ───────────────────────────────────────────────────────────────────────────┐
|│ Control svc-01   svc-02   svc-03   svc-04   svc-05   svc-06   svc-07   svc-08   svc-09           │
|│         PaaS     PaaS     PaaS     PaaS     PaaS     PaaS     PaaS     PaaS     PaaS             │
|│         provider provider provider provider provider provider provider provider provider         │
|│ 2.1.1   ·        ·        ·        ·        ·        ·        ·        ·        ·                │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│ 2.1.1, svc-07: not assessed; no assurance names this service (PaaS, we: provider)                │
|│                                                                                                  │
|└─────────────────────────────────────────────────────────── services 1-9 of 20, controls 1-1 of 1 ┘
| <Enter> control  l next service  j down  $ worst case  ? help  q close                       saved
end
# Another filter is set while the matrix lies behind the panes: it holds when one comes back.
keys <Enter>f<C-u>kind=cloud,guided<Enter>
keys <Esc>
screen
| remit  Small 2020   acme   provider   svc-07, PaaS                     assessed 1  reviewed 0 of 3
|┌ Controls and services ───────────────────────────────────────────────────────────────────────────┐
|│ Control svc-01   svc-02   svc-03   svc-04   svc-05   svc-06   svc-07   svc-08   svc-09           │
|│         PaaS     PaaS     PaaS     PaaS     PaaS     PaaS     PaaS     PaaS     PaaS             │
|│         provider provider provider provider provider provider provider provider provider         │
|│ 1.1.1   ·        ·        ·        ·        ·        ·        ✗        ·        ·                │
|│ 2.1.1   ·        ·        ·        ·        ·        ·        ·        ·        ·                │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│ 2.1.1, svc-07: not assessed; no assurance names this service (PaaS, we: provider)                │
|│                                                                                                  │
|└─────────────────────────────────────────────────────────── services 1-9 of 20, controls 1-2 of 2 ┘
| <Enter> control  l next service  j down  $ worst case  ? help  q close                       saved
end
