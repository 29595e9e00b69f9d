# A small size keeps the question of an interview in sight; back at the old one the page stands where
# it stood.
size 80x24
session acme customer iaas
keys :CLD.9.5.1<Enter>iAnna<Enter>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ Interview: Anna, control 42 of 121 ──────────────────────────────────────────┐
|│ CLD.9.5.1  Segregation in virtual computing environments                     │
|│ customer      not assessed                                                   │
|│                                                                              │
|│  1  When was the tenant boundary last tested, and by whom?         no answer │
|│  2  Did the tester work from at least two tenants?                 no answer │
|│  3  Does the isolation design cover caches, queues, search and     no answer │
|│     keys?                                                                    │
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
| saved: Anna: interview begun                                             saved
end
size 60x6
screen
| ISO/IEC 27017:2015 (withdrawn)  acme     0 of 121 assessed
|┌ Interview: Anna, control 42 of 121 ──────────────────────┐
|│                                                          │
|│  1  When was the tenant boundary last tested,  no answer │
|└─────────────────────────────────────────────── 3-4 of 52 ┘
| saved: Anna: interview begun                         saved
end
size 80x4
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|
|  1  When was the tenant boundary last tested, and by whom?           no answer
| saved: Anna: interview begun                                             saved
end
size 80x24
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ Interview: Anna, control 42 of 121 ──────────────────────────────────────────┐
|│ CLD.9.5.1  Segregation in virtual computing environments                     │
|│ customer      not assessed                                                   │
|│                                                                              │
|│  1  When was the tenant boundary last tested, and by whom?         no answer │
|│  2  Did the tester work from at least two tenants?                 no answer │
|│  3  Does the isolation design cover caches, queues, search and     no answer │
|│     keys?                                                                    │
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
| saved: Anna: interview begun                                             saved
end
