# What the standard is, to be read on the screen.
size 80x24
session acme customer iaas
keys :about<Enter>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ About ISO/IEC 27017 ─────────────────────────────────────────────────────────┐
|│ What it is                                                                   │
|│ ISO/IEC 27017 takes the security controls of ISO/IEC 27002 and says what     │
|│ becomes of them when computing is rented: what the customer of a cloud       │
|│ service has to do, and what its provider has to do. The ITU publishes the    │
|│ same text of 2015 as Recommendation X.1631.                                  │
|│                                                                              │
|│ It is guidance. Nothing in it is a requirement by itself; it becomes one     │
|│ when an organisation puts it into its ISO/IEC 27001 management system or a   │
|│ contract names it.                                                           │
|│                                                                              │
|│ For whom                                                                     │
|│ Two parties, and often one organisation is both: whoever sells software as a │
|│ service on rented machines is a provider to its customers and a customer of  │
|│ its host.                                                                    │
|│ • The customer learns what to ask before signing and what stays its own      │
|│   work.                                                                      │
|│ • The provider learns what customers must be told and what they must be able │
|│   to do.                                                                     │
|│ • The auditor finds where the line between the two runs, and whether both    │
|│   sides see the same line.                                                   │
|└────────────────────────────────────────────────────────────────── 1-20 of 68 ┘
| j down  <PageDown> page  q close  / search                               saved
end
keys G
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ About ISO/IEC 27017 ─────────────────────────────────────────────────────────┐
|│ Which edition stands                                                         │
|│ The edition of 2015 was withdrawn in July 2026, when the second edition      │
|│ replaced it. The new one follows the numbers of ISO/IEC 27002:2022: 97       │
|│ controls, four of them its own (5.38, 5.39, 8.35, 8.36). Certificates,       │
|│ contracts and audit programmes will go on naming the edition of 2015 for     │
|│ some time; an assessment says which one it used, and every document remit    │
|│ writes does so.                                                              │
|│                                                                              │
|│ remit has the new edition as a skeleton, iso27017-2026: ids, titles and what │
|│ each 2015 control became. Its list comes from secondary sources; check it    │
|│ with your own copy.                                                          │
|│                                                                              │
|│ Where to get it                                                              │
|│ From ISO (https://www.iso.org/standard/82878.html for the edition of 2026,   │
|│ https://www.iso.org/standard/43757.html for that of 2015) or your national   │
|│ standards body; the ITU offers X.1631 of 2015. remit does not replace it:    │
|│ identifiers and titles are ISO's, all guidance in remit is our own and says  │
|│ what we would look for.                                                      │
|│                                                                              │
|│ remit is not affiliated with ISO, IEC, ITU, CSA or Microsoft.                │
|└───────────────────────────────────────────────────────────────── 49-68 of 68 ┘
| j down  <PageDown> page  q close  / search                               saved
end
keys q
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ Controls ──────────────────┐┌ 5.1.1  Policies for information security ──────┐
|│ ▾ 5 Information secur… 0/2 ││ guided control                                 │
|│  ▾ 5.1 Management dir… 0/2 ││                                                │
|│   ·· 5.1.1 c Policies for …││ A policy settles in advance what is otherwise  │
|│   ·· 5.1.2   Review of the…││ decided by whoever holds the payment card or   │
|│ ▸ 6 Organization of i… 0/8 ││ the on-call phone. For the customer that is    │
|│ ▸ 7 Human resource se… 0/6 ││ which services may hold which data; for the    │
|│ ▸ 8 Asset management  0/11 ││ provider, what every tenant can rely on        │
|│ ▸ 9 Access control    0/16 ││ whoever is on shift.                           │
|│ ▸ 10 Cryptography      0/2 ││                                                │
|│ ▸ 11 Physical and en… 0/15 ││ For the customer                               │
|│ ▸ 12 Operations secu… 0/16 ││ Try the policy on three cases: a team wants to │
|│ ▸ 13 Communications s… 0/8 ││ load customer records into a free trial, a     │
|│ ▸ 14 System acquisit… 0/13 │└──────────────────────────────────────── 1-12 ▾ ┘
|│ ▸ 15 Supplier relatio… 0/5 │┌ Who does what: IaaS ───────────────────────────┐
|│ ▸ 16 Information secu… 0/7 ││ customer · not assessed    joint: not assessed │
|│ ▸ 17 Information secu… 0/4 ││ provider · not assessed                        │
|│ ▸ 18 Compliance        0/8 ││ customer ■■ 6   shared 0   provider ■ 2        │
|│                            ││   a Write a policy for the use   we (customer) │
|│                            ││     of cloud services                          │
|│                            ││   b Decide the countries where   we (customer) │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
size 40x10
session other customer iaas
keys :about<Enter><Down>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  …
|┌ About ISO/IEC 27017 ─────────────────┐
|│ ISO/IEC 27017 takes the security     │
|│ controls of ISO/IEC 27002 and says   │
|│ what becomes of them when computing  │
|│ is rented: what the customer of a    │
|│ cloud service has to do, and what    │
|│ its provider has to do. The ITU      │
|└────────────────────────── 2-7 of 117 ┘
| j down  <PageDown> page  q close saved
end
