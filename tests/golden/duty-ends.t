# G and gg choose the last and the first duty, which Enter is then about.
size 80x24
session acme customer iaas
keys gg:12.3.1<Enter>dG<Enter>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ Controls ──────────────────┐┌ 12.3.1  Information backup ────────────────────┐
|│   ·· 5.1.1 c Policies for …││ guided control                                 │
|│   ·· 5.1.2   Review of the…││                                                │
|│ ▸ 6 Organization of i… 0/8 ││ A backup is a copy that survives what          │
|│ ▸ 7 Human resource se… 0/6 ││ destroyed the original and can be put back in  │
|│ ▸ 8 Asset management  0/11 ││ the time the business has. Replication alone   │
|│ ▸ 9 Access control    0/16 ││ is no backup, because it carries a deletion or │
|│ ▸ 10 Cryptography      0/2 ││ a mass encryption to every copy.               │
|│ ▸ 11 Physical and en… 0/15 ││                                                │
|│ ▾ 12 Operations secu… 0/16 ││ For the customer                               │
|│  ▸ 12.1 Operational p… 0/5 ││ Begin with the restore you will need: one      │
|│  ▸ 12.2 Protection fr… 0/1 ││ mailbox from five weeks ago, a database as of  │
|│  ▾ 12.3 Backup         0/1 ││ 09:40 this morning, the whole account after an │
|│   ·· 12.3.1 c Information …│└──────────────────────────────────────── 1-12 ▾ ┘
|│  ▸ 12.4 Logging and m… 0/5 │┌ Who does what: IaaS ───────────────────────────┐
|│  ▸ 12.5 Cont┌ Whose duty: Back up the service itself and rest… ┐    provider │
|│  ▸ 12.6 Tech│( ) c  the customer                               │             │
|│  ▸ 12.7 Info│( ) p  the provider                               │    provider │
|│ ▸ 13 Communi│( ) s  both, by a written split                   │             │
|│ ▸ 14 System │( ) n  nobody claims it                           │    provider │
|│ ▸ 15 Supplie│(*) a  as the catalog says                        │             │
|└─────────────└──────────────────────────────────────────────────┘ 14-19 of 19 ┘
| [customer] <Enter> save  <Space> change  <Esc> leave                     saved
end
keys <Esc>gg<Enter>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ Controls ──────────────────┐┌ 12.3.1  Information backup ────────────────────┐
|│   ·· 5.1.1 c Policies for …││ guided control                                 │
|│   ·· 5.1.2   Review of the…││                                                │
|│ ▸ 6 Organization of i… 0/8 ││ A backup is a copy that survives what          │
|│ ▸ 7 Human resource se… 0/6 ││ destroyed the original and can be put back in  │
|│ ▸ 8 Asset management  0/11 ││ the time the business has. Replication alone   │
|│ ▸ 9 Access control    0/16 ││ is no backup, because it carries a deletion or │
|│ ▸ 10 Cryptography      0/2 ││ a mass encryption to every copy.               │
|│ ▸ 11 Physical and en… 0/15 ││                                                │
|│ ▾ 12 Operations secu… 0/16 ││ For the customer                               │
|│  ▸ 12.1 Operational p… 0/5 ││ Begin with the restore you will need: one      │
|│  ▸ 12.2 Protection fr… 0/1 ││ mailbox from five weeks ago, a database as of  │
|│  ▾ 12.3 Backup         0/1 ││ 09:40 this morning, the whole account after an │
|│   ·· 12.3.1 c Information …│└──────────────────────────────────────── 1-12 ▾ ┘
|│  ▸ 12.4 Logging and m… 0/5 │┌ Who does what: IaaS ───────────────────────────┐
|│  ▸ 12.5 Cont┌ Whose duty: Set targets for data loss and recov… ┐not assessed │
|│  ▸ 12.6 Tech│( ) c  the customer                               │             │
|│  ▸ 12.7 Info│( ) p  the provider                               │ ■ 3         │
|│ ▸ 13 Communi│( ) s  both, by a written split                   │e (customer) │
|│ ▸ 14 System │( ) n  nobody claims it                           │             │
|│ ▸ 15 Supplie│(*) a  as the catalog says                        │e (customer) │
|└─────────────└──────────────────────────────────────────────────┘   1-6 of 19 ┘
| [customer] <Enter> save  <Space> change  <Esc> leave                     saved
end
