# The screens that README.md shows: tests/lint/screens.sh holds it to these.
catalog iso27017-2015
size 80x24
session acme-prod customer iaas
set 9.1.1 customer status implemented
set 9.1.2 customer status implemented
set 9.2.1 customer status implemented
set 9.2.2 customer status implemented
set 9.2.3 customer status planned
set 10.1.1 customer status implemented
set 10.1.2 customer status implemented
set 12.1.1 customer status implemented
set 12.3.1 customer status implemented
set CLD.9.5.1 customer status partial
set CLD.9.5.1 customer basis interviewed
set CLD.9.5.1 customer remark No test of the isolation since May
set CLD.9.5.1 provider status implemented
tick
keys zMgg:CLD.9.5.1<Enter><Esc>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme-prod       assessed 10  reviewed 0 of 121
|┌ Controls ──────────────────┐┌ CLD.9.5.1  Segregation in virtual computing e… ┐
|│ ▸ 5 Information secur… 0/2 ││ cloud control; area: Separation of tenants     │
|│ ▸ 6 Organization of i… 0/8 ││                                                │
|│ ▸ 7 Human resource se… 0/6 ││ Recorded for the customer                      │
|│ ▸ 8 Asset management  0/11 ││ Status         partial                         │
|│ ▾ 9 Access control    6/16 ││ Basis          interviewed                     │
|│  ▸ 9.1 Business requi… 2/2 ││ Review         assessed by anna, 2026-11-23    │
|│  ▸ 9.2 User access ma… 3/6 ││ Remark         No test of the isolation since  │
|│  ▸ 9.3 User responsib… 0/1 ││                May                             │
|│  ▸ 9.4 System and app… 0/5 ││                                                │
|│  ▾ CLD.9.5 Access con… 1/2 ││ Recorded for the provider                      │
|│   ◐● CLD.9.5.1 * Segregati…││ Status         implemented                     │
|│   ·· CLD.9.5.2 * Virtual m…││ Review         assessed by anna, 2026-11-23    │
|│ ▸ 10 Cryptography      2/2 │└──────────────────────────────────────── 1-12 ▾ ┘
|│ ▸ 11 Physical and en… 0/15 │┌ Who does what: IaaS ───────────────────────────┐
|│ ▸ 12 Operations secu… 2/16 ││ customer ◐ partial              joint: partial │
|│ ▸ 13 Communications s… 0/8 ││ provider ● implemented                         │
|│ ▸ 14 System acquisit… 0/13 ││ customer ■ 2   shared 0   provider ■■ 6        │
|│ ▸ 15 Supplier relatio… 0/5 ││   a Isolate compute between tenants   provider │
|│ ▸ 16 Information secu… 0/7 ││   b Separate tenants' data in         provider │
|│ ▸ 17 Information secu… 0/4 ││     storage, caches and backups                │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
keys iMs Lee<Enter>y<Enter>Ten people, two tenants<Enter>?
screen
| ISO/IEC 27017:2015 (withdrawn)  acme-prod       assessed 10  reviewed 0 of 121
|┌ Interview: Ms Lee, control 42 of 121 ────────────────────────────────────────┐
|│ CLD.9.5.1  Segregation in virtual computing environments                     │
|│ customer      partial (interviewed)                                          │
|│                                                                              │
|│  1  When was the tenant boundary last tested, and by whom?               yes │
|│  2  Did the tester work from at least two tenants?                      said │
|│       Ten people, two tenants                                                │
|│  3  Does the isolation design cover caches, queues, search and keys? unclear │
|│  4  Was a tenant's connection to the admin network refused in a    no answer │
|│     test?                                                                    │
|│  5  How many days did the last critical isolation flaw stay open?  no answer │
|│  6  Does every staff access to tenant data have a ticket?          no answer │
|│  7  Has data crossed the tenant boundary in the last three years?  no answer │
|│  8  Which workloads must not share hosts, databases or keys?       no answer │
|│                                                                              │
|│ Tenants share processors, storage and code, and this control keeps one       │
|│ tenant from reading, changing or starving another. It also keeps the         │
|│ provider's own administration out of reach of every tenant.                  │
|│                                                                              │
|│ You cannot inspect a hypervisor or another tenant's rows. What you can do is │
|│ know which separation you rely on, pay for a stronger one where you need it, │
|└────────────────────────────────────────────────────────────────── 1-20 of 40 ┘
| saved: CLD.9.5.1: unclear                                                saved
end
file example-cloud.yaml format: "1"\ndeclaration: {side: provider, party: Example Cloud, made_at: "2026-11-24", catalog: iso27017-2015}\nservices:\n- id: "-"\n  controls:\n  - id: 12.3.1\n    claims:\n    - {duty: recover-service, accountable: csc, reason: Customers keep copies of their own}\n
keys qzMgg:declaration import example-cloud.yaml --apply<Enter>q!
screen
| ISO/IEC 27017:2015 (withdrawn)  acme-prod       assessed 10  reviewed 0 of 121
|┌ Duties between the parties ──────────────────────────────────────────────────┐
|│ nobody owns it: 1                                                            │
|│ not answered yet: 698 duties                                                 │
|│                                                                              │
|│   nobody owns it: 12.3.1 Information backup, IaaS                            │
|│   Back up the service itself and restore it after a failure                  │
|│   the customer (we) says: provider                                           │
|│   the provider says: customer                                                │
|│     Reason for the assignment: Customers keep copies of their own            │
|│     As said by: Example Cloud, declared 2026-11-24                           │
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
| t take theirs  o keep ours  a agree  <Enter> control  L load  q close    saved
end
keys aj<Enter>Ms Lee<Enter>
says saved: 12.3.1, recover-service: agreed                                   saved
