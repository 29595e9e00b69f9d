# One, all, by level; a pending z shows and runs out into the zoom.
size 80x24
session acme-prod customer iaas
keys zM
screen
| ISO/IEC 27017:2015 (withdrawn)  acme-prod        assessed 0  reviewed 0 of 121
|┌ Controls ──────────────────┐┌ 5  Information security policies ──────────────┐
|│ ▸ 5 Information secur… 0/2 ││ group of controls                              │
|│ ▸ 6 Organization of i… 0/8 ││                                                │
|│ ▸ 7 Human resource se… 0/6 ││ Assessed       0 of 2, reviewed 0              │
|│ ▸ 8 Asset management  0/11 ││                                                │
|│ ▸ 9 Access control    0/16 ││                                                │
|│ ▸ 10 Cryptography      0/2 ││                                                │
|│ ▸ 11 Physical and en… 0/15 ││                                                │
|│ ▸ 12 Operations secu… 0/16 ││                                                │
|│ ▸ 13 Communications s… 0/8 ││                                                │
|│ ▸ 14 System acquisit… 0/13 ││                                                │
|│ ▸ 15 Supplier relatio… 0/5 ││                                                │
|│ ▸ 16 Information secu… 0/7 ││                                                │
|│ ▸ 17 Information secu… 0/4 │└────────────────────────────────────────────────┘
|│ ▸ 18 Compliance        0/8 │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ A group has no duties of its own.              │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
keys +
screen
| ISO/IEC 27017:2015 (withdrawn)  acme-prod        assessed 0  reviewed 0 of 121
|┌ Controls ──────────────────┐┌ 5  Information security policies ──────────────┐
|│ ▾ 5 Information secur… 0/2 ││ group of controls                              │
|│  ▸ 5.1 Management dir… 0/2 ││                                                │
|│ ▾ 6 Organization of i… 0/8 ││ Assessed       0 of 2, reviewed 0              │
|│  ▸ 6.1 Internal organ… 0/5 ││                                                │
|│  ▸ 6.2 Mobile devices… 0/2 ││                                                │
|│  ▸ CLD.6.3 Relationsh… 0/1 ││                                                │
|│ ▾ 7 Human resource se… 0/6 ││                                                │
|│  ▸ 7.1 Prior to emplo… 0/2 ││                                                │
|│  ▸ 7.2 During employm… 0/3 ││                                                │
|│  ▸ 7.3 Termination an… 0/1 ││                                                │
|│ ▾ 8 Asset management  0/11 ││                                                │
|│  ▸ 8.1 Responsibility… 0/5 ││                                                │
|│  ▸ 8.2 Information cl… 0/3 │└────────────────────────────────────────────────┘
|│  ▸ 8.3 Media handling  0/3 │┌ Who does what: IaaS ───────────────────────────┐
|│ ▾ 9 Access control    0/16 ││ A group has no duties of its own.              │
|│  ▸ 9.1 Business requi… 0/2 ││                                                │
|│  ▸ 9.2 User access ma… 0/6 ││                                                │
|│  ▸ 9.3 User responsib… 0/1 ││                                                │
|│  ▸ 9.4 System and app… 0/5 ││                                                │
|│  ▸ CLD.9.5 Access con… 0/2 ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
keys -
screen
| ISO/IEC 27017:2015 (withdrawn)  acme-prod        assessed 0  reviewed 0 of 121
|┌ Controls ──────────────────┐┌ 5  Information security policies ──────────────┐
|│ ▸ 5 Information secur… 0/2 ││ group of controls                              │
|│ ▸ 6 Organization of i… 0/8 ││                                                │
|│ ▸ 7 Human resource se… 0/6 ││ Assessed       0 of 2, reviewed 0              │
|│ ▸ 8 Asset management  0/11 ││                                                │
|│ ▸ 9 Access control    0/16 ││                                                │
|│ ▸ 10 Cryptography      0/2 ││                                                │
|│ ▸ 11 Physical and en… 0/15 ││                                                │
|│ ▸ 12 Operations secu… 0/16 ││                                                │
|│ ▸ 13 Communications s… 0/8 ││                                                │
|│ ▸ 14 System acquisit… 0/13 ││                                                │
|│ ▸ 15 Supplier relatio… 0/5 ││                                                │
|│ ▸ 16 Information secu… 0/7 ││                                                │
|│ ▸ 17 Information secu… 0/4 │└────────────────────────────────────────────────┘
|│ ▸ 18 Compliance        0/8 │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ A group has no duties of its own.              │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
keys l+jjza
screen
| ISO/IEC 27017:2015 (withdrawn)  acme-prod        assessed 0  reviewed 0 of 121
|┌ Controls ──────────────────┐┌ 6  Organization of information security ───────┐
|│ ▾ 5 Information secur… 0/2 ││ group of controls                              │
|│  ▸ 5.1 Management dir… 0/2 ││                                                │
|│ ▸ 6 Organization of i… 0/8 ││ Assessed       0 of 8, reviewed 0              │
|│ ▾ 7 Human resource se… 0/6 ││                                                │
|│  ▸ 7.1 Prior to emplo… 0/2 ││                                                │
|│  ▸ 7.2 During employm… 0/3 ││                                                │
|│  ▸ 7.3 Termination an… 0/1 ││                                                │
|│ ▾ 8 Asset management  0/11 ││                                                │
|│  ▸ 8.1 Responsibility… 0/5 ││                                                │
|│  ▸ 8.2 Information cl… 0/3 ││                                                │
|│  ▸ 8.3 Media handling  0/3 ││                                                │
|│ ▾ 9 Access control    0/16 ││                                                │
|│  ▸ 9.1 Business requi… 0/2 │└────────────────────────────────────────────────┘
|│  ▸ 9.2 User access ma… 0/6 │┌ Who does what: IaaS ───────────────────────────┐
|│  ▸ 9.3 User responsib… 0/1 ││ A group has no duties of its own.              │
|│  ▸ 9.4 System and app… 0/5 ││                                                │
|│  ▸ CLD.9.5 Access con… 0/2 ││                                                │
|│ ▾ 10 Cryptography      0/2 ││                                                │
|│  ▸ 10.1 Cryptographic… 0/2 ││                                                │
|│ ▾ 11 Physical and en… 0/15 ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
keys z
screen
| ISO/IEC 27017:2015 (withdrawn)  acme-prod        assessed 0  reviewed 0 of 121
|┌ Controls ──────────────────┐┌ 6  Organization of information security ───────┐
|│ ▾ 5 Information secur… 0/2 ││ group of controls                              │
|│  ▸ 5.1 Management dir… 0/2 ││                                                │
|│ ▸ 6 Organization of i… 0/8 ││ Assessed       0 of 8, reviewed 0              │
|│ ▾ 7 Human resource se… 0/6 ││                                                │
|│  ▸ 7.1 Prior to emplo… 0/2 ││                                                │
|│  ▸ 7.2 During employm… 0/3 ││                                                │
|│  ▸ 7.3 Termination an… 0/1 ││                                                │
|│ ▾ 8 Asset management  0/11 ││                                                │
|│  ▸ 8.1 Responsibility… 0/5 ││                                                │
|│  ▸ 8.2 Information cl… 0/3 ││                                                │
|│  ▸ 8.3 Media handling  0/3 ││                                                │
|│ ▾ 9 Access control    0/16 ││                                                │
|│  ▸ 9.1 Business requi… 0/2 │└────────────────────────────────────────────────┘
|│  ▸ 9.2 User access ma… 0/6 │┌ Who does what: IaaS ───────────────────────────┐
|│  ▸ 9.3 User responsib… 0/1 ││ A group has no duties of its own.              │
|│  ▸ 9.4 System and app… 0/5 ││                                                │
|│  ▸ CLD.9.5 Access con… 0/2 ││                                                │
|│ ▾ 10 Cryptography      0/2 ││                                                │
|│  ▸ 10.1 Cryptographic… 0/2 ││                                                │
|│ ▾ 11 Physical and en… 0/15 ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| [customer] z ...  a fold  M fold-all  R unfold-all                       saved
end
tick
screen
| ISO/IEC 27017:2015 (withdrawn)  acme-prod        assessed 0  reviewed 0 of 121
|┌ Controls ────────────────────────────────────────────────────────────────────┐
|│ ▾ 5 Information security policies                                        0/2 │
|│  ▸ 5.1 Management direction for information security                     0/2 │
|│ ▸ 6 Organization of information security                                 0/8 │
|│ ▾ 7 Human resource security                                              0/6 │
|│  ▸ 7.1 Prior to employment                                               0/2 │
|│  ▸ 7.2 During employment                                                 0/3 │
|│  ▸ 7.3 Termination and change of employment                              0/1 │
|│ ▾ 8 Asset management                                                    0/11 │
|│  ▸ 8.1 Responsibility for assets                                         0/5 │
|│  ▸ 8.2 Information classification                                        0/3 │
|│  ▸ 8.3 Media handling                                                    0/3 │
|│ ▾ 9 Access control                                                      0/16 │
|│  ▸ 9.1 Business requirements of access control                           0/2 │
|│  ▸ 9.2 User access management                                            0/6 │
|│  ▸ 9.3 User responsibilities                                             0/1 │
|│  ▸ 9.4 System and application access control                             0/5 │
|│  ▸ CLD.9.5 Access control of cloud service customer data in shared virt… 0/2 │
|│ ▾ 10 Cryptography                                                        0/2 │
|│  ▸ 10.1 Cryptographic controls                                           0/2 │
|│ ▾ 11 Physical and environmental security                                0/15 │
|└──────────────────────────────────────────────────────────────────────────────┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
keys q
screen
| ISO/IEC 27017:2015 (withdrawn)  acme-prod        assessed 0  reviewed 0 of 121
|┌ Controls ──────────────────┐┌ 6  Organization of information security ───────┐
|│ ▾ 5 Information secur… 0/2 ││ group of controls                              │
|│  ▸ 5.1 Management dir… 0/2 ││                                                │
|│ ▸ 6 Organization of i… 0/8 ││ Assessed       0 of 8, reviewed 0              │
|│ ▾ 7 Human resource se… 0/6 ││                                                │
|│  ▸ 7.1 Prior to emplo… 0/2 ││                                                │
|│  ▸ 7.2 During employm… 0/3 ││                                                │
|│  ▸ 7.3 Termination an… 0/1 ││                                                │
|│ ▾ 8 Asset management  0/11 ││                                                │
|│  ▸ 8.1 Responsibility… 0/5 ││                                                │
|│  ▸ 8.2 Information cl… 0/3 ││                                                │
|│  ▸ 8.3 Media handling  0/3 ││                                                │
|│ ▾ 9 Access control    0/16 ││                                                │
|│  ▸ 9.1 Business requi… 0/2 │└────────────────────────────────────────────────┘
|│  ▸ 9.2 User access ma… 0/6 │┌ Who does what: IaaS ───────────────────────────┐
|│  ▸ 9.3 User responsib… 0/1 ││ A group has no duties of its own.              │
|│  ▸ 9.4 System and app… 0/5 ││                                                │
|│  ▸ CLD.9.5 Access con… 0/2 ││                                                │
|│ ▾ 10 Cryptography      0/2 ││                                                │
|│  ▸ 10.1 Cryptographic… 0/2 ││                                                │
|│ ▾ 11 Physical and en… 0/15 ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
keys zj
screen
| ISO/IEC 27017:2015 (withdrawn)  acme-prod        assessed 0  reviewed 0 of 121
|┌ Controls ────────────────────────────────────────────────────────────────────┐
|│ ▾ 5 Information security policies                                        0/2 │
|│  ▸ 5.1 Management direction for information security                     0/2 │
|│ ▸ 6 Organization of information security                                 0/8 │
|│ ▾ 7 Human resource security                                              0/6 │
|│  ▸ 7.1 Prior to employment                                               0/2 │
|│  ▸ 7.2 During employment                                                 0/3 │
|│  ▸ 7.3 Termination and change of employment                              0/1 │
|│ ▾ 8 Asset management                                                    0/11 │
|│  ▸ 8.1 Responsibility for assets                                         0/5 │
|│  ▸ 8.2 Information classification                                        0/3 │
|│  ▸ 8.3 Media handling                                                    0/3 │
|│ ▾ 9 Access control                                                      0/16 │
|│  ▸ 9.1 Business requirements of access control                           0/2 │
|│  ▸ 9.2 User access management                                            0/6 │
|│  ▸ 9.3 User responsibilities                                             0/1 │
|│  ▸ 9.4 System and application access control                             0/5 │
|│  ▸ CLD.9.5 Access control of cloud service customer data in shared virt… 0/2 │
|│ ▾ 10 Cryptography                                                        0/2 │
|│  ▸ 10.1 Cryptographic controls                                           0/2 │
|│ ▾ 11 Physical and environmental security                                0/15 │
|└──────────────────────────────────────────────────────────────────────────────┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
