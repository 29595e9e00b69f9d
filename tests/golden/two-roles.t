# A SaaS provider on somebody's IaaS: provider for one service, customer for another, by keys.
size 100x24
catalog catalog-small.yaml
session shop provider saas
record service/app/name Shop
record service/app/role provider
record service/app/model saas
record service/host/name Machines
record service/host/provider Example Cloud
record service/host/role customer
record service/host/model iaas
record assurance/iso/title Certificate of the machines
record assurance/iso/valid_to 2026-10-31
record assurance/iso/service/host yes
record assurance/soc/title Report on storage
record assurance/soc/valid_to 2028-10-31
tick
# What is recorded goes to our side of the service that is worked on.
keys ggzR:service<Space>app<Enter>:1.1.1<Enter>1
keys :service<Space>host<Enter>1
screen
| remit  Small 2020   shop   customer   host, IaaS                       assessed 1  reviewed 0 of 3
|┌ Controls ──────────────────────────┐┌ 1.1.1  Know who comes in ──────────────────────────────────┐
|│ ▾ 1 People                     1/1 ││ guided control; area: Keys and locks                       │
|│  ▾ 1.1 Before the first day    1/1 ││                                                            │
|│   ●· 1.1.1 c Know who comes in     ││ Recorded for the customer                                  │
|│    · 1.1.2   A title with a hidden…││ Status         implemented                                 │
|│ ▾ 2 Things, 密碼 and cafés     0/2 ││ Review         assessed by anna, 2026-11-23                │
|│  ▾ 2.1 Doors                   0/2 ││                                                            │
|│   ·· 2.1.1 * 門と鍵 doors and keys ││ Somebody has to know who may come in. See [2.1.1] and      │
|│   ·  2.1.2   Windows               ││ [2.1.2]; [9.9.9] is no control here.                       │
|│                                    ││                                                            │
|│                                    ││ The list is kept                                           │
|│                                    ││                                                            │
|│                                    ││ • by name, with a hanging indent that shows when the line  │
|│                                    │└──────────────────────────────────────────────────── 1-12 ▾ ┘
|│                                    │┌ Who does what: host, IaaS ─────────────────────────────────┐
|│                                    ││ customer ● implemented                 joint: not assessed │
|│                                    ││ provider · not assessed                                    │
|│                                    ││   assurance lapsed 2026-10-31                              │
|│                                    ││ customer ■■■ 1   shared ■■■ 1   provider ■■■ 1             │
|│                                    ││ all services: not assessed                                 │
|│                                    ││   a Write the list                           we (customer) │
|└────────────────────────────────────┘└────────────────────────────────────────── m: model   1-6 ▾ ┘
| saved: 1.1.1, customer, host: implemented                                                    saved
end
# The host's provider rests on its certificate, which has lapsed; who holds the door is in dispute.
keys s1b<Space>c<Enter>s
record control/1.1.1/host/provider/basis/certified yes
record claim/1.1.1/hold-door/host/provider/accountable csc
tick
screen
| remit  Small 2020   shop   customer   host, IaaS                       assessed 1  reviewed 0 of 3
|┌ Controls ──────────────────────────┐┌ 1.1.1  Know who comes in ──────────────────────────────────┐
|│ ▾ 1 People                     1/1 ││ guided control; area: Keys and locks                       │
|│  ▾ 1.1 Before the first day    1/1 ││                                                            │
|│   ●● 1.1.1 c Know who comes in     ││ Recorded for the customer                                  │
|│    · 1.1.2   A title with a hidden…││ Status         implemented                                 │
|│ ▾ 2 Things, 密碼 and cafés     0/2 ││ Review         assessed by anna, 2026-11-23                │
|│  ▾ 2.1 Doors                   0/2 ││                                                            │
|│   ·· 2.1.1 * 門と鍵 doors and keys ││ Recorded for the provider                                  │
|│   ·  2.1.2   Windows               ││ Status         implemented                                 │
|│                                    ││ Basis          stated, certified                           │
|│                                    ││ Review         assessed by anna, 2026-11-23                │
|│                                    ││                                                            │
|│                                    ││ Somebody has to know who may come in. See [2.1.1] and      │
|│                                    │└──────────────────────────────────────────────────── 1-12 ▾ ┘
|│                                    │┌ Who does what: host, IaaS ─────────────────────────────────┐
|│                                    ││ customer ● implemented       joint: partial (not verified) │
|│                                    ││ provider ● implemented                                     │
|│                                    ││   assurance lapsed 2026-10-31                              │
|│                                    ││ customer ■■■ 1   shared ■■■ 1   provider ■■■ 1             │
|│                                    ││   nobody owns: Hold the door, day and night, whoever       │
|│                                    ││   knocks and whatever they say                             │
|└────────────────────────────────────┘└────────────────────────────────────────── m: model   1-6 ▾ ┘
| anna recorded 1.1.1 hold-door host provider: Accountable                                     saved
end
# Side by side: the worst case comes from the host; Enter goes there.
keys T
screen
| remit  Small 2020   shop   customer   host, IaaS                       assessed 1  reviewed 0 of 3
|┌ Controls and services ───────────────────────────────────────────────────────────────────────────┐
|│ Control                                                 app      host     worst                  │
|│                                                         SaaS     IaaS     case                   │
|│                                                         provider customer                        │
|│ 1.1.1   Know who comes in                               ·        ◐!?      ◐!? ·1                 │
|│ 1.1.2   A title with a hidden �turn and a very long re… ·        ·        ·                      │
|│ 2.1.1   門と鍵 doors and keys                           ·        ·        ·                      │
|│ 2.1.2   Windows                                         ·        ·        ·                      │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│ 1.1.1, host: partial (not verified); nobody owns: Hold the door, day and night, whoever knocks   │
|│ and whatever they say; provider: rests on certificates, none valid today; assurance lapsed       │
|└──────────────────────────────────────────────────────────────────────────────────────── 1-4 of 4 ┘
| <Enter> control  l next service  j down  $ worst case  ? help  q close                       saved
end
keys $<Enter><Tab><Tab>
screen
| remit  Small 2020   shop   customer   host, IaaS                       assessed 1  reviewed 0 of 3
|┌ Controls ──────────────────────────┐┌ 1.1.1  Know who comes in ──────────────────────────────────┐
|│ ▾ 1 People                     1/1 ││ guided control; area: Keys and locks                       │
|│  ▾ 1.1 Before the first day    1/1 ││                                                            │
|│   ●● 1.1.1 c Know who comes in     ││ Recorded for the customer                                  │
|│    · 1.1.2   A title with a hidden…││ Status         implemented                                 │
|│ ▾ 2 Things, 密碼 and cafés     0/2 ││ Review         assessed by anna, 2026-11-23                │
|│  ▾ 2.1 Doors                   0/2 ││                                                            │
|│   ·· 2.1.1 * 門と鍵 doors and keys ││ Recorded for the provider                                  │
|│   ·  2.1.2   Windows               ││ Status         implemented                                 │
|│                                    ││ Basis          stated, certified                           │
|│                                    ││ Review         assessed by anna, 2026-11-23                │
|│                                    ││                                                            │
|│                                    ││ Somebody has to know who may come in. See [2.1.1] and      │
|│                                    │└──────────────────────────────────────────────────── 1-12 ▾ ┘
|│                                    │┌ Who does what: host, IaaS ─────────────────────────────────┐
|│                                    ││ customer ● implemented       joint: partial (not verified) │
|│                                    ││ provider ● implemented                                     │
|│                                    ││   assurance lapsed 2026-10-31                              │
|│                                    ││ customer ■■■ 1   shared ■■■ 1   provider ■■■ 1             │
|│                                    ││   nobody owns: Hold the door, day and night, whoever       │
|│                                    ││   knocks and whatever they say                             │
|└────────────────────────────────────┘└────────────────────────────────────────── m: model   1-6 ▾ ┘
| [customer, host] ? help  j next duty  <Enter> whose it is  e details  m model  s side        saved
end
# Somebody's report names no service of ours: that is said beside the other one.
keys <Esc>0<Enter>
screen
| remit  Small 2020   shop   provider   app, SaaS                        assessed 1  reviewed 0 of 3
|┌ Controls ──────────────────────────┐┌ 1.1.1  Know who comes in ──────────────────────────────────┐
|│ ▾ 1 People                     1/2 ││ guided control; area: Keys and locks                       │
|│  ▾ 1.1 Before the first day    1/2 ││                                                            │
|│   ·● 1.1.1 c Know who comes in     ││ Recorded for the provider                                  │
|│    · 1.1.2   A title with a hidden…││ Status         implemented                                 │
|│ ▾ 2 Things, 密碼 and cafés     0/1 ││ Review         assessed by anna, 2026-11-23                │
|│  ▾ 2.1 Doors                   0/1 ││                                                            │
|│    · 2.1.1 * 門と鍵 doors and keys ││ Somebody has to know who may come in. See [2.1.1] and      │
|│   ·  2.1.2   Windows               ││ [2.1.2]; [9.9.9] is no control here.                       │
|│                                    ││                                                            │
|│                                    ││ The list is kept                                           │
|│                                    ││                                                            │
|│                                    ││ • by name, with a hanging indent that shows when the line  │
|│                                    │└──────────────────────────────────────────────────── 1-12 ▾ ┘
|│                                    │┌ Who does what: app, SaaS ──────────────────────────────────┐
|│                                    ││ customer · not assessed                joint: not assessed │
|│                                    ││ provider ● implemented                                     │
|│                                    ││   no assurance names this service                          │
|│                                    ││ customer ■■■ 1   shared 0   provider ■■■ 1                 │
|│                                    ││ all services: partial; not assessed: 1 of 2                │
|│                                    ││   a Write the list                                customer │
|└────────────────────────────────────┘└────────────────────────────────────────── m: model   1-6 ▾ ┘
| working on app: records go to it                                                             saved
end
