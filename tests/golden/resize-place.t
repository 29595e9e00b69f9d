# What is read stays what is read, whatever size comes between: a wider terminal, one that has room
# for all of it, and back. A list leaves no room empty that rows above could have.
size 80x24
session acme customer iaas
keys :CLD.9.5.1<Enter><Tab><PageDown>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ Controls ──────────────────┐┌ CLD.9.5.1  Segregation in virtual computing e… ┐
|│   ·· 5.1.1 c Policies for …││ tenant's rows. What you can do is know which   │
|│   ·· 5.1.2   Review of the…││ separation you rely on, pay for a stronger one │
|│ ▸ 6 Organization of i… 0/8 ││ where you need it, and avoid opening it        │
|│ ▸ 7 Human resource se… 0/6 ││ yourself.                                      │
|│ ▸ 8 Asset management  0/11 ││                                                │
|│ ▾ 9 Access control    0/16 ││ Decide per workload whether it may share a     │
|│  ▸ 9.1 Business requi… 0/2 ││ host, a database engine or an encryption key   │
|│  ▸ 9.2 User access ma… 0/6 ││ with strangers, and note the decision beside   │
|│  ▸ 9.3 User responsib… 0/1 ││ the risk. Where it may not, order dedicated    │
|│  ▸ 9.4 System and app… 0/5 ││ hosts, single-tenant databases or keys of your │
|│  ▾ CLD.9.5 Access con… 0/2 ││ own, and export the placement setting as       │
|│   ·· CLD.9.5.1 * Segregati…││ proof: what the order said and what runs can   │
|│   ·· CLD.9.5.2 * Virtual m…│└────────────────────────────────── 12-23 of 146 ┘
|│ ▸ 10 Cryptography      0/2 │┌ Who does what: IaaS ───────────────────────────┐
|│ ▸ 11 Physical and en… 0/15 ││ customer · not assessed    joint: not assessed │
|│ ▸ 12 Operations secu… 0/16 ││ provider · not assessed                        │
|│ ▸ 13 Communications s… 0/8 ││ customer ■ 2   shared 0   provider ■■ 6        │
|│ ▸ 14 System acquisit… 0/13 ││   a Isolate compute between tenants   provider │
|│ ▸ 15 Supplier relatio… 0/5 ││   b Separate tenants' data in         provider │
|│ ▸ 16 Information secu… 0/7 ││     storage, caches and backups                │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| [customer] ? help  j scroll  l next link  <Enter> follow it  <C-o> back  saved
end
size 140x40
screen
| remit  ISO/IEC 27017:2015 (withdrawn)   acme   customer   all services, IaaS                                 assessed 0  reviewed 0 of 121
|┌ Controls ────────────────────────────────────────────┐┌ CLD.9.5.1  Segregation in virtual computing environments ────────────────────────┐
|│ ▾ 5 Information security policies                0/2 ││ You cannot inspect a hypervisor or another tenant's rows. What you can do is     │
|│  ▾ 5.1 Management direction for information sec… 0/2 ││ know which separation you rely on, pay for a stronger one where you need it, and │
|│   ·· 5.1.1 c Policies for information security       ││ avoid opening it yourself.                                                       │
|│   ·· 5.1.2   Review of the policies for information …││                                                                                  │
|│ ▸ 6 Organization of information security         0/8 ││ Decide per workload whether it may share a host, a database engine or an         │
|│ ▸ 7 Human resource security                      0/6 ││ encryption key with strangers, and note the decision beside the risk. Where it   │
|│ ▸ 8 Asset management                            0/11 ││ may not, order dedicated hosts, single-tenant databases or keys of your own, and │
|│ ▾ 9 Access control                              0/16 ││ export the placement setting as proof: what the order said and what runs can     │
|│  ▸ 9.1 Business requirements of access control   0/2 ││ differ after a migration.                                                        │
|│  ▸ 9.2 User access management                    0/6 ││                                                                                  │
|│  ▸ 9.3 User responsibilities                     0/1 ││ Read the provider's test summary for three facts: it is less than 12 months old, │
|│  ▸ 9.4 System and application access control     0/5 ││ the tester worked from at least two tenants, and your service and plan were in   │
|│  ▾ CLD.9.5 Access control of cloud service cust… 0/2 ││ scope. A certificate that lists your service seldom answers them; ask for the    │
|│   ·· CLD.9.5.1 * Segregation in virtual computing en…││ summary under a non-disclosure agreement.                                        │
|│   ·· CLD.9.5.2 * Virtual machine hardening           ││                                                                                  │
|│ ▸ 10 Cryptography                                0/2 ││ Then look at the doors on your side. Once a month, export cross-account roles,   │
|│ ▸ 11 Physical and environmental security        0/15 ││ shared snapshots and images, trusted external identities and the support access  │
|│ ▸ 12 Operations security                        0/16 ││ you granted; each has an owner and an end date, or it goes.                      │
|│ ▸ 13 Communications security                     0/8 ││                                                                                  │
|│ ▸ 14 System acquisition, development and maint… 0/13 ││ On SaaS the boundary is wholly the provider's and the test summary is your       │
|│ ▸ 15 Supplier relationships                      0/5 ││ evidence. Rights inside your tenant belong to [9.4.1], network separation to     │
|│ ▸ 16 Information security incident management    0/7 ││ [13.1.3].                                                                        │
|│ ▸ 17 Information security aspects of business c… 0/4 │└────────────────────────────────────────────────────────────────────────── 8-29 ▾ ┘
|│ ▸ 18 Compliance                                  0/8 │┌ Who does what: IaaS ─────────────────────────────────────────────────────────────┐
|│                                                      ││ customer · not assessed                                      joint: not assessed │
|│                                                      ││ provider · not assessed                                                          │
|│                                                      ││ customer ■■■ 2   shared 0   provider ■■■■■■■■■ 6                                 │
|│                                                      ││   a Isolate compute between tenants                                     provider │
|│                                                      ││   b Separate tenants' data in storage, caches and backups               provider │
|│                                                      ││   c Keep provider administration out of tenants' reach                  provider │
|│                                                      ││   d Contain software that tenants bring to the platform                 provider │
|│                                                      ││   e Test the tenant boundary from two tenants every year                provider │
|│                                                      ││   f Fix flaws that break isolation within a set time                    provider │
|│                                                      ││   g Choose the isolation level each workload needs                 we (customer) │
|│                                                      ││   h Review own cross-account trust, shares and granted support     we (customer) │
|│                                                      ││     access monthly                                                               │
|└──────────────────────────────────────────────────────┘└──────────────────────────────────────────────────────────────────────── m: model ┘
| [customer] ? help  j scroll  l next link  <Enter> follow it  <C-o> back  z zoom  <Tab> next pane                                     saved
end
size 60x12
screen
| ISO/IEC 27017:2015 (withdrawn)  acme     0 of 121 assessed
|┌ CLD.9.5.1  Segregation in virtual computing environments ┐
|│ You cannot inspect a hypervisor or another tenant's      │
|│ rows. What you can do is know which separation you rely  │
|│ on, pay for a stronger one where you need it, and avoid  │
|│ opening it yourself.                                     │
|│                                                          │
|│ Decide per workload whether it may share a host, a       │
|│ database engine or an encryption key with strangers, and │
|│ note the decision beside the risk. Where it may not,     │
|└───────────────────────────────────────────────── 10-17 ▾ ┘
| [customer] ? help  j scroll  l next link             saved
end
size 80x24
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ Controls ──────────────────┐┌ CLD.9.5.1  Segregation in virtual computing e… ┐
|│   ·· 5.1.1 c Policies for …││ tenant's rows. What you can do is know which   │
|│   ·· 5.1.2   Review of the…││ separation you rely on, pay for a stronger one │
|│ ▸ 6 Organization of i… 0/8 ││ where you need it, and avoid opening it        │
|│ ▸ 7 Human resource se… 0/6 ││ yourself.                                      │
|│ ▸ 8 Asset management  0/11 ││                                                │
|│ ▾ 9 Access control    0/16 ││ Decide per workload whether it may share a     │
|│  ▸ 9.1 Business requi… 0/2 ││ host, a database engine or an encryption key   │
|│  ▸ 9.2 User access ma… 0/6 ││ with strangers, and note the decision beside   │
|│  ▸ 9.3 User responsib… 0/1 ││ the risk. Where it may not, order dedicated    │
|│  ▸ 9.4 System and app… 0/5 ││ hosts, single-tenant databases or keys of your │
|│  ▾ CLD.9.5 Access con… 0/2 ││ own, and export the placement setting as       │
|│   ·· CLD.9.5.1 * Segregati…││ proof: what the order said and what runs can   │
|│   ·· CLD.9.5.2 * Virtual m…│└─────────────────────────────────────── 12-23 ▾ ┘
|│ ▸ 10 Cryptography      0/2 │┌ Who does what: IaaS ───────────────────────────┐
|│ ▸ 11 Physical and en… 0/15 ││ customer · not assessed    joint: not assessed │
|│ ▸ 12 Operations secu… 0/16 ││ provider · not assessed                        │
|│ ▸ 13 Communications s… 0/8 ││ customer ■ 2   shared 0   provider ■■ 6        │
|│ ▸ 14 System acquisit… 0/13 ││   a Isolate compute between tenants   provider │
|│ ▸ 15 Supplier relatio… 0/5 ││   b Separate tenants' data in         provider │
|│ ▸ 16 Information secu… 0/7 ││     storage, caches and backups                │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| [customer] ? help  j scroll  l next link  <Enter> follow it  <C-o> back  saved
end
keys <S-Tab>F
keys aNobody tests the boundary<Enter>minor<Enter><Enter>jjj
size 40x8
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  …
|┌ Findings ────────────────────────────┐
|│ F-261123-gqyd open        Nobody te… │
|│                                      │
|│                                      │
|│                                      │
|└─────────────────────────────────── 1 ┘
| a add  <Enter> fields  q leave   saved
end
size 80x24
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ Findings ────────────────────────────────────────────────────────────────────┐
|│ F-261123-gqyd open        observation CLD.9.5.1  Nobody tests the boundary   │
|│                                                                              │
|│ Grade               observation                                              │
|│ Title               Nobody tests the boundary                                │
|│ Criterion           CLD.9.5.1 Segregation in virtual computing environments  │
|│ State               open                                                     │
|│ Record              CLD.9.5.1 customer                                       │
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
| a add  <Enter> fields  s step on  q leave  <Space> mark  + link          saved
end
