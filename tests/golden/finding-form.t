# A finding from the first word to its end, field by field and step by step.
catalog catalog-small.yaml
size 80x24
session acme customer iaas
keys :2.1.1<Enter>FaNobody has the key<Enter>M<Enter>It hangs on a nail.<Enter><Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Findings: Nobody has the key ────────────────────────────────────────────────┐
|│ Grade                major                                                   │
|│ Title                Nobody has the key                                      │
|│ Criterion            2.1.1 門と鍵 doors and keys                             │
|│ Statement            It hangs on a nail.                                     │
|│ Correction                                                                   │
|│ Cause                                                                        │
|│ Corrective action                                                            │
|│ Assignee                                                                     │
|│ Due                                                                          │
|│ State                open                                                    │
|│ Record               2.1.1 customer                                          │
|│ Evidence                                                                     │
|│ Interview                                                                    │
|│                                                                              │
|│ How grave the finding is, or that it is a strength                           │
|│ major                                                                        │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└───────────────────────────────────────────────────────────────────── 1 of 13 ┘
| <Enter> edit  x clear  j next field  u undo  q leave                     saved
end
# it is answered only when the answer is there: that is asked for, or put into its field
keys qs
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Findings ────────────────────────────────────────────────────────────────────┐
|│ F-261123-gqyd open        major       2.1.1  Nobody has the key              │
|│                                                                              │
|│ Grade               major                                                    │
|│ Title               Nobody has the key                                       │
|│ Criterion           2.1.1 門と鍵 doors and keys                              │
|│ Statement           It hangs on a nail.                                      │
|│ State               open                                                     │
|│ Record              2.1.1 customer                                           │
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
|What was done about it:
end
keys <Esc><Enter>jjjj<Enter>A nail with a lock.<C-s>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Findings: Nobody has the key ────────────────────────────────────────────────┐
|│ Grade                major                                                   │
|│ Title                Nobody has the key                                      │
|│ Criterion            2.1.1 門と鍵 doors and keys                             │
|│ Statement            It hangs on a nail.                                     │
|│ Correction           A nail with a lock.                                     │
|│ Cause                                                                        │
|│ Corrective action                                                            │
|│ Assignee                                                                     │
|│ Due                                                                          │
|│ State                open                                                    │
|│ Record               2.1.1 customer                                          │
|│ Evidence                                                                     │
|│ Interview                                                                    │
|│                                                                              │
|│ What was done at once                                                        │
|│ A nail with a lock.                                                          │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└───────────────────────────────────────────────────────────────────── 5 of 13 ┘
| saved: Nobody has the key: Correction                                    saved
end
# words of links: added, taken away, wrong; a link is not cleared by a key
keys GG<Up><Up><Enter>1.1.1:provider<Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Findings: Nobody has the key ────────────────────────────────────────────────┐
|│ Grade                major                                                   │
|│ Title                Nobody has the key                                      │
|│ Criterion            2.1.1 門と鍵 doors and keys                             │
|│ Statement            It hangs on a nail.                                     │
|│ Correction           A nail with a lock.                                     │
|│ Cause                                                                        │
|│ Corrective action                                                            │
|│ Assignee                                                                     │
|│ Due                                                                          │
|│ State                open                                                    │
|│ Record               1.1.1 provider, 2.1.1 customer                          │
|│ Evidence                                                                     │
|│ Interview                                                                    │
|│                                                                              │
|│ A record that it belongs to                                                  │
|│ 1.1.1 provider                                                               │
|│ 2.1.1 customer                                                               │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────── 11 of 13 ┘
| saved: Nobody has the key: Record 1.1.1:provider                         saved
end
keys <Enter>-2.1.1<Enter>x
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Findings: Nobody has the key ────────────────────────────────────────────────┐
|│ Grade                major                                                   │
|│ Title                Nobody has the key                                      │
|│ Criterion            2.1.1 門と鍵 doors and keys                             │
|│ Statement            It hangs on a nail.                                     │
|│ Correction           A nail with a lock.                                     │
|│ Cause                                                                        │
|│ Corrective action                                                            │
|│ Assignee                                                                     │
|│ Due                                                                          │
|│ State                open                                                    │
|│ Record               1.1.1 provider                                          │
|│ Evidence                                                                     │
|│ Interview                                                                    │
|│                                                                              │
|│ A record that it belongs to                                                  │
|│ 1.1.1 provider                                                               │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────── 11 of 13 ┘
| a link is taken away by name: Enter, then -ID                            saved
end
keys <Enter>9.9<Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Findings: Nobody has the key ────────────────────────────────────────────────┐
|│ Grade                major                                                   │
|│ Title                Nobody has the key                                      │
|│ Criterion            2.1.1 門と鍵 doors and keys                             │
|│ Statement            It hangs on a nail.                                     │
|│ Correction           A nail with a lock.                                     │
|│ Cause                                                                        │
|│ Corrective action                                                            │
|│ Assignee                                                                     │
|│ Due                                                                          │
|│ State                open                                                    │
|│ Record               1.1.1 provider                                          │
|│ Evidence                                                                     │
|│ Interview                                                                    │
|│                                                                              │
|│ A record that it belongs to                                                  │
|│ 1.1.1 provider                                                               │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
| there is no control '9.9' in small-2020; `remit controls` lists them
|Record, ids with commas, -ID takes away: 9.9
end
keys <Esc>ggj<Enter><C-u><Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Findings: Nobody has the key ────────────────────────────────────────────────┐
|│ Grade                major                                                   │
|│ Title                Nobody has the key                                      │
|│ Criterion            2.1.1 門と鍵 doors and keys                             │
|│ Statement            It hangs on a nail.                                     │
|│ Correction           A nail with a lock.                                     │
|│ Cause                                                                        │
|│ Corrective action                                                            │
|│ Assignee                                                                     │
|│ Due                                                                          │
|│ State                open                                                    │
|│ Record               1.1.1 provider                                          │
|│ Evidence                                                                     │
|│ Interview                                                                    │
|│                                                                              │
|│ The finding in one line                                                      │
|│ Nobody has the key                                                           │
|│                                                                              │
|│                                                                              │
|│                                                                              │
| Title stays: an entry without it says nothing; remove takes the whole entry
| away
|Title:
end
# the rest of its way; whoever had to act is told when they verify it themselves
keys <Esc>qssAanna<Enter>s
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Findings ────────────────────────────────────────────────────────────────────┐
|│ F-261123-gqyd verified    major       1.1.1  Nobody has the key              │
|│                                                                              │
|│ Grade               major                                                    │
|│ Title               Nobody has the key                                       │
|│ Criterion           2.1.1 門と鍵 doors and keys                              │
|│ Statement           It hangs on a nail.                                      │
|│ Correction          A nail with a lock.                                      │
|│ Assignee            anna                                                     │
|│ State               verified                                                 │
|│ Record              1.1.1 provider                                           │
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
| saved: Nobody has the key: verified; anna had to act and now verifies
| it: a second person's look is meant                                      saved
end
keys ss
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Findings ────────────────────────────────────────────────────────────────────┐
|│ F-261123-gqyd closed      major       1.1.1  Nobody has the key              │
|│                                                                              │
|│ Grade               major                                                    │
|│ Title               Nobody has the key                                       │
|│ Criterion           2.1.1 門と鍵 doors and keys                              │
|│ Statement           It hangs on a nail.                                      │
|│ Correction          A nail with a lock.                                      │
|│ Assignee            anna                                                     │
|│ State               closed                                                   │
|│ Record              1.1.1 provider                                           │
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
| it has come to its end; Enter shows its fields                           saved
end
# marked ones get a field, a day and a step in one action that one undo takes back
keys aWindows<Enter>o<Enter><Enter>aDoors<Enter>s<Enter><Enter>kk<Space><Space><Space>
keys t+30d<Enter>ggAKim<Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Findings ────────────────────────────────────────────────────────────────────┐
|│ F-261123-gqyd◆closed      major       1.1.1  Nobody has the key              │
|│ F-261123-p4cv◆open        observation 2.1.1  Windows                         │
|│ F-261123-nfud◆open        strength    2.1.1  Doors                           │
|│                                                                              │
|│ Grade               major                                                    │
|│ Title               Nobody has the key                                       │
|│ Criterion           2.1.1 門と鍵 doors and keys                              │
|│ Statement           It hangs on a nail.                                      │
|│ Correction          A nail with a lock.                                      │
|│ Assignee            Kim                                                      │
|│ Due                 2026-12-23                                               │
|│ State               closed                                                   │
|│ Record              1.1.1 provider                                           │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────────── 3 ┘
| saved: 3 entries: Assignee Kim                                           saved
end
keys u
keys <Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Findings: Nobody has the key ────────────────────────────────────────────────┐
|│ Grade                major                                                   │
|│ Title                Nobody has the key                                      │
|│ Criterion            2.1.1 門と鍵 doors and keys                             │
|│ Statement            It hangs on a nail.                                     │
|│ Correction           A nail with a lock.                                     │
|│ Cause                                                                        │
|│ Corrective action                                                            │
|│ Assignee             anna                                                    │
|│ Due                  2026-12-23                                              │
|│ State                closed                                                  │
|│ Record               1.1.1 provider                                          │
|│ Evidence                                                                     │
|│ Interview                                                                    │
|│                                                                              │
|│ How grave the finding is, or that it is a strength                           │
|│ major                                                                        │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└───────────────────────────────────────────────────────────────────── 1 of 13 ┘
| <Enter> edit  x clear  j next field  u undo  q leave                     saved
end
keys qs
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Findings ────────────────────────────────────────────────────────────────────┐
|│ F-261123-gqyd◆closed      major       1.1.1  Nobody has the key              │
|│ F-261123-p4cv◆open        observation 2.1.1  Windows                         │
|│ F-261123-nfud◆open        strength    2.1.1  Doors                           │
|│                                                                              │
|│ Grade               major                                                    │
|│ Title               Nobody has the key                                       │
|│ Criterion           2.1.1 門と鍵 doors and keys                              │
|│ Statement           It hangs on a nail.                                      │
|│ Correction          A nail with a lock.                                      │
|│ Assignee            anna                                                     │
|│ Due                 2026-12-23                                               │
|│ State               closed                                                   │
|│ Record              1.1.1 provider                                           │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
| F-261123-p4cv: a finding is answered only when it says what was done:
| record correction or corrective_action first                             saved
end
# what only requests have
keys Cvr
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Findings ────────────────────────────────────────────────────────────────────┐
|│ F-261123-gqyd◆closed      major       1.1.1  Nobody has the key              │
|│ F-261123-p4cv◆open        observation 2.1.1  Windows                         │
|│ F-261123-nfud◆open        strength    2.1.1  Doors                           │
|│                                                                              │
|│ Grade               major                                                    │
|│ Title               Nobody has the key                                       │
|│ Criterion           2.1.1 門と鍵 doors and keys                              │
|│ Statement           It hangs on a nail.                                      │
|│ Correction          A nail with a lock.                                      │
|│ Assignee            anna                                                     │
|│ Due                 2026-12-23                                               │
|│ State               closed                                                   │
|│ Record              1.1.1 provider                                           │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────────── 3 ┘
| nothing in this register has such a state                                saved
end
keys qPtA
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
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
| only findings and requests have that: F and R show them                  saved
end
keys qEaLog<Enter><Enter>ggjjjjjjjjjjj<Enter>7<Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Evidence: Log ───────────────────────────────────────────────────────────────┐
|│ Title                Log                                                     │
|│ Custody                                                                      │
|│ Hash                                                                         │
|│ File                                                                         │
|│ Size                                                                         │
|│ Period from                                                                  │
|│ Period to                                                                    │
|│ Effective                                                                    │
|│ Expiry                                                                       │
|│ Received                                                                     │
|│ Source                                                                       │
|│ Population           7                                                       │
|│ Sample size                                                                  │
|│ Sample method                                                                │
|│                                                                              │
|│ How many there were to choose from                                           │
|│ 7                                                                            │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────── 12 of 22 ┘
| saved: Log: Population 7                                                 saved
end
keys j<Enter>9<Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Evidence: Log ───────────────────────────────────────────────────────────────┐
|│ Title                Log                                                     │
|│ Custody                                                                      │
|│ Hash                                                                         │
|│ File                                                                         │
|│ Size                                                                         │
|│ Period from                                                                  │
|│ Period to                                                                    │
|│ Effective                                                                    │
|│ Expiry                                                                       │
|│ Received                                                                     │
|│ Source                                                                       │
|│ Population           7                                                       │
|│ Sample size                                                                  │
|│ Sample method                                                                │
|│                                                                              │
|│ How many were looked at                                                      │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
| Sample size 9 would be more than Population 7
|Sample size: 9
end
# a file that is not there: said, and gone with the line; only evidence has files
keys <Esc>qfh<Enter>/nowhere/at/all<Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Evidence ────────────────────────────────────────────────────────────────────┐
|│ E-261123-jwz6 -           2.1.1  Log                                         │
|│                                                                              │
|│ Title               Log                                                      │
|│ Population          7                                                        │
|│ Record              2.1.1 customer                                           │
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
| cannot open /nowhere/at/all: No such file or directory
|File, to take name, size and hash of: /nowhere/at/all
end
keys <Esc>j
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Evidence ────────────────────────────────────────────────────────────────────┐
|│ E-261123-jwz6 -           2.1.1  Log                                         │
|│                                                                              │
|│ Title               Log                                                      │
|│ Population          7                                                        │
|│ Record              2.1.1 customer                                           │
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
|└─────────────────────────────────────────────────────────────────────────── 1 ┘
| a add  <Enter> fields  f file  q leave  <Space> mark  + link  / search   saved
end
keys qFf
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Findings ────────────────────────────────────────────────────────────────────┐
|│ F-261123-gqyd closed      major       1.1.1  Nobody has the key              │
|│ F-261123-p4cv open        observation 2.1.1  Windows                         │
|│ F-261123-nfud open        strength    2.1.1  Doors                           │
|│                                                                              │
|│ Grade               major                                                    │
|│ Title               Nobody has the key                                       │
|│ Criterion           2.1.1 門と鍵 doors and keys                              │
|│ Statement           It hangs on a nail.                                      │
|│ Correction          A nail with a lock.                                      │
|│ Assignee            anna                                                     │
|│ Due                 2026-12-23                                               │
|│ State               closed                                                   │
|│ Record              1.1.1 provider                                           │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────────── 3 ┘
| files are of evidence: E shows it                                        saved
end
