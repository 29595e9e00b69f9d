# A filter kept under a name of its own: taken wherever a filter is, also beside other terms.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys gg:A.1.2<Enter>3f status=partial<Enter>:filter-save mine<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ Controls: 1 of 4 ──────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             1/3 ││ guided control                                 │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   ◐· A.1.2 c A title that …││ Recorded for the customer                      │
|│                            ││ Status         partial                         │
|│                            ││ Review         assessed by anna, 2026-11-23    │
|│                            ││                                                │
|│                            ││ Accounts end when people leave.                │
|│                            ││                                                │
|│                            ││ For the customer                               │
|│                            ││ Remove the account on the last day:            │
|│                            ││                                                │
|│                            ││ • of employees, told by the people who keep    │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ◐ partial         joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■■ 2   shared 0   provider ■ 1        │
|│                            ││   a Remove accounts of leavers   we (customer) │
|│                            ││     on their last day                          │
|│                            ││   b Offer removal of accounts at once provider │
|└──────────── status=partial ┘└────────────────────────────── m: model   1-6 ▾ ┘
| filter mine is kept                                                      saved
end
keys <Esc>fmi<Tab><Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ Controls: 1 of 4 ──────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             1/3 ││ guided control                                 │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   ◐· A.1.2 c A title that …││ Recorded for the customer                      │
|│                            ││ Status         partial                         │
|│                            ││ Review         assessed by anna, 2026-11-23    │
|│                            ││                                                │
|│                            ││ Accounts end when people leave.                │
|│                            ││                                                │
|│                            ││ For the customer                               │
|│                            ││ Remove the account on the last day:            │
|│                            ││                                                │
|│                            ││ • of employees, told by the people who keep    │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ◐ partial         joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■■ 2   shared 0   provider ■ 1        │
|│                            ││   a Remove accounts of leavers   we (customer) │
|│                            ││     on their last day                          │
|│                            ││   b Offer removal of accounts at once provider │
|└────────────────────── mine ┘└────────────────────────────── m: model   1-6 ▾ ┘
| 1 control, by either side's record; Esc shows all again                  saved
end
keys f<C-u>mine side=provider<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ Controls: 1 of 4 ──────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             1/3 ││ guided control                                 │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   ◐· A.1.2 c A title that …││ Recorded for the customer                      │
|│                            ││ Status         partial                         │
|│                            ││ Review         assessed by anna, 2026-11-23    │
|│                            ││                                                │
|│                            ││ Accounts end when people leave.                │
|│                            ││                                                │
|│                            ││ For the customer                               │
|│                            ││ Remove the account on the last day:            │
|│                            ││                                                │
|│                            ││ • of employees, told by the people who keep    │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ◐ partial         joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■■ 2   shared 0   provider ■ 1        │
|│                            ││   a Remove accounts of leavers   we (customer) │
|│                            ││     on their last day                          │
|│                            ││   b Offer removal of accounts at once provider │
| no control passes: mine side=provider
|Show only: mine side=provider
end
keys <Esc>:filter-save my-open<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ Controls: 1 of 4 ──────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             1/3 ││ guided control                                 │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   ◐· A.1.2 c A title that …││ Recorded for the customer                      │
|│                            ││ Status         partial                         │
|│                            ││ Review         assessed by anna, 2026-11-23    │
|│                            ││                                                │
|│                            ││ Accounts end when people leave.                │
|│                            ││                                                │
|│                            ││ For the customer                               │
|│                            ││ Remove the account on the last day:            │
|│                            ││                                                │
|│                            ││ • of employees, told by the people who keep    │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ◐ partial         joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■■ 2   shared 0   provider ■ 1        │
|│                            ││   a Remove accounts of leavers   we (customer) │
|│                            ││     on their last day                          │
|│                            ││   b Offer removal of accounts at once provider │
| my-open is a filter that is always there
|:filter-save my-open
end
# The verb of the shell is there as well, though it is called as the command of the key is.
keys <Esc>:filter save<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ Controls: 1 of 4 ──────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             1/3 ││ guided control                                 │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   ◐· A.1.2 c A title that …││ Recorded for the customer                      │
|│                            ││ Status         partial                         │
|│                            ││ Review         assessed by anna, 2026-11-23    │
|│                            ││                                                │
|│                            ││ Accounts end when people leave.                │
|│                            ││                                                │
|│                            ││ For the customer                               │
|│                            ││ Remove the account on the last day:            │
|│                            ││                                                │
|│                            ││ • of employees, told by the people who keep    │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ◐ partial         joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■■ 2   shared 0   provider ■ 1        │
|│                            ││   a Remove accounts of leavers   we (customer) │
|│                            ││     on their last day                          │
|│                            ││   b Offer removal of accounts at once provider │
| write the name and the terms: remit filter save late due=overdue
|:filter save
end
keys <C-u>filter save later<Enter>
says filter later is kept                                                     saved
keys :filter save others side=provider<Enter>
says filter others is kept                                                    saved
keys :filter later<Enter>
says 1 control, by either side's record; Esc shows all again                  saved
keys :filter remove later<Enter>
says filter later is gone                                                     saved
keys :filter list<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ remit filter list ───────────────────────────────────────────────────────────┐
|│ my-open                assignee=me                                           │
|│ status=not-assessed,planned,partial,not-implemented                          │
|│                          What is mine and not done                           │
|│ ready-for-review       review=assessed assessor!=me                          │
|│                          What others assessed and waits for a second person  │
|│ gaps-without-finding   status=partial,planned,not-implemented finding=no     │
|│                          Gaps that no finding tells of                       │
|│ due-this-week          due=7d                                                │
|│                          What is overdue or falls due within seven days      │
|│ conflicts              conflict=yes                                          │
|│                          What two people recorded differently                │
|│ without-evidence       status=implemented,alternative,partial evidence=no    │
|│                          Verdicts that no evidence is linked to              │
|│ mine                   status=partial                                        │
|│ others                 side=provider                                         │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| j down  <PageDown> page  q close  / search                               saved
end
keys q<Esc>:filter save later<Enter>
says no filter is in force: f sets one                                        saved
