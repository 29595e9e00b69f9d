# Duties between the parties: what nobody owns first; take theirs, keep ours, what both agreed.
size 80x24
catalog catalog-small.yaml
session acme customer iaas
keys !
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Duties between the parties ──────────────────────────────────────────────────┐
|│ not answered yet: 7 duties                                                   │
|│ There is no duty of which the parties say different things.                  │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| t take theirs  o keep ours  a agree  <Enter> control  L load  q close    saved
end
record duty/2.1.1/lock/-/accountable csp
record duty/2.1.1/lock/-/reason Housekeeping
record claim/2.1.1/lock/-/provider/accountable csc
record claim/2.1.1/lock/-/provider/reason Yours to lock
record claim/1.1.1/write-list/-/provider/accountable csp
record claim/1.1.1/share-keys/-/provider/accountable csc
tick
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 2
|┌ Duties between the parties ──────────────────────────────────────────────────┐
|│ nobody owns it: 1; both say it is theirs: 1; unclear: 1                      │
|│ not answered yet: 4 duties                                                   │
|│                                                                              │
|│   nobody owns it: 2.1.1 門と鍵 doors and keys, IaaS                          │
|│   Lock it                                                                    │
|│   the customer (we) says: provider                                           │
|│     Reason for the assignment: Housekeeping                                  │
|│   the provider says: customer                                                │
|│     Reason for the assignment: Yours to lock                                 │
|│                                                                              │
|│   both say it is theirs: 1.1.1 Know who comes in, IaaS                       │
|│   Write the list                                                             │
|│   the customer (we) says: customer                                           │
|│   the provider says: provider                                                │
|│                                                                              │
|│   unclear: 1.1.1 Know who comes in, IaaS                                     │
|│   Hand out keys                                                              │
|│   the customer (we) says: shared                                             │
|│     Split: The customer asks, the provider cuts the key                      │
|│   the provider says: customer                                                │
| 6 actions by others; the last: anna, 1.1.1 share-keys provider:
| Accountable                                                              saved
end
# Enter goes to the control, Esc comes back; j goes to the next.
keys <Enter><Esc>
keys jo<Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 2
|┌ Duties between the parties ──────────────────────────────────────────────────┐
|│ nobody owns it: 1; both say it is theirs: 1; unclear: 1                      │
|│ not answered yet: 4 duties                                                   │
|│                                                                              │
|│   nobody owns it: 2.1.1 門と鍵 doors and keys, IaaS                          │
|│   Lock it                                                                    │
|│   the customer (we) says: provider                                           │
|│     Reason for the assignment: Housekeeping                                  │
|│   the provider says: customer                                                │
|│     Reason for the assignment: Yours to lock                                 │
|│                                                                              │
|│   both say it is theirs: 1.1.1 Know who comes in, IaaS                       │
|│   Write the list                                                             │
|│   the customer (we) says: customer                                           │
|│   the provider says: provider                                                │
|│                                                                              │
|│   unclear: 1.1.1 Know who comes in, IaaS                                     │
|│   Hand out keys                                                              │
|│   the customer (we) says: shared                                             │
|│     Split: The customer asks, the provider cuts the key                      │
|│   the provider says: customer                                                │
| this has to be said in words; Esc leaves
|Why do we keep to it?
end
keys We run the list<Enter>
keys t
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 2
|┌ Duties between the parties ──────────────────────────────────────────────────┐
|│ nobody owns it: 1; unclear: 1; agreed: 1                                     │
|│ not answered yet: 4 duties                                                   │
|│                                                                              │
|│   nobody owns it: 2.1.1 門と鍵 doors and keys, IaaS                          │
|│   Lock it                                                                    │
|│   the customer (we) says: provider                                           │
|│     Reason for the assignment: Housekeeping                                  │
|│   the provider says: customer                                                │
|│     Reason for the assignment: Yours to lock                                 │
|│                                                                              │
|│   unclear: 1.1.1 Know who comes in, IaaS                                     │
|│   Hand out keys                                                              │
|│   the customer (we) says: shared                                             │
|│     Split: The customer asks, the provider cuts the key                      │
|│   the provider says: customer                                                │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| saved: 1.1.1, write-list: agreed                                         saved
end
keys u
keys kkt
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Duties between the parties ──────────────────────────────────────────────────┐
|│ both say it is theirs: 1; unclear: 1; agreed: 1                              │
|│ not answered yet: 4 duties                                                   │
|│                                                                              │
|│   both say it is theirs: 1.1.1 Know who comes in, IaaS                       │
|│   Write the list                                                             │
|│   the customer (we) says: customer                                           │
|│     Reason for the assignment: We run the list                               │
|│   the provider says: provider                                                │
|│                                                                              │
|│   unclear: 1.1.1 Know who comes in, IaaS                                     │
|│   Hand out keys                                                              │
|│   the customer (we) says: shared                                             │
|│     Split: The customer asks, the provider cuts the key                      │
|│   the provider says: customer                                                │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| saved: 2.1.1, lock: agreed                                               saved
end
keys u
keys jja
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 2
|┌ Duties between the parties ──────────────────────────────────────────────────┐
|│ nobody owns it: 1; both say it is theirs: 1; unclear: 1                      │
|│ not answered yet: 4 duties                                                   │
|│                                                                              │
|│   nobody owns it: 2.1.1 門と鍵 doors and keys, IaaS                          │
|│   Lock it                                                                    │
|│   the customer (we) says: provider                                           │
|│     Reason for the assignment: Housekeeping                                  │
|│   the provider says: customer                                                │
|│     Reason for the assignment: Yours to lock                                 │
|│                                                                              │
|│   both say it is theirs: 1.1.1 Know who comes in, IaaS                       │
|│   Write the list                                                             │
|│   the customer (we) says: customer                                           │
|│     Reason for the assignment: We run the list                               │
|│   the provider says: provider                                                │
|│             ┌ Agreed: Hand out keys ───────────────────────────┐             │
|│   unclear: 1│(*) c  the customer                               │             │
|│   Hand out k│( ) p  the provider                               │             │
|│   the custom│( ) s  both, by a written split                   │             │
|│     Split: T│( ) n  nobody claims it                           │             │
|└─────────────└──────────────────────────────────────────────────┘─ 1-20 of 21 ┘
| [customer] <Enter> save  <Space> change  <Esc> leave                     saved
end
keys s<Enter>Ms Lee<Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 2
|┌ Duties between the parties ──────────────────────────────────────────────────┐
|│ nobody owns it: 1; both say it is theirs: 1; unclear: 1                      │
|│ not answered yet: 4 duties                                                   │
|│                                                                              │
|│   nobody owns it: 2.1.1 門と鍵 doors and keys, IaaS                          │
|│   Lock it                                                                    │
|│   the customer (we) says: provider                                           │
|│     Reason for the assignment: Housekeeping                                  │
|│   the provider says: customer                                                │
|│     Reason for the assignment: Yours to lock                                 │
|│                                                                              │
|│   both say it is theirs: 1.1.1 Know who comes in, IaaS                       │
|│   Write the list                                                             │
|│   the customer (we) says: customer                                           │
|│     Reason for the assignment: We run the list                               │
|│   the provider says: provider                                                │
|│                                                                              │
|│   unclear: 1.1.1 Know who comes in, IaaS                                     │
|│   Hand out keys                                                              │
|│   the customer (we) says: shared                                             │
|│     Split: The customer asks, the provider cuts the key                      │
|└────────────────────────────────────────────────────────────────── 1-20 of 21 ┘
|Who does which part?
end
keys The customer asks<Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 2
|┌ Duties between the parties ──────────────────────────────────────────────────┐
|│ nobody owns it: 1; both say it is theirs: 1; agreed: 1                       │
|│ not answered yet: 4 duties                                                   │
|│                                                                              │
|│   nobody owns it: 2.1.1 門と鍵 doors and keys, IaaS                          │
|│   Lock it                                                                    │
|│   the customer (we) says: provider                                           │
|│     Reason for the assignment: Housekeeping                                  │
|│   the provider says: customer                                                │
|│     Reason for the assignment: Yours to lock                                 │
|│                                                                              │
|│   both say it is theirs: 1.1.1 Know who comes in, IaaS                       │
|│   Write the list                                                             │
|│   the customer (we) says: customer                                           │
|│     Reason for the assignment: We run the list                               │
|│   the provider says: provider                                                │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| saved: 1.1.1, share-keys: agreed                                         saved
end
keys tq
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 2
|┌ Controls ──────────────────┐┌ 2.1.1  門と鍵 doors and keys ──────────────────┐
|│ ▾ 1 People             0/1 ││ cloud control                                  │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Doors have two sides. Read [1.1.1] first.      │
|│    · 1.1.2   A title with …││                                                │
|│ ▾ 2 Things, 密碼 and … 0/1 ││ For the customer                               │
|│  ▾ 2.1 Doors           0/1 ││ Lock it.                                       │
|│    · 2.1.1 * 門と鍵 doors …││                                                │
|│   ·  2.1.2   Windows       ││ For the provider                               │
|│                            ││ Build it.                                      │
|│                            ││                                                │
|│                            ││ Notes                                          │
|│                            ││ Wide:                                          │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer: no duty under IaaS                   │
|│                            ││ provider · not assessed    joint: not assessed │
|│                            ││ customer 0   shared 0   provider ■■■ 2         │
|│                            ││   nobody owns: Lock it                         │
|│                            ││ ! a Lock it                           provider │
|│                            ││     the catalog says: customer                 │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
