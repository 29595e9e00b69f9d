# S: one is put into the scope, its model follows, recording goes to it, and it is remembered.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys ggzR:A.2.1<Enter>1S
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ The service to work on ──────────────────────────────────────────────────────┐
|│ * -                  the whole scope  IaaS                                   │
|│                                                                              │
|│                                                                              │
|│ No assurance is recorded. `:services assurance` records one.                 │
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
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| <Enter> work on it  a add  e fields  d assurance  m model  q leave       saved
end
keys a
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ Put a service into the scope ────────────────────────────────────────────────┐
|│ type a name:                                                                 │
|│ Azure                      IaaS PaaS SaaS     microsoft/azure                │
|│ Azure Government           IaaS PaaS SaaS     microsoft/azure-government     │
|│ Azure Germany              closed 2021-10-29  microsoft/azure-germany        │
|│ Microsoft Defender for Cl… SaaS               microsoft/cloud-app-security   │
|│ Dynamics 365               SaaS               microsoft/dynamics-365         │
|│ Genomics                   PaaS SaaS          microsoft/genomics             │
|│ Microsoft Graph            PaaS SaaS          microsoft/graph                │
|│ Microsoft Intune           SaaS               microsoft/intune               │
|│ Power Automate             SaaS               microsoft/flow                 │
|│ Microsoft 365              SaaS               microsoft/office-365           │
|│ Microsoft 365 Government   SaaS               microsoft/office-365-us-gover… │
|│ Microsoft 365 Government … SaaS               microsoft/office-365-us-gover… │
|│ Office 365 Germany         closed 2021-10-29  microsoft/office-365-germany   │
|│ Power Apps                 PaaS SaaS          microsoft/powerapps            │
|│ Power BI                   SaaS               microsoft/power-bi             │
|│                                                                              │
|│                                                                              │
|│ Lists like this change. Check at the provider which services the current     │
|│ certificate names, for which regions, until when.                            │
|└──────────────────────────────────────────────────────────────────── 15 of 15 ┘
| <Enter> add it  <Down> next  <Esc> back                                  saved
end
keys <Down><Up><PageDown><PageUp>power bo<Backspace>i
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ Put a service into the scope ────────────────────────────────────────────────┐
|│ type a name: power bi                                                        │
|│ Power BI                   SaaS               microsoft/power-bi             │
|│ power-bi: a service of our own, in no list                                   │
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
|│                                                                              │
|│                                                                              │
|│ Lists like this change. Check at the provider which services the current     │
|│ certificate names, for which regions, until when.                            │
|└───────────────────────────────────────────────────────────────────── 1 of 15 ┘
| <Enter> add it  <Down> next  <Esc> back                                  saved
end
keys <Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ The service to work on ──────────────────────────────────────────────────────┐
|│ * -                  the whole scope  IaaS  services not covered: 1 of 1     │
|│   power-bi           Power BI         SaaS  no assurance names this service  │
|│                                                                              │
|│ Name                Power BI                                                 │
|│ Provider            Microsoft                                                │
|│ Service model       SaaS                                                     │
|│ Source              microsoft/power-bi                                       │
|│                                                                              │
|│ No assurance names this service. `:services assurance` records one.          │
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
| saved: power-bi: in scope; m changes its model                           saved
end
keys k<Home>G<Enter>
screen
| Small catalog  acme  customer  power-bi, SaaS      assessed 0  reviewed 0 of 2
|┌ Controls ──────────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             0/2 ││ cloud control; area: Separation of tenants     │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ One tenant does not reach another.             │
|│   ·· A.1.2 c A title that …││                                                │
|│  ▾ A.2 Rights          0/0 ││ For the customer (good practice: the standard  │
|│    · A.2.1 * Separating te…││ adds nothing here)                             │
|│ ▾ B Backup and 備份    0/0 ││ Choose the separation you need.                │
|│   · B.1   Restoring        ││                                                │
|│                            ││ For the provider                               │
|│                            ││ Separate compute, storage and network.         │
|│                            ││                                                │
|│                            ││ Notes                                          │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: power-bi, SaaS ─────────────────┐
|│                            ││ customer: no duty under SaaS                   │
|│                            ││ provider · not assessed    joint: not assessed │
|│                            ││   no assurance names this service              │
|│                            ││ customer 0   shared 0   provider ■ 1           │
|│                            ││   a Isolate compute between tenants   provider │
|│                            ││   b Choose the separation       not applicable │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| working on power-bi: records go to it                                    saved
end
keys 3
screen
| Small catalog  acme  customer  power-bi, SaaS      assessed 0  reviewed 0 of 2
|┌ Controls ──────────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             0/2 ││ cloud control; area: Separation of tenants     │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Recorded for the customer                      │
|│   ·· A.1.2 c A title that …││ Status         partial                         │
|│  ▾ A.2 Rights          0/0 ││ Review         assessed by anna, 2026-11-23    │
|│   ◐· A.2.1 * Separating te…││                                                │
|│ ▾ B Backup and 備份    0/0 ││ One tenant does not reach another.             │
|│   · B.1   Restoring        ││                                                │
|│                            ││ For the customer (good practice: the standard  │
|│                            ││ adds nothing here)                             │
|│                            ││ Choose the separation you need.                │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: power-bi, SaaS ─────────────────┐
|│                            ││ customer ◐ partial         joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││   no assurance names this service              │
|│                            ││ customer 0   shared 0   provider ■ 1           │
|│                            ││   a Isolate compute between tenants   provider │
|│                            ││   b Choose the separation       not applicable │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| saved: A.2.1, customer, power-bi: partial                                saved
end
keys :set remark=Only here<Enter>:set A.1.2 status=planned --service -<Enter>
screen
| Small catalog  acme  customer  power-bi, SaaS      assessed 0  reviewed 0 of 2
|┌ Controls ──────────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             0/2 ││ cloud control; area: Separation of tenants     │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Recorded for the customer                      │
|│   ·· A.1.2 c A title that …││ Status         partial                         │
|│  ▾ A.2 Rights          0/0 ││ Review         assessed by anna, 2026-11-23    │
|│   ◐· A.2.1 * Separating te…││ Remark         Only here                       │
|│ ▾ B Backup and 備份    0/0 ││                                                │
|│   · B.1   Restoring        ││ One tenant does not reach another.             │
|│                            ││                                                │
|│                            ││ For the customer (good practice: the standard  │
|│                            ││ adds nothing here)                             │
|│                            ││ Choose the separation you need.                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: power-bi, SaaS ─────────────────┐
|│                            ││ customer ◐ partial         joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││   no assurance names this service              │
|│                            ││ customer 0   shared 0   provider ■ 1           │
|│                            ││   a Isolate compute between tenants   provider │
|│                            ││   b Choose the separation       not applicable │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| saved: A.1.2, customer: Status planned                                   saved
end
reopen
screen
| Small catalog  acme  customer  power-bi, SaaS      assessed 0  reviewed 0 of 2
|┌ Controls ──────────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             0/2 ││ cloud control; area: Separation of tenants     │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Recorded for the customer                      │
|│   ·· A.1.2 c A title that …││ Status         partial                         │
|│  ▾ A.2 Rights          0/0 ││ Review         assessed by anna, 2026-11-23    │
|│   ◐· A.2.1 * Separating te…││ Remark         Only here                       │
|│ ▾ B Backup and 備份    0/0 ││                                                │
|│   · B.1   Restoring        ││ One tenant does not reach another.             │
|│                            ││                                                │
|│                            ││ For the customer (good practice: the standard  │
|│                            ││ adds nothing here)                             │
|│                            ││ Choose the separation you need.                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: power-bi, SaaS ─────────────────┐
|│                            ││ customer ◐ partial         joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││   no assurance names this service              │
|│                            ││ customer 0   shared 0   provider ■ 1           │
|│                            ││   a Isolate compute between tenants   provider │
|│                            ││   b Choose the separation       not applicable │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| [customer, power-bi] ? help  1 implemented  2 alternative  3 partial     saved
end
keys Sgg<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 2  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             2/3 ││ cloud control; area: Separation of tenants     │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Recorded for the customer                      │
|│   ○· A.1.2 c A title that …││ Status         implemented                     │
|│  ▾ A.2 Rights          1/1 ││ Review         assessed by anna, 2026-11-23    │
|│   ●· A.2.1 * Separating te…││                                                │
|│ ▾ B Backup and 備份    0/1 ││ One tenant does not reach another.             │
|│  ·  B.1   Restoring        ││                                                │
|│                            ││ For the customer (good practice: the standard  │
|│                            ││ adds nothing here)                             │
|│                            ││ Choose the separation you need.                │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ● implemented     joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││   services not covered: 1 of 1                 │
|│                            ││ customer ■ 1   shared 0   provider ■ 1         │
|│                            ││   a Isolate compute between tenants   provider │
|│                            ││   b Choose the separation        we (customer) │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| working on the whole scope                                               saved
end
keys u:service power-bi<Enter>
screen
| Small catalog  acme  customer  power-bi, SaaS      assessed 0  reviewed 0 of 2
|┌ Controls ──────────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             0/2 ││ cloud control; area: Separation of tenants     │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Recorded for the customer                      │
|│   ·· A.1.2 c A title that …││ Status         partial                         │
|│  ▾ A.2 Rights          0/0 ││ Review         assessed by anna, 2026-11-23    │
|│   ◐· A.2.1 * Separating te…││ Remark         Only here                       │
|│ ▾ B Backup and 備份    0/0 ││                                                │
|│   · B.1   Restoring        ││ One tenant does not reach another.             │
|│                            ││                                                │
|│                            ││ For the customer (good practice: the standard  │
|│                            ││ adds nothing here)                             │
|│                            ││ Choose the separation you need.                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: power-bi, SaaS ─────────────────┐
|│                            ││ customer ◐ partial         joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││   no assurance names this service              │
|│                            ││ customer 0   shared 0   provider ■ 1           │
|│                            ││   a Isolate compute between tenants   provider │
|│                            ││   b Choose the separation       not applicable │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| working on power-bi: records go to it                                    saved
end
keys :service nope<Enter>
screen
| Small catalog  acme  customer  power-bi, SaaS      assessed 0  reviewed 0 of 2
|┌ Controls ──────────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             0/2 ││ cloud control; area: Separation of tenants     │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Recorded for the customer                      │
|│   ·· A.1.2 c A title that …││ Status         partial                         │
|│  ▾ A.2 Rights          0/0 ││ Review         assessed by anna, 2026-11-23    │
|│   ◐· A.2.1 * Separating te…││ Remark         Only here                       │
|│ ▾ B Backup and 備份    0/0 ││                                                │
|│   · B.1   Restoring        ││ One tenant does not reach another.             │
|│                            ││                                                │
|│                            ││ For the customer (good practice: the standard  │
|│                            ││ adds nothing here)                             │
|│                            ││ Choose the separation you need.                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: power-bi, SaaS ─────────────────┐
|│                            ││ customer ◐ partial         joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││   no assurance names this service              │
|│                            ││ customer 0   shared 0   provider ■ 1           │
|│                            ││   a Isolate compute between tenants   provider │
| there is no service "nope" in scope; `remit services` lists them, `remit
| services add` adds one
|:service nope
end
keys <Esc>:service po<Tab>
screen
| Small catalog  acme  customer  power-bi, SaaS      assessed 0  reviewed 0 of 2
|┌ Controls ──────────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             0/2 ││ cloud control; area: Separation of tenants     │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Recorded for the customer                      │
|│   ·· A.1.2 c A title that …││ Status         partial                         │
|│  ▾ A.2 Rights          0/0 ││ Review         assessed by anna, 2026-11-23    │
|│   ◐· A.2.1 * Separating te…││ Remark         Only here                       │
|│ ▾ B Backup and 備份    0/0 ││                                                │
|│   · B.1   Restoring        ││ One tenant does not reach another.             │
|│                            ││                                                │
|│                            ││ For the customer (good practice: the standard  │
|│                            ││ adds nothing here)                             │
|│                            ││ Choose the separation you need.                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: power-bi, SaaS ─────────────────┐
|│                            ││ customer ◐ partial         joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││   no assurance names this service              │
|│                            ││ customer 0   shared 0   provider ■ 1           │
|│                            ││   a Isolate compute between tenants   provider │
|│                            ││   b Choose the separation       not applicable │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
|:service power-bi
end
