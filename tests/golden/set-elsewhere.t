# The syntax of the shell's `set` after a colon: other controls, groups, the other side.
size 80x24
catalog catalog-small.yaml
session acme-prod customer iaas
keys :set 1.1.1 2.1.1 status=planned --side provider<Enter>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             0/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·○ 1.1.1 c Know who come…││ Recorded for the provider                      │
|│    · 1.1.2   A title with …││ Status         planned                         │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ Review         assessed by anna, 2026-11-23    │
|│                            ││                                                │
|│                            ││ Somebody has to know who may come in. See      │
|│                            ││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│                            ││ here.                                          │
|│                            ││                                                │
|│                            ││ The list is kept                               │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider ○ planned                             │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| saved: 2 controls, provider: Status planned                              saved
end
keys :set 2 --side=customer remark='Doors and windows'<Enter>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             0/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·○ 1.1.1 c Know who come…││ Recorded for the provider                      │
|│    · 1.1.2   A title with …││ Status         planned                         │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ Review         assessed by anna, 2026-11-23    │
|│                            ││                                                │
|│                            ││ Somebody has to know who may come in. See      │
|│                            ││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│                            ││ here.                                          │
|│                            ││                                                │
|│                            ││ The list is kept                               │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider ○ planned                             │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| saved: 2 controls, customer: Remark Doors and windows                    saved
end
keys :2.1.2<Enter><Tab>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 2.1.2  Windows ────────────────────────────────┐
|│ ▾ 1 People             0/1 ││ base control                                   │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·○ 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         not assessed                    │
|│ ▾ 2 Things, 密碼 and … 0/2 ││ Remark         Doors and windows               │
|│  ▾ 2.1 Doors           0/2 ││                                                │
|│   ·○ 2.1.1 * 門と鍵 doors …││ Windows are doors too, [1.1.1] says.           │
|│   ·  2.1.2   Windows       ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider: no duty under IaaS                   │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Close them                   we (customer) │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| [customer] ? help  j scroll  l next link  <Enter> follow it  <C-o> back  saved
end
keys u:set 9.9 status=partial<Enter>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 2.1.2  Windows ────────────────────────────────┐
|│ ▾ 1 People             0/1 ││ base control                                   │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·○ 1.1.1 c Know who come…││ Windows are doors too, [1.1.1] says.           │
|│    · 1.1.2   A title with …││                                                │
|│ ▾ 2 Things, 密碼 and … 0/2 ││                                                │
|│  ▾ 2.1 Doors           0/2 ││                                                │
|│   ·○ 2.1.1 * 門と鍵 doors …││                                                │
|│   ·  2.1.2   Windows       ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider: no duty under IaaS                   │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Close them                   we (customer) │
|│                            ││                                                │
|│                            ││                                                │
| there is no control '9.9' in small-2020; `remit controls` lists them
|:set 9.9 status=partial
end
keys <C-u>set status<Enter>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 2.1.2  Windows ────────────────────────────────┐
|│ ▾ 1 People             0/1 ││ base control                                   │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·○ 1.1.1 c Know who come…││ Windows are doors too, [1.1.1] says.           │
|│    · 1.1.2   A title with …││                                                │
|│ ▾ 2 Things, 密碼 and … 0/2 ││                                                │
|│  ▾ 2.1 Doors           0/2 ││                                                │
|│   ·○ 2.1.1 * 門と鍵 doors …││                                                │
|│   ·  2.1.2   Windows       ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider: no duty under IaaS                   │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Close them                   we (customer) │
|│                            ││                                                │
|│                            ││                                                │
| status needs a value: `:set status=...`
|:set status
end
keys <C-u>set --side us status=partial<Enter>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 2.1.2  Windows ────────────────────────────────┐
|│ ▾ 1 People             0/1 ││ base control                                   │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·○ 1.1.1 c Know who come…││ Windows are doors too, [1.1.1] says.           │
|│    · 1.1.2   A title with …││                                                │
|│ ▾ 2 Things, 密碼 and … 0/2 ││                                                │
|│  ▾ 2.1 Doors           0/2 ││                                                │
|│   ·○ 2.1.1 * 門と鍵 doors …││                                                │
|│   ·  2.1.2   Windows       ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider: no duty under IaaS                   │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Close them                   we (customer) │
|│                            ││                                                │
|│                            ││                                                │
| --side is one of: customer, provider
|:set --side us status=partial
end
keys <C-u>set status=partial --side<Enter>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 2.1.2  Windows ────────────────────────────────┐
|│ ▾ 1 People             0/1 ││ base control                                   │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·○ 1.1.1 c Know who come…││ Windows are doors too, [1.1.1] says.           │
|│    · 1.1.2   A title with …││                                                │
|│ ▾ 2 Things, 密碼 and … 0/2 ││                                                │
|│  ▾ 2.1 Doors           0/2 ││                                                │
|│   ·○ 2.1.1 * 門と鍵 doors …││                                                │
|│   ·  2.1.2   Windows       ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider: no duty under IaaS                   │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Close them                   we (customer) │
|│                            ││                                                │
|│                            ││                                                │
| --side is one of: customer, provider
|:set status=partial --side
end
keys <C-u>set 2.1.1 --side customer applicability=excluded --reason no windows at all<Enter>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 2
|┌ Controls ──────────────────┐┌ 2.1.2  Windows ────────────────────────────────┐
|│ ▾ 1 People             0/1 ││ base control                                   │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·○ 1.1.1 c Know who come…││ Windows are doors too, [1.1.1] says.           │
|│    · 1.1.2   A title with …││                                                │
|│ ▾ 2 Things, 密碼 and … 0/1 ││                                                │
|│  ▾ 2.1 Doors           0/1 ││                                                │
|│   ⊘○ 2.1.1 * 門と鍵 doors …││                                                │
|│   ·  2.1.2   Windows       ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider: no duty under IaaS                   │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Close them                   we (customer) │
|│                            ││                                                │
|│                            ││                                                │
| saved: 2.1.1, customer: Reason for exclusion no windows at all,
| Applicability excluded                                                   saved
end
keys :set 2.1.1 status=nearly<Enter>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 2
|┌ Controls ──────────────────┐┌ 2.1.2  Windows ────────────────────────────────┐
|│ ▾ 1 People             0/1 ││ base control                                   │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·○ 1.1.1 c Know who come…││ Windows are doors too, [1.1.1] says.           │
|│    · 1.1.2   A title with …││                                                │
|│ ▾ 2 Things, 密碼 and … 0/1 ││                                                │
|│  ▾ 2.1 Doors           0/1 ││                                                │
|│   ⊘○ 2.1.1 * 門と鍵 doors …││                                                │
|│   ·  2.1.2   Windows       ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider: no duty under IaaS                   │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Close them                   we (customer) │
|│                            ││                                                │
| Status: "nearly" is none of: not-assessed, implemented, alternative, partial,
| planned, not-implemented
|:set 2.1.1 status=nearly
end
keys <C-u>set 1.1<Tab>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 2
|┌ Controls ──────────────────┐┌ 2.1.2  Windows ────────────────────────────────┐
|│ ▾ 1 People             0/1 ││ base control                                   │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·○ 1.1.1 c Know who come…││ Windows are doors too, [1.1.1] says.           │
|│    · 1.1.2   A title with …││                                                │
|│ ▾ 2 Things, 密碼 and … 0/1 ││                                                │
|│  ▾ 2.1 Doors           0/1 ││                                                │
|│   ⊘○ 2.1.1 * 門と鍵 doors …││                                                │
|│   ·  2.1.2   Windows       ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider: no duty under IaaS                   │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Close them                   we (customer) │
|│                            ││                                                │
|│                            ││                                                │
| 1.1  1.1.1  1.1.2
|:set 1.1
end
keys <C-u>set --s<Tab> p<Tab> status=partial<Enter>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 2
|┌ Controls ──────────────────┐┌ 2.1.2  Windows ────────────────────────────────┐
|│ ▾ 1 People             0/1 ││ base control                                   │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·○ 1.1.1 c Know who come…││ Windows are doors too, [1.1.1] says.           │
|│    · 1.1.2   A title with …││                                                │
|│ ▾ 2 Things, 密碼 and … 0/1 ││                                                │
|│  ▾ 2.1 Doors           0/1 ││                                                │
|│   ⊘○ 2.1.1 * 門と鍵 doors …││                                                │
|│   ·  2.1.2   Windows       ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider: no duty under IaaS                   │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Close them                   we (customer) │
|│                            ││                                                │
|│                            ││                                                │
| there is no control '--s' in small-2020; `remit controls` lists them
|:set --s priority= status=partial
end
