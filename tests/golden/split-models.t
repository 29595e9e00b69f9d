# m looks at another model; the sums follow; the session's model stays.
size 100x24
catalog catalog-small.yaml
session acme-prod provider iaas
keys dj
screen
| remit  Small 2020   acme-prod   provider   all services, IaaS          assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────────────┐┌ 1.1.1  Know who comes in ──────────────────────────────────┐
|│ ▾ 1 People                     0/2 ││ guided control; area: Keys and locks                       │
|│  ▾ 1.1 Before the first day    0/2 ││                                                            │
|│   ·· 1.1.1 c Know who comes in     ││ Somebody has to know who may come in. See [2.1.1] and      │
|│    · 1.1.2   A title with a hidden…││ [2.1.2]; [9.9.9] is no control here.                       │
|│ ▸ 2 Things, 密碼 and cafés     0/1 ││                                                            │
|│                                    ││ The list is kept                                           │
|│                                    ││                                                            │
|│                                    ││ • by name, with a hanging indent that shows when the line  │
|│                                    ││   is long enough to be wrapped,                            │
|│                                    ││ • by date.                                                 │
|│                                    ││                                                            │
|│                                    ││ For the provider                                           │
|│                                    │└──────────────────────────────────────────────────── 1-12 ▾ ┘
|│                                    │┌ Who does what: IaaS ───────────────────────────────────────┐
|│                                    ││ customer · not assessed                joint: not assessed │
|│                                    ││ provider · not assessed                                    │
|│                                    ││ customer ■■■ 1   shared ■■■ 1   provider ■■■ 1             │
|│                                    ││   a Write the list                                customer │
|│                                    ││   b Hold the door, day and night, whoever    we (provider) │
|│                                    ││     knocks and whatever they say                           │
|└────────────────────────────────────┘└─────────────────────────────────────── m: model   1-6 of 8 ┘
| [provider] ? help  j next duty  <Enter> whose it is  e details  m model  s side  z zoom      saved
end
keys m
screen
| remit  Small 2020   acme-prod   provider   all services, PaaS          assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────────────┐┌ 1.1.1  Know who comes in ──────────────────────────────────┐
|│ ▾ 1 People                     0/2 ││ guided control; area: Keys and locks                       │
|│  ▾ 1.1 Before the first day    0/2 ││                                                            │
|│   ·· 1.1.1 c Know who comes in     ││ Somebody has to know who may come in. See [2.1.1] and      │
|│    · 1.1.2   A title with a hidden…││ [2.1.2]; [9.9.9] is no control here.                       │
|│ ▸ 2 Things, 密碼 and cafés     0/1 ││                                                            │
|│                                    ││ The list is kept                                           │
|│                                    ││                                                            │
|│                                    ││ • by name, with a hanging indent that shows when the line  │
|│                                    ││   is long enough to be wrapped,                            │
|│                                    ││ • by date.                                                 │
|│                                    ││                                                            │
|│                                    ││ For the provider                                           │
|│                                    │└──────────────────────────────────────────────────── 1-12 ▾ ┘
|│                                    │┌ Who does what: PaaS (the session's model is IaaS) ─────────┐
|│                                    ││ customer · not assessed                joint: not assessed │
|│                                    ││ provider · not assessed                                    │
|│                                    ││ customer ■■■ 1   shared 0   provider ■■■■■■ 2              │
|│                                    ││   a Write the list                                customer │
|│                                    ││   b Hold the door, day and night, whoever    we (provider) │
|│                                    ││     knocks and whatever they say                           │
|└────────────────────────────────────┘└────────────────────────────────────────── m: model   1-6 ▾ ┘
| [provider] ? help  j next duty  <Enter> whose it is  e details  m model  s side  z zoom      saved
end
keys m
screen
| remit  Small 2020   acme-prod   provider   all services, SaaS          assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────────────┐┌ 1.1.1  Know who comes in ──────────────────────────────────┐
|│ ▾ 1 People                     0/2 ││ guided control; area: Keys and locks                       │
|│  ▾ 1.1 Before the first day    0/2 ││                                                            │
|│   ·· 1.1.1 c Know who comes in     ││ Somebody has to know who may come in. See [2.1.1] and      │
|│    · 1.1.2   A title with a hidden…││ [2.1.2]; [9.9.9] is no control here.                       │
|│ ▸ 2 Things, 密碼 and cafés     0/1 ││                                                            │
|│                                    ││ The list is kept                                           │
|│                                    ││                                                            │
|│                                    ││ • by name, with a hanging indent that shows when the line  │
|│                                    ││   is long enough to be wrapped,                            │
|│                                    ││ • by date.                                                 │
|│                                    ││                                                            │
|│                                    ││ For the provider                                           │
|│                                    │└──────────────────────────────────────────────────── 1-12 ▾ ┘
|│                                    │┌ Who does what: SaaS (the session's model is IaaS) ─────────┐
|│                                    ││ customer · not assessed                joint: not assessed │
|│                                    ││ provider · not assessed                                    │
|│                                    ││ customer ■■■ 1   shared 0   provider ■■■ 1                 │
|│                                    ││   a Write the list                                customer │
|│                                    ││   b Hold the door, day and night, whoever    we (provider) │
|│                                    ││     knocks and whatever they say                           │
|└────────────────────────────────────┘└────────────────────────────────────────── m: model   1-6 ▾ ┘
| [provider] ? help  j next duty  <Enter> whose it is  e details  m model  s side  z zoom      saved
end
keys m
screen
| remit  Small 2020   acme-prod   provider   all services, IaaS          assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────────────┐┌ 1.1.1  Know who comes in ──────────────────────────────────┐
|│ ▾ 1 People                     0/2 ││ guided control; area: Keys and locks                       │
|│  ▾ 1.1 Before the first day    0/2 ││                                                            │
|│   ·· 1.1.1 c Know who comes in     ││ Somebody has to know who may come in. See [2.1.1] and      │
|│    · 1.1.2   A title with a hidden…││ [2.1.2]; [9.9.9] is no control here.                       │
|│ ▸ 2 Things, 密碼 and cafés     0/1 ││                                                            │
|│                                    ││ The list is kept                                           │
|│                                    ││                                                            │
|│                                    ││ • by name, with a hanging indent that shows when the line  │
|│                                    ││   is long enough to be wrapped,                            │
|│                                    ││ • by date.                                                 │
|│                                    ││                                                            │
|│                                    ││ For the provider                                           │
|│                                    │└──────────────────────────────────────────────────── 1-12 ▾ ┘
|│                                    │┌ Who does what: IaaS ───────────────────────────────────────┐
|│                                    ││ customer · not assessed                joint: not assessed │
|│                                    ││ provider · not assessed                                    │
|│                                    ││ customer ■■■ 1   shared ■■■ 1   provider ■■■ 1             │
|│                                    ││   a Write the list                                customer │
|│                                    ││   b Hold the door, day and night, whoever    we (provider) │
|│                                    ││     knocks and whatever they say                           │
|└────────────────────────────────────┘└────────────────────────────────────────── m: model   1-6 ▾ ┘
| [provider] ? help  j next duty  <Enter> whose it is  e details  m model  s side  z zoom      saved
end
