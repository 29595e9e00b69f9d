# Room for everything.
size 140x45
catalog catalog-small.yaml
session acme-prod auditor paas
set 1.1.1 customer status partial
set 1.1.1 customer basis stated
set 1.1.1 customer remark A remark of some length that has to be wrapped with a hanging indent, so that it is read as one text and not as several lines
set 1.1.1 customer note First line\nsecond line
set 1.1.1 customer assignee carl
set 1.1.1 customer due 2026-12-24
set 1.1.1 provider status implemented
set 1.1.1 provider basis tested,documented
screen
| remit  Small 2020   acme-prod   auditor   all services, PaaS                                                   assessed 2  reviewed 0 of 6
|┌ Controls ────────────────────────────────────────────┐┌ 1.1.1  Know who comes in ────────────────────────────────────────────────────────┐
|│ ▾ 1 People                                       2/3 ││ guided control; area: Keys and locks                                             │
|│  ▾ 1.1 Before the first day                      2/3 ││                                                                                  │
|│   ◐● 1.1.1 c Know who comes in                       ││ Recorded for the customer                                                        │
|│    · 1.1.2   A title with a hidden �turn and a very …││ Status         partial                                                           │
|│ ▸ 2 Things, 密碼 and cafés                       0/3 ││ Basis          stated (not verified)                                             │
|│                                                      ││ Review         assessed by anna, 2026-11-23                                      │
|│                                                      ││ Remark         A remark of some length that has to be wrapped with a hanging     │
|│                                                      ││                indent, so that it is read as one text and not as several lines   │
|│                                                      ││ Note           First line                                                        │
|│                                                      ││                second line                                                       │
|│                                                      ││ Assignee       carl                                                              │
|│                                                      ││ Due            2026-12-24                                                        │
|│                                                      ││                                                                                  │
|│                                                      ││ Recorded for the provider                                                        │
|│                                                      ││ Status         implemented                                                       │
|│                                                      ││ Basis          documented, tested                                                │
|│                                                      ││ Review         assessed by anna, 2026-11-23                                      │
|│                                                      ││                                                                                  │
|│                                                      ││ Somebody has to know who may come in. See [2.1.1] and [2.1.2]; [9.9.9] is no     │
|│                                                      ││ control here.                                                                    │
|│                                                      ││                                                                                  │
|│                                                      ││ The list is kept                                                                 │
|│                                                      ││                                                                                  │
|│                                                      ││ • by name, with a hanging indent that shows when the line is long enough to be   │
|│                                                      ││   wrapped,                                                                       │
|│                                                      │└────────────────────────────────────────────────────────────────────────── 1-25 ▾ ┘
|│                                                      │┌ Who does what: PaaS ─────────────────────────────────────────────────────────────┐
|│                                                      ││ customer ◐ partial, stated only                    joint: partial (not verified) │
|│                                                      ││ provider ● implemented                                                           │
|│                                                      ││ customer ■■■■ 1   shared 0   provider ■■■■■■■■ 2                                 │
|│                                                      ││   a Write the list                                                      customer │
|│                                                      ││   b Hold the door, day and night, whoever knocks and whatever they say  provider │
|│                                                      ││   c Hand out keys                                                       provider │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|└──────────────────────────────────────────────────────┘└──────────────────────────────────────────────────────────────────────── m: model ┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned  5 not  0 clear  c note  / search  s side  b basis  u undo     saved
end
