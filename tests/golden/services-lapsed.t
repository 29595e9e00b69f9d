# Assurance that has lapsed or names another service is said beside the provider's status, which
# stays; what rests on it alone is not verified.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
path service/web/name Web\u202e shop
path service/web/provider Acme
path service/mail/name Mail
path service/mail/role provider
path service/mail/model saas
path assurance/iso/kind certificate
path assurance/iso/standard ISO/IEC 27001
path assurance/iso/control_sets ISO/IEC 27017:2015
path assurance/iso/valid_to 2026-03-01
path assurance/iso/service/web yes
path assurance/soc/kind audit-report
path assurance/soc/period_from 2025-10-01
path assurance/soc/period_to 2026-09-30
path assurance/soc/bridge_to 2026-12-31
path assurance/soc/presupposes Accounts are closed within a day
path control/A.2.1/web/customer/status implemented
path control/A.2.1/web/customer/basis/tested yes
path control/A.2.1/web/provider/status implemented
path control/A.2.1/web/provider/basis/certified yes
keys ggzR:A.2.1<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             0/3 ││ cloud control; area: Separation of tenants     │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ One tenant does not reach another.             │
|│   ·· A.1.2 c A title that …││                                                │
|│  ▾ A.2 Rights          0/1 ││ For the customer (good practice: the standard  │
|│   ·· A.2.1 * Separating te…││ adds nothing here)                             │
|│ ▾ B Backup and 備份    0/1 ││ Choose the separation you need.                │
|│  ·  B.1   Restoring        ││                                                │
|│                            ││ For the provider                               │
|│                            ││ Separate compute, storage and network.         │
|│                            ││                                                │
|│                            ││ Notes                                          │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││   services not covered: 2 of 2                 │
|│                            ││ customer ■ 1   shared 0   provider ■ 1         │
|│                            ││ all services: not assessed: 1 of 2             │
|│                            ││   a Isolate compute between tenants   provider │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
keys S
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ The service to work on ──────────────────────────────────────────────────────┐
|│ * -                  the whole scope  IaaS  services not covered: 2 of 2     │
|│   mail               Mail             SaaS  no assurance names this service  │
|│   web                Web\u202e shop   IaaS  assurance lapsed 2026-03-01      │
|│                                                                              │
|│                                                                              │
|│ iso: lapsed 2026-03-01                                                       │
|│ Names               web                                                      │
|│ Kind                certificate                                              │
|│ Standard            ISO/IEC 27001                                            │
|│ Valid to            2026-03-01                                               │
|│ Control sets        ISO/IEC 27017:2015                                       │
|│                                                                              │
|│ soc: lapses in 38 days                                                       │
|│ Names               no service                                               │
|│ Kind                audit report                                             │
|│ Period from         2025-10-01                                               │
|│ Period to           2026-09-30                                               │
|│ Bridged to          2026-12-31                                               │
|│ Presupposes         Accounts are closed within a day                         │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| <Enter> work on it  a add  e fields  d assurance  m model  q leave       saved
end
keys j
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ The service to work on ──────────────────────────────────────────────────────┐
|│ * -                  the whole scope  IaaS  services not covered: 2 of 2     │
|│   mail               Mail             SaaS  no assurance names this service  │
|│   web                Web\u202e shop   IaaS  assurance lapsed 2026-03-01      │
|│                                                                              │
|│ Name                Mail                                                     │
|│ Our role            provider                                                 │
|│ Service model       SaaS                                                     │
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
| <Enter> work on it  a add  e fields  d assurance  m model  q leave       saved
end
keys jd
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Assurance: web ──────────────────────────────────────────────────────────────┐
|│ Name                Web\u202e shop                                           │
|│ Provider            Acme                                                     │
|│                                                                              │
|│ iso: lapsed 2026-03-01                                                       │
|│ Names               web                                                      │
|│ Kind                certificate                                              │
|│ Standard            ISO/IEC 27001                                            │
|│ Valid to            2026-03-01                                               │
|│ Control sets        ISO/IEC 27017:2015                                       │
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
keys <Down><PageDown><PageUp><Up>qjS
keys :service web<Enter>
screen
| Small catalog  acme  customer  web, IaaS           assessed 1  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             1/3 ││ cloud control; area: Separation of tenants     │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Recorded for the customer                      │
|│   ·· A.1.2 c A title that …││ Status         implemented                     │
|│  ▾ A.2 Rights          1/1 ││ Basis          tested                          │
|│   ●● A.2.1 * Separating te…││ Review         assessed by anna, 2026-11-23    │
|│ ▾ B Backup and 備份    0/1 ││                                                │
|│  ·  B.1   Restoring        ││ Recorded for the provider                      │
|│                            ││ Status         implemented                     │
|│                            ││ Basis          certified                       │
|│                            ││ Review         assessed by anna, 2026-11-23    │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: web, IaaS ──────────────────────┐
|│                            ││ customer ● implemented                         │
|│                            ││ provider ● implemented                         │
|│                            ││   assurance lapsed 2026-03-01                  │
|│                            ││ joint: implemented (not verified)              │
|│                            ││ customer ■ 1   shared 0   provider ■ 1         │
|│                            ││ all services: not assessed: 1 of 2             │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| working on web: records go to it                                         saved
end
keys S<End>k<Enter>
screen
| Small catalog  acme  provider  mail, SaaS          assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             0/2 ││ cloud control; area: Separation of tenants     │
|│  ▾ A.1 Accounts        0/1 ││                                                │
|│   ·  A.1.1   Registering u…││ One tenant does not reach another.             │
|│   ·· A.1.2 c A title that …││                                                │
|│  ▾ A.2 Rights          0/1 ││ For the provider                               │
|│    · A.2.1 * Separating te…││ Separate compute, storage and network.         │
|│ ▾ B Backup and 備份    0/1 ││                                                │
|│   · B.1   Restoring        ││ For the customer (good practice: the standard  │
|│                            ││ adds nothing here)                             │
|│                            ││ Choose the separation you need.                │
|│                            ││                                                │
|│                            ││ Notes                                          │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: mail, SaaS ─────────────────────┐
|│                            ││ customer: no duty under SaaS                   │
|│                            ││ provider · not assessed    joint: not assessed │
|│                            ││   no assurance names this service              │
|│                            ││ customer 0   shared 0   provider ■ 1           │
|│                            ││ all services: not assessed: 1 of 2             │
|│                            ││   a Isolate compute between      we (provider) │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| working on mail: records go to it                                        saved
end
keys m
screen
| Small catalog  acme  provider  mail, IaaS          assessed 0  reviewed 0 of 2
|┌ Controls ──────────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             0/2 ││ cloud control; area: Separation of tenants     │
|│  ▾ A.1 Accounts        0/1 ││                                                │
|│   ·  A.1.1   Registering u…││ One tenant does not reach another.             │
|│   ·· A.1.2 c A title that …││                                                │
|│  ▾ A.2 Rights          0/1 ││ For the provider                               │
|│   ·· A.2.1 * Separating te…││ Separate compute, storage and network.         │
|│ ▾ B Backup and 備份    0/0 ││                                                │
|│  ·  B.1   Restoring        ││ For the customer (good practice: the standard  │
|│                            ││ adds nothing here)                             │
|│                            ││ Choose the separation you need.                │
|│                            ││                                                │
|│                            ││ Notes                                          │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: mail, IaaS (its model is SaaS) ─┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││   no assurance names this service              │
|│                            ││ customer ■ 1   shared 0   provider ■ 1         │
|│                            ││ all services: not assessed: 1 of 2             │
|│                            ││   a Isolate compute between      we (provider) │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| [provider, mail] ? help  1 implemented  2 alternative  3 partial         saved
end
size 130x24
screen
| remit  Small catalog   acme   provider   mail, IaaS                                                  assessed 0  reviewed 0 of 2
|┌ Controls ────────────────────────────────────────┐┌ A.2.1  Separating tenants ─────────────────────────────────────────────────┐
|│ ▾ A Access                                   0/2 ││ cloud control; area: Separation of tenants                                 │
|│  ▾ A.1 Accounts                              0/1 ││                                                                            │
|│   ·  A.1.1   Registering users                   ││ One tenant does not reach another.                                         │
|│   ·· A.1.2 c A title that is far too long for th…││                                                                            │
|│  ▾ A.2 Rights                                0/1 ││ For the provider                                                           │
|│   ·· A.2.1 * Separating tenants                  ││ Separate compute, storage and network.                                     │
|│ ▾ B Backup and 備份                          0/0 ││                                                                            │
|│  ·  B.1   Restoring                              ││ For the customer (good practice: the standard adds nothing here)           │
|│                                                  ││ Choose the separation you need.                                            │
|│                                                  ││                                                                            │
|│                                                  ││ Notes                                                                      │
|│                                                  ││ Often shown as a drawing and never tested.                                 │
|│                                                  │└──────────────────────────────────────────────────────────────────── 1-12 ▾ ┘
|│                                                  │┌ Who does what: mail, IaaS (its model is SaaS) ─────────────────────────────┐
|│                                                  ││ customer · not assessed                                joint: not assessed │
|│                                                  ││ provider · not assessed                                                    │
|│                                                  ││   no assurance names this service                                          │
|│                                                  ││ customer ■■■■■■ 1   shared 0   provider ■■■■■■ 1                           │
|│                                                  ││ all services: not assessed: 1 of 2                                         │
|│                                                  ││   a Isolate compute between tenants                          we (provider) │
|└──────────────────────────────────────────────────┘└────────────────────────────────────────────────────────── m: model   1-6 ▾ ┘
| [provider, mail] ? help  1 implemented  2 alternative  3 partial  4 planned  5 not  0 clear  c note  / search  s side      saved
end
