# The first look at a session on the terminal that everybody has.
size 80x24
session acme customer iaas
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 112
|┌ Controls ──────────────────┐┌ 5.1.1  Policies for information security ──────┐
|│ ▾ 5 Information secur… 0/2 ││ guided control                                 │
|│  ▾ 5.1 Management dir… 0/2 ││ Draft: these texts are not finished; do not    │
|│   ·· 5.1.1 c Policies for …││ rely on them.                                  │
|│   ·· 5.1.2   Review of the…││                                                │
|│ ▸ 6 Organization of i… 0/8 ││ Policies put the organisation's decisions      │
|│ ▸ 7 Human resource se… 0/6 ││ about security in writing, so that people need │
|│ ▸ 8 Asset management  0/11 ││ not guess what is allowed. Renting computing   │
|│ ▸ 9 Access control    0/16 ││ from others raises questions an in-house       │
|│ ▸ 10 Cryptography      0/2 ││ policy never had to answer: who may buy a      │
|│ ▸ 11 Physical and env… 0/7 ││ service, which data may leave the building,    │
|│ ▸ 12 Operations secu… 0/16 ││ and who else can reach it.                     │
|│ ▸ 13 Communications s… 0/8 ││                                                │
|│ ▸ 14 System acquisit… 0/13 │└──────────────────────────────────────── 1-12 ▾ ┘
|│ ▸ 15 Supplier relatio… 0/4 │┌ Who does what: IaaS ───────────────────────────┐
|│ ▸ 16 Information secu… 0/7 ││ customer · not assessed    joint: not assessed │
|│ ▸ 17 Information secu… 0/4 ││ provider · not assessed                        │
|│ ▸ 18 Compliance        0/8 ││ customer ■ 1   shared 0   provider ■ 1         │
|│                            ││   a Write a policy for the use   we (customer) │
|│                            ││     of cloud services                          │
|│                            ││   b Extend the security policies to   provider │
|└────────────────────────────┘└─────────────────────────── m: model   1-6 of 7 ┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
cursor 4 4
clean
