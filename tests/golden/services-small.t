# The services on small screens; the last line says where recording goes.
size 40x10
catalog catalog-four.yaml
session acme customer iaas
path service/customer-relations/name Customer relations
path service/mail/name Mail
path assurance/iso/service/mail yes
path assurance/iso/valid_to 2026-03-01
keys S
screen
| Small catalog  acme    0 of 4 assessed
|┌ The service to work on ──────────────┐
|│ * -                  IaaS            │
|│   customer-relations IaaS            │
|│   mail               IaaS            │
|│                                      │
|│                                      │
|│                                      │
|└──────────────────────────────────────┘
| <Enter> work on it  q leave      saved
end
keys j<Enter>
screen
| customer-relations  acme
|┌ Controls ────────────────────────────┐
|│ ▾ A Access                       0/3 │
|│  ▾ A.1 Accounts                  0/2 │
|│   ·  A.1.1   Registering users       │
|│   ·· A.1.2 c A title that is far too…│
|│  ▸ A.2 Rights                    0/1 │
|│ ▸ B Backup and 備份              0/1 │
| working on customer-relations:
| records go to it                 saved
end
size 60x20
keys Sjd
screen
| Small catalog  acme  customer-relations    0 of 4 assessed
|┌ Assurance: mail ─────────────────────────────────────────┐
|│ Name                Mail                                 │
|│                                                          │
|│ iso: lapsed 2026-03-01                                   │
|│ Names               mail                                 │
|│ Valid to            2026-03-01                           │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|└──────────────────────────────────────────────────────────┘
| <Enter> work on it  a add  e fields  q leave         saved
end
keys da
screen
| Small catalog  acme  customer-relations    0 of 4 assessed
|┌ Put a service into the scope ────────────────────────────┐
|│ type a name:                                             │
|│ Azure                IaaS PaaS SaaS     microsoft/azure  │
|│ Azure Government     IaaS PaaS SaaS     microsoft/azure… │
|│ Azure Germany        closed 2021-10-29  microsoft/azure… │
|│ Microsoft Defender … SaaS               microsoft/cloud… │
|│ Dynamics 365         SaaS               microsoft/dynam… │
|│ Genomics             PaaS SaaS          microsoft/genom… │
|│ Microsoft Graph      PaaS SaaS          microsoft/graph  │
|│ Microsoft Intune     SaaS               microsoft/intune │
|│ Power Automate       SaaS               microsoft/flow   │
|│ Microsoft 365        SaaS               microsoft/offic… │
|│ Microsoft 365 Gover… SaaS               microsoft/offic… │
|│                                                          │
|│ Lists like this change. Check at the provider which      │
|│ services the current certificate names, for which        │
|│ regions, until when.                                     │
|└──────────────────────────────────────────────── 15 of 15 ┘
| <Enter> add it  <Down> next  <Esc> back              saved
end
size 12x4
screen
| customer-r…
| type a nam
| Azure
|
end
size 1x1
keys <Esc>dS
screen
|*
end
size 60x20
keys q
screen
| Small catalog  acme  customer-relations    0 of 4 assessed
|┌ Controls ────────────────────────────────────────────────┐
|│ ▾ A Access                                           0/3 │
|│  ▾ A.1 Accounts                                      0/2 │
|│   ·  A.1.1   Registering users                           │
|│   ·· A.1.2 c A title that is far too long for the narrow…│
|│  ▸ A.2 Rights                                        0/1 │
|│ ▸ B Backup and 備份                                  0/1 │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|└──────────────────────────────────────────────────────────┘
| [customer, customer-relations] ? help  1 implemented saved
end
