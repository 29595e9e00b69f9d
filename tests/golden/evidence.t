# Evidence on the screen: a file copied in, its path completed; links put and taken away.
catalog catalog-small.yaml
size 80x24
session acme customer iaas
file papers/report-may.txt restored
file papers/report-june.txt restored again
keys :2.1.1<Enter>EaThe restore report<Enter>f
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Evidence ────────────────────────────────────────────────────────────────────┐
|│ E-261123-gqyd -           2.1.1  The restore report                          │
|│                                                                              │
|│ Title               The restore report                                       │
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
|│             ┌ What is to be done with the file? ───────────────┐             │
|│             │(*) c  copy it into the session                   │             │
|│             │( ) h  take its hash; the file stays where it is  │             │
|└─────────────└──────────────────────────────────────────────────┘────────── 1 ┘
| [customer] <Enter> save  <Space> change  <Esc> leave                     saved
end
keys <Enter>pa<Tab>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Evidence ────────────────────────────────────────────────────────────────────┐
|│ E-261123-gqyd -           2.1.1  The restore report                          │
|│                                                                              │
|│ Title               The restore report                                       │
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
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────────── 1 ┘
|File to copy: papers/
end
keys <Tab><Tab>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Evidence ────────────────────────────────────────────────────────────────────┐
|│ E-261123-gqyd -           2.1.1  The restore report                          │
|│                                                                              │
|│ Title               The restore report                                       │
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
|│                                                                              │
| report-june.txt  report-may.txt
|File to copy: papers/report-
end
keys m<Tab>
says File to copy: papers/report-may.txt
keys <Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Evidence ────────────────────────────────────────────────────────────────────┐
|│ E-261123-gqyd copied      2.1.1  The restore report                          │
|│                                                                              │
|│ Title               The restore report                                       │
|│ Custody             copied                                                   │
|│ Hash                eb00bf0aba491c620ddf47bf68068be4cc52c39bf3b8b554e2c51ff7 │
|│                     4e5e915e                                                 │
|│ File                report-may.txt                                           │
|│ Size                8                                                        │
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
|└─────────────────────────────────────────────────────────────────────────── 1 ┘
| saved: The restore report: the file is copied into the session           saved
end
# what is no file is said over the line that is still there; the hash alone moves nothing
keys f<Enter>papers<Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Evidence ────────────────────────────────────────────────────────────────────┐
|│ E-261123-gqyd copied      2.1.1  The restore report                          │
|│                                                                              │
|│ Title               The restore report                                       │
|│ Custody             copied                                                   │
|│ Hash                eb00bf0aba491c620ddf47bf68068be4cc52c39bf3b8b554e2c51ff7 │
|│                     4e5e915e                                                 │
|│ File                report-may.txt                                           │
|│ Size                8                                                        │
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
| papers is not a regular file
|File to copy: papers
end
keys <Esc>fh<Enter>~/papers/report-june.txt<Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Evidence ────────────────────────────────────────────────────────────────────┐
|│ E-261123-gqyd referenced  2.1.1  The restore report                          │
|│                                                                              │
|│ Title               The restore report                                       │
|│ Custody             referenced                                               │
|│ Hash                f85d15f0bba6b06836b52cfeb9b518fbb3f64ce702275f97df2bf089 │
|│                     60c1c3a0                                                 │
|│ File                report-june.txt                                          │
|│ Size                14                                                       │
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
| saved: The restore report: name, size and hash of the file; it stays
| where it is                                                              saved
end
# its link goes, and comes back
keys -
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Evidence ────────────────────────────────────────────────────────────────────┐
|│ E-261123-gqyd referenced  The restore report                                 │
|│                                                                              │
|│ Title               The restore report                                       │
|│ Custody             referenced                                               │
|│ Hash                f85d15f0bba6b06836b52cfeb9b518fbb3f64ce702275f97df2bf089 │
|│                     60c1c3a0                                                 │
|│ File                report-june.txt                                          │
|│ Size                14                                                       │
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
| saved: The restore report: no longer linked to 2.1.1, customer           saved
end
keys +
says saved: The restore report: linked to 2.1.1, customer                     saved
keys qFf
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Findings ────────────────────────────────────────────────────────────────────┐
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
| files are of evidence: E shows it                                        saved
end
size 40x10
keys qEf
screen
| Small 2020  acme       0 of 3 assessed
|┌ Evidence ────────────────────────────┐
|│ E-261123-gqyd referenced  The resto… │
|│                                      │
|│ Title                                │
|┌ What is to be done with the file? ───┐
|│(*) c  copy it into the session       │
|│( ) h  take its hash; the file stays …│
|└──────────────────────────────────────┘
| [customer] <Enter> save          saved
end
keys <Enter>
screen
| Small 2020  acme       0 of 3 assessed
|┌ Evidence ────────────────────────────┐
|│ E-261123-gqyd referenced  The resto… │
|│                                      │
|│ Title                                │
|│   The restore report                 │
|│ Custody                              │
|│   referenced                         │
|└─────────────────────────────────── 1 ┘
|File to copy:
end
