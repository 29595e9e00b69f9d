# A catalog without guidance of its own: what its maps lead to stands there under its own name,
# and our own side is assessed, since nobody has said whose duties there are.
catalog iso27017-2026
size 80x24
session acme provider saas
keys :5.11<Enter>1
screen
| ISO/IEC 27017:2026  acme  provider  SaaS          assessed 1  reviewed 0 of 97
|┌ Controls ──────────────────┐┌ 5.11  Return of assets ────────────────────────┐
|│   · 5.1 c Policies for inf…││ guided control                                 │
|│   · 5.2 c Information secu…││                                                │
|│   · 5.3   Segregation of d…││ Recorded for the provider                      │
|│   · 5.4   Management respo…││ Status         implemented                     │
|│   · 5.5   Contact with aut…││ Review         assessed by anna, 2026-11-23    │
|│   · 5.6   Contact with spe…││                                                │
|│   · 5.7 c Threat intellige…││ Guidance for ISO/IEC 27017:2015, 8.1.4 Return  │
|│   · 5.8 c Information secu…││ of assets (merged)                             │
|│   · 5.9 c Inventory of inf…││                                                │
|│   · 5.10   Acceptable use …││ Whoever leaves, employee or contractor, hands  │
|│   ● 5.11 c Return of assets││ back what belongs to the organisation: devices │
|│   · 5.12   Classification …││ and keys, files in personal workspaces, and    │
|│   · 5.13 c Labelling of in…│└──────────────────────────────────────── 1-12 ▾ ┘
|│   · 5.14   Information tra…│┌ Who does what: SaaS ───────────────────────────┐
|│   · 5.15   Access control  ││ customer: no duty under SaaS                   │
|│   · 5.16 c Identity manage…││ provider ● implemented      joint: implemented │
|│   · 5.17 c Authentication …││ The catalog names no duties here; our own side │
|│   · 5.18 c Access rights   ││ is assessed.                                   │
|│   · 5.19   Information sec…││                                                │
|│   · 5.20 c Addressing info…││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| saved: 5.11, provider: implemented                                       saved
end
keys <Tab>G
screen
| ISO/IEC 27017:2026  acme  provider  SaaS          assessed 1  reviewed 0 of 97
|┌ Controls ──────────────────┐┌ 5.11  Return of assets ────────────────────────┐
|│   · 5.1 c Policies for inf…││ • Which data does the export leave out?        │
|│   · 5.2 c Information secu…││ • Does the provider confirm deletion per       │
|│   · 5.3   Segregation of d…││   tenant in writing?                           │
|│   · 5.4   Management respo…││ • Does deletion reach replicas, tickets and    │
|│   · 5.5   Contact with aut…││   subcontractors?                              │
|│   · 5.6   Contact with spe…││ • Which tenants or subscriptions were closed   │
|│   · 5.7 c Threat intellige…││   in the last 12 months?                       │
|│   · 5.8 c Information secu…││                                                │
|│   · 5.9 c Inventory of inf…││ In other catalogs                              │
|│   · 5.10   Acceptable use …││ iso27017-2015   8.1.4, CLD.8.1.5 (merged)      │
|│   ● 5.11 c Return of assets││ iso27002-2022   5.11 (the same)                │
|│   · 5.12   Classification …││ iso27001-2022   A.5.11 (the same)              │
|│   · 5.13 c Labelling of in…│└──────────────────────────────── 242-253 of 253 ┘
|│   · 5.14   Information tra…│┌ Who does what: SaaS ───────────────────────────┐
|│   · 5.15   Access control  ││ customer: no duty under SaaS                   │
|│   · 5.16 c Identity manage…││ provider ● implemented      joint: implemented │
|│   · 5.17 c Authentication …││ The catalog names no duties here; our own side │
|│   · 5.18 c Access rights   ││ is assessed.                                   │
|│   · 5.19   Information sec…││                                                │
|│   · 5.20 c Addressing info…││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| saved: 5.11, provider: implemented                                       saved
end
keys :5.39<Enter>
screen
| ISO/IEC 27017:2026  acme  provider  SaaS          assessed 1  reviewed 0 of 97
|┌ Controls ──────────────────┐┌ 5.39  Agreement on the roles and responsibili… ┐
|│   · 5.20 c Addressing info…││ cloud control                                  │
|│   · 5.21 c Managing inform…││                                                │
|│   · 5.22   Monitoring, rev…││ In other catalogs                              │
|│   · 5.23   Information sec…││ iso27017-2015   nothing there                  │
|│   · 5.24 c Information sec…││                                                │
|│   · 5.25   Assessment and …││                                                │
|│   · 5.26   Response to inf…││                                                │
|│   · 5.27   Learning from i…││                                                │
|│   · 5.28 c Collection of e…││                                                │
|│   · 5.29   Information sec…││                                                │
|│   · 5.30 c ICT readiness f…││                                                │
|│   · 5.31 c Legal, statutor…││                                                │
|│   · 5.32 c Intellectual pr…│└────────────────────────────────────────────────┘
|│   · 5.33 c Protection of r…│┌ Who does what: SaaS ───────────────────────────┐
|│   · 5.34   Privacy and pro…││ customer: no duty under SaaS                   │
|│   · 5.35 c Independent rev…││ provider · not assessed    joint: not assessed │
|│   · 5.36   Compliance with…││ The catalog names no duties here; our own side │
|│   · 5.37 c Documented oper…││ is assessed.                                   │
|│   · 5.38 * Shared roles an…││                                                │
|│   · 5.39 * Agreement on th…││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| [provider] ? help  j scroll  l next link  <Enter> follow it  <C-o> back  saved
end
