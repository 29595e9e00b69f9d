# A duties pane that is alone names its control; the first line names a model that is not the
# session's, however little room there is.
size 80x24
catalog iso27017-2015
session acme-prod customer iaas
keys :CLD.9.5.1<Enter>dz
tick
screen
| ISO/IEC 27017:2015 (withdrawn)  acme-prod        assessed 0  reviewed 0 of 121
|┌ Who does what: CLD.9.5.1, IaaS ──────────────────────────────────────────────┐
|│ customer · not assessed                                  joint: not assessed │
|│ provider · not assessed                                                      │
|│ customer ■■■ 2   shared 0   provider ■■■■■■■■■ 6                             │
|│   a Isolate compute between tenants                                 provider │
|│   b Separate tenants' data in storage, caches and backups           provider │
|│   c Keep provider administration out of tenants' reach              provider │
|│   d Contain software that tenants bring to the platform             provider │
|│   e Test the tenant boundary from two tenants every year            provider │
|│   f Fix flaws that break isolation within a set time                provider │
|│   g Choose the isolation level each workload needs             we (customer) │
|│   h Review own cross-account trust, shares and granted support we (customer) │
|│     access monthly                                                           │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────── m: model ┘
| [customer] ? help  j next duty  <Enter> whose it is  e details  m model  saved
end
keys m
screen
| ISO/IEC 27017:2015 (withdrawn)  acme-prod  PaaS  assessed 0  reviewed 0 of 121
|┌ Who does what: CLD.9.5.1, PaaS (the session's model is IaaS) ────────────────┐
|│ customer · not assessed                                  joint: not assessed │
|│ provider · not assessed                                                      │
|│ customer ■■■ 2   shared 0   provider ■■■■■■■■■ 6                             │
|│   a Isolate compute between tenants                                 provider │
|│   b Separate tenants' data in storage, caches and backups           provider │
|│   c Keep provider administration out of tenants' reach              provider │
|│   d Contain software that tenants bring to the platform             provider │
|│   e Test the tenant boundary from two tenants every year            provider │
|│   f Fix flaws that break isolation within a set time                provider │
|│   g Choose the isolation level each workload needs             we (customer) │
|│   h Review own cross-account trust, shares and granted support we (customer) │
|│     access monthly                                                           │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────── m: model ┘
| [customer] ? help  j next duty  <Enter> whose it is  e details  m model  saved
end
size 60x20
screen
| PaaS  ISO/IEC 27017:2015 (withdrawn)  acme-prod
|┌ Who does what: CLD.9.5.1, PaaS (the session's model is … ┐
|│ customer · not assessed              joint: not assessed │
|│ provider · not assessed                                  │
|│ customer ■■ 2   shared 0   provider ■■■■■■ 6             │
|│   a Isolate compute between tenants             provider │
|│   b Separate tenants' data in storage, caches   provider │
|│     and backups                                          │
|│   c Keep provider administration out of         provider │
|│     tenants' reach                                       │
|│   d Contain software that tenants bring to the  provider │
|│     platform                                             │
|│   e Test the tenant boundary from two tenants   provider │
|│     every year                                           │
|│   f Fix flaws that break isolation within a set provider │
|│     time                                                 │
|│   g Choose the isolation level each        we (customer) │
|│     workload needs                                       │
|└─────────────────────────────────────── m: model   1-16 ▾ ┘
| [customer] ? help  j next duty  <Enter> whose it is  saved
end
size 30x10
screen
| PaaS  ISO/IEC 27017:2015 (wi…
|┌ Who does what: CLD.9.5.1,… ┐
|│ customer · not assessed    │
|│ provider · not assessed    │
|│ joint: not assessed        │
|│ customer ■ 2  shared 0     │
|│ provider ■ 6               │
|│   a Isolate       provider │
|└────────── m: model   1-6 ▾ ┘
| [customer] ? help      saved
end
keys mm
screen
| ISO/IEC 27017:2015 (withdraw…
|┌ Who does what: CLD.9.5.1,… ┐
|│ customer · not assessed    │
|│ provider · not assessed    │
|│ joint: not assessed        │
|│ customer ■ 2  shared 0     │
|│ provider ■ 6               │
|│   a Isolate       provider │
|└────────── m: model   1-6 ▾ ┘
| [customer] ? help      saved
end
