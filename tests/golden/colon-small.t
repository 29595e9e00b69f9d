# The command line: fields, ids, commands, completion, errors.
size 80x24
catalog catalog-small.yaml
session acme-prod customer iaas
keys :set status=partial due=2027-01-31 remark=not yet = not at all<Enter>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 1  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             1/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 1/1 ││                                                │
|│   ◐· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         partial                         │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ Review         assessed by anna, 2026-11-23    │
|│                            ││ Remark         not yet = not at all            │
|│                            ││ Due            2027-01-31                      │
|│                            ││                                                │
|│                            ││ Somebody has to know who may come in. See      │
|│                            ││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│                            ││ here.                                          │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ◐ partial         joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
| saved: 1.1.1, customer: Status partial, Due 2027-01-31, Remark not yet =
| not at all                                                               saved
end
keys :set status=perhaps<Enter>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 1  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             1/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 1/1 ││                                                │
|│   ◐· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         partial                         │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ Review         assessed by anna, 2026-11-23    │
|│                            ││ Remark         not yet = not at all            │
|│                            ││ Due            2027-01-31                      │
|│                            ││                                                │
|│                            ││ Somebody has to know who may come in. See      │
|│                            ││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│                            ││ here.                                          │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ◐ partial         joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
| Status: "perhaps" is none of: not-assessed, implemented, alternative, partial,
| planned, not-implemented
|:set status=perhaps
end
keys <C-u>set colour=red<Enter>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 1  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             1/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 1/1 ││                                                │
|│   ◐· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         partial                         │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ Review         assessed by anna, 2026-11-23    │
|│                            ││ Remark         not yet = not at all            │
|│                            ││ Due            2027-01-31                      │
|│                            ││                                                │
|│                            ││ Somebody has to know who may come in. See      │
|│                            ││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│                            ││ here.                                          │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ◐ partial         joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list               we (customer) │
| there is no field "colour"; the fields are: status, review, applicability,
| exclusion-reason, selected, basis, reason, how, remark, note, assignee, due,
| priority
|:set colour=red
end
keys <C-u>set<Enter>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 1  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             1/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 1/1 ││                                                │
|│   ◐· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         partial                         │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ Review         assessed by anna, 2026-11-23    │
|│                            ││ Remark         not yet = not at all            │
|│                            ││ Due            2027-01-31                      │
|│                            ││                                                │
|│                            ││ Somebody has to know who may come in. See      │
|│                            ││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│                            ││ here.                                          │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ◐ partial         joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
| set what? `:set status=partial`, `:set 9.2.1 due=+30d assignee=anna`
|:set
end
keys <C-u>s<Tab>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 1  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             1/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 1/1 ││                                                │
|│   ◐· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         partial                         │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ Review         assessed by anna, 2026-11-23    │
|│                            ││ Remark         not yet = not at all            │
|│                            ││ Due            2027-01-31                      │
|│                            ││                                                │
|│                            ││ Somebody has to know who may come in. See      │
|│                            ││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│                            ││ here.                                          │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ◐ partial         joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
| search  search-next  search-previous  side  service  select  set   Tab: more
|:s
end
keys et sta<Tab>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 1  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             1/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 1/1 ││                                                │
|│   ◐· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         partial                         │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ Review         assessed by anna, 2026-11-23    │
|│                            ││ Remark         not yet = not at all            │
|│                            ││ Due            2027-01-31                      │
|│                            ││                                                │
|│                            ││ Somebody has to know who may come in. See      │
|│                            ││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│                            ││ here.                                          │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ◐ partial         joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
|:set status=
end
keys p<Tab><Tab>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 1  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.1  Know who comes in ──────────────────────┐
|│ ▾ 1 People             1/1 ││ guided control; area: Keys and locks           │
|│  ▾ 1.1 Before the fir… 1/1 ││                                                │
|│   ◐· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         partial                         │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ Review         assessed by anna, 2026-11-23    │
|│                            ││ Remark         not yet = not at all            │
|│                            ││ Due            2027-01-31                      │
|│                            ││                                                │
|│                            ││ Somebody has to know who may come in. See      │
|│                            ││ [2.1.1] and [2.1.2]; [9.9.9] is no control     │
|│                            ││ here.                                          │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ◐ partial         joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared ■ 1   provider ■ 1       │
|│                            ││   a Write the list               we (customer) │
|│                            ││   b Hold the door, day and night,     provider │
|│                            ││     whoever knocks and whatever they           │
| partial  planned
|:set status=p
end
keys <C-u>2.<Tab>.2<Enter>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 1  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 2.1.2  Windows ────────────────────────────────┐
|│ ▾ 1 People             1/1 ││ base control                                   │
|│  ▾ 1.1 Before the fir… 1/1 ││                                                │
|│   ◐· 1.1.1 c Know who come…││ Windows are doors too, [1.1.1] says.           │
|│    · 1.1.2   A title with …││                                                │
|│ ▾ 2 Things, 密碼 and … 0/2 ││                                                │
|│  ▾ 2.1 Doors           0/2 ││                                                │
|│   ·· 2.1.1 * 門と鍵 doors …││                                                │
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
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
keys :nonsense<Enter>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 1  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 2.1.2  Windows ────────────────────────────────┐
|│ ▾ 1 People             1/1 ││ base control                                   │
|│  ▾ 1.1 Before the fir… 1/1 ││                                                │
|│   ◐· 1.1.1 c Know who come…││ Windows are doors too, [1.1.1] says.           │
|│    · 1.1.2   A title with …││                                                │
|│ ▾ 2 Things, 密碼 and … 0/2 ││                                                │
|│  ▾ 2.1 Doors           0/2 ││                                                │
|│   ·· 2.1.1 * 門と鍵 doors …││                                                │
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
| there is no command or control "nonsense"; Tab shows what there is
|:nonsense
end
keys <Esc>:model saas<Enter>
screen
| Small 2020  acme-prod  customer  SaaS              assessed 1  reviewed 0 of 2
|┌ Controls ──────────────────┐┌ 2.1.2  Windows ────────────────────────────────┐
|│ ▾ 1 People             1/1 ││ base control                                   │
|│  ▾ 1.1 Before the fir… 1/1 ││                                                │
|│   ◐· 1.1.1 c Know who come…││ Windows are doors too, [1.1.1] says.           │
|│    · 1.1.2   A title with …││                                                │
|│ ▾ 2 Things, 密碼 and … 0/1 ││                                                │
|│  ▾ 2.1 Doors           0/1 ││                                                │
|│    · 2.1.1 * 門と鍵 doors …││                                                │
|│   ·  2.1.2   Windows       ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: SaaS (the session's model is I… ┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider: no duty under SaaS                   │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Close them                   we (customer) │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
keys :model raas<Enter>
screen
| Small 2020  acme-prod  customer  SaaS              assessed 1  reviewed 0 of 2
|┌ Controls ──────────────────┐┌ 2.1.2  Windows ────────────────────────────────┐
|│ ▾ 1 People             1/1 ││ base control                                   │
|│  ▾ 1.1 Before the fir… 1/1 ││                                                │
|│   ◐· 1.1.1 c Know who come…││ Windows are doors too, [1.1.1] says.           │
|│    · 1.1.2   A title with …││                                                │
|│ ▾ 2 Things, 密碼 and … 0/1 ││                                                │
|│  ▾ 2.1 Doors           0/1 ││                                                │
|│    · 2.1.1 * 門と鍵 doors …││                                                │
|│   ·  2.1.2   Windows       ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: SaaS (the session's model is I… ┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider: no duty under SaaS                   │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Close them                   we (customer) │
|│                            ││                                                │
|│                            ││                                                │
| "raas" is none of: iaas, paas, saas
|:model raas
end
keys <Esc>:side provider<Enter>:q<Tab>t<Enter>
leaves
