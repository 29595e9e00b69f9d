# A criterion that names the finding's controls goes on doing so, one that somebody wrote stays; who has to act is completed.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys ggzRjjPaBob Hill<Enter>qFaDoors<Enter><Esc>q
keys :B.1<Enter>F+
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Findings ────────────────────────────────────────────────────────────────────┐
|│ F-261123-p4cv open                    A.1.1 +1  Doors                        │
|│                                                                              │
|│ Title               Doors                                                    │
|│ Criterion           A.1.1 Registering users                                  │
|│                     B.1 Restoring                                            │
|│ State               open                                                     │
|│ Record              A.1.1 customer                                           │
|│ Record              B.1 customer                                             │
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
|└─────────────────────────────────────────────────────────────────────────── 1 ┘
| saved: Doors: linked to B.1, customer                                    saved
end
keys jjjj-
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Findings ────────────────────────────────────────────────────────────────────┐
|│ F-261123-p4cv open                    A.1.1  Doors                           │
|│                                                                              │
|│ Title               Doors                                                    │
|│ Criterion           A.1.1 Registering users                                  │
|│ State               open                                                     │
|│ Record              A.1.1 customer                                           │
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
|└─────────────────────────────────────────────────────────────────────────── 1 ┘
| saved: Doors: no longer linked to B.1, customer                          saved
end
keys <Enter>jj<Enter><C-u>Our policy 7<C-s>q+
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Findings ────────────────────────────────────────────────────────────────────┐
|│ F-261123-p4cv open                    A.1.1 +1  Doors                        │
|│                                                                              │
|│ Title               Doors                                                    │
|│ Criterion           Our policy 7                                             │
|│ State               open                                                     │
|│ Record              A.1.1 customer                                           │
|│ Record              B.1 customer                                             │
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
|└─────────────────────────────────────────────────────────────────────────── 1 ┘
| saved: Doors: linked to B.1, customer                                    saved
end
keys <Enter>jjjjjjj<Enter>b<Tab>
says Assignee: Bob Hill
keys <Enter>j<Enter>yesterday<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Findings: Doors ─────────────────────────────────────────────────────────────┐
|│ Grade                                                                        │
|│ Title                Doors                                                   │
|│ Criterion            Our policy 7                                            │
|│ Statement                                                                    │
|│ Correction                                                                   │
|│ Cause                                                                        │
|│ Corrective action                                                            │
|│ Assignee             Bob Hill                                                │
|│ Due                  2026-11-22                                              │
|│ State                open                                                    │
|│ Record               A.1.1 customer, B.1 customer                            │
|│ Evidence                                                                     │
|│ Interview                                                                    │
|│                                                                              │
|│ The day by which to act                                                      │
|│ 2026-11-22                                                                   │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└───────────────────────────────────────────────────────────────────── 9 of 13 ┘
| saved: Doors: Due 2026-11-22                                             saved
end
