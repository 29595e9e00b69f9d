# In a text Space turns the page, as in man; in the tree it marks.
size 80x12
catalog catalog-small.yaml
session acme-prod customer iaas
keys :1.1.1<Enter><Tab>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ 1.1.1  Know who comes in ────────────────────────────────────────────────────┐
|│ guided control; area: Keys and locks                                         │
|│                                                                              │
|│ Somebody has to know who may come in. See [2.1.1] and [2.1.2]; [9.9.9] is no │
|│ control here.                                                                │
|│                                                                              │
|│ The list is kept                                                             │
|│                                                                              │
|│ • by name, with a hanging indent that shows when the line is long enough to  │
|└─────────────────────────────────────────────────────────────────────── 1-8 ▾ ┘
| [customer] ? help  j scroll  l next link  <Enter> follow it  <C-o> back  saved
end
keys <Space>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ 1.1.1  Know who comes in ────────────────────────────────────────────────────┐
|│ • by name, with a hanging indent that shows when the line is long enough to  │
|│   be wrapped,                                                                │
|│ • by date.                                                                   │
|│                                                                              │
|│ For the customer                                                             │
|│ Write the list down.                                                         │
|│                                                                              │
|│ For the provider                                                             │
|└────────────────────────────────────────────────────────────────── 8-15 of 30 ┘
| [customer] ? help  j scroll  l next link  <Enter> follow it  <C-o> back  saved
end
keys <Tab>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Who does what: 1.1.1, IaaS ──────────────────────────────────────────────────┐
|│ customer · not assessed                                  joint: not assessed │
|│ provider · not assessed                                                      │
|│ customer ■■■■ 1   shared ■■■■ 1   provider ■■■■ 1                            │
|│   a Write the list                                             we (customer) │
|│   b Hold the door, day and night, whoever knocks and whatever they  provider │
|│     say                                                                      │
|│   c Hand out keys                                                     shared │
|│     Split: The customer asks, the provider cuts the key                      │
|└──────────────────────────────────────────────────────────────────── m: model ┘
| [customer] ? help  j next duty  <Enter> whose it is  e details  m model  saved
end
keys <Space><Tab><Space>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ────────────────────────────────────────────────────────────────────┐
|│ ▾ 1 People                                                               0/1 │
|│  ▾ 1.1 Before the first day                                              0/1 │
|│◆  ·· 1.1.1 c Know who comes in                                               │
|│    · 1.1.2   A title with a hidden �turn and a very long rest that does not …│
|│ ▸ 2 Things, 密碼 and cafés                                               0/2 │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| [customer, 1 marked] ? help  1 implemented  2 alternative  3 partial     saved
end
