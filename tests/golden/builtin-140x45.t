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
|│ ▸ 8 Asset management                            0/11 ││ For the customer                                                                 │
|│ ▾ 9 Access control                              0/16 ││ One command with enough permission can delete 400 machines, the backups beside   │
|│  ▸ 9.1 Business requirements of access control   0/2 ││ them and the log of who did it. Go through the service's permission list, not    │
|│  ▸ 9.2 User access management                    0/6 ││ your memory, and pick the operations with no way back. On IaaS and PaaS that is  │
|│  ▸ 9.3 User responsibilities                     0/1 ││ deleting storage, purging keys, closing a subscription, removing a DNS zone; on  │
|│  ▸ 9.4 System and application access control     0/5 ││ SaaS bulk deletion, shortening retention, a directory sync that removes users.   │
|│  ▸ CLD.9.5 Access control of cloud service cust… 0/2 ││ Anywhere it is restoring over live data and ending the service.                  │
|│ ▸ 10 Cryptography                                0/2 ││                                                                                  │
|│ ▸ 11 Physical and environmental security        0/15 ││ Each gets a procedure of one page: who may run it, what must be true first (a    │
|│ ▾ 12 Operations security                        0/16 ││ backup restored within the last 30 days, say), who supervises, when to stop, the │
|│  ▾ 12.1 Operational procedures and responsibili… 0/5 ││ way back or the word none. The supervisor sees the list of affected resources    │
|│   ·· 12.1.1   Documented operating procedures        ││ while it can still be stopped; signing a ticket the day before is not            │
|│   ·· 12.1.2 c Change management                      ││ supervision.                                                                     │
|│   ·· 12.1.3 c Capacity management                    ││                                                                                  │
|│   ·· 12.1.4   Separation of development, testing and…││ Then make the platform hold you to it:                                           │
|│   ·· CLD.12.1.5 * Administrator's operational securi…││                                                                                  │
|│  ▸ 12.2 Protection from malware                  0/1 ││ • deletion locks, and a recovery window of at least 14 days                      │
|│  ▸ 12.3 Backup                                   0/1 ││ • pipelines that show what will be destroyed and bar authors from approving it   │
|│  ▸ 12.4 Logging and monitoring                   0/5 ││ • backups that the identity deleting production cannot delete 12.3.1             │
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
