# Leaving asks once when something was answered; what does not exist is said.
size 80x24
session acme customer iaas
keys :quiz-results<Enter>
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
| no run of quiz gdpr is kept yet: `:quiz gdpr` makes one                  saved
end
keys :quiz gdrp<Enter>
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
| there is no quiz 'gdrp'; did you mean gdpr? Known are: gdpr
|:quiz gdrp
end
keys <Esc>:quiz <Tab><Enter>q
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
| the quiz was left: nothing was kept                                      saved
end
keys :quiz<Enter>1y<Esc>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ GDPR readiness check: 3 of 10 ───────────────────────────────────────────────┐
|│ Lawful use (controller)                                                      │
|│ Is a legal basis written down for every purpose, and where that is consent,  │
|│ can we prove it and can it be withdrawn as easily as it was given?           │
|│                                                                              │
|│ ( ) y  yes                                                                   │
|│ ( ) p  partly                                                                │
|│ ( ) n  no                                                                    │
|│ ( ) d  don't know                                                            │
|│ ( ) a  not applicable                                                        │
|│                                                                              │
|│ Yes: each row of the record names one basis (consent, contract, legal duty,  │
|│ vital or public interest, legitimate interest with the weighing written      │
|│ down), and special kinds of data have their own exception beside it.         │
|│ Art. 6, Art. 7, Art. 8, Art. 9                                               │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| nothing of it is kept: q again leaves, any answer goes on        not saved yet
end
keys nq
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ GDPR readiness check: 4 of 10 ───────────────────────────────────────────────┐
|│ Telling people (controller)                                                  │
|│ Do people learn in plain words, when we collect their data, who we are, what │
|│ for and on what basis we use it, who gets it, how long we keep it, and what  │
|│ they can demand?                                                             │
|│                                                                              │
|│ ( ) y  yes                                                                   │
|│ ( ) p  partly                                                                │
|│ ( ) n  no                                                                    │
|│ ( ) d  don't know                                                            │
|│ ( ) a  not applicable                                                        │
|│                                                                              │
|│ Yes: a notice stands where the data is collected, says what the record says, │
|│ names the cloud provider or its kind among the recipients, and somebody      │
|│ outside the trade has understood it.                                         │
|│ Art. 12, Art. 13, Art. 14                                                    │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| nothing of it is kept: q again leaves, any answer goes on        not saved yet
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
| the quiz was left: nothing was kept                                      saved
end
keys :quiz<Enter>1sssssssss
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ GDPR readiness check ────────────────────────────────────────────────────────┐
|│ Regulation (EU) 2016/679 as of 2018-05-23                                    │
|│ Controller: we decide what the personal data in it is used for               │
|│                                                                              │
|│   People's rights: not answered (skipped 1)                                  │
|│   Controls and notifications: not answered (skipped 4)                       │
|│   Open and clear policies: not answered (skipped 2)                          │
|│   Partners, technology and training: not answered (skipped 2)                │
|│                                                                              │
|│                                                                              │
|│ Skipped                                                                      │
|│    Record of processing (controller)                                         │
|│    Lawful use (controller)                                                   │
|│    Telling people (controller)                                               │
|│    Requests of people (controller)                                           │
|│    Keeping and erasing (controller)                                          │
|│    Security that fits the risk                                               │
|│    Breaches (controller)                                                     │
|│    Processors and transfers (controller)                                     │
|│    Being able to show it (controller)                                        │
|│                                                                              │
|└────────────────────────────────────────────────────────────────── 1-20 of 23 ┘
| nothing was answered, so nothing is kept                                 saved
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
keys :q<Enter>
leaves
