# After a restart the selected control stands in the row where it stood, with the rows above it.
size 80x24
session acme customer iaas
keys zR:12.1.2<Enter>kkk
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ Controls ──────────────────┐┌ 12  Operations security ───────────────────────┐
|│  ▾ 11.2 Equipment      0/9 ││ group of controls                              │
|│   ·· 11.2.1   Equipment si…││                                                │
|│   ·· 11.2.2   Supporting u…││ Assessed       0 of 16, reviewed 0             │
|│   ·· 11.2.3   Cabling secu…││                                                │
|│   ·· 11.2.4   Equipment ma…││                                                │
|│   ·· 11.2.5   Removal of a…││                                                │
|│   ·· 11.2.6   Security of …││                                                │
|│   ·· 11.2.7 c Secure dispo…││                                                │
|│   ·· 11.2.8   Unattended u…││                                                │
|│   ·· 11.2.9   Clear desk a…││                                                │
|│ ▾ 12 Operations secu… 0/16 ││                                                │
|│  ▾ 12.1 Operational p… 0/5 ││                                                │
|│   ·· 12.1.1   Documented o…│└────────────────────────────────────────────────┘
|│   ·· 12.1.2 c Change manag…│┌ Who does what: IaaS ───────────────────────────┐
|│   ·· 12.1.3 c Capacity man…││ A group has no duties of its own.              │
|│   ·· 12.1.4   Separation o…││                                                │
|│   ·· CLD.12.1.5 * Administ…││                                                │
|│  ▾ 12.2 Protection fr… 0/1 ││                                                │
|│   ·· 12.2.1   Controls aga…││                                                │
|│  ▾ 12.3 Backup         0/1 ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
keys q
reopen
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ Controls ──────────────────┐┌ 12  Operations security ───────────────────────┐
|│  ▾ 11.2 Equipment      0/9 ││ group of controls                              │
|│   ·· 11.2.1   Equipment si…││                                                │
|│   ·· 11.2.2   Supporting u…││ Assessed       0 of 16, reviewed 0             │
|│   ·· 11.2.3   Cabling secu…││                                                │
|│   ·· 11.2.4   Equipment ma…││                                                │
|│   ·· 11.2.5   Removal of a…││                                                │
|│   ·· 11.2.6   Security of …││                                                │
|│   ·· 11.2.7 c Secure dispo…││                                                │
|│   ·· 11.2.8   Unattended u…││                                                │
|│   ·· 11.2.9   Clear desk a…││                                                │
|│ ▾ 12 Operations secu… 0/16 ││                                                │
|│  ▾ 12.1 Operational p… 0/5 ││                                                │
|│   ·· 12.1.1   Documented o…│└────────────────────────────────────────────────┘
|│   ·· 12.1.2 c Change manag…│┌ Who does what: IaaS ───────────────────────────┐
|│   ·· 12.1.3 c Capacity man…││ A group has no duties of its own.              │
|│   ·· 12.1.4   Separation o…││                                                │
|│   ·· CLD.12.1.5 * Administ…││                                                │
|│  ▾ 12.2 Protection fr… 0/1 ││                                                │
|│   ·· 12.2.1   Controls aga…││                                                │
|│  ▾ 12.3 Backup         0/1 ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
