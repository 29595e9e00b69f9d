# Who recorded what of the selected control, and when; on a group, of all.
catalog catalog-small.yaml
size 80x24
session acme customer iaas
keys :2.1.1<Enter>H
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ History of 2.1.1 ────────────────────────────────────────────────────────────┐
|│ Nothing is recorded of this control yet.                                     │
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
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| j down  <PageDown> page  q close  / search                               saved
end
keys q13x
keys Nobody has the key.<C-s>u
other 2.1.1 provider status planned
keys H
screen
| Small 2020  acme  customer  IaaS                   assessed 1  reviewed 0 of 3
|┌ History of 2.1.1 ────────────────────────────────────────────────────────────┐
|│ 2026-11-23 10:00  anna                                                       │
|│ customer: Remark          (nothing) (was Nobody has the key.)                │
|│ takes back an earlier action                                                 │
|│                                                                              │
|│ 2026-11-23 10:00  anna                                                       │
|│ customer: Remark          Nobody has the key.                                │
|│                                                                              │
|│ 2026-11-23 10:00  anna                                                       │
|│ customer: Status          partial (was implemented)                          │
|│                                                                              │
|│ 2026-11-23 10:00  anna                                                       │
|│ customer: Review          assessed                                           │
|│ customer: Status          implemented                                        │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| j down  <PageDown> page  q close  / search                               saved
end
keys q:2<Enter>H
screen
| Small 2020  acme  customer  IaaS                   assessed 1  reviewed 0 of 3
|┌ History ─────────────────────────────────────────────────────────────────────┐
|│ 2026-11-23 10:00  anna                                                       │
|│ 2.1.1 customer: Remark    (nothing) (was Nobody has the key.)                │
|│ takes back an earlier action                                                 │
|│                                                                              │
|│ 2026-11-23 10:00  anna                                                       │
|│ 2.1.1 customer: Remark    Nobody has the key.                                │
|│                                                                              │
|│ 2026-11-23 10:00  anna                                                       │
|│ 2.1.1 customer: Status    partial (was implemented)                          │
|│                                                                              │
|│ 2026-11-23 10:00  anna                                                       │
|│ 2.1.1 customer: Review    assessed                                           │
|│ 2.1.1 customer: Status    implemented                                        │
|│                                                                              │
|│ 2026-11-23 10:00  anna                                                       │
|│ engagement: Service model iaas                                               │
|│ engagement: Name          acme                                               │
|│ engagement: Our role      customer                                           │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| j down  <PageDown> page  q close  / search                               saved
end
