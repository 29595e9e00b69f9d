# A dashboard with nothing in it: a page is turned, a row gone to, a control gone to.
catalog catalog-four.yaml
session leer provider saas
keys D<Down><Down><Down><Down><Down><Down><Down><Down><Down><Down><Down><Down><Down><Down><Down>
screen
| Small catalog  leer  provider  SaaS                assessed 0  reviewed 0 of 3
|┌ Dashboard ───────────────────────────────────────────────────────────────────┐
|│ customer    ··············  assessed 0, reviewed 0 of 2; gaps 0              │
|│ provider *  ··············  assessed 0, reviewed 0 of 3; gaps 0              │
|│ Nothing presses.                                                             │
|│ Controls  customer     provider                                              │
|│ A    _··  ····· 0/2    ····· 0/2    Access                                   │
|│ B    ·    ····· 0/0    ····· 0/1    Backup and 備份                          │
|│ · not assessed yet  ● implemented  ◉ implemented in an alternative way  ◐    │
|│ partly implemented  ○ planned  ✗ not implemented  ⊘ excluded, with a         │
|│ reason  / left out of this assessment  _ no duty under the model  bars: ■    │
|│ reviewed, □ assessed                                                         │
|│ Gaps, by day: none                                                           │
|│ Gaps, by who has to act: none                                                │
|│ Duties that nobody owns: none                                                │
|│ Findings that are open, by grade: none                                       │
|│ Requests that are outstanding: none                                          │
|│ Assurance that lapses or has lapsed: none                                    │
|│ What others recorded since your last action: none                            │
|│ Conformity of what is reviewed: none                                         │
|│                                                                              │
|│ B.1 customer not assessed, provider not assessed: Restoring                  │
|└──────────────────────────────────────────────────────────────────────────────┘
| l next  <Enter> go there  j down  <PageDown> page  q close               saved
end
keys <Up><Up><Up><Up><Up><Up><Up><Up><Up><Up><Up><Up><Up><Up><Up><Up><Up><Up><Up><PageDown><Tab><Enter>
screen
| Small catalog  leer  provider  SaaS                assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             0/2 ││ guided control                                 │
|│  ▾ A.1 Accounts        0/1 ││                                                │
|│   ·  A.1.1   Registering u…││ Accounts end when people leave.                │
|│   ·· A.1.2 c A title that …││                                                │
|│  ▸ A.2 Rights          0/1 ││ For the provider                               │
|│ ▸ B Backup and 備份    0/1 ││ Offer a way to remove accounts at once.        │
|│                            ││                                                │
|│                            ││ For the customer                               │
|│                            ││ Remove the account on the last day:            │
|│                            ││                                                │
|│                            ││ • of employees, told by the people who keep    │
|│                            ││   the staff list                               │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: SaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared 0   provider ■■ 2        │
|│                            ││   a Remove accounts of leavers on     customer │
|│                            ││     their last day                             │
|│                            ││   b Offer removal of accounts at we (provider) │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| Esc goes back to the dashboard                                           saved
end
