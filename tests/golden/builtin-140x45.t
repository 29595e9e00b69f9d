size 140x45
session acme-prod provider saas
keys :9.2<Enter>
screen
| remit  ISO/IEC 27017:2015 (withdrawn)   acme-prod   provider   all services, SaaS                            assessed 0  reviewed 0 of 121
|┌ Controls ────────────────────────────────────────────┐┌ 9.2  User access management ─────────────────────────────────────────────────────┐
|│ ▾ 5 Information security policies                0/2 ││ group of controls                                                                │
|│  ▾ 5.1 Management direction for information sec… 0/2 ││                                                                                  │
|│   ·· 5.1.1 c Policies for information security       ││ Assessed       0 of 6, reviewed 0                                                │
|│   ·· 5.1.2   Review of the policies for information …││                                                                                  │
|│ ▸ 6 Organization of information security         0/8 ││                                                                                  │
|│ ▸ 7 Human resource security                      0/6 ││                                                                                  │
|│ ▸ 8 Asset management                            0/11 ││                                                                                  │
|│ ▾ 9 Access control                              0/16 ││                                                                                  │
|│  ▸ 9.1 Business requirements of access control   0/2 ││                                                                                  │
|│  ▸ 9.2 User access management                    0/6 ││                                                                                  │
|│  ▸ 9.3 User responsibilities                     0/1 ││                                                                                  │
|│  ▸ 9.4 System and application access control     0/5 ││                                                                                  │
|│  ▸ CLD.9.5 Access control of cloud service cust… 0/2 ││                                                                                  │
|│ ▸ 10 Cryptography                                0/2 ││                                                                                  │
|│ ▸ 11 Physical and environmental security        0/15 ││                                                                                  │
|│ ▸ 12 Operations security                        0/16 ││                                                                                  │
|│ ▸ 13 Communications security                     0/8 ││                                                                                  │
|│ ▸ 14 System acquisition, development and maint… 0/13 ││                                                                                  │
|│ ▸ 15 Supplier relationships                      0/5 ││                                                                                  │
|│ ▸ 16 Information security incident management    0/7 ││                                                                                  │
|│ ▸ 17 Information security aspects of business c… 0/4 ││                                                                                  │
|│ ▸ 18 Compliance                                  0/8 ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      │└──────────────────────────────────────────────────────────────────────────────────┘
|│                                                      │┌ Who does what: SaaS ─────────────────────────────────────────────────────────────┐
|│                                                      ││ A group has no duties of its own.                                                │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
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
keys :cld.12.1.5<Enter>
screen
| remit  ISO/IEC 27017:2015 (withdrawn)   acme-prod   provider   all services, SaaS                            assessed 0  reviewed 0 of 121
|┌ Controls ────────────────────────────────────────────┐┌ CLD.12.1.5  Administrator's operational security ────────────────────────────────┐
|│ ▾ 5 Information security policies                0/2 ││ cloud control; area: Administrative operations                                   │
|│  ▾ 5.1 Management direction for information sec… 0/2 ││                                                                                  │
|│   ·· 5.1.1 c Policies for information security       ││ Some administrative operations in a cloud service cannot be taken back. The      │
|│   ·· 5.1.2   Review of the policies for information …││ control has them listed, written down as procedures and carried out under the    │
|│ ▸ 6 Organization of information security         0/8 ││ eyes of a second person.                                                         │
|│ ▸ 7 Human resource security                      0/6 ││                                                                                  │
|│ ▸ 8 Asset management                            0/11 ││ For the provider                                                                 │
|│ ▾ 9 Access control                              0/16 ││ An administrator cannot guard against an effect that is nowhere described.       │
|│  ▸ 9.1 Business requirements of access control   0/2 ││ Document every destructive function, in the administrator guide and in the       │
|│  ▸ 9.2 User access management                    0/6 ││ interface reference:                                                             │
|│  ▸ 9.3 User responsibilities                     0/1 ││                                                                                  │
|│  ▸ 9.4 System and application access control     0/5 ││ • what it removes, including dependent resources and backups                     │
|│  ▸ CLD.9.5 Access control of cloud service cust… 0/2 ││ • the permission it takes, and the default roles that contain that permission    │
|│ ▸ 10 Cryptography                                0/2 ││ • for how many days it can be reversed, by whom, and from when it cannot         │
|│ ▸ 11 Physical and environmental security        0/15 ││ • which lock, delay or approval can be put in front of it                        │
|│ ▾ 12 Operations security                        0/16 ││                                                                                  │
|│  ▾ 12.1 Operational procedures and responsibili… 0/5 ││ Offer those brakes for all ways in. A lock that stops the console while the      │
|│   ·· 12.1.1   Documented operating procedures        ││ programming interface passes it protects nobody; test both at each release. Make │
|│   ·· 12.1.2 c Change management                      ││ purging a separate permission from deleting, set a recovery window by default,   │
|│   ·· 12.1.3 c Capacity management                    ││ and keep the record of the deletion readable after the resource is gone.         │
|│   ·· 12.1.4   Separation of development, testing and…││                                                                                  │
|│   ·· CLD.12.1.5 * Administrator's operational securi…││ Requests that reach support need the same care. Act on a deletion or an account  │
|│  ▸ 12.2 Protection from malware                  0/1 ││ closure only for contacts registered beforehand, call back on a known number,    │
|│  ▸ 12.3 Backup                                   0/1 ││ and let the customer see the ticket. When your own staff work across tenants,    │
|│  ▸ 12.4 Logging and monitoring                   0/5 ││ start with one zone or 1 per cent of tenants, have a second engineer confirm the │
|│  ▸ 12.5 Control of operational software          0/1 │└────────────────────────────────────────────────────────────────────────── 1-25 ▾ ┘
|│  ▸ 12.6 Technical vulnerability management       0/2 │┌ Who does what: SaaS ─────────────────────────────────────────────────────────────┐
|│  ▸ 12.7 Information systems audit considerations 0/1 ││ customer · not assessed                                      joint: not assessed │
|│ ▸ 13 Communications security                     0/8 ││ provider · not assessed                                                          │
|│ ▸ 14 System acquisition, development and maint… 0/13 ││ customer ■■■■■■ 4   shared 0   provider ■■■■■■ 4                                 │
|│ ▸ 15 Supplier relationships                      0/5 ││   a List the operations that cannot be undone                           customer │
|│ ▸ 16 Information security incident management    0/7 ││   b Write a procedure for each critical operation                       customer │
|│ ▸ 17 Information security aspects of business c… 0/4 ││   c Have a second person supervise each critical operation              customer │
|│ ▸ 18 Compliance                                  0/8 ││   d Switch on deletion locks and recovery windows                       customer │
|│                                                      ││   e Separate rights to delete data and its backups                 we (provider) │
|│                                                      ││   f Document effect and reversal of each destructive function      we (provider) │
|│                                                      ││   g Offer locks and recovery windows for every interface           we (provider) │
|│                                                      ││   h Verify who asks support for destructive work                   we (provider) │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|└──────────────────────────────────────────────────────┘└──────────────────────────────────────────────────────────────────────── m: model ┘
| [provider] ? help  1 implemented  2 alternative  3 partial  4 planned  5 not  0 clear  c note  / search  s side  b basis  u undo     saved
end
