# Duties between the parties with services: what a party has said nothing of is said once for all of
# them, after what both speak of and nobody owns, and settled for all in one action.
size 80x24
catalog catalog-small.yaml
session acme customer iaas
record service/app/name Shop
record service/web/name Web
record duty/1.1.1/write-list/app/accountable na
record duty/1.1.1/write-list/app/reason Nobody lists
record duty/1.1.1/write-list/web/accountable na
record duty/1.1.1/write-list/web/reason Nobody lists
record duty/2.1.1/lock/app/accountable csp
record claim/2.1.1/lock/app/provider/accountable csc
record duty/2.1.1/lock/web/accountable csp
record claim/2.1.1/lock/web/provider/accountable csc
keys !
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Duties between the parties ──────────────────────────────────────────────────┐
|│ nobody owns it: 4                                                            │
|│ not answered yet: 5 duties, 10 for all services together                     │
|│                                                                              │
|│   nobody owns it: 2.1.1 門と鍵 doors and keys, IaaS, app                     │
|│   Lock it                                                                    │
|│   the customer (we) says: provider                                           │
|│   the provider says: customer                                                │
|│                                                                              │
|│   nobody owns it: 2.1.1 門と鍵 doors and keys, IaaS, web                     │
|│   Lock it                                                                    │
|│   the customer (we) says: provider                                           │
|│   the provider says: customer                                                │
|│                                                                              │
|│   nobody owns it: 1.1.1 Know who comes in, IaaS, 2 services                  │
|│   Write the list                                                             │
|│   the customer (we) says: nobody                                             │
|│     Reason for the assignment: Nobody lists                                  │
|│   the provider says: nothing yet                                             │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| t take theirs  o keep ours  a agree  <Enter> control  L load  q close    saved
end
keys jjaj<Enter>Ms Lee<Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Duties between the parties ──────────────────────────────────────────────────┐
|│ nobody owns it: 2; agreed: 2                                                 │
|│ not answered yet: 5 duties, 10 for all services together                     │
|│                                                                              │
|│   nobody owns it: 2.1.1 門と鍵 doors and keys, IaaS, app                     │
|│   Lock it                                                                    │
|│   the customer (we) says: provider                                           │
|│   the provider says: customer                                                │
|│                                                                              │
|│   nobody owns it: 2.1.1 門と鍵 doors and keys, IaaS, web                     │
|│   Lock it                                                                    │
|│   the customer (we) says: provider                                           │
|│   the provider says: customer                                                │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| saved: 1.1.1, write-list: agreed                                         saved
end
keys u
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Duties between the parties ──────────────────────────────────────────────────┐
|│ nobody owns it: 4                                                            │
|│ not answered yet: 5 duties, 10 for all services together                     │
|│                                                                              │
|│   nobody owns it: 2.1.1 門と鍵 doors and keys, IaaS, app                     │
|│   Lock it                                                                    │
|│   the customer (we) says: provider                                           │
|│   the provider says: customer                                                │
|│                                                                              │
|│   nobody owns it: 2.1.1 門と鍵 doors and keys, IaaS, web                     │
|│   Lock it                                                                    │
|│   the customer (we) says: provider                                           │
|│   the provider says: customer                                                │
|│                                                                              │
|│   nobody owns it: 1.1.1 Know who comes in, IaaS, 2 services                  │
|│   Write the list                                                             │
|│   the customer (we) says: nobody                                             │
|│     Reason for the assignment: Nobody lists                                  │
|│   the provider says: nothing yet                                             │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| taken back: Accountable (1.1.1 write-list web) and 7 more values         saved
end
