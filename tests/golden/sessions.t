# The sessions there are: another one is opened in the place of this one, and where one was is kept.
size 80x24
session acme customer iaas
set 9.2.1 customer status partial
session beta-prod provider saas
keys :10.1.1<Enter>O
screen
| ISO/IEC 27017:2015 (withdrawn)  beta-prod        assessed 0  reviewed 0 of 121
|┌ Sessions ────────────────────────────────────────────────────────────────────┐
|│   acme                 customer  IaaS  2026-11-23 10:00  iso27017-2015       │
|│ * beta-prod            provider  SaaS  2026-11-23 10:00  iso27017-2015       │
|│                                                                              │
|│ beta-prod                                                                    │
|│ Catalog             iso27017-2015                                            │
|│ Our role            provider                                                 │
|│ Service model       SaaS                                                     │
|│ Recorded            2 actions, the last 2026-11-23 10:00                     │
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
|└──────────────────────────────────────────────────────────────────────────────┘
| <Enter> open it  a new  j next  q back                                   saved
end
keys kk<Up>
screen
| ISO/IEC 27017:2015 (withdrawn)  beta-prod        assessed 0  reviewed 0 of 121
|┌ Sessions ────────────────────────────────────────────────────────────────────┐
|│   acme                 customer  IaaS  2026-11-23 10:00  iso27017-2015       │
|│ * beta-prod            provider  SaaS  2026-11-23 10:00  iso27017-2015       │
|│                                                                              │
|│ acme                                                                         │
|│ Catalog             iso27017-2015                                            │
|│ Our role            customer                                                 │
|│ Service model       IaaS                                                     │
|│ Recorded            3 actions, the last 2026-11-23 10:00                     │
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
|└──────────────────────────────────────────────────────────────────────────────┘
| <Enter> open it  a new  j next  q back                                   saved
end
keys <Enter>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 1  reviewed 0 of 121
|┌ Controls ──────────────────┐┌ 5.1.1  Policies for information security ──────┐
|│ ▾ 5 Information secur… 0/2 ││ guided control                                 │
|│  ▾ 5.1 Management dir… 0/2 ││                                                │
|│   ·· 5.1.1 c Policies for …││ A policy settles in advance what is otherwise  │
|│   ·· 5.1.2   Review of the…││ decided by whoever holds the payment card or   │
|│ ▸ 6 Organization of i… 0/8 ││ the on-call phone. For the customer that is    │
|│ ▸ 7 Human resource se… 0/6 ││ which services may hold which data; for the    │
|│ ▸ 8 Asset management  0/11 ││ provider, what every tenant can rely on        │
|│ ▸ 9 Access control    1/16 ││ whoever is on shift.                           │
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
| acme is open now                                                         saved
end
keys :open beta-prod<Enter>
screen
| ISO/IEC 27017:2015 (withdrawn)  beta-prod        assessed 0  reviewed 0 of 121
|┌ Controls ──────────────────┐┌ 10.1.1  Policy on the use of cryptographic co… ┐
|│ ▾ 5 Information secur… 0/2 ││ guided control                                 │
|│  ▾ 5.1 Management dir… 0/2 ││                                                │
|│   ·· 5.1.1 c Policies for …││ A policy on cryptography says where it is      │
|│   ·· 5.1.2   Review of the…││ needed, which methods are acceptable and who   │
|│ ▸ 6 Organization of i… 0/8 ││ decides. What a service offers at rest, in     │
|│ ▸ 7 Human resource se… 0/6 ││ transit and during processing varies from one  │
|│ ▸ 8 Asset management  0/11 ││ to the next, so the policy is held against the │
|│ ▸ 9 Access control    0/16 ││ actual options of each.                        │
|│ ▾ 10 Cryptography      0/2 ││                                                │
|│  ▾ 10.1 Cryptographic… 0/2 ││ For the provider                               │
|│   ·· 10.1.1 c Policy on th…││ A customer cannot judge your encryption from   │
|│   ·· 10.1.2 c Key manageme…││ the name of an algorithm. It needs a statement │
|│ ▸ 11 Physical and en… 0/15 │└──────────────────────────────────────── 1-12 ▾ ┘
|│ ▸ 12 Operations secu… 0/16 │┌ Who does what: SaaS ───────────────────────────┐
|│ ▸ 13 Communications s… 0/8 ││ customer · not assessed    joint: not assessed │
|│ ▸ 14 System acquisit… 0/13 ││ provider · not assessed                        │
|│ ▸ 15 Supplier relatio… 0/5 ││ customer ■ 2   shared 0   provider ■■ 6        │
|│ ▸ 16 Information secu… 0/7 ││   a Decide what to encrypt in each    customer │
|│ ▸ 17 Information secu… 0/4 ││     service                                    │
|│ ▸ 18 Compliance        0/8 ││   b Encrypt before upload what the    customer │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| beta-prod is open now                                                    saved
end
# What cannot be opened changes nothing; a session that is open is open already.
keys :open nowhere<Enter>
screen
| ISO/IEC 27017:2015 (withdrawn)  beta-prod        assessed 0  reviewed 0 of 121
|┌ Controls ──────────────────┐┌ 10.1.1  Policy on the use of cryptographic co… ┐
|│ ▾ 5 Information secur… 0/2 ││ guided control                                 │
|│  ▾ 5.1 Management dir… 0/2 ││                                                │
|│   ·· 5.1.1 c Policies for …││ A policy on cryptography says where it is      │
|│   ·· 5.1.2   Review of the…││ needed, which methods are acceptable and who   │
|│ ▸ 6 Organization of i… 0/8 ││ decides. What a service offers at rest, in     │
|│ ▸ 7 Human resource se… 0/6 ││ transit and during processing varies from one  │
|│ ▸ 8 Asset management  0/11 ││ to the next, so the policy is held against the │
|│ ▸ 9 Access control    0/16 ││ actual options of each.                        │
|│ ▾ 10 Cryptography      0/2 ││                                                │
|│  ▾ 10.1 Cryptographic… 0/2 ││ For the provider                               │
|│   ·· 10.1.1 c Policy on th…││ A customer cannot judge your encryption from   │
|│   ·· 10.1.2 c Key manageme…││ the name of an algorithm. It needs a statement │
|│ ▸ 11 Physical and en… 0/15 │└──────────────────────────────────────── 1-12 ▾ ┘
|│ ▸ 12 Operations secu… 0/16 │┌ Who does what: SaaS ───────────────────────────┐
|│ ▸ 13 Communications s… 0/8 ││ customer · not assessed    joint: not assessed │
|│ ▸ 14 System acquisit… 0/13 ││ provider · not assessed                        │
|│ ▸ 15 Supplier relatio… 0/5 ││ customer ■ 2   shared 0   provider ■■ 6        │
|│ ▸ 16 Information secu… 0/7 ││   a Decide what to encrypt in each    customer │
|│ ▸ 17 Information secu… 0/4 ││     service                                    │
| there is no session "nowhere"; `remit sessions` lists them, `remit new NAME`
| makes one
|:open nowhere
end
keys <C-u>open ../../../etc<Enter>
screen
| ISO/IEC 27017:2015 (withdrawn)  beta-prod        assessed 0  reviewed 0 of 121
|┌ Controls ──────────────────┐┌ 10.1.1  Policy on the use of cryptographic co… ┐
|│ ▾ 5 Information secur… 0/2 ││ guided control                                 │
|│  ▾ 5.1 Management dir… 0/2 ││                                                │
|│   ·· 5.1.1 c Policies for …││ A policy on cryptography says where it is      │
|│   ·· 5.1.2   Review of the…││ needed, which methods are acceptable and who   │
|│ ▸ 6 Organization of i… 0/8 ││ decides. What a service offers at rest, in     │
|│ ▸ 7 Human resource se… 0/6 ││ transit and during processing varies from one  │
|│ ▸ 8 Asset management  0/11 ││ to the next, so the policy is held against the │
|│ ▸ 9 Access control    0/16 ││ actual options of each.                        │
|│ ▾ 10 Cryptography      0/2 ││                                                │
|│  ▾ 10.1 Cryptographic… 0/2 ││ For the provider                               │
|│   ·· 10.1.1 c Policy on th…││ A customer cannot judge your encryption from   │
|│   ·· 10.1.2 c Key manageme…││ the name of an algorithm. It needs a statement │
|│ ▸ 11 Physical and en… 0/15 │└──────────────────────────────────────── 1-12 ▾ ┘
|│ ▸ 12 Operations secu… 0/16 │┌ Who does what: SaaS ───────────────────────────┐
|│ ▸ 13 Communications s… 0/8 ││ customer · not assessed    joint: not assessed │
|│ ▸ 14 System acquisit… 0/13 ││ provider · not assessed                        │
|│ ▸ 15 Supplier relatio… 0/5 ││ customer ■ 2   shared 0   provider ■■ 6        │
|│ ▸ 16 Information secu… 0/7 ││   a Decide what to encrypt in each    customer │
|│ ▸ 17 Information secu… 0/4 ││     service                                    │
| there is no session "../../../etc"; `remit sessions` lists them, `remit new
| NAME` makes one
|:open ../../../etc
end
keys <Esc>O<Enter>
screen
| ISO/IEC 27017:2015 (withdrawn)  beta-prod        assessed 0  reviewed 0 of 121
|┌ Controls ──────────────────┐┌ 10.1.1  Policy on the use of cryptographic co… ┐
|│ ▾ 5 Information secur… 0/2 ││ guided control                                 │
|│  ▾ 5.1 Management dir… 0/2 ││                                                │
|│   ·· 5.1.1 c Policies for …││ A policy on cryptography says where it is      │
|│   ·· 5.1.2   Review of the…││ needed, which methods are acceptable and who   │
|│ ▸ 6 Organization of i… 0/8 ││ decides. What a service offers at rest, in     │
|│ ▸ 7 Human resource se… 0/6 ││ transit and during processing varies from one  │
|│ ▸ 8 Asset management  0/11 ││ to the next, so the policy is held against the │
|│ ▸ 9 Access control    0/16 ││ actual options of each.                        │
|│ ▾ 10 Cryptography      0/2 ││                                                │
|│  ▾ 10.1 Cryptographic… 0/2 ││ For the provider                               │
|│   ·· 10.1.1 c Policy on th…││ A customer cannot judge your encryption from   │
|│   ·· 10.1.2 c Key manageme…││ the name of an algorithm. It needs a statement │
|│ ▸ 11 Physical and en… 0/15 │└──────────────────────────────────────── 1-12 ▾ ┘
|│ ▸ 12 Operations secu… 0/16 │┌ Who does what: SaaS ───────────────────────────┐
|│ ▸ 13 Communications s… 0/8 ││ customer · not assessed    joint: not assessed │
|│ ▸ 14 System acquisit… 0/13 ││ provider · not assessed                        │
|│ ▸ 15 Supplier relatio… 0/5 ││ customer ■ 2   shared 0   provider ■■ 6        │
|│ ▸ 16 Information secu… 0/7 ││   a Decide what to encrypt in each    customer │
|│ ▸ 17 Information secu… 0/4 ││     service                                    │
|│ ▸ 18 Compliance        0/8 ││   b Encrypt before upload what the    customer │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| beta-prod is open already                                                saved
end
# A new one with the form; Esc in the form goes back to the list.
keys Oaeven/worse<Enter>
screen
| ISO/IEC 27017:2015 (withdrawn)  beta-prod        assessed 0  reviewed 0 of 121
|┌ Controls ──────────────────┐┌ 10.1.1  Policy on the use of cryptographic co… ┐
|│ ▾ 5 Information secur… 0/2 ││ guided control                                 │
|│  ▾ 5.1 Management dir… 0/2 ││                                                │
|│   ·· 5┌ remit: a new assessment ─────────────────────────────────────┐s      │
|│   ·· 5│                                                              │ who   │
|│ ▸ 6 Or│ Whose remit is each security control, and is it done? Three  │in     │
|│ ▸ 7 Hu│ answers and you can begin; all can be changed later.         │m one  │
|│ ▸ 8 As│                                                              │st the │
|│ ▸ 9 Ac│ Name of the session   even/worse                             │       │
|│ ▾ 10 C│                                                              │       │
|│  ▾ 10.│ Who we are            [customer]  provider   auditor         │       │
|│   ·· 1│                                                              │from   │
|│   ·· 1│ Service model         [IaaS]  PaaS   SaaS                    │tement │
|│ ▸ 11 P│                                                              │1-12 ▾ ┘
|│ ▸ 12 O│ a name has letters, digits, . - _ and begins with a letter   │───────┐
|│ ▸ 13 C│ or digit                                                     │sessed │
|│ ▸ 14 S│                                                              │       │
|│ ▸ 15 S└──────────────────────────────────────────────────────────────┘       │
|│ ▸ 16 Information secu… 0/7 ││   a Decide what to encrypt in each    customer │
|│ ▸ 17 Information secu… 0/4 ││     service                                    │
|│ ▸ 18 Compliance        0/8 ││   b Encrypt before upload what the    customer │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| a name has letters, digits, . - _ and begins with a letter or digit      saved
end
keys <Esc>G<Home><End>gg<PageDown><PageUp><C-d><C-u>jj<Down>
screen
| ISO/IEC 27017:2015 (withdrawn)  beta-prod        assessed 0  reviewed 0 of 121
|┌ Sessions ────────────────────────────────────────────────────────────────────┐
|│   acme                 customer  IaaS  2026-11-23 10:00  iso27017-2015       │
|│ * beta-prod            provider  SaaS  2026-11-23 10:00  iso27017-2015       │
|│                                                                              │
|│ beta-prod                                                                    │
|│ Catalog             iso27017-2015                                            │
|│ Our role            provider                                                 │
|│ Service model       SaaS                                                     │
|│ Recorded            2 actions, the last 2026-11-23 10:00                     │
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
|└──────────────────────────────────────────────────────────────────────────────┘
| <Enter> open it  a new  j next  q back                                   saved
end
keys a<C-u>gamma<Tab>a<Tab>p<Enter>
screen
| ISO/IEC 27017:2015 (withdrawn)  gamma  auditor   assessed 0  reviewed 0 of 242
|┌ Controls ──────────────────┐┌ 5.1.1  Policies for information security ──────┐
|│ ▾ 5 Information secur… 0/4 ││ guided control                                 │
|│  ▾ 5.1 Management dir… 0/4 ││                                                │
|│   ·· 5.1.1 c Policies for …││ A policy settles in advance what is otherwise  │
|│   ·· 5.1.2   Review of the…││ decided by whoever holds the payment card or   │
|│ ▸ 6 Organization of … 0/16 ││ the on-call phone. For the customer that is    │
|│ ▸ 7 Human resource s… 0/12 ││ which services may hold which data; for the    │
|│ ▸ 8 Asset management  0/22 ││ provider, what every tenant can rely on        │
|│ ▸ 9 Access control    0/32 ││ whoever is on shift.                           │
|│ ▸ 10 Cryptography      0/4 ││                                                │
|│ ▸ 11 Physical and en… 0/30 ││ For the customer                               │
|│ ▸ 12 Operations secu… 0/32 ││ Try the policy on three cases: a team wants to │
|│ ▸ 13 Communications … 0/16 ││ load customer records into a free trial, a     │
|│ ▸ 14 System acquisit… 0/26 │└──────────────────────────────────────── 1-12 ▾ ┘
|│ ▸ 15 Supplier relati… 0/10 │┌ Who does what: PaaS ───────────────────────────┐
|│ ▸ 16 Information sec… 0/14 ││ customer · not assessed    joint: not assessed │
|│ ▸ 17 Information secu… 0/8 ││ provider · not assessed                        │
|│ ▸ 18 Compliance       0/16 ││ customer ■ 5   shared 0   provider ■ 3         │
|│                            ││   a Write a policy for the use of     customer │
|│                            ││     cloud services                             │
|│                            ││   b Decide the countries where data   customer │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| made; ? shows the keys, 1 to 5 record a status                           saved
end
# From the session as it was the other one opens as it is.
keys :as-of 2026-11-24<Enter>:sessions<Enter>gg
screen
| as of 2026-11-24, read only  gamma               assessed 0  reviewed 0 of 242
|┌ Sessions ────────────────────────────────────────────────────────────────────┐
|│   acme                 customer  IaaS  2026-11-23 10:00  iso27017-2015       │
|│   beta-prod            provider  SaaS  2026-11-23 10:00  iso27017-2015       │
|│ * gamma                auditor   PaaS  2026-11-23 10:00  iso27017-2015       │
|│                                                                              │
|│ acme                                                                         │
|│ Catalog             iso27017-2015                                            │
|│ Our role            customer                                                 │
|│ Service model       IaaS                                                     │
|│ Recorded            3 actions, the last 2026-11-23 10:00                     │
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
|└──────────────────────────────────────────────────────────────────────────────┘
| <Enter> open it  a new  j next  q back                               read only
end
keys <Enter>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 1  reviewed 0 of 121
|┌ Controls ──────────────────┐┌ 5.1.1  Policies for information security ──────┐
|│ ▾ 5 Information secur… 0/2 ││ guided control                                 │
|│  ▾ 5.1 Management dir… 0/2 ││                                                │
|│   ·· 5.1.1 c Policies for …││ A policy settles in advance what is otherwise  │
|│   ·· 5.1.2   Review of the…││ decided by whoever holds the payment card or   │
|│ ▸ 6 Organization of i… 0/8 ││ the on-call phone. For the customer that is    │
|│ ▸ 7 Human resource se… 0/6 ││ which services may hold which data; for the    │
|│ ▸ 8 Asset management  0/11 ││ provider, what every tenant can rely on        │
|│ ▸ 9 Access control    1/16 ││ whoever is on shift.                           │
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
| acme is open now                                                         saved
end
keys Oq
size 40x10
keys O
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  …
|┌ Sessions ────────────────────────────┐
|│ * acme                               │
|│   beta-prod                          │
|│   gamma                              │
|│                                      │
|│                                      │
|│                                      │
|└──────────────────────────────────────┘
| <Enter> open it  a new  q back   saved
end
size 1x1
screen
|*
end
keys <Esc>q
leaves
