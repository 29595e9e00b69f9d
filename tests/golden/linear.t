# The linear mode: one pane, no boxes, every mark in words, and what a key did in the last line.
linear
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys gg
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|  Controls
|  A: group, open, 0 of 3 assessed; Access
|   A.1: group, open, 0 of 2 assessed; Accounts
|    A.1.1: customer not assessed, provider no duty; Registering users; base co…
|    A.1.2: customer not assessed, provider not assessed; A title that is far t…
|   A.2: group, closed, 0 of 1 assessed; Rights
|  B: group, closed, 0 of 1 assessed; Backup and 備份
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
keys jjj
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|  Controls
|  A: group, open, 0 of 3 assessed; Access
|   A.1: group, open, 0 of 2 assessed; Accounts
|    A.1.1: customer not assessed, provider no duty; Registering users; base co…
|    A.1.2: customer not assessed, provider not assessed; A title that is far t…
|   A.2: group, closed, 0 of 1 assessed; Rights
|  B: group, closed, 0 of 1 assessed; Backup and 備份
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
keys 3
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|  Controls
|  A: group, open, 1 of 3 assessed; Access
|   A.1: group, open, 1 of 2 assessed; Accounts
|    A.1.1: customer not assessed, provider no duty; Registering users; base co…
|    A.1.2: customer partial, provider not assessed; A title that is far too lo…
|   A.2: group, closed, 0 of 1 assessed; Rights
|  B: group, closed, 0 of 1 assessed; Backup and 備份
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| saved: A.1.2, customer: partial                                          saved
end
keys <Space>
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|  Controls
|  A: group, open, 1 of 3 assessed; Access
|   A.1: group, open, 1 of 2 assessed; Accounts
|    A.1.1: customer not assessed, provider no duty; Registering users; base co…
|    A.1.2, marked: customer partial, provider not assessed; A title that is fa…
|   A.2: group, closed, 0 of 1 assessed; Rights
|  B: group, closed, 0 of 1 assessed; Backup and 備份
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| A.1.2 marked, 1 in all                                                   saved
end
keys k<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|  Controls
|  A: group, open, 1 of 3 assessed; Access
|   A.1: group, closed, 1 of 2 assessed; Accounts
|   A.2: group, closed, 0 of 1 assessed; Rights
|  B: group, closed, 0 of 1 assessed; Backup and 備份
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| A.1: group, closed, 1 of 2 assessed; Accounts                            saved
end
keys :A.1.2<Enter>l
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|  A.1.2  A title that is far too long for the narrow tree of a terminal with …
|  A.1.2 A title that is far too long for the narrow tree of a terminal with
|  eighty columns
|  guided control
|
|  Recorded for the customer
|  Status         partial
|  Review         assessed by anna, 2026-11-23
|
|  Accounts end when people leave.
|
|  For the customer
|  Remove the account on the last day:
|
|  - of employees, told by the people who keep the staff list
|  - of contractors, by the end date of their order
|
|  For the provider
|  Offer a way to remove accounts at once.
|
|
|
| guidance of A.1.2                                                        saved
end
keys d
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|  Who does what: A.1.2, IaaS
|  customer: partial
|  provider: not assessed
|  joint: not assessed
|  of 3 duties the customer has 2, the provider 1, both 0
|    a we (customer): Remove accounts of leavers on their last day
|    b provider: Offer removal of accounts at once
|    c we (customer): Synchronise the directory
|
|
|
|
|
|
|
|
|
|
|
|
|
|                                                                      m: model
| 3 duties of A.1.2 under IaaS                                             saved
end
keys j<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|  Whose duty: Offer removal of accounts at once
| c the customer, not chosen
| p the provider, not chosen
| s both, by a written split, not chosen
| n nobody claims it, not chosen
| a as the catalog says, chosen
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| While choosing words                                                     saved
end
keys <Esc>s
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|  Who does what: A.1.2, IaaS
|  customer: partial
|  provider: not assessed
|  joint: not assessed
|  of 3 duties the customer has 2, the provider 1, both 0
|    a we (customer): Remove accounts of leavers on their last day
|    b provider: Offer removal of accounts at once
|    c we (customer): Synchronise the directory
|
|
|
|
|
|
|
|
|
|
|
|
|
|                                                                      m: model
| recording for the provider                                               saved
end
keys b
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|  Basis: A.1.2, provider
| s stated, not chosen
| d documented, not chosen
| c certified, not chosen
| i interviewed, not chosen
| o observed, not chosen
| t tested, not chosen
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| While choosing words                                                     saved
end
keys <Esc>D
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|  Dashboard
|  Progress
|  customer  assessed 1 of 4, reviewed 0, conform 0, gaps 1
|  provider  assessed 0 of 2, reviewed 0, conform 0, gaps 0
|
|  Clause by clause
|  A Access: assessed 1 of 3, reviewed 0, conform 0, gaps 1
|  B Backup and 備份: assessed 0 of 1, reviewed 0, conform 0, gaps 0
|
|  Gaps, by who has to act
|  nobody              1 gap, no day set
|
|
|
|
|
|
|
|
|
|
|
| Dashboard; q closes it                                                   saved
end
keys qF
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|  Findings
|  There is nothing here yet; a makes an entry.
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|                                                                             0
| Findings: 0; q leaves                                                    saved
end
keys q?
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|  Help
|  A digit records the status for the side in brackets in the last line; s
|  changes the side. What is recorded is saved at once.
|
|  To begin with
|  j                     Go one row or line down
|  l                     Open the group, or go to the guidance of a control
|  h                     Close the group, or go to the one above
|  ]                     Go to the next control that we have not assessed
|  1                     Record that the control is implemented
|  2                     Record that it is implemented in an alternative way
|  3                     Record that it is partly implemented
|  4                     Record that it is planned
|  5                     Record that it is not implemented
|  0                     Clear the status: not assessed
|  s                     Record for the other side: `:side provider`
|  u                     Take back what you recorded last
|  x                     Write the remark for the report
|  /                     Search ids, titles, guidance, duties, and what is
|                        recorded
|  <Tab>                 Go to the next pane
|                                                                   1-20 of 357
| Help; q closes it                                                        saved
end
keys q/tenant<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|  Who does what: A.2.1, IaaS
|  customer: not assessed
|  provider: not assessed
|  joint: not assessed
|  of 2 duties the customer has 1, the provider 1, both 0
|    a provider: Isolate compute between tenants
|    b we (customer): Choose the separation
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|                                                                      m: model
| match 1 of 1 for "tenant"                                                saved
end
size 40x12
keys gg
screen
| Small catalog  acme  customer  IaaS
|  Who does what: A.2.1, IaaS
|  customer: not assessed
|  provider: not assessed
|  joint: not assessed
|  of 2 duties the customer has 1, the
|  provider 1, both 0
|    a provider: Isolate compute
|      between tenants
|    b we (customer): Choose the
|                      m: model   1-8 v
| [provider, 1 marked] ? help      saved
end
keys <Tab>
screen
| Small catalog  acme  customer  IaaS
|  Controls
|  A: group, open, 1 of 3 assessed; Acc…
|   A.1: group, open, 1 of 2 assessed; …
|    A.1.1: provider no duty, customer …
|    A.1.2, marked: provider not assess…
|   A.2: group, open, 0 of 1 assessed; …
|    A.2.1: provider not assessed, cust…
|  B: group, closed, 0 of 1 assessed; B…
|
| A.2.1: provider not assessed,
| customer not assessed; Separati… saved
end
# The cursor stands where one is: at the row, the duty, the word, the entry.
size 80x24
keys :A.1.1<Enter>
cursor 4 4
keys d
cursor 6 6
keys p
cursor 5 1
keys <Esc>:finding add title='No list' control=A.1.1<Enter>F
cursor 2 2
keys q
