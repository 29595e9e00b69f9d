# A quiz: the gate, answers by letter, arrows and digit, back; the result, its links, kept at once.
size 80x24
session acme customer iaas
keys :quiz gdpr<Enter>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ GDPR readiness check: 1 of 10 ───────────────────────────────────────────────┐
|│ Does the GDPR apply to this service, and what are we in it?                  │
|│                                                                              │
|│ ( ) 1  Controller: we decide what the personal data in it is used for        │
|│ ( ) 2  Processor: we handle personal data in it for a customer, as           │
|│        instructed                                                            │
|│ ( ) 3  Both: some of it for our own purposes, some of it for customers       │
|│ ( ) 4  It does not apply                                                     │
|│ ( ) 5  We do not know: ask us as both                                        │
|│                                                                              │
|│ The controller decides why and how personal data is used; the processor      │
|│ handles it for a controller, on instructions. A customer of a cloud service  │
|│ is mostly the controller and its provider the processor; a provider is the   │
|│ controller for its own customer accounts and logs. The Regulation applies to │
|│ anybody established in the EU or EEA, and to others who offer goods or       │
|│ services to people there or watch what they do there.                        │
|│ Art. 2, Art. 3, Art. 4, Art. 24, Art. 26, Art. 28                            │
|│                                                                              │
|│ Ten questions, about two minutes for one part. They show where to look       │
|│ first, with the articles and the controls that help.                         │
|│ This check is remit's own. It is no legal advice, no audit and no proof of   │
|└────────────────────────────────────────────────────────────────── 1-20 of 23 ┘
| choose with a digit, or with the arrows and Enter                not saved yet
end
keys y
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ GDPR readiness check: 1 of 10 ───────────────────────────────────────────────┐
|│ Does the GDPR apply to this service, and what are we in it?                  │
|│                                                                              │
|│ ( ) 1  Controller: we decide what the personal data in it is used for        │
|│ ( ) 2  Processor: we handle personal data in it for a customer, as           │
|│        instructed                                                            │
|│ ( ) 3  Both: some of it for our own purposes, some of it for customers       │
|│ ( ) 4  It does not apply                                                     │
|│ ( ) 5  We do not know: ask us as both                                        │
|│                                                                              │
|│ The controller decides why and how personal data is used; the processor      │
|│ handles it for a controller, on instructions. A customer of a cloud service  │
|│ is mostly the controller and its provider the processor; a provider is the   │
|│ controller for its own customer accounts and logs. The Regulation applies to │
|│ anybody established in the EU or EEA, and to others who offer goods or       │
|│ services to people there or watch what they do there.                        │
|│ Art. 2, Art. 3, Art. 4, Art. 24, Art. 26, Art. 28                            │
|│                                                                              │
|│ Ten questions, about two minutes for one part. They show where to look       │
|│ first, with the articles and the controls that help.                         │
|│ This check is remit's own. It is no legal advice, no audit and no proof of   │
|└────────────────────────────────────────────────────────────────── 1-20 of 23 ┘
| choose with a digit, or with the arrows and Enter                not saved yet
end
keys kkjjj<Enter>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ GDPR readiness check: 2 of 10 ───────────────────────────────────────────────┐
|│ Record of processing (processor)                                             │
|│ Is there a current record of what we process for each customer: what kind of │
|│ processing, where, with which transfers and sub-processors, and under which  │
|│ safeguards?                                                                  │
|│                                                                              │
|│ ( ) y  yes                                                                   │
|│ ( ) p  partly                                                                │
|│ ( ) n  no                                                                    │
|│ ( ) d  don't know                                                            │
|│ ( ) a  not applicable                                                        │
|│                                                                              │
|│ Yes: it names every customer or class of customers with a contact, is gone   │
|│ over once a year, and could be handed to an authority tomorrow.              │
|│ Art. 30(2)                                                                   │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| y yes  p partly  n no  d don't know  b back  q leave  s skip     not saved yet
end
keys <Enter>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ GDPR readiness check: 2 of 10 ───────────────────────────────────────────────┐
|│ Record of processing (processor)                                             │
|│ Is there a current record of what we process for each customer: what kind of │
|│ processing, where, with which transfers and sub-processors, and under which  │
|│ safeguards?                                                                  │
|│                                                                              │
|│ ( ) y  yes                                                                   │
|│ ( ) p  partly                                                                │
|│ ( ) n  no                                                                    │
|│ ( ) d  don't know                                                            │
|│ ( ) a  not applicable                                                        │
|│                                                                              │
|│ Yes: it names every customer or class of customers with a contact, is gone   │
|│ over once a year, and could be handed to an authority tomorrow.              │
|│ Art. 30(2)                                                                   │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| choose with y, p, n, d or a, or with the arrows and Enter        not saved yet
end
keys yb
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ GDPR readiness check: 2 of 10 ───────────────────────────────────────────────┐
|│ Record of processing (processor)                                             │
|│ Is there a current record of what we process for each customer: what kind of │
|│ processing, where, with which transfers and sub-processors, and under which  │
|│ safeguards?                                                                  │
|│                                                                              │
|│ (*) y  yes                                                                   │
|│ ( ) p  partly                                                                │
|│ ( ) n  no                                                                    │
|│ ( ) d  don't know                                                            │
|│ ( ) a  not applicable                                                        │
|│                                                                              │
|│ Yes: it names every customer or class of customers with a contact, is gone   │
|│ over once a year, and could be handed to an authority tomorrow.              │
|│ Art. 30(2)                                                                   │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| y yes  p partly  n no  d don't know  b back  q leave  s skip     not saved yet
end
keys <Enter>pnjj<Enter>a5s3
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ GDPR readiness check: 10 of 10 ──────────────────────────────────────────────┐
|│ Being able to show it (processor)                                            │
|│ Could we show customers and authorities tomorrow that we keep our promises:  │
|│ is somebody in charge, are staff trained and bound to secrecy, can customers │
|│ audit us?                                                                    │
|│                                                                              │
|│ ( ) y  yes                                                                   │
|│ ( ) p  partly                                                                │
|│ ( ) n  no                                                                    │
|│ ( ) d  don't know                                                            │
|│ ( ) a  not applicable                                                        │
|│                                                                              │
|│ Yes: everybody with access has signed a promise of secrecy and was trained   │
|│ within a year, whether a data protection officer is needed is decided in     │
|│ writing, and reports or visits for customers are ready.                      │
|│ Art. 28(3)(b), Art. 28(3)(h), Art. 37 to 39                                  │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| y yes  p partly  n no  d don't know  b back  q leave  s skip     not saved yet
end
keys y
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ GDPR readiness check ────────────────────────────────────────────────────────┐
|│ Regulation (EU) 2016/679 as of 2018-05-23                                    │
|│ Processor: we handle personal data in it for a customer, as instructed       │
|│                                                                              │
|│   People's rights: partly in place (partly 1)                                │
|│   Controls and notifications: partly in place, as far as it was answered     │
|│   (yes 1, partly 1, not applicable 1, skipped 1)                             │
|│   Open and clear policies: not in place (no 1, not applicable 1)             │
|│   Partners, technology and training: has gaps (yes 1, no 1)                  │
|│                                                                              │
|│ What to do first, in this order                                              │
|│                                                                              │
|│ 1. Telling people (processor): no                                            │
|│    Publish one page for each service: places, sub-processors and what each   │
|│    does, kinds of data, times to erasure. Let customers subscribe to its     │
|│    changes.                                                                  │
|│    Art. 28(2), Art. 28(3)(h)                                                 │
|│      5.1.1  Policies for information security                                │
|│      18.1.4  Privacy and protection of personally identifiable information   │
|│                                                                              │
|│ 2. Processors and transfers (processor): no                                  │
|└────────────────────────────────────────────────────────────────── 1-20 of 58 ┘
| saved: GDPR readiness check                                              saved
end
keys lll
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ GDPR readiness check ────────────────────────────────────────────────────────┐
|│    Art. 28(2), Art. 28(3)(h)                                                 │
|│      5.1.1  Policies for information security                                │
|│      18.1.4  Privacy and protection of personally identifiable information   │
|│                                                                              │
|│ 2. Processors and transfers (processor): no                                  │
|│    List the sub-processors with what each does and where. Check each         │
|│    contract against your own promises; you answer for them. Set a period of  │
|│    notice for new ones and keep it. Look where support staff sit: access     │
|│    from outside of the EEA is a transfer.                                    │
|│    Art. 28(2), Art. 28(4), Art. 44 to 49                                     │
|│      15.1.1  Information security policy for supplier relationships          │
|│      15.1.2  Addressing security within supplier agreements                  │
|│      15.1.3  Information and communication technology supply chain           │
|│      18.1.1  Identification of applicable legislation and contractual        │
|│      requirements                                                            │
|│                                                                              │
|│ 3. Lawful use (processor): partly                                            │
|│    Write down for each service what the customer's instructions are and      │
|│    where they stand. Look for every other use (product analytics, copies for │
|│    tests, support dumps) and end it or have it agreed. Say what happens when │
|└───────────────────────────────────────────────────────────────── 16-35 of 58 ┘
| j scroll  l next control  <Enter> go there  q close                      saved
end
keys <Enter>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ Controls ──────────────────┐┌ 15.1.1  Information security policy for suppl… ┐
|│ ▾ 5 Information secur… 0/2 ││ guided control                                 │
|│  ▾ 5.1 Management dir… 0/2 ││                                                │
|│   ·· 5.1.1 c Policies for …││ The policy says what a supplier has to show    │
|│   ·· 5.1.2   Review of the…││ before it may touch your information, and who  │
|│ ▸ 6 Organization of i… 0/8 ││ may grant an exception. Cloud providers need a │
|│ ▸ 7 Human resource se… 0/6 ││ class of their own in it: they hold the        │
|│ ▸ 8 Asset management  0/11 ││ information, administer the systems around it  │
|│ ▸ 9 Access control    0/16 ││ and seldom change their terms.                 │
|│ ▸ 10 Cryptography      0/2 ││                                                │
|│ ▸ 11 Physical and en… 0/15 ││ For the customer                               │
|│ ▸ 12 Operations secu… 0/16 ││ Most supplier policies were written for        │
|│ ▸ 13 Communications s… 0/8 ││ contractors and deliveries. They demand        │
|│ ▸ 14 System acquisit… 0/13 │└──────────────────────────────────────── 1-12 ▾ ┘
|│ ▾ 15 Supplier relatio… 0/5 │┌ Who does what: IaaS ───────────────────────────┐
|│  ▾ 15.1 Information s… 0/3 ││ customer · not assessed    joint: not assessed │
|│   ·· 15.1.1 c Information …││ provider · not assessed                        │
|│   ·· 15.1.2 c Addressing s…││ customer ■■ 4   shared 0   provider ■ 2        │
|│   ·· 15.1.3 c Information …││   a Give cloud providers a class we (customer) │
|│  ▸ 15.2 Supplier serv… 0/2 ││     of their own in the supplier               │
|│ ▸ 16 Information secu… 0/7 ││     policy                                     │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| `:quiz-results gdpr` shows the result again                              saved
end
keys :quiz-results gdpr<Enter>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ GDPR readiness check ────────────────────────────────────────────────────────┐
|│ answered 2026-11-23 by anna                                                  │
|│ Regulation (EU) 2016/679 as of 2018-05-23                                    │
|│ Processor: we handle personal data in it for a customer, as instructed       │
|│                                                                              │
|│   People's rights: partly in place (partly 1)                                │
|│   Controls and notifications: partly in place, as far as it was answered     │
|│   (yes 1, partly 1, not applicable 1, skipped 1)                             │
|│   Open and clear policies: not in place (no 1, not applicable 1)             │
|│   Partners, technology and training: has gaps (yes 1, no 1)                  │
|│                                                                              │
|│ What to do first, in this order                                              │
|│                                                                              │
|│ 1. Telling people (processor): no                                            │
|│    Publish one page for each service: places, sub-processors and what each   │
|│    does, kinds of data, times to erasure. Let customers subscribe to its     │
|│    changes.                                                                  │
|│    Art. 28(2), Art. 28(3)(h)                                                 │
|│      5.1.1  Policies for information security                                │
|│      18.1.4  Privacy and protection of personally identifiable information   │
|│                                                                              │
|└────────────────────────────────────────────────────────────────── 1-20 of 59 ┘
| j scroll  l next control  <Enter> go there  q close                      saved
end
keys G
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ GDPR readiness check ────────────────────────────────────────────────────────┐
|│      requirements                                                            │
|│      18.1.4  Privacy and protection of personally identifiable information   │
|│                                                                              │
|│ 4. Requests of people (processor): partly                                    │
|│    Give customers search, export and erasure for one person, or a procedure  │
|│    with a time that fits into their month. Tell support where to send a      │
|│    request that people address to you. Write down when an erased record      │
|│    leaves the backups.                                                       │
|│    Art. 28(3)(e), Art. 12(3)                                                 │
|│      9.4.1  Information access restriction                                   │
|│      CLD.8.1.5  Removal of cloud service customer assets                     │
|│      12.3.1  Information backup                                              │
|│      18.1.4  Privacy and protection of personally identifiable information   │
|│                                                                              │
|│ Skipped                                                                      │
|│    Breaches (processor)                                                      │
|│                                                                              │
|│ This check is remit's own. It is no legal advice, no audit and no proof of   │
|│ compliance, and it is not connected with any authority or vendor. Ask        │
|│ somebody who knows the law before you rely on it.                            │
|└───────────────────────────────────────────────────────────────── 40-59 of 59 ┘
| j scroll  l next control  <Enter> go there  q close                      saved
end
