# The same with room: the tree is wider, the title line says all.
size 140x45
session acme provider saas
screen
| remit  ISO/IEC 27017:2015 (withdrawn)   acme   provider   all services, SaaS                                 assessed 0  reviewed 0 of 121
|┌ Controls ────────────────────────────────────────────┐┌ 5.1.1  Policies for information security ────────────────────────────────────────┐
|│ ▾ 5 Information security policies                0/2 ││ guided control                                                                   │
|│  ▾ 5.1 Management direction for information sec… 0/2 ││ Draft: these texts are not finished; do not rely on them.                        │
|│   ·· 5.1.1 c Policies for information security       ││                                                                                  │
|│   ·· 5.1.2   Review of the policies for information …││ Policies put the organisation's decisions about security in writing, so that     │
|│ ▸ 6 Organization of information security         0/8 ││ people need not guess what is allowed. Renting computing from others raises      │
|│ ▸ 7 Human resource security                      0/6 ││ questions an in-house policy never had to answer: who may buy a service, which   │
|│ ▸ 8 Asset management                            0/11 ││ data may leave the building, and who else can reach it.                          │
|│ ▸ 9 Access control                              0/16 ││                                                                                  │
|│ ▸ 10 Cryptography                                0/2 ││ In other catalogs                                                                │
|│ ▸ 11 Physical and environmental security        0/15 ││ iso27002-2022   5.1 (merged)                                                     │
|│ ▸ 12 Operations security                        0/16 ││ iso27017-2026   5.1 (merged)                                                     │
|│ ▸ 13 Communications security                     0/8 ││ nist-800-53-r5  AC-1, AT-1, AU-1, CA-1, CM-1, CP-1, IA-1, IR-1, MA-1, MP-1,      │
|│ ▸ 14 System acquisition, development and maint… 0/13 ││                 PE-1, PL-1, PM-1, PS-1, RA-1, SA-1, SC-1, SI-1, SR-1 (partly)    │
|│ ▸ 15 Supplier relationships                      0/5 ││ csa-ccm-v4      AIS-02, CCC-03, CCC-07, CEK-02, GRC-04, TVM-04 (partly)          │
|│ ▸ 16 Information security incident management    0/7 ││                                                                                  │
|│ ▸ 17 Information security aspects of business c… 0/4 ││                                                                                  │
|│ ▸ 18 Compliance                                  0/8 ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      │└──────────────────────────────────────────────────────────────────────────────────┘
|│                                                      │┌ Who does what: SaaS ─────────────────────────────────────────────────────────────┐
|│                                                      ││ customer · not assessed                                      joint: not assessed │
|│                                                      ││ provider · not assessed                                                          │
|│                                                      ││ customer ■■■■■■ 1   shared 0   provider ■■■■■■ 1                                 │
|│                                                      ││   a Write a policy for the use of cloud services                        customer │
|│                                                      ││   b Extend the security policies to running the service for        we (provider) │
|│                                                      ││     tenants                                                                      │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|└──────────────────────────────────────────────────────┘└──────────────────────────────────────────────────────────────────────── m: model ┘
| [provider] ? help  1 implemented  2 alternative  3 partial  4 planned  5 not  0 clear  c note  / search  s side  b basis  u undo     saved
end
