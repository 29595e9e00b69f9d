# `/` in a register: while it is typed the cursor goes along; Esc puts it back; n and N go round.
size 80x14
catalog catalog-four.yaml
session acme customer iaas
keys gg:A.2.1<Enter>FaNobody tests it<Enter><Esc>aDoors are open<Enter><Esc>aKeys are lost<Enter><Esc>
keys ecorrection=Test the doors<Enter>
keys n
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Findings ────────────────────────────────────────────────────────────────────┐
|│ F-261123-gqyd open                    A.2.1  Nobody tests it                 │
|│ F-261123-p4cv open                    A.2.1  Doors are open                  │
|│ F-261123-nfud open                    A.2.1  Keys are lost                   │
|│                                                                              │
|│ Title               Keys are lost                                            │
|│ Criterion           A.2.1 Separating tenants                                 │
|│ Correction          Test the doors                                           │
|│ State               open                                                     │
|│ Record              A.2.1 customer                                           │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────────── 3 ┘
| nothing was searched for yet: / searches                                 saved
end
keys gg/doors
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Findings ────────────────────────────────────────────────────────────────────┐
|│ F-261123-gqyd open                    A.2.1  Nobody tests it                 │
|│ F-261123-p4cv open                    A.2.1  Doors are open                  │
|│ F-261123-nfud open                    A.2.1  Keys are lost                   │
|│                                                                              │
|│ Title               Doors are open                                           │
|│ Criterion           A.2.1 Separating tenants                                 │
|│ State               open                                                     │
|│ Record              A.2.1 customer                                           │
|│                                                                              │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────────── 3 ┘
|/doors                                                                   1 of 2
end
keys <Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Findings ────────────────────────────────────────────────────────────────────┐
|│ F-261123-gqyd open                    A.2.1  Nobody tests it                 │
|│ F-261123-p4cv open                    A.2.1  Doors are open                  │
|│ F-261123-nfud open                    A.2.1  Keys are lost                   │
|│                                                                              │
|│ Title               Doors are open                                           │
|│ Criterion           A.2.1 Separating tenants                                 │
|│ State               open                                                     │
|│ Record              A.2.1 customer                                           │
|│                                                                              │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────────── 3 ┘
| match 1 of 2 for "doors"                                                 saved
end
keys n
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Findings ────────────────────────────────────────────────────────────────────┐
|│ F-261123-gqyd open                    A.2.1  Nobody tests it                 │
|│ F-261123-p4cv open                    A.2.1  Doors are open                  │
|│ F-261123-nfud open                    A.2.1  Keys are lost                   │
|│                                                                              │
|│ Title               Keys are lost                                            │
|│ Criterion           A.2.1 Separating tenants                                 │
|│ Correction          Test the doors                                           │
|│ State               open                                                     │
|│ Record              A.2.1 customer                                           │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────────── 3 ┘
| match 2 of 2 for "doors"                                                 saved
end
keys N/keys<Esc>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Findings ────────────────────────────────────────────────────────────────────┐
|│ F-261123-gqyd open                    A.2.1  Nobody tests it                 │
|│ F-261123-p4cv open                    A.2.1  Doors are open                  │
|│ F-261123-nfud open                    A.2.1  Keys are lost                   │
|│                                                                              │
|│ Title               Doors are open                                           │
|│ Criterion           A.2.1 Separating tenants                                 │
|│ State               open                                                     │
|│ Record              A.2.1 customer                                           │
|│                                                                              │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────────── 3 ┘
| a add  <Enter> fields  s step on  q leave  <Space> mark  + link          saved
end
keys /nowhere
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Findings ────────────────────────────────────────────────────────────────────┐
|│ F-261123-gqyd open                    A.2.1  Nobody tests it                 │
|│ F-261123-p4cv open                    A.2.1  Doors are open                  │
|│ F-261123-nfud open                    A.2.1  Keys are lost                   │
|│                                                                              │
|│ Title               Doors are open                                           │
|│ Criterion           A.2.1 Separating tenants                                 │
|│ State               open                                                     │
|│ Record              A.2.1 customer                                           │
|│                                                                              │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────────── 3 ┘
|/nowhere                                                               no match
end
keys <Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Findings ────────────────────────────────────────────────────────────────────┐
|│ F-261123-gqyd open                    A.2.1  Nobody tests it                 │
|│ F-261123-p4cv open                    A.2.1  Doors are open                  │
|│ F-261123-nfud open                    A.2.1  Keys are lost                   │
|│                                                                              │
|│ Title               Doors are open                                           │
|│ Criterion           A.2.1 Separating tenants                                 │
|│ State               open                                                     │
|│ Record              A.2.1 customer                                           │
|│                                                                              │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────────── 3 ┘
| nothing has "nowhere" in it                                              saved
end
# by its grade, as it is shown
keys jemi<Backspace><Backspace>grade=minor<Enter>/minor<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Findings ────────────────────────────────────────────────────────────────────┐
|│ F-261123-gqyd open                    A.2.1  Nobody tests it                 │
|│ F-261123-p4cv open                    A.2.1  Doors are open                  │
|│ F-261123-nfud open        minor       A.2.1  Keys are lost                   │
|│                                                                              │
|│ Grade               minor                                                    │
|│ Title               Keys are lost                                            │
|│ Criterion           A.2.1 Separating tenants                                 │
|│ Correction          Test the doors                                           │
|│ State               open                                                     │
|│ Record              A.2.1 customer                                           │
|└─────────────────────────────────────────────────────────────────────────── 3 ┘
| match 1 of 1 for "minor"                                                 saved
end
