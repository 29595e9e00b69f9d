# An action of many values, as a loaded declaration is: the one that tells most and how many there
# are of each kind; Enter shows all of them.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys :set A.1 A.2 B status=partial basis=documented remark=Once due=2026-12-24<Enter>
keys :history all<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 4  reviewed 0 of 4
|┌ History of the session ──────────────────────────────────────────────────────┐
|│ 2026-11-23 10:00  anna        A.1.1 customer: Status partial +3 controls     │
|│ 2026-11-23 10:00  anna        Our role customer +2                           │
|│ 2026-11-23 10:00  anna        made the session                               │
|│                                                                              │
|│ 2026-11-23 10:00  anna  a1dbb9937fce                                         │
|│ A.1.1 customer: Status    partial                                            │
|│ 20 values (Enter shows all): Basis 4, Due 4, Remark 4, Review 4, Status 4    │
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
|└────────────────────────────────────────────────────────────────────── 1 of 3 ┘
| <Enter> all of it  o as of then  = since then  j down  q close           saved
end
keys <Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 4  reviewed 0 of 4
|┌ History of the session ──────────────────────────────────────────────────────┐
|│ 2026-11-23 10:00  anna  a1dbb9937fce                                         │
|│ A.1.1 customer: Basis documented                                             │
|│   yes                                                                        │
|│ A.1.1 customer: Due       2026-12-24                                         │
|│ A.1.1 customer: Remark    Once                                               │
|│ A.1.1 customer: Review    assessed                                           │
|│ A.1.1 customer: Status    partial                                            │
|│ A.1.2 customer: Basis documented                                             │
|│   yes                                                                        │
|│ A.1.2 customer: Due       2026-12-24                                         │
|│ A.1.2 customer: Remark    Once                                               │
|│ A.1.2 customer: Review    assessed                                           │
|│ A.1.2 customer: Status    partial                                            │
|│ A.2.1 customer: Basis documented                                             │
|│   yes                                                                        │
|│ A.2.1 customer: Due       2026-12-24                                         │
|│ A.2.1 customer: Remark    Once                                               │
|│ A.2.1 customer: Review    assessed                                           │
|│ A.2.1 customer: Status    partial                                            │
|│ B.1 customer: Basis documented                                               │
|└────────────────────────────────────────────────────────────────── 1-20 of 25 ┘
| Enter once more shows everything as of then                              saved
end
keys q
keys q:A.1.1<Enter>H
screen
| Small catalog  acme  customer  IaaS                assessed 4  reviewed 0 of 4
|┌ History of A.1.1 ────────────────────────────────────────────────────────────┐
|│ 2026-11-23 10:00  anna        A.1.1 customer: Status partial +4              │
|│                                                                              │
|│ 2026-11-23 10:00  anna  a1dbb9937fce                                         │
|│ A.1.1 customer: Basis documented                                             │
|│   yes                                                                        │
|│ A.1.1 customer: Due       2026-12-24                                         │
|│ A.1.1 customer: Remark    Once                                               │
|│ A.1.1 customer: Review    assessed                                           │
|│ A.1.1 customer: Status    partial                                            │
|│ 20 values (Enter shows all): Basis 4, Due 4, Remark 4, Review 4, Status 4    │
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
|└────────────────────────────────────────────────────────────────────── 1 of 1 ┘
| <Enter> all of it  o as of then  = since then  j down  q close           saved
end
