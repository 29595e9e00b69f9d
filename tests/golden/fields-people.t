# Who has to act is completed from the people of the assessment in the form too.
catalog catalog-small.yaml
size 80x24
session acme customer iaas
record person/P-1/name Berta Brandt
keys FaNobody has the key<Enter><Enter><Esc><Enter>jjjjjjj<Enter>B<Tab>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Findings: Nobody has the key ────────────────────────────────────────────────┐
|│ Grade                                                                        │
|│ Title                Nobody has the key                                      │
|│ Criterion            1.1.1 Know who comes in                                 │
|│ Statement                                                                    │
|│ Correction                                                                   │
|│ Cause                                                                        │
|│ Corrective action                                                            │
|│ Assignee                                                                     │
|│ Due                                                                          │
|│ State                open                                                    │
|│ Record               1.1.1 customer                                          │
|│ Evidence                                                                     │
|│ Interview                                                                    │
|│                                                                              │
|│ Who has to act                                                               │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└───────────────────────────────────────────────────────────────────── 8 of 13 ┘
|Assignee: Berta Brandt
end
keys <Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Findings: Nobody has the key ────────────────────────────────────────────────┐
|│ Grade                                                                        │
|│ Title                Nobody has the key                                      │
|│ Criterion            1.1.1 Know who comes in                                 │
|│ Statement                                                                    │
|│ Correction                                                                   │
|│ Cause                                                                        │
|│ Corrective action                                                            │
|│ Assignee             Berta Brandt                                            │
|│ Due                                                                          │
|│ State                open                                                    │
|│ Record               1.1.1 customer                                          │
|│ Evidence                                                                     │
|│ Interview                                                                    │
|│                                                                              │
|│ Who has to act                                                               │
|│ Berta Brandt                                                                 │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└───────────────────────────────────────────────────────────────────── 8 of 13 ┘
| saved: Nobody has the key: Assignee Berta Brandt                         saved
end
