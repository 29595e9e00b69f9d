# Records of controls that the catalog does not have are told, not dropped.
size 100x20
catalog catalog-small.yaml
session acme-prod customer iaas
path control/7.7.7/-/customer/status implemented
screen
| remit  Small 2020   acme-prod   customer   all services, IaaS          assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────────────┐┌ 1.1.1  Know who comes in ──────────────────────────────────┐
|│ ▾ 1 People                     0/1 ││ guided control; area: Keys and locks                       │
|│  ▾ 1.1 Before the first day    0/1 ││                                                            │
|│   ·· 1.1.1 c Know who comes in     ││ Somebody has to know who may come in. See [2.1.1] and      │
|│    · 1.1.2   A title with a hidden…││ [2.1.2]; [9.9.9] is no control here.                       │
|│ ▸ 2 Things, 密碼 and cafés     0/2 ││                                                            │
|│                                    ││ The list is kept                                           │
|│                                    ││                                                            │
|│                                    ││ • by name, with a hanging indent that shows when the line  │
|│                                    ││   is long enough to be wrapped,                            │
|│                                    ││ • by date.                                                 │
|│                                    │└──────────────────────────────────────────────────── 1-10 ▾ ┘
|│                                    │┌ Who does what: IaaS ───────────────────────────────────────┐
|│                                    ││ customer · not assessed                joint: not assessed │
|│                                    ││ provider · not assessed                                    │
|│                                    ││ customer ■■■ 1   shared ■■■ 1   provider ■■■ 1             │
|│                                    ││   a Write the list                           we (customer) │
|└────────────────────────────────────┘└────────────────────────────────────────── m: model   1-4 ▾ ┘
| 1 control recorded here is not in catalog small-2020; `remit controls` lists it              saved
end
keys j
screen
| remit  Small 2020   acme-prod   customer   all services, IaaS          assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────────────┐┌ 1.1.2  A title with a hidden �turn and a very long rest t… ┐
|│ ▾ 1 People                     0/1 ││ base control                                               │
|│  ▾ 1.1 Before the first day    0/1 ││ Draft: these texts are not finished; do not rely on them.  │
|│   ·· 1.1.1 c Know who comes in     ││                                                            │
|│    · 1.1.2   A title with a hidden…││ Hostile: \e[31m is only text here.                         │
|│ ▸ 2 Things, 密碼 and cafés     0/2 ││                                                            │
|│                                    ││                                                            │
|│                                    ││                                                            │
|│                                    ││                                                            │
|│                                    ││                                                            │
|│                                    ││                                                            │
|│                                    │└────────────────────────────────────────────────────────────┘
|│                                    │┌ Who does what: IaaS ───────────────────────────────────────┐
|│                                    ││ customer: no duty under IaaS           joint: not assessed │
|│                                    ││ provider · not assessed                                    │
|│                                    ││ customer 0   shared 0   provider ■■■■■■■■■ 1               │
|│                                    ││   a Keep what is the provider's                   provider │
|└────────────────────────────────────┘└────────────────────────────────────────────────── m: model ┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned  5 not  0 clear        saved
end
