# `e` in the services: the fields of one, which keeps a name; `:` leaves the services for a line.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys Sacrm<Enter>e
keys <Enter><C-u><Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Service: crm ────────────────────────────────────────────────────────────────┐
|│ Name                 crm                                                     │
|│ Provider                                                                     │
|│ Our role                                                                     │
|│ Service model                                                                │
|│ Source                                                                       │
|│ Scope address                                                                │
|│ Description                                                                  │
|│                                                                              │
|│ What the service is called                                                   │
|│ crm                                                                          │
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
| a service keeps a name; `:services remove ID` takes it out of the scope
|Name:
end
keys <Esc>j<Enter>Example<Enter>jj<Enter>p<Enter>q
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ The service to work on ──────────────────────────────────────────────────────┐
|│ * -                  the whole scope  IaaS  services not covered: 1 of 1     │
|│   crm                crm              PaaS  no assurance names this service  │
|│                                                                              │
|│ Name                crm                                                      │
|│ Provider            Example                                                  │
|│ Service model       PaaS                                                     │
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
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| <Enter> work on it  a add  e fields  d assurance  m model  q leave       saved
end
keys gge
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ The assessment ──────────────────────────────────────────────────────────────┐
|│ Name                 acme                                                    │
|│ Our role             customer                                                │
|│ Service model        IaaS                                                    │
|│ Title                                                                        │
|│ Our organisation                                                             │
|│ Assessor                                                                     │
|│ Client                                                                       │
|│ Objectives                                                                   │
|│ Scope                                                                        │
|│ Criteria                                                                     │
|│ Method                                                                       │
|│ Places                                                                       │
|│ From                                                                         │
|│ To                                                                           │
|│                                                                              │
|│ What the assessment is called; its folder keeps the name it was made with    │
|│ acme                                                                         │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└───────────────────────────────────────────────────────────────────── 1 of 22 ┘
| <Enter> edit  x clear  j next field  u undo  q leave                     saved
end
keys q:A.2.1<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             0/3 ││ cloud control; area: Separation of tenants     │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ One tenant does not reach another.             │
|│   ·· A.1.2 c A title that …││                                                │
|│  ▾ A.2 Rights          0/1 ││ For the customer (good practice: the standard  │
|│   ·· A.2.1 * Separating te…││ adds nothing here)                             │
|│ ▸ B Backup and 備份    0/1 ││ Choose the separation you need.                │
|│                            ││                                                │
|│                            ││ For the provider                               │
|│                            ││ Separate compute, storage and network.         │
|│                            ││                                                │
|│                            ││ Notes                                          │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││   services not covered: 1 of 1                 │
|│                            ││ customer ■ 1   shared 0   provider ■ 1         │
|│                            ││   a Isolate compute between tenants   provider │
|│                            ││   b Choose the separation        we (customer) │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
