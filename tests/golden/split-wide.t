# Who does what at 100 columns: disputes in words, several services, a shared duty, a third party.
size 100x40
catalog catalog-small.yaml
session acme customer iaas
keys gg:1.1.1<Enter><Tab><Tab>
screen
| remit  Small 2020   acme   customer   all services, IaaS               assessed 0  reviewed 0 of 3
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
|│                                    ││                                                            │
|│                                    ││ For the customer                                           │
|│                                    ││ Write the list down.                                       │
|│                                    ││                                                            │
|│                                    ││ For the provider                                           │
|│                                    ││ Hold the door as [2.1.1] says.                             │
|│                                    ││                                                            │
|│                                    ││ Notes                                                      │
|│                                    ││ A list that nobody reads is a list that nobody keeps.      │
|│                                    ││                                                            │
|│                                    ││ Evidence to ask for                                        │
|│                                    ││ • The list                                                 │
|│                                    │└──────────────────────────────────────────────────── 1-22 ▾ ┘
|│                                    │┌ Who does what: IaaS ───────────────────────────────────────┐
|│                                    ││ customer · not assessed                joint: not assessed │
|│                                    ││ provider · not assessed                                    │
|│                                    ││ customer ■■■ 1   shared ■■■ 1   provider ■■■ 1             │
|│                                    ││   a Write the list                           we (customer) │
|│                                    ││   b Hold the door, day and night, whoever knocks  provider │
|│                                    ││     and whatever they say                                  │
|│                                    ││   c Hand out keys                                   shared │
|│                                    ││     Split: The customer asks, the provider cuts the key    │
|│                                    ││                                                            │
|│                                    ││                                                            │
|│                                    ││                                                            │
|│                                    ││                                                            │
|└────────────────────────────────────┘└────────────────────────────────────────────────── m: model ┘
| [customer] ? help  j next duty  <Enter> whose it is  e details  m model  s side  z zoom      saved
end
record service/web/name Web
record service/web/model saas
record service/web/role provider
record service/mail/name Mail
record service/mail/model iaas
record duty/1.1.1/hold-door/mail/accountable csp
record control/1.1.1/mail/customer/status implemented
record control/1.1.1/mail/customer/basis/stated yes
record control/1.1.1/mail/provider/status partial
record claim/1.1.1/write-list/mail/provider/accountable csp
record claim/1.1.1/share-keys/mail/provider/accountable csc
record duty/1.1.1/write-list/mail/performed_by Example Staffing
tick
keys :service<Space>mail<Enter>
screen
| remit  Small 2020   acme   customer   mail, IaaS                       assessed 1  reviewed 0 of 3
|┌ Controls ──────────────────────────┐┌ 1.1.1  Know who comes in ──────────────────────────────────┐
|│ ▾ 1 People                     1/1 ││ guided control; area: Keys and locks                       │
|│  ▾ 1.1 Before the first day    1/1 ││                                                            │
|│   ●◐ 1.1.1 c Know who comes in     ││ Recorded for the customer                                  │
|│    · 1.1.2   A title with a hidden…││ Status         implemented                                 │
|│ ▸ 2 Things, 密碼 and cafés     0/2 ││ Basis          stated (not verified)                       │
|│                                    ││ Review         assessed by anna, 2026-11-23                │
|│                                    ││                                                            │
|│                                    ││ Recorded for the provider                                  │
|│                                    ││ Status         partial                                     │
|│                                    ││ Review         assessed by anna, 2026-11-23                │
|│                                    ││                                                            │
|│                                    ││ Somebody has to know who may come in. See [2.1.1] and      │
|│                                    ││ [2.1.2]; [9.9.9] is no control here.                       │
|│                                    ││                                                            │
|│                                    ││ The list is kept                                           │
|│                                    ││                                                            │
|│                                    ││ • by name, with a hanging indent that shows when the line  │
|│                                    ││   is long enough to be wrapped,                            │
|│                                    ││ • by date.                                                 │
|│                                    ││                                                            │
|│                                    ││ For the customer                                           │
|│                                    ││ Write the list down.                                       │
|│                                    │└──────────────────────────────────────────────────── 1-22 ▾ ┘
|│                                    │┌ Who does what: mail, IaaS ─────────────────────────────────┐
|│                                    ││ customer ● implemented, stated only                        │
|│                                    ││ provider ◐ partial           joint: partial (not verified) │
|│                                    ││   no assurance names this service                          │
|│                                    ││ customer ■■■ 1   shared ■■■ 1   provider ■■■ 1             │
|│                                    ││   2 duties in dispute                                      │
|│                                    ││ all services: partial; not assessed: 1 of 2                │
|│                                    ││ ! a Write the list                           we (customer) │
|│                                    ││     Performed by: Example Staffing                         │
|│                                    ││     the provider says: provider                            │
|│                                    ││     both say it is theirs                                  │
|│                                    ││   b Hold the door, day and night, whoever knocks  provider │
|│                                    ││     and whatever they say                                  │
|└────────────────────────────────────┘└───────────────────────────────────────── m: model   1-12 ▾ ┘
| working on mail: records go to it                                                            saved
end
keys :service<Space>web<Enter>
screen
| remit  Small 2020   acme   provider   web, SaaS                        assessed 0  reviewed 0 of 3
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
|│                                    ││ Hold the door as [2.1.1] says.                             │
|│                                    ││                                                            │
|│                                    ││ For the customer                                           │
|│                                    ││ Write the list down.                                       │
|│                                    ││                                                            │
|│                                    ││ Notes                                                      │
|│                                    ││ A list that nobody reads is a list that nobody keeps.      │
|│                                    ││                                                            │
|│                                    ││ Evidence to ask for                                        │
|│                                    ││ • The list                                                 │
|│                                    │└──────────────────────────────────────────────────── 1-22 ▾ ┘
|│                                    │┌ Who does what: web, SaaS ──────────────────────────────────┐
|│                                    ││ customer · not assessed                joint: not assessed │
|│                                    ││ provider · not assessed                                    │
|│                                    ││   no assurance names this service                          │
|│                                    ││ customer ■■■ 1   shared 0   provider ■■■ 1                 │
|│                                    ││ all services: partial; not assessed: 1 of 2                │
|│                                    ││   a Write the list                                customer │
|│                                    ││   b Hold the door, day and night, whoever    we (provider) │
|│                                    ││     knocks and whatever they say                           │
|│                                    ││   c Hand out keys                           not applicable │
|│                                    ││                                                            │
|│                                    ││                                                            │
|│                                    ││                                                            │
|└────────────────────────────────────┘└────────────────────────────────────────────────── m: model ┘
| working on web: records go to it                                                             saved
end
