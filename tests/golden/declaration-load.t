# A declaration loaded from the duties between the parties: L asks for the file, the plan is a page,
# Enter records it; and what nobody owns is settled: a dozen keys besides names.
size 80x24
catalog catalog-small.yaml
session acme customer iaas
file theirs.yaml format: "1"\ndeclaration: {side: provider, party: Example Cloud, made_at: "2026-11-20", valid_to: "2027-11-20", catalog: small-2020}\nservices:\n- id: "-"\n  controls:\n  - id: 2.1.1\n    status: implemented\n    basis: [tested]\n    how: By a guard at night\n    claims:\n    - {duty: lock, accountable: csc, reason: Yours to lock}\n
file wrong.yaml format: "9"\n
record duty/2.1.1/lock/-/accountable csp
record duty/2.1.1/lock/-/reason Housekeeping
tick
keys !L
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 2
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
|File of their declaration:
end
keys wrong.yaml<Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 2
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
| wrong.yaml:1:9: format 9 is newer than this program, which reads up to 1
|File of their declaration: wrong.yaml
end
keys <C-u>the<Tab>
says File of their declaration: theirs.yaml
keys <Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 2
|┌ What the declaration would change ───────────────────────────────────────────┐
|│ theirs.yaml: SHA-256                                                         │
|│ 2e0d13a150befee82d39741c5f75d80c3537e3d81e0e7728db53865ffa202756             │
|│   Example Cloud declares for the provider, 2026-11-20, valid until           │
|│ 2027-11-20                                                                   │
|│   it is not signed                                                           │
|│   D-ded4b4da, for the whole scope: the first one                             │
|│   new 4, changed 0, withdrawn 0, unchanged 0, in conflict 0, unknown 0,      │
|│ refused 0                                                                    │
|│ new:                                                                         │
|│   theirs.yaml:6:5: 2.1.1 provider: Status: implemented                       │
|│   theirs.yaml:6:5: 2.1.1 provider: How: By a guard at night                  │
|│   theirs.yaml:11:7: 2.1.1 lock provider: Reason for the assignment: Yours to │
|│ lock                                                                         │
|│   1 duty as the catalog has it                                               │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| <Enter> load it  j down  <PageDown> page  q leave                        saved
end
keys q
says t take theirs  o keep ours  a agree  <Enter> control  L load  q close    saved
keys Ltheirs.yaml<Enter>jkG<Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 2
|┌ Duties between the parties ──────────────────────────────────────────────────┐
|│ nobody owns it: 1                                                            │
|│ not answered yet: 6 duties                                                   │
|│                                                                              │
|│   nobody owns it: 2.1.1 門と鍵 doors and keys, IaaS                          │
|│   Lock it                                                                    │
|│   the customer (we) says: provider                                           │
|│     Reason for the assignment: Housekeeping                                  │
|│   the provider says: customer                                                │
|│     Reason for the assignment: Yours to lock                                 │
|│     As said by: Example Cloud, declared 2026-11-20                           │
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
| acme: loaded the declaration of Example Cloud, 4 values, by anna         saved
end
keys aj<Enter>Ms Lee<Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Duties between the parties ──────────────────────────────────────────────────┐
|│ agreed: 1                                                                    │
|│ not answered yet: 6 duties                                                   │
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
|└──────────────────────────────────────────────────────────────────────────────┘
| saved: 2.1.1, lock: agreed                                               saved
end
# The same file again changes nothing; one that became another meanwhile is shown anew.
keys Ltheirs.yaml<Enter>
file theirs.yaml format: "1"\ndeclaration: {side: provider, party: Example Cloud, made_at: "2026-11-21", valid_to: "2027-11-20", catalog: small-2020}\nservices:\n- id: "-"\n  controls:\n  - id: 2.1.1\n    status: partial\n    claims:\n    - {duty: lock, accountable: csc, reason: Yours to lock}\n
keys <Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ What the declaration would change ───────────────────────────────────────────┐
|│ theirs.yaml: SHA-256                                                         │
|│ f8c59ddfae0e55a5b5245d4cfe3be1e912806f04fb3ed6e9bdf68bb591d780da             │
|│   Example Cloud declares for the provider, 2026-11-21, valid until           │
|│ 2027-11-20                                                                   │
|│   it is not signed                                                           │
|│   D-ded4b4da, for the whole scope: what changed since that of 2026-11-20     │
|│   new 0, changed 1, withdrawn 1, unchanged 2, in conflict 0, unknown 0,      │
|│ refused 0                                                                    │
|│ changed:                                                                     │
|│   theirs.yaml:6:5: 2.1.1 provider: Status, recorded by anna, 2026-11-23      │
|│     - implemented                                                            │
|│     + partial                                                                │
|│ withdrawn: they say it no more:                                              │
|│   2.1.1 provider: How, recorded by anna, 2026-11-23                          │
|│     - By a guard at night                                                    │
|│     + (nothing)                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| it is not the same any more: this is the plan now                        saved
end
keys <Esc>
says t take theirs  o keep ours  a agree  <Enter> control  L load  q close    saved
