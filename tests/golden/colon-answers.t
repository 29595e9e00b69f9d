# What fingers that know vi or the shell type is answered.
size 80x24
catalog iso27017-2015
session acme-prod customer iaas
keys :w<Enter>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme-prod        assessed 0  reviewed 0 of 121
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
| everything is saved already; q leaves                                    saved
end
keys :wq<Enter>:x<Enter>:q!<Enter>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme-prod        assessed 0  reviewed 0 of 121
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
| everything is saved already; q leaves                                    saved
end
keys :report --format markdown<Enter>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme-prod        assessed 0  reviewed 0 of 121
|┌ remit report --format markdown ──────────────────────────────────────────────┐
|│ # Assessment report: acme-prod                                               │
|│                                                                              │
|│ ## Summary                                                                   │
|│                                                                              │
|│ > No conclusion is recorded yet.                                             │
|│                                                                              │
|│ - **customer:** 121 controls in scope, 0 excluded, 0 left out; assessed 0,   │
|│ reviewed 0; 0 of 0 reviewed conform                                          │
|│                                                                              │
|│ ## The assessment                                                            │
|│                                                                              │
|│ | Item | Content |                                                           │
|│ |---|---|                                                                    │
|│ | Date | 2026-11-23 |                                                        │
|│ | Criteria | ISO/IEC 27017:2015 |                                            │
|│ | Standing of the edition | withdrawn 2026-07, replaced by ISO/IEC           │
|│ 27017:2026 |                                                                 │
|│ | Our role | customer |                                                      │
|│ | Service model | IaaS |                                                     │
|│ | Client | not recorded |                                                    │
|└───────────────────────────────────────────────────────────────── 1-20 of 276 ┘
| j down  <PageDown> page  q close  / search                               saved
end
keys :CLD.9<Enter>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme-prod        assessed 0  reviewed 0 of 121
|┌ remit report --format markdown ──────────────────────────────────────────────┐
|│ # Assessment report: acme-prod                                               │
|│                                                                              │
|│ ## Summary                                                                   │
|│                                                                              │
|│ > No conclusion is recorded yet.                                             │
|│                                                                              │
|│ - **customer:** 121 controls in scope, 0 excluded, 0 left out; assessed 0,   │
|│ reviewed 0; 0 of 0 reviewed conform                                          │
|│                                                                              │
|│ ## The assessment                                                            │
|│                                                                              │
|│ | Item | Content |                                                           │
|│ |---|---|                                                                    │
|│ | Date | 2026-11-23 |                                                        │
|│ | Criteria | ISO/IEC 27017:2015 |                                            │
|│ | Standing of the edition | withdrawn 2026-07, replaced by ISO/IEC           │
|│ 27017:2026 |                                                                 │
|│ | Our role | customer |                                                      │
|│ | Service model | IaaS |                                                     │
|│ | Client | not recorded |                                                    │
|└───────────────────────────────────────────────────────────────── 1-20 of 276 ┘
| : does nothing here; ? shows the keys                                    saved
end
keys <Esc>:CLD.9.5.7<Enter>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme-prod        assessed 0  reviewed 0 of 121
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
| there is no command or control "CLD.9.5.7"; Tab shows what there is
|:CLD.9.5.7
end
keys <Esc>:9.5.1<Enter>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme-prod        assessed 0  reviewed 0 of 121
|┌ Controls ──────────────────┐┌ CLD.9.5.1  Segregation in virtual computing e… ┐
|│ ▾ 5 Information secur… 0/2 ││ cloud control; area: Separation of tenants     │
|│  ▾ 5.1 Management dir… 0/2 ││                                                │
|│   ·· 5.1.1 c Policies for …││ Tenants share processors, storage and code,    │
|│   ·· 5.1.2   Review of the…││ and this control keeps one tenant from         │
|│ ▸ 6 Organization of i… 0/8 ││ reading, changing or starving another. It also │
|│ ▸ 7 Human resource se… 0/6 ││ keeps the provider's own administration out of │
|│ ▸ 8 Asset management  0/11 ││ reach of every tenant.                         │
|│ ▾ 9 Access control    0/16 ││                                                │
|│  ▸ 9.1 Business requi… 0/2 ││ For the customer (good practice: the standard  │
|│  ▸ 9.2 User access ma… 0/6 ││ adds nothing here)                             │
|│  ▸ 9.3 User responsib… 0/1 ││ You cannot inspect a hypervisor or another     │
|│  ▸ 9.4 System and app… 0/5 ││ tenant's rows. What you can do is know which   │
|│  ▾ CLD.9.5 Access con… 0/2 │└──────────────────────────────────────── 1-12 ▾ ┘
|│   ·· CLD.9.5.1 * Segregati…│┌ Who does what: IaaS ───────────────────────────┐
|│   ·· CLD.9.5.2 * Virtual m…││ customer · not assessed    joint: not assessed │
|│ ▸ 10 Cryptography      0/2 ││ provider · not assessed                        │
|│ ▸ 11 Physical and en… 0/15 ││ customer ■ 2   shared 0   provider ■■ 6        │
|│ ▸ 12 Operations secu… 0/16 ││   a Isolate compute between tenants   provider │
|│ ▸ 13 Communications s… 0/8 ││   b Separate tenants' data in         provider │
|│ ▸ 14 System acquisit… 0/13 ││     storage, caches and backups                │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
keys :9.2<Tab>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme-prod        assessed 0  reviewed 0 of 121
|┌ Controls ──────────────────┐┌ CLD.9.5.1  Segregation in virtual computing e… ┐
|│ ▾ 5 Information secur… 0/2 ││ cloud control; area: Separation of tenants     │
|│  ▾ 5.1 Management dir… 0/2 ││                                                │
|│   ·· 5.1.1 c Policies for …││ Tenants share processors, storage and code,    │
|│   ·· 5.1.2   Review of the…││ and this control keeps one tenant from         │
|│ ▸ 6 Organization of i… 0/8 ││ reading, changing or starving another. It also │
|│ ▸ 7 Human resource se… 0/6 ││ keeps the provider's own administration out of │
|│ ▸ 8 Asset management  0/11 ││ reach of every tenant.                         │
|│ ▾ 9 Access control    0/16 ││                                                │
|│  ▸ 9.1 Business requi… 0/2 ││ For the customer (good practice: the standard  │
|│  ▸ 9.2 User access ma… 0/6 ││ adds nothing here)                             │
|│  ▸ 9.3 User responsib… 0/1 ││ You cannot inspect a hypervisor or another     │
|│  ▸ 9.4 System and app… 0/5 ││ tenant's rows. What you can do is know which   │
|│  ▾ CLD.9.5 Access con… 0/2 │└──────────────────────────────────────── 1-12 ▾ ┘
|│   ·· CLD.9.5.1 * Segregati…│┌ Who does what: IaaS ───────────────────────────┐
|│   ·· CLD.9.5.2 * Virtual m…││ customer · not assessed    joint: not assessed │
|│ ▸ 10 Cryptography      0/2 ││ provider · not assessed                        │
|│ ▸ 11 Physical and en… 0/15 ││ customer ■ 2   shared 0   provider ■■ 6        │
|│ ▸ 12 Operations secu… 0/16 ││   a Isolate compute between tenants   provider │
|│ ▸ 13 Communications s… 0/8 ││   b Separate tenants' data in         provider │
|│ ▸ 14 System acquisit… 0/13 ││     storage, caches and backups                │
| 9.2  9.2.1  9.2.2  9.2.3  9.2.4  9.2.5  9.2.6
|:9.2
end
# The pages of what there is, one Tab after the other, and round.
keys <C-u><Tab>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme-prod        assessed 0  reviewed 0 of 121
|┌ Controls ──────────────────┐┌ CLD.9.5.1  Segregation in virtual computing e… ┐
|│ ▾ 5 Information secur… 0/2 ││ cloud control; area: Separation of tenants     │
|│  ▾ 5.1 Management dir… 0/2 ││                                                │
|│   ·· 5.1.1 c Policies for …││ Tenants share processors, storage and code,    │
|│   ·· 5.1.2   Review of the…││ and this control keeps one tenant from         │
|│ ▸ 6 Organization of i… 0/8 ││ reading, changing or starving another. It also │
|│ ▸ 7 Human resource se… 0/6 ││ keeps the provider's own administration out of │
|│ ▸ 8 Asset management  0/11 ││ reach of every tenant.                         │
|│ ▾ 9 Access control    0/16 ││                                                │
|│  ▸ 9.1 Business requi… 0/2 ││ For the customer (good practice: the standard  │
|│  ▸ 9.2 User access ma… 0/6 ││ adds nothing here)                             │
|│  ▸ 9.3 User responsib… 0/1 ││ You cannot inspect a hypervisor or another     │
|│  ▸ 9.4 System and app… 0/5 ││ tenant's rows. What you can do is know which   │
|│  ▾ CLD.9.5 Access con… 0/2 │└──────────────────────────────────────── 1-12 ▾ ┘
|│   ·· CLD.9.5.1 * Segregati…│┌ Who does what: IaaS ───────────────────────────┐
|│   ·· CLD.9.5.2 * Virtual m…││ customer · not assessed    joint: not assessed │
|│ ▸ 10 Cryptography      0/2 ││ provider · not assessed                        │
|│ ▸ 11 Physical and en… 0/15 ││ customer ■ 2   shared 0   provider ■■ 6        │
|│ ▸ 12 Operations secu… 0/16 ││   a Isolate compute between tenants   provider │
|│ ▸ 13 Communications s… 0/8 ││   b Separate tenants' data in         provider │
|│ ▸ 14 System acquisit… 0/13 ││     storage, caches and backups                │
| down  up  top  bottom  half-page-down  half-page-up  page-down   Tab: more
|:
end
keys <Tab>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme-prod        assessed 0  reviewed 0 of 121
|┌ Controls ──────────────────┐┌ CLD.9.5.1  Segregation in virtual computing e… ┐
|│ ▾ 5 Information secur… 0/2 ││ cloud control; area: Separation of tenants     │
|│  ▾ 5.1 Management dir… 0/2 ││                                                │
|│   ·· 5.1.1 c Policies for …││ Tenants share processors, storage and code,    │
|│   ·· 5.1.2   Review of the…││ and this control keeps one tenant from         │
|│ ▸ 6 Organization of i… 0/8 ││ reading, changing or starving another. It also │
|│ ▸ 7 Human resource se… 0/6 ││ keeps the provider's own administration out of │
|│ ▸ 8 Asset management  0/11 ││ reach of every tenant.                         │
|│ ▾ 9 Access control    0/16 ││                                                │
|│  ▸ 9.1 Business requi… 0/2 ││ For the customer (good practice: the standard  │
|│  ▸ 9.2 User access ma… 0/6 ││ adds nothing here)                             │
|│  ▸ 9.3 User responsib… 0/1 ││ You cannot inspect a hypervisor or another     │
|│  ▸ 9.4 System and app… 0/5 ││ tenant's rows. What you can do is know which   │
|│  ▾ CLD.9.5 Access con… 0/2 │└──────────────────────────────────────── 1-12 ▾ ┘
|│   ·· CLD.9.5.1 * Segregati…│┌ Who does what: IaaS ───────────────────────────┐
|│   ·· CLD.9.5.2 * Virtual m…││ customer · not assessed    joint: not assessed │
|│ ▸ 10 Cryptography      0/2 ││ provider · not assessed                        │
|│ ▸ 11 Physical and en… 0/15 ││ customer ■ 2   shared 0   provider ■■ 6        │
|│ ▸ 12 Operations secu… 0/16 ││   a Isolate compute between tenants   provider │
|│ ▸ 13 Communications s… 0/8 ││   b Separate tenants' data in         provider │
|│ ▸ 14 System acquisit… 0/13 ││     storage, caches and backups                │
| page-up  parent  open  next-link  previous-link  follow-link  go   Tab: more
|:
end
keys <Tab><Tab><Tab><Tab><Tab><Tab><Tab><Tab><Tab><Tab><Tab><Tab><Tab>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme-prod        assessed 0  reviewed 0 of 121
|┌ Controls ──────────────────┐┌ CLD.9.5.1  Segregation in virtual computing e… ┐
|│ ▾ 5 Information secur… 0/2 ││ cloud control; area: Separation of tenants     │
|│  ▾ 5.1 Management dir… 0/2 ││                                                │
|│   ·· 5.1.1 c Policies for …││ Tenants share processors, storage and code,    │
|│   ·· 5.1.2   Review of the…││ and this control keeps one tenant from         │
|│ ▸ 6 Organization of i… 0/8 ││ reading, changing or starving another. It also │
|│ ▸ 7 Human resource se… 0/6 ││ keeps the provider's own administration out of │
|│ ▸ 8 Asset management  0/11 ││ reach of every tenant.                         │
|│ ▾ 9 Access control    0/16 ││                                                │
|│  ▸ 9.1 Business requi… 0/2 ││ For the customer (good practice: the standard  │
|│  ▸ 9.2 User access ma… 0/6 ││ adds nothing here)                             │
|│  ▸ 9.3 User responsib… 0/1 ││ You cannot inspect a hypervisor or another     │
|│  ▸ 9.4 System and app… 0/5 ││ tenant's rows. What you can do is know which   │
|│  ▾ CLD.9.5 Access con… 0/2 │└──────────────────────────────────────── 1-12 ▾ ┘
|│   ·· CLD.9.5.1 * Segregati…│┌ Who does what: IaaS ───────────────────────────┐
|│   ·· CLD.9.5.2 * Virtual m…││ customer · not assessed    joint: not assessed │
|│ ▸ 10 Cryptography      0/2 ││ provider · not assessed                        │
|│ ▸ 11 Physical and en… 0/15 ││ customer ■ 2   shared 0   provider ■■ 6        │
|│ ▸ 12 Operations secu… 0/16 ││   a Isolate compute between tenants   provider │
|│ ▸ 13 Communications s… 0/8 ││   b Separate tenants' data in         provider │
|│ ▸ 14 System acquisit… 0/13 ││     storage, caches and backups                │
| suspend  redraw  config  conflicts  declaration  diff  duty   Tab: more
|:
end
keys se<Tab>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme-prod        assessed 0  reviewed 0 of 121
|┌ Controls ──────────────────┐┌ CLD.9.5.1  Segregation in virtual computing e… ┐
|│ ▾ 5 Information secur… 0/2 ││ cloud control; area: Separation of tenants     │
|│  ▾ 5.1 Management dir… 0/2 ││                                                │
|│   ·· 5.1.1 c Policies for …││ Tenants share processors, storage and code,    │
|│   ·· 5.1.2   Review of the…││ and this control keeps one tenant from         │
|│ ▸ 6 Organization of i… 0/8 ││ reading, changing or starving another. It also │
|│ ▸ 7 Human resource se… 0/6 ││ keeps the provider's own administration out of │
|│ ▸ 8 Asset management  0/11 ││ reach of every tenant.                         │
|│ ▾ 9 Access control    0/16 ││                                                │
|│  ▸ 9.1 Business requi… 0/2 ││ For the customer (good practice: the standard  │
|│  ▸ 9.2 User access ma… 0/6 ││ adds nothing here)                             │
|│  ▸ 9.3 User responsib… 0/1 ││ You cannot inspect a hypervisor or another     │
|│  ▸ 9.4 System and app… 0/5 ││ tenant's rows. What you can do is know which   │
|│  ▾ CLD.9.5 Access con… 0/2 │└──────────────────────────────────────── 1-12 ▾ ┘
|│   ·· CLD.9.5.1 * Segregati…│┌ Who does what: IaaS ───────────────────────────┐
|│   ·· CLD.9.5.2 * Virtual m…││ customer · not assessed    joint: not assessed │
|│ ▸ 10 Cryptography      0/2 ││ provider · not assessed                        │
|│ ▸ 11 Physical and en… 0/15 ││ customer ■ 2   shared 0   provider ■■ 6        │
|│ ▸ 12 Operations secu… 0/16 ││   a Isolate compute between tenants   provider │
|│ ▸ 13 Communications s… 0/8 ││   b Separate tenants' data in         provider │
|│ ▸ 14 System acquisit… 0/13 ││     storage, caches and backups                │
| search  search-next  search-previous  service  select  set  sessions
|:se
end
keys <C-u>q<Enter>
leaves
