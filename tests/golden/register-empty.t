# Where there is no entry yet keys say so; people are linked to interviews and called by their names.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys ggzRjjPx
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ People ──────────────────────────────────────────────────────────────────────┐
|│ There is nothing here yet; a makes an entry.                                 │
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
|└─────────────────────────────────────────────────────────────────────────── 0 ┘
| there is no entry yet; a makes one                                       saved
end
keys +
says people are linked to interviews, not to controls                         saved
keys aMs Lee<Enter><Enter>jj<Enter>head of operations<Enter>qaMr Kim<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ People ──────────────────────────────────────────────────────────────────────┐
|│ P-261123-gqyd head of operations Ms Lee                                      │
|│ P-261123-p4cv -                  Mr Kim                                      │
|│                                                                              │
|│ Name                Mr Kim                                                   │
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
|└─────────────────────────────────────────────────────────────────────────── 2 ┘
| saved: Mr Kim: recorded                                                  saved
end
keys qIaMs Lee, doors<Enter><Enter>jjjj<Enter>m<Tab>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Interviews: Ms Lee, doors ───────────────────────────────────────────────────┐
|│ Title                Ms Lee, doors                                           │
|│ Date                 2026-11-23                                              │
|│ Place                                                                        │
|│ Text                                                                         │
|│ Person               P-261123-gqyd Ms Lee                                    │
|│ Record               A.1.1 customer                                          │
|│                                                                              │
|│ Somebody who took part                                                       │
|│ P-261123-gqyd Ms Lee                                                         │
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
| Ms Lee  Mr Kim
|Names with commas, -NAME takes away: m
end
keys <C-u>ms lee, Mr<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Interviews: Ms Lee, doors ───────────────────────────────────────────────────┐
|│ Title                Ms Lee, doors                                           │
|│ Date                 2026-11-23                                              │
|│ Place                                                                        │
|│ Text                                                                         │
|│ Person               P-261123-gqyd Ms Lee, P-261123-p4cv Mr Kim              │
|│ Record               A.1.1 customer                                          │
|│                                                                              │
|│ Somebody who took part                                                       │
|│ P-261123-gqyd Ms Lee                                                         │
|│ P-261123-p4cv Mr Kim                                                         │
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
|└────────────────────────────────────────────────────────────────────── 5 of 6 ┘
| saved: Ms Lee, doors: Person ms lee, Mr                                  saved
end
keys <Enter>Somebody Else<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Interviews: Ms Lee, doors ───────────────────────────────────────────────────┐
|│ Title                Ms Lee, doors                                           │
|│ Date                 2026-11-23                                              │
|│ Place                                                                        │
|│ Text                                                                         │
|│ Person               P-261123-gqyd Ms Lee, P-261123-p4cv Mr Kim              │
|│ Record               A.1.1 customer                                          │
|│                                                                              │
|│ Somebody who took part                                                       │
|│ P-261123-gqyd Ms Lee                                                         │
|│ P-261123-p4cv Mr Kim                                                         │
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
| there is no person 'Somebody Else'; `remit person list` shows them
|Names with commas, -NAME takes away: Somebody Else
end
keys <Esc>:
says : does nothing here; ? shows the keys                                    saved
keys <Down>q:finding list<Enter>
says there is none yet; `remit finding add` makes one                         saved
