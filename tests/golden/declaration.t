# A provider's declaration loaded with `:`, what it leaves open found with `!`, and settled.
size 80x24
catalog catalog-small.yaml
session acme customer iaas
file theirs.yaml format: "1"\ndeclaration: {side: provider, party: Example Cloud, made_at: "2026-11-20", valid_to: "2027-11-20", catalog: small-2020}\nservices:\n- id: "-"\n  controls:\n  - id: 2.1.1\n    status: implemented\n    basis: [tested]\n    how: By a guard at night\n    claims:\n    - {duty: lock, accountable: csc, reason: Yours to lock}\n
record duty/2.1.1/lock/-/accountable csp
record duty/2.1.1/lock/-/reason Housekeeping
tick
keys :declaration import theirs.yaml<Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 2
|┌ remit declaration import theirs.yaml ────────────────────────────────────────┐
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
| this is the plan; nothing was recorded, --apply records it               saved
end
keys q:declaration import theirs.yaml --apply<Enter>q
says [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
keys !
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
| t take theirs  o keep ours  a agree  <Enter> control  L load  q close    saved
end
keys a<Enter>Ms Lee<Enter>
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
keys q/2.1.1<Enter><Tab>z
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 2.1.1  門と鍵 doors and keys ──────────────────┐
|│ ▾ 1 People             0/1 ││ cloud control                                  │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Recorded for the provider                      │
|│    · 1.1.2   A title with …││ Status         implemented                     │
|│ ▾ 2 Things, 密碼 and … 0/2 ││ Basis          stated (not verified)           │
|│  ▾ 2.1 Doors           0/2 ││ As said by     Example Cloud, declared         │
|│   ·■ 2.1.1 * 門と鍵 doors …││                2026-11-20                      │
|│   ·  2.1.2   Windows       ││ How            By a guard at night             │
|│                            ││                                                │
|│                            ││ Doors have two sides. Read [1.1.1] first.      │
|│                            ││                                                │
|│                            ││ For the customer                               │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider ■ declared: implemented, stated only  │
|│                            ││ customer ■ 1   shared 0   provider ■ 1         │
|│                            ││   a Lock it                      we (customer) │
|│                            ││     Reason for the assignment: Housekeeping    │
|│                            ││     the provider says: customer                │
|└────────────────────────────┘└─────────────────────────── m: model   1-6 of 8 ┘
| [customer] z ...  a fold  M fold-all  R unfold-all                       saved
end
keys zu
says taken back: Accountable (2.1.1 lock) and 2 more values                   saved
