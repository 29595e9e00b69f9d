# The session as it was: a day, a time, an action; nothing is recorded there, and Esc, q or
# `:as-of now` come back.
catalog catalog-four.yaml
size 80x24
session acme customer iaas
set A.1.1 customer status planned
set A.1.1 customer status partial
other B.1 customer status implemented
keys :as-of<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 2  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.1  Registering users ──────────────────────┐
|│ ▾ A Access             1/3 ││ base control                                   │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   ◐  A.1.1   Registering u…││ Recorded for the customer                      │
|│   ·· A.1.2 c A title that …││ Status         partial                         │
|│  ▸ A.2 Rights          0/1 ││ Review         assessed by anna, 2026-11-23    │
|│ ▸ B Backup and 備份    1/1 ││                                                │
|│                            ││ Everybody has an account of their own. See     │
|│                            ││ also [A.2.1] and [B.1].                        │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ◐ partial              joint: partial │
|│                            ││ provider: no duty under IaaS                   │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Keep the list of accounts    we (customer) │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| as of when? `:as-of 2026-11-20`, or H and an action                      saved
end
keys :as-of 2020-01-01<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 2  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.1  Registering users ──────────────────────┐
|│ ▾ A Access             1/3 ││ base control                                   │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   ◐  A.1.1   Registering u…││ Recorded for the customer                      │
|│   ·· A.1.2 c A title that …││ Status         partial                         │
|│  ▸ A.2 Rights          0/1 ││ Review         assessed by anna, 2026-11-23    │
|│ ▸ B Backup and 備份    1/1 ││                                                │
|│                            ││ Everybody has an account of their own. See     │
|│                            ││ also [A.2.1] and [B.1].                        │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ◐ partial              joint: partial │
|│                            ││ provider: no duty under IaaS                   │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Keep the list of accounts    we (customer) │
|│                            ││                                                │
|│                            ││                                                │
| session acme was made at 2026-11-23 10:00: before that there is nothing to see
|:as-of 2020-01-01
end
keys <C-u><Esc>:as-of now<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 2  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.1  Registering users ──────────────────────┐
|│ ▾ A Access             1/3 ││ base control                                   │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   ◐  A.1.1   Registering u…││ Recorded for the customer                      │
|│   ·· A.1.2 c A title that …││ Status         partial                         │
|│  ▸ A.2 Rights          0/1 ││ Review         assessed by anna, 2026-11-23    │
|│ ▸ B Backup and 備份    1/1 ││                                                │
|│                            ││ Everybody has an account of their own. See     │
|│                            ││ also [A.2.1] and [B.1].                        │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ◐ partial              joint: partial │
|│                            ││ provider: no duty under IaaS                   │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Keep the list of accounts    we (customer) │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| this is now: `:as-of 2026-11-20` shows what was then                     saved
end
keys :as-of 2026-11-23T10:00:01Z<Enter>
screen
| as of 2026-11-23 10:00, read only  acme            assessed 1  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.1  Registering users ──────────────────────┐
|│ ▾ A Access             1/3 ││ base control                                   │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   ○  A.1.1   Registering u…││ Recorded for the customer                      │
|│   ·· A.1.2 c A title that …││ Status         planned                         │
|│  ▸ A.2 Rights          0/1 ││ Review         assessed by anna, 2026-11-23    │
|│ ▸ B Backup and 備份    0/1 ││                                                │
|│                            ││ Everybody has an account of their own. See     │
|│                            ││ also [A.2.1] and [B.1].                        │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ○ planned              joint: planned │
|│                            ││ provider: no duty under IaaS                   │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Keep the list of accounts    we (customer) │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| as it was: 2026-11-23 10:00; Esc goes back to now                    read only
end
# Nothing is recorded, by no key and no line, and the editor is not even opened.
keys j1
screen
| as of 2026-11-23 10:00, read only  acme            assessed 1  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             1/3 ││ guided control                                 │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   ○  A.1.1   Registering u…││ Accounts end when people leave.                │
|│   ·· A.1.2 c A title that …││                                                │
|│  ▸ A.2 Rights          0/1 ││ For the customer                               │
|│ ▸ B Backup and 備份    0/1 ││ Remove the account on the last day:            │
|│                            ││                                                │
|│                            ││ • of employees, told by the people who keep    │
|│                            ││   the staff list                               │
|│                            ││ • of contractors, by the end date of their     │
|│                            ││   order                                        │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■■ 2   shared 0   provider ■ 1        │
|│                            ││   a Remove accounts of leavers   we (customer) │
|│                            ││     on their last day                          │
|│                            ││   b Offer removal of accounts at once provider │
| nothing is recorded: this is the session as it was; Esc or `:as-of
| now` goes back                                                       read only
end
keys c
screen
| as of 2026-11-23 10:00, read only  acme            assessed 1  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             1/3 ││ guided control                                 │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   ○  A.1.1   Registering u…││ Accounts end when people leave.                │
|│   ·· A.1.2 c A title that …││                                                │
|│  ▸ A.2 Rights          0/1 ││ For the customer                               │
|│ ▸ B Backup and 備份    0/1 ││ Remove the account on the last day:            │
|│                            ││                                                │
|│                            ││ • of employees, told by the people who keep    │
|│                            ││   the staff list                               │
|│                            ││ • of contractors, by the end date of their     │
|│                            ││   order                                        │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■■ 2   shared 0   provider ■ 1        │
|│                            ││   a Remove accounts of leavers   we (customer) │
|│                            ││     on their last day                          │
|│                            ││   b Offer removal of accounts at once provider │
| nothing is recorded: this is the session as it was; Esc or `:as-of
| now` goes back                                                       read only
end
tick
keys u
screen
| as of 2026-11-23 10:00, read only  acme            assessed 1  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             1/3 ││ guided control                                 │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   ○  A.1.1   Registering u…││ Accounts end when people leave.                │
|│   ·· A.1.2 c A title that …││                                                │
|│  ▸ A.2 Rights          0/1 ││ For the customer                               │
|│ ▸ B Backup and 備份    0/1 ││ Remove the account on the last day:            │
|│                            ││                                                │
|│                            ││ • of employees, told by the people who keep    │
|│                            ││   the staff list                               │
|│                            ││ • of contractors, by the end date of their     │
|│                            ││   order                                        │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■■ 2   shared 0   provider ■ 1        │
|│                            ││   a Remove accounts of leavers   we (customer) │
|│                            ││     on their last day                          │
|│                            ││   b Offer removal of accounts at once provider │
| nothing is recorded: this is the session as it was; Esc or `:as-of
| now` goes back                                                       read only
end
keys :set status=partial<Enter>
screen
| as of 2026-11-23 10:00, read only  acme            assessed 1  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             1/3 ││ guided control                                 │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   ○  A.1.1   Registering u…││ Accounts end when people leave.                │
|│   ·· A.1.2 c A title that …││                                                │
|│  ▸ A.2 Rights          0/1 ││ For the customer                               │
|│ ▸ B Backup and 備份    0/1 ││ Remove the account on the last day:            │
|│                            ││                                                │
|│                            ││ • of employees, told by the people who keep    │
|│                            ││   the staff list                               │
|│                            ││ • of contractors, by the end date of their     │
|│                            ││   order                                        │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■■ 2   shared 0   provider ■ 1        │
|│                            ││   a Remove accounts of leavers   we (customer) │
|│                            ││     on their last day                          │
| nothing is recorded: this is the session as it was; Esc or `:as-of now` goes
| back
|:set status=partial
end
keys <Esc>:finding add title=Now<Enter>
screen
| as of 2026-11-23 10:00, read only  acme            assessed 1  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             1/3 ││ guided control                                 │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   ○  A.1.1   Registering u…││ Accounts end when people leave.                │
|│   ·· A.1.2 c A title that …││                                                │
|│  ▸ A.2 Rights          0/1 ││ For the customer                               │
|│ ▸ B Backup and 備份    0/1 ││ Remove the account on the last day:            │
|│                            ││                                                │
|│                            ││ • of employees, told by the people who keep    │
|│                            ││   the staff list                               │
|│                            ││ • of contractors, by the end date of their     │
|│                            ││   order                                        │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■■ 2   shared 0   provider ■ 1        │
|│                            ││   a Remove accounts of leavers   we (customer) │
|│                            ││     on their last day                          │
| the session is shown as it was, and `finding` would not be of then: `:as-of
| now` goes back
|:finding add title=Now
end
# A verb that reads looks back too.
keys <Esc>:show A.1.1<Enter>
screen
| as of 2026-11-23 10:00, read only  acme            assessed 1  reviewed 0 of 4
|┌ remit show A.1.1 ────────────────────────────────────────────────────────────┐
|│ A.1.1  Registering users                                                     │
|│ base control                                                                 │
|│                                                                              │
|│ Summary                                                                      │
|│   Everybody has an account of their own. See also [A.2.1] and [B.1].         │
|│                                                                              │
|│ Who does what (IaaS)                                                         │
|│   customer        Keep the list of accounts                                  │
|│                                                                              │
|│ Recorded (acme)                                                              │
|│   customer: planned, assessed                                                │
|│   provider: not assessed, open                                               │
|│   joint status: planned                                                      │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| acme as it was: 2026-11-23 10:00                                     read only
end
# What others append does not disturb it; one comes back to the control one went to.
other A.1.2 customer remark Since
tick
keys q:A.2.1<Enter>
screen
| as of 2026-11-23 10:00, read only  acme            assessed 1  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             1/3 ││ cloud control; area: Separation of tenants     │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   ○  A.1.1   Registering u…││ One tenant does not reach another.             │
|│   ·· A.1.2 c A title that …││                                                │
|│  ▾ A.2 Rights          0/1 ││ For the customer (good practice: the standard  │
|│   ·· A.2.1 * Separating te…││ adds nothing here)                             │
|│ ▸ B Backup and 備份    0/1 ││ Choose the separation you need.                │
|│                            ││                                                │
|│                            ││ For the provider                               │
|│                            ││ Separate compute, storage and network.         │
|│                            ││                                                │
|│                            ││ Notes                                          │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared 0   provider ■ 1         │
|│                            ││   a Isolate compute between tenants   provider │
|│                            ││   b Choose the separation        we (customer) │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| [customer] ? help  1 implemented  2 alternative  3 partial           read only
end
keys <Esc>
screen
| Small catalog  acme  customer  IaaS                assessed 2  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             1/3 ││ cloud control; area: Separation of tenants     │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   ◐  A.1.1   Registering u…││ One tenant does not reach another.             │
|│   ·· A.1.2 c A title that …││                                                │
|│  ▾ A.2 Rights          0/1 ││ For the customer (good practice: the standard  │
|│   ·· A.2.1 * Separating te…││ adds nothing here)                             │
|│ ▸ B Backup and 備份    1/1 ││ Choose the separation you need.                │
|│                            ││                                                │
|│                            ││ For the provider                               │
|│                            ││ Separate compute, storage and network.         │
|│                            ││                                                │
|│                            ││ Notes                                          │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared 0   provider ■ 1         │
|│                            ││   a Isolate compute between tenants   provider │
|│                            ││   b Choose the separation        we (customer) │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| bert recorded A.1.2 customer: Remark                                     saved
end
# Another time from there, then q, which leaves this first and remit only then.
keys :as-of 2026-11-24<Enter>:as-of 2026-11-23T10:00:01Z<Enter>:model saas<Enter>
size 60x20
screen
| as of 2026-11-23 10:00, read only  acme    1 of 2 assessed
|┌ Controls ────────────────────────────────────────────────┐
|│ ▾ A Access                                           1/2 │
|│  ▾ A.1 Accounts                                      1/2 │
|│   ○  A.1.1   Registering users                           │
|│   ·· A.1.2 c A title that is far too long for the narrow…│
|│  ▾ A.2 Rights                                        0/0 │
|│    · A.2.1 * Separating tenants                          │
|│ ▸ B Backup and 備份                                  0/0 │
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
| [customer] ? help  1 implemented  2 alternative  read only
end
size 20x6
screen
| as of 2026-11-23 1…
|┌ Controls ────────┐
|│  ▾ A.2 Rights    │
|│    · A.2.1 * Sep…│
|└──────────────────┘
| [customer] ? help
end
size 80x24
keys :service -<Enter>D
screen
| as of 2026-11-23 10:00, read only  acme            assessed 1  reviewed 0 of 4
|┌ Dashboard ───────────────────────────────────────────────────────────────────┐
|│ customer *  □□□···········  assessed 1, reviewed 0 of 4; gaps 1              │
|│ provider    ··············  assessed 0, reviewed 0 of 2; gaps 0              │
|│ Nothing presses.                                                             │
|│ Controls  customer     provider                                              │
|│ A    ○··  □···· 1/3    ····· 0/2    Access                                   │
|│ B    ·    ····· 0/1    ····· 0/0    Backup and 備份                          │
|│ · not assessed yet  ● implemented  ◉ implemented in an alternative way  ◐    │
|│ partly implemented  ○ planned  ✗ not implemented  ⊘ excluded, with a         │
|│ reason  / left out of this assessment  _ no duty under the model  bars: ■    │
|│ reviewed, □ assessed                                                         │
|│                                                                              │
|│ Gaps, by day                                                                 │
|│ no day set: 1                                                                │
|│             A.1.1 customer  planned, nobody, Registering users               │
|│                                                                              │
|│ Gaps, by who has to act                                                      │
|│ nobody              1 gap, no day set                                        │
|│ Duties that nobody owns: none                                                │
|│ Findings that are open, by grade: none                                       │
|│ A.2.1 customer not assessed, provider not assessed: Separating tenants       │
|└────────────────────────────────────────────────────────────────── 1-19 of 23 ┘
| l next  <Enter> go there  j down  <PageDown> page  q close           read only
end
keys qqq
leaves
