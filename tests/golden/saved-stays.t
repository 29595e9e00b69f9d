# What was recorded is still said after keys that only move, so that a slip of 5j is seen; any other
# key takes it away.
size 80x24
catalog catalog-small.yaml
session acme-prod customer iaas
keys 5jkG<Tab>j<Tab>d
screen
| Small 2020  acme-prod  customer  IaaS              assessed 1  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 2  Things, 密碼 and cafés ─────────────────────┐
|│ ▾ 1 People             1/1 ││ group of controls                              │
|│  ▾ 1.1 Before the fir… 1/1 ││                                                │
|│   ✗· 1.1.1 c Know who come…││ Assessed       0 of 2, reviewed 0              │
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
| saved: 1.1.1, customer: not implemented                                  saved
end
keys s
screen
| Small 2020  acme-prod  customer  IaaS              assessed 1  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 2  Things, 密碼 and cafés ─────────────────────┐
|│ ▾ 1 People             1/1 ││ group of controls                              │
|│  ▾ 1.1 Before the fir… 1/1 ││                                                │
|│   ✗· 1.1.1 c Know who come…││ Assessed       0 of 2, reviewed 0              │
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
| [provider] ? help  j next duty  <Enter> whose it is  e details  m model  saved
end
keys su
keys j
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 2  Things, 密碼 and cafés ─────────────────────┐
|│ ▾ 1 People             0/1 ││ group of controls                              │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Assessed       0 of 2, reviewed 0              │
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
| taken back: Status (1.1.1 customer) is empty again                       saved
end
keys c
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 2  Things, 密碼 and cafés ─────────────────────┐
|│ ▾ 1 People             0/1 ││ group of controls                              │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Assessed       0 of 2, reviewed 0              │
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
