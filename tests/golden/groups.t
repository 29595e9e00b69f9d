# Groups record nothing; sides without a duty can still be recorded.
size 80x24
catalog catalog-small.yaml
session acme-prod customer iaas
keys k1
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1  Before the first day ─────────────────────┐
|│ ▾ 1 People             0/1 ││ group of controls                              │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Assessed       0 of 1, reviewed 0              │
|│    · 1.1.2   A title with …││                                                │
|│ ▸ 2 Things, 密碼 and … 0/2 ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
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
keys c
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1  Before the first day ─────────────────────┐
|│ ▾ 1 People             0/1 ││ group of controls                              │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Assessed       0 of 1, reviewed 0              │
|│    · 1.1.2   A title with …││                                                │
|│ ▸ 2 Things, 密碼 and … 0/2 ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
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
tick
keys jj1
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.2  A title with a hidden �turn and a very… ┐
|│ ▾ 1 People             0/1 ││ base control                                   │
|│  ▾ 1.1 Before the fir… 0/1 ││ Draft: these texts are not finished; do not    │
|│   ·· 1.1.1 c Know who come…││ rely on them.                                  │
|│   ●· 1.1.2   A title with …││                                                │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ Recorded for the customer                      │
|│                            ││ Status         implemented                     │
|│                            ││ Review         assessed by anna, 2026-11-23    │
|│                            ││                                                │
|│                            ││ Hostile: \e[31m is only text here.             │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ● implemented     joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer 0   shared 0   provider ■■■ 1         │
|│                            ││   a Keep what is the provider's       provider │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| saved: 1.1.2, customer: implemented                                      saved
end
