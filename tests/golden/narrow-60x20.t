# One pane at a time; Tab goes round.
size 60x20
catalog catalog-small.yaml
session acme-prod customer iaas
screen
| Small 2020  acme-prod          assessed 0  reviewed 0 of 3
|┌ Controls ────────────────────────────────────────────────┐
|│ ▾ 1 People                                           0/1 │
|│  ▾ 1.1 Before the first day                          0/1 │
|│   ·· 1.1.1 c Know who comes in                           │
|│    · 1.1.2   A title with a hidden �turn and a very long…│
|│ ▸ 2 Things, 密碼 and cafés                           0/2 │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|└──────────────────────────────────────────────────────────┘
| [customer] ? help  1 implemented  2 alternative      saved
end
keys <Tab>
screen
| Small 2020  acme-prod          assessed 0  reviewed 0 of 3
|┌ 1.1.1  Know who comes in ────────────────────────────────┐
|│ guided control; area: Keys and locks                     │
|│                                                          │
|│ Somebody has to know who may come in. See [2.1.1] and    │
|│ [2.1.2]; [9.9.9] is no control here.                     │
|│                                                          │
|│ The list is kept                                         │
|│                                                          │
|│ • by name, with a hanging indent that shows when the     │
|│   line is long enough to be wrapped,                     │
|│ • by date.                                               │
|│                                                          │
|│ For the customer                                         │
|│ Write the list down.                                     │
|│                                                          │
|│ For the provider                                         │
|│ Hold the door as [2.1.1] says.                           │
|└────────────────────────────────────────────────── 1-16 ▾ ┘
| [customer] ? help  j scroll  l next link             saved
end
keys <Tab>
screen
| Small 2020  acme-prod          assessed 0  reviewed 0 of 3
|┌ Who does what: 1.1.1, IaaS ──────────────────────────────┐
|│ customer · not assessed              joint: not assessed │
|│ provider · not assessed                                  │
|│ customer ■■ 1   shared ■■ 1   provider ■■ 1              │
|│   a Write the list                         we (customer) │
|│   b Hold the door, day and night, whoever       provider │
|│     knocks and whatever they say                         │
|│   c Hand out keys                                 shared │
|│     Split: The customer asks, the provider cuts the key  │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|└──────────────────────────────────────────────── m: model ┘
| [customer] ? help  j next duty  <Enter> whose it is  saved
end
keys <Tab><S-Tab>
screen
| Small 2020  acme-prod          assessed 0  reviewed 0 of 3
|┌ Who does what: 1.1.1, IaaS ──────────────────────────────┐
|│ customer · not assessed              joint: not assessed │
|│ provider · not assessed                                  │
|│ customer ■■ 1   shared ■■ 1   provider ■■ 1              │
|│   a Write the list                         we (customer) │
|│   b Hold the door, day and night, whoever       provider │
|│     knocks and whatever they say                         │
|│   c Hand out keys                                 shared │
|│     Split: The customer asks, the provider cuts the key  │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|└──────────────────────────────────────────────── m: model ┘
| [customer] ? help  j next duty  <Enter> whose it is  saved
end
