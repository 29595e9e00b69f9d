# A copy that is merged in after a colon: what is in conflict is settled here, and the last line says
# by which keys. What is merged into another session is told by its name.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
fork A.1.1 customer status partial|implemented
keys :merge theirs.remit<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ remit merge theirs.remit ────────────────────────────────────────────────────┐
|│ changed by us: 0 values                                                      │
|│ changed by them: 0 values                                                    │
|│ changed by both: 2 values                                                    │
|│   A.1.1 customer: Review  (everybody recorded the same)                      │
|│     ours     assessed; anna, 2026-11-23 10:00                                │
|│     theirs   assessed; bert, 2026-11-23 10:00                                │
|│   A.1.1 customer: Status  (conflict)                                         │
|│     ours     partial; anna, 2026-11-23 10:00                                 │
|│     theirs   implemented; bert, 2026-11-23 10:00                             │
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
| acme: 1 action of theirs merged; 2 conflicts are open: ) goes to the
| next, :resolve settles it                                                saved
end
keys q:merge theirs.remit acme<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ remit merge theirs.remit acme ───────────────────────────────────────────────┐
|│ changed by us: 0 values                                                      │
|│ changed by them: 2 values                                                    │
|│   A.1.1 customer: Review: assessed  anna, 2026-11-23 10:00                   │
|│   A.1.1 customer: Status: partial  anna, 2026-11-23 10:00                    │
|│ changed by both: 0 values                                                    │
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
| theirs: 1 action of theirs merged; 2 conflicts are open: `:conflicts -s
| theirs.remit` lists and settles them                                     saved
end
