# What a provider stated in a questionnaire stands beside the guidance, sets no status, and names
# where it comes from.
size 80x24
catalog iso27017-2015
session acme customer iaas
record declaration/caiq/side provider
record declaration/caiq/organisation Example Cloud
record declaration/caiq/service -
record declaration/caiq/date 2026-09-30
record declaration/caiq/file answers.csv
record declaration/caiq/caiq 4.0
record declaration/caiq/statement/A&A-02.1/answer yes
record declaration/caiq/statement/A&A-02.1/ownership csp-owned
record declaration/caiq/statement/A&A-02.1/how An auditor comes every spring.
record declaration/caiq/statement/A&A-02.1/line 4
record declaration/caiq/statement/A&A-02.2/answer no
record declaration/caiq/statement/A&A-02.2/ownership shared-csp-csc
record declaration/caiq/statement/A&A-02.2/responsibilities Read what comes of it.
record declaration/caiq/statement/IVS-09.1/answer yes
keys :18.2.1<Enter>
tick
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ Controls ──────────────────┐┌ 18.2.1  Independent review of information sec… ┐
|│   ·· 5.1.1 c Policies for …││ guided control                                 │
|│   ·· 5.1.2   Review of the…││                                                │
|│ ▸ 6 Organization of i… 0/8 ││ Stated by the provider                         │
|│ ▸ 7 Human resource se… 0/6 ││ 2 statements: yes 1, no 1; CAIQ 4.0 of Example │
|│ ▸ 8 Asset management  0/11 ││ Cloud, 2026-09-30, answers.csv. Not placed on  │
|│ ▸ 9 Access control    0/16 ││ a duty, no status; see below.                  │
|│ ▸ 10 Cryptography      0/2 ││                                                │
|│ ▸ 11 Physical and en… 0/15 ││ People without a stake in the result examine   │
|│ ▸ 12 Operations secu… 0/16 ││ how security is managed, on both sides of the  │
|│ ▸ 13 Communications s… 0/8 ││ service. Customers mostly get the provider's   │
|│ ▸ 14 System acquisit… 0/13 ││ half as a report, and the control asks what    │
|│ ▸ 15 Supplier relatio… 0/5 ││ that report covered, for which months, and     │
|│ ▸ 16 Information secu… 0/7 │└──────────────────────────────────────── 1-12 ▾ ┘
|│ ▸ 17 Information secu… 0/4 │┌ Who does what: IaaS ───────────────────────────┐
|│ ▾ 18 Compliance        0/8 ││ customer · not assessed    joint: not assessed │
|│  ▸ 18.1 Compliance wi… 0/5 ││ provider · not assessed                        │
|│  ▾ 18.2 Information s… 0/3 ││ customer ■ 5   shared 0   provider ■ 3         │
|│   ·· 18.2.1 c Independent …││   a Evaluate independent reports we (customer) │
|│   ·· 18.2.2   Compliance w…││     on the services you use                    │
|│   ·· 18.2.3   Technical co…││   b Test the user controls that  we (customer) │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
# All of it is at the end of the page, before the other catalogs.
keys <Tab>G<PageUp>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ Controls ──────────────────┐┌ 18.2.1  Independent review of information sec… ┐
|│   ·· 5.1.1 c Policies for …││ • Is any month of the last 24 covered by no    │
|│   ·· 5.1.2   Review of the…││   report?                                      │
|│ ▸ 6 Organization of i… 0/8 ││ • When was a contractual audit right last      │
|│ ▸ 7 Human resource se… 0/6 ││   used, alone or pooled?                       │
|│ ▸ 8 Asset management  0/11 ││                                                │
|│ ▸ 9 Access control    0/16 ││ Stated by the provider                         │
|│ ▸ 10 Cryptography      0/2 ││ A&A-02.1 (partly): yes, CSP-owned              │
|│ ▸ 11 Physical and en… 0/15 ││   An auditor comes every spring.               │
|│ ▸ 12 Operations secu… 0/16 ││   CAIQ 4.0 of Example Cloud, 2026-09-30,       │
|│ ▸ 13 Communications s… 0/8 ││   answers.csv, line 4                          │
|│ ▸ 14 System acquisit… 0/13 ││ A&A-02.2 (partly): no, Shared CSP and CSC      │
|│ ▸ 15 Supplier relatio… 0/5 ││   Left to the customer: Read what comes of it. │
|│ ▸ 16 Information secu… 0/7 │└──────────────────────────────── 147-158 of 169 ┘
|│ ▸ 17 Information secu… 0/4 │┌ Who does what: IaaS ───────────────────────────┐
|│ ▾ 18 Compliance        0/8 ││ customer · not assessed    joint: not assessed │
|│  ▸ 18.1 Compliance wi… 0/5 ││ provider · not assessed                        │
|│  ▾ 18.2 Information s… 0/3 ││ customer ■ 5   shared 0   provider ■ 3         │
|│   ·· 18.2.1 c Independent …││   a Evaluate independent reports we (customer) │
|│   ·· 18.2.2   Compliance w…││     on the services you use                    │
|│   ·· 18.2.3   Technical co…││   b Test the user controls that  we (customer) │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| [customer] ? help  j scroll  l next link  <Enter> follow it  <C-o> back  saved
end
# A control that nothing leads to says nothing.
keys <Tab><Tab>:5.1.1<Enter>
tick
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ Controls ──────────────────┐┌ 5.1.1  Policies for information security ──────┐
|│   ·· 5.1.1 c Policies for …││ guided control                                 │
|│   ·· 5.1.2   Review of the…││                                                │
|│ ▸ 6 Organization of i… 0/8 ││ A policy settles in advance what is otherwise  │
|│ ▸ 7 Human resource se… 0/6 ││ decided by whoever holds the payment card or   │
|│ ▸ 8 Asset management  0/11 ││ the on-call phone. For the customer that is    │
|│ ▸ 9 Access control    0/16 ││ which services may hold which data; for the    │
|│ ▸ 10 Cryptography      0/2 ││ provider, what every tenant can rely on        │
|│ ▸ 11 Physical and en… 0/15 ││ whoever is on shift.                           │
|│ ▸ 12 Operations secu… 0/16 ││                                                │
|│ ▸ 13 Communications s… 0/8 ││ For the customer                               │
|│ ▸ 14 System acquisit… 0/13 ││ Try the policy on three cases: a team wants to │
|│ ▸ 15 Supplier relatio… 0/5 ││ load customer records into a free trial, a     │
|│ ▸ 16 Information secu… 0/7 │└──────────────────────────────────────── 1-12 ▾ ┘
|│ ▸ 17 Information secu… 0/4 │┌ Who does what: IaaS ───────────────────────────┐
|│ ▾ 18 Compliance        0/8 ││ customer · not assessed    joint: not assessed │
|│  ▸ 18.1 Compliance wi… 0/5 ││ provider · not assessed                        │
|│  ▾ 18.2 Information s… 0/3 ││ customer ■■ 6   shared 0   provider ■ 2        │
|│   ·· 18.2.1 c Independent …││   a Write a policy for the use   we (customer) │
|│   ·· 18.2.2   Compliance w…││     of cloud services                          │
|│   ·· 18.2.3   Technical co…││   b Decide the countries where   we (customer) │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
# On 40 columns, and for ears.
size 40x20
keys :18.2.1<Enter><Tab>
tick
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  …
|┌ 18.2.1  Independent review of infor… ┐
|│ guided control                       │
|│                                      │
|│ Stated by the provider               │
|│ 2 statements: yes 1, no 1; CAIQ 4.0  │
|│ of Example Cloud, 2026-09-30,        │
|│ answers.csv. Not placed on a duty,   │
|│ no status; see below.                │
|│                                      │
|│ People without a stake in the result │
|│ examine how security is managed, on  │
|│ both sides of the service. Customers │
|│ mostly get the provider's half as a  │
|│ report, and the control asks what    │
|│ that report covered, for which       │
|│ months, and what they did about the  │
|│ rest.                                │
|└────────────────────────────── 1-16 ▾ ┘
| [customer] ? help  j scroll      saved
end
