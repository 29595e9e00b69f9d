# Both parties' claims: the split says what the other party says of a duty, and what it comes to.
size 80x24
catalog catalog-small.yaml
session acme customer iaas
record duty/2.1.1/lock/-/accountable csp
record duty/2.1.1/lock/-/reason Housekeeping
record claim/2.1.1/lock/-/provider/accountable csc
record claim/2.1.1/lock/-/provider/reason Yours to lock
record claim/2.1.1/build/-/provider/accountable csp
keys :2.1.1<Enter>dz
tick
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 2
|┌ Who does what: 2.1.1, IaaS ──────────────────────────────────────────────────┐
|│ customer: no duty under IaaS                             joint: not assessed │
|│ provider · not assessed                                                      │
|│ customer 0   shared 0   provider ■■■■■■■■■■■■ 2                              │
|│   nobody owns: Lock it                                                       │
|│ ! a Lock it                                                         provider │
|│     the catalog says: customer                                               │
|│     Reason for the assignment: Housekeeping                                  │
|│     the provider says: customer                                              │
|│     Yours to lock                                                            │
|│     nobody owns it                                                           │
|│   b Build it                                                        provider │
|│     the provider says: provider                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────── m: model ┘
| [customer] ? help  j next duty  <Enter> whose it is  e details  m model  saved
end
# What both say is theirs; shared without a split; at 40 columns the words are there too.
record duty/2.1.1/lock/-/accountable csc
record claim/2.1.1/lock/-/provider/accountable csp
record claim/2.1.1/build/-/provider/accountable shared
size 40x20
tick
screen
| Small 2020  acme       0 of 3 assessed
|┌ Who does what: 2.1.1, IaaS ──────────┐
|│ customer · not assessed              │
|│ provider · not assessed              │
|│ joint: not assessed                  │
|│ customer ■ 1  shared 0  provider ■ 1 │
|│   2 duties in dispute                │
|│ ! a Lock it            we (customer) │
|│     Reason for the assignment:       │
|│     Housekeeping                     │
|│     the provider says: provider      │
|│     Yours to lock                    │
|│     both say it is theirs            │
|│ ! b Build it                provider │
|│     the provider says: shared        │
|│     unclear                          │
|│                                      │
|│                                      │
| 3 actions by others; the last:
| anna, 2.1.1 build provider: Acc… saved
end
