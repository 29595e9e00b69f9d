# The built-in catalog as it comes up.
size 80x24
session acme-prod customer iaas
keys :CLD.9.5.1<Enter>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme-prod        assessed 0  reviewed 0 of 121
|┌ Controls ──────────────────┐┌ CLD.9.5.1  Segregation in virtual computing e… ┐
|│   ·· 5.1.1 c Policies for …││ cloud control; area: Separation of tenants     │
|│   ·· 5.1.2   Review of the…││                                                │
|│ ▸ 6 Organization of i… 0/8 ││ Tenants share processors, storage and code,    │
|│ ▸ 7 Human resource se… 0/6 ││ and this control keeps one tenant from         │
|│ ▸ 8 Asset management  0/11 ││ reading, changing or starving another. It also │
|│ ▾ 9 Access control    0/16 ││ keeps the provider's own administration out of │
|│  ▸ 9.1 Business requi… 0/2 ││ reach of every tenant.                         │
|│  ▸ 9.2 User access ma… 0/6 ││                                                │
|│  ▸ 9.3 User responsib… 0/1 ││ For the customer (good practice: the standard  │
|│  ▸ 9.4 System and app… 0/5 ││ adds nothing here)                             │
|│  ▾ CLD.9.5 Access con… 0/2 ││ You cannot inspect a hypervisor or another     │
|│   ·· CLD.9.5.1 * Segregati…││ tenant's rows. What you can do is know which   │
|│   ·· CLD.9.5.2 * Virtual m…│└──────────────────────────────────────── 1-12 ▾ ┘
|│ ▸ 10 Cryptography      0/2 │┌ Who does what: IaaS ───────────────────────────┐
|│ ▸ 11 Physical and en… 0/15 ││ customer · not assessed    joint: not assessed │
|│ ▸ 12 Operations secu… 0/16 ││ provider · not assessed                        │
|│ ▸ 13 Communications s… 0/8 ││ customer ■ 2   shared 0   provider ■■ 6        │
|│ ▸ 14 System acquisit… 0/13 ││   a Isolate compute between tenants   provider │
|│ ▸ 15 Supplier relatio… 0/5 ││   b Separate tenants' data in         provider │
|│ ▸ 16 Information secu… 0/7 ││     storage, caches and backups                │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
