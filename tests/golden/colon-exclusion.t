# A reason and its exclusion in either order.
size 80x16
catalog catalog-small.yaml
session acme-prod customer iaas
keys :set applicability=excluded<Enter>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             0/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Somebody has to know who may come in. See      │
|│    · 1.1.2   A title with …││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ here.                                          │
|│                            ││                                                │
|│                            │└───────────────────────────────────────── 1-6 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list               we (customer) │
| an exclusion needs its reason: give one with --reason
|:set applicability=excluded
end
keys  exclusion-reason=nothing of the kind<Enter>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 2
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             0/0 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 0/0 ││                                                │
|│   ⊘· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         not assessed                    │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ Applicability  excluded                        │
|│                            ││ Exclusion      nothing of the kind             │
|│                            │└───────────────────────────────────────── 1-6 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ⊘ excluded, with a reason             │
|│                            ││ provider · not assessed    joint: not assessed │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list               we (customer) │
| saved: 1.1.1, customer: Reason for exclusion nothing of the kind,
| Applicability excluded                                                   saved
end
