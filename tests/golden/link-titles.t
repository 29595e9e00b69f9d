# Links are completed with the titles of what there is, and found by a part of them; those to
# controls stand in the order of the catalog.
catalog catalog-small.yaml
size 100x24
session acme customer iaas
path evidence/E-261123-aaaa/title Restore report
path evidence/E-261123-bbbb/title Contract with the host
path evidence/E-261123-cccc/title Report of the restore test
path finding/F-261123-aaaa/title Too wide
path finding/F-261123-aaaa/control/2.1.2/-/customer yes
path finding/F-261123-aaaa/control/2.1.1/-/customer yes
path finding/F-261123-aaaa/control/1.1.1/-/customer yes
keys ggF<Enter>G<Home>
screen
| remit  Small 2020   acme   customer   all services, IaaS               assessed 0  reviewed 0 of 3
|┌ Findings: Too wide ──────────────────────────────────────────────────────────────────────────────┐
|│ Grade                                                                                            │
|│ Title                Too wide                                                                    │
|│ Criterion                                                                                        │
|│ Statement                                                                                        │
|│ Correction                                                                                       │
|│ Cause                                                                                            │
|│ Corrective action                                                                                │
|│ Assignee                                                                                         │
|│ Due                                                                                              │
|│ State                                                                                            │
|│ Record               1.1.1 customer, 2.1.1 customer, 2.1.2 customer                              │
|│ Evidence                                                                                         │
|│ Interview                                                                                        │
|│                                                                                                  │
|│ How grave the finding is, or that it is a strength                                               │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|└───────────────────────────────────────────────────────────────────────────────────────── 1 of 13 ┘
| <Enter> edit  x clear  j next field  u undo  q leave                                         saved
end
keys GkkkkkkkkG
keys k<Enter><Tab>
screen
| remit  Small 2020   acme   customer   all services, IaaS               assessed 0  reviewed 0 of 3
|┌ Findings: Too wide ──────────────────────────────────────────────────────────────────────────────┐
|│ Grade                                                                                            │
|│ Title                Too wide                                                                    │
|│ Criterion                                                                                        │
|│ Statement                                                                                        │
|│ Correction                                                                                       │
|│ Cause                                                                                            │
|│ Corrective action                                                                                │
|│ Assignee                                                                                         │
|│ Due                                                                                              │
|│ State                                                                                            │
|│ Record               1.1.1 customer, 2.1.1 customer, 2.1.2 customer                              │
|│ Evidence                                                                                         │
|│ Interview                                                                                        │
|│                                                                                                  │
|│ An item of evidence that it rests on                                                             │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
| E-261123-aaaa Restore report  E-261123-bbbb Contract with the host   Tab: more
|Evidence, ids with commas, -ID takes away:
end
keys <C-u>REST<Tab>
screen
| remit  Small 2020   acme   customer   all services, IaaS               assessed 0  reviewed 0 of 3
|┌ Findings: Too wide ──────────────────────────────────────────────────────────────────────────────┐
|│ Grade                                                                                            │
|│ Title                Too wide                                                                    │
|│ Criterion                                                                                        │
|│ Statement                                                                                        │
|│ Correction                                                                                       │
|│ Cause                                                                                            │
|│ Corrective action                                                                                │
|│ Assignee                                                                                         │
|│ Due                                                                                              │
|│ State                                                                                            │
|│ Record               1.1.1 customer, 2.1.1 customer, 2.1.2 customer                              │
|│ Evidence                                                                                         │
|│ Interview                                                                                        │
|│                                                                                                  │
|│ An item of evidence that it rests on                                                             │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
| E-261123-aaaa Restore report  E-261123-cccc Report of the restore test
|Evidence, ids with commas, -ID takes away: REST
end
keys <C-u>host<Tab>
screen
| remit  Small 2020   acme   customer   all services, IaaS               assessed 0  reviewed 0 of 3
|┌ Findings: Too wide ──────────────────────────────────────────────────────────────────────────────┐
|│ Grade                                                                                            │
|│ Title                Too wide                                                                    │
|│ Criterion                                                                                        │
|│ Statement                                                                                        │
|│ Correction                                                                                       │
|│ Cause                                                                                            │
|│ Corrective action                                                                                │
|│ Assignee                                                                                         │
|│ Due                                                                                              │
|│ State                                                                                            │
|│ Record               1.1.1 customer, 2.1.1 customer, 2.1.2 customer                              │
|│ Evidence                                                                                         │
|│ Interview                                                                                        │
|│                                                                                                  │
|│ An item of evidence that it rests on                                                             │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|└──────────────────────────────────────────────────────────────────────────────────────── 12 of 13 ┘
|Evidence, ids with commas, -ID takes away: E-261123-bbbb
end
keys <C-u>nothing<Tab>
screen
| remit  Small 2020   acme   customer   all services, IaaS               assessed 0  reviewed 0 of 3
|┌ Findings: Too wide ──────────────────────────────────────────────────────────────────────────────┐
|│ Grade                                                                                            │
|│ Title                Too wide                                                                    │
|│ Criterion                                                                                        │
|│ Statement                                                                                        │
|│ Correction                                                                                       │
|│ Cause                                                                                            │
|│ Corrective action                                                                                │
|│ Assignee                                                                                         │
|│ Due                                                                                              │
|│ State                                                                                            │
|│ Record               1.1.1 customer, 2.1.1 customer, 2.1.2 customer                              │
|│ Evidence                                                                                         │
|│ Interview                                                                                        │
|│                                                                                                  │
|│ An item of evidence that it rests on                                                             │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
| nothing begins like that
|Evidence, ids with commas, -ID takes away: nothing
end
