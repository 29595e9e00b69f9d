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
|│  1  When was the tenant boundary last tested, and by whom?              open │
|│  2  Did the tester work from at least two tenants?                      open │
|│  3  Does the isolation design cover caches, queues, search and keys?    open │
|│  4  Was a tenant's connection to the admin network refused in a test?   open │
|│  5  How many days did the last critical isolation flaw stay open?       open │
|│  6  Does every staff access to tenant data have a ticket?               open │
|│  7  Has data crossed the tenant boundary in the last three years?       open │
|│  8  Which workloads must not share hosts, databases or keys?            open │
|│                                                                              │
|│ Tenants share processors, storage and code, and this control keeps one       │
|│ tenant from reading, changing or starving another. It also keeps the         │
|│ provider's own administration out of reach of every tenant.                  │
|│                                                                              │
|│ You cannot inspect a hypervisor or another tenant's rows. What you can do is │
|│ know which separation you rely on, pay for a stronger one where you need it, │
|│ and avoid opening it yourself.                                               │
|│                                                                              │
|└────────────────────────────────────────────────────────────────── 1-20 of 38 ┘
| saved: Anna: interview begun                                             saved
end
size 60x6
screen
| ISO/IEC 27017:2015 (withdrawn)  acme     0 of 121 assessed
|┌ Interview: Anna, control 42 of 121 ──────────────────────┐
|│                                                          │
|│  1  When was the tenant boundary last tested, and   open │
|└─────────────────────────────────────────────── 3-4 of 51 ┘
| saved: Anna: interview begun                         saved
end
size 80x4
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|
|  1  When was the tenant boundary last tested, and by whom?                open
| saved: Anna: interview begun                                             saved
end
size 80x24
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ Interview: Anna, control 42 of 121 ──────────────────────────────────────────┐
|│ CLD.9.5.1  Segregation in virtual computing environments                     │
|│ customer      not assessed                                                   │
|│                                                                              │
|│  1  When was the tenant boundary last tested, and by whom?              open │
|│  2  Did the tester work from at least two tenants?                      open │
|│  3  Does the isolation design cover caches, queues, search and keys?    open │
|│  4  Was a tenant's connection to the admin network refused in a test?   open │
|│  5  How many days did the last critical isolation flaw stay open?       open │
|│  6  Does every staff access to tenant data have a ticket?               open │
|│  7  Has data crossed the tenant boundary in the last three years?       open │
|│  8  Which workloads must not share hosts, databases or keys?            open │
|│                                                                              │
|│ Tenants share processors, storage and code, and this control keeps one       │
|│ tenant from reading, changing or starving another. It also keeps the         │
|│ provider's own administration out of reach of every tenant.                  │
|│                                                                              │
|│ You cannot inspect a hypervisor or another tenant's rows. What you can do is │
|│ know which separation you rely on, pay for a stronger one where you need it, │
|│ and avoid opening it yourself.                                               │
|│                                                                              │
|└────────────────────────────────────────────────────────────────── 1-20 of 38 ┘
| saved: Anna: interview begun                                             saved
end
