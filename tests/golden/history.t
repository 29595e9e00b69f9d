# Who recorded what of the selected control, and when; on a group, of all.
catalog catalog-small.yaml
size 80x24
session acme customer iaas
keys :2.1.1<Enter>H
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ History of 2.1.1 ────────────────────────────────────────────────────────────┐
|│ Nothing is recorded of this yet.                                             │
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
| <Enter> all of it  o as of then  = since then  j down  q close           saved
end
keys q13x
keys Nobody has the key.<C-s>u
other 2.1.1 provider status planned
keys H
screen
| Small 2020  acme  customer  IaaS                   assessed 1  reviewed 0 of 3
|┌ History of 2.1.1 ────────────────────────────────────────────────────────────┐
|│ 2026-11-23 10:00  anna        takes back: 2.1.1 customer: Remark (nothing) … │
|│ 2026-11-23 10:00  anna        2.1.1 customer: Remark Nobody has the key.     │
|│ 2026-11-23 10:00  anna        2.1.1 customer: Status partial (was implement… │
|│ 2026-11-23 10:00  anna        2.1.1 customer: Status implemented +1          │
|│                                                                              │
|│ 2026-11-23 10:00  anna  018748aaa167                                         │
|│ takes back                the action f46101323129 of anna, 2026-11-23 10:00  │
|│ 2.1.1 customer: Remark    (nothing) (was Nobody has the key.)                │
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
|└────────────────────────────────────────────────────────────────────── 1 of 4 ┘
| <Enter> all of it  o as of then  = since then  j down  q close           saved
end
keys q:2<Enter>H
screen
| Small 2020  acme  customer  IaaS                   assessed 1  reviewed 0 of 3
|┌ History of 2 and all below it ───────────────────────────────────────────────┐
|│ 2026-11-23 10:00  anna        takes back: 2.1.1 customer: Remark (nothing) … │
|│ 2026-11-23 10:00  anna        2.1.1 customer: Remark Nobody has the key.     │
|│ 2026-11-23 10:00  anna        2.1.1 customer: Status partial (was implement… │
|│ 2026-11-23 10:00  anna        2.1.1 customer: Status implemented +1          │
|│                                                                              │
|│ 2026-11-23 10:00  anna  018748aaa167                                         │
|│ takes back                the action f46101323129 of anna, 2026-11-23 10:00  │
|│ 2.1.1 customer: Remark    (nothing) (was Nobody has the key.)                │
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
|└────────────────────────────────────────────────────────────────────── 1 of 4 ┘
| <Enter> all of it  o as of then  = since then  j down  q close           saved
end
