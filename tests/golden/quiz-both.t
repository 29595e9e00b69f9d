# Both parts are asked where they differ, and what changed since the last run is said.
size 80x24
session acme customer iaas
keys :quiz<Enter>2yyyyyyyyy
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ GDPR readiness check ────────────────────────────────────────────────────────┐
|│ Regulation (EU) 2016/679 as of 2018-05-23                                    │
|│ Processor: we handle personal data in it for a customer, as instructed       │
|│                                                                              │
|│   People's rights: in place (yes 1)                                          │
|│   Controls and notifications: in place (yes 4)                               │
|│   Open and clear policies: in place (yes 2)                                  │
|│   Partners, technology and training: in place (yes 2)                        │
|│                                                                              │
|│ Nothing is missing in what was answered.                                     │
|│                                                                              │
|│ This check is remit's own. It is no legal advice, no audit and no proof of   │
|│ compliance, and it is not connected with any authority or vendor. Ask        │
|│ somebody who knows the law before you rely on it.                            │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| saved: GDPR readiness check                                              saved
end
keys q:quiz gdpr<Enter>3
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ GDPR readiness check: 2 of 18 ───────────────────────────────────────────────┐
|│ Record of processing (controller)                                            │
|│ Is there a current record of the personal data in this service: whose it is, │
|│ what kinds, what for, where it lies, who receives it, and how long it stays? │
|│                                                                              │
|│ ( ) y  yes                                                                   │
|│ ( ) p  partly                                                                │
|│ ( ) n  no                                                                    │
|│ ( ) d  don't know                                                            │
|│ ( ) a  not applicable                                                        │
|│                                                                              │
|│ Yes: it is written, one person owns it, it was gone over within the last     │
|│ twelve months, and it says whether there are special kinds of data, such as  │
|│ health or beliefs, and in which countries the data lies.                     │
|│ Art. 5(1), Art. 9, Art. 30(1)                                                │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| y yes  p partly  n no  d don't know  b back  q leave  s skip     not saved yet
end
keys yyyyyyyyyyynndyyyG
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ GDPR readiness check ────────────────────────────────────────────────────────┐
|│      15.1.2  Addressing security within supplier agreements                  │
|│      15.1.3  Information and communication technology supply chain           │
|│      18.1.1  Identification of applicable legislation and contractual        │
|│      requirements                                                            │
|│                                                                              │
|│ Changed since 2026-11-23                                                     │
|│    Part: processor -> both                                                   │
|│    Record of processing (controller): no answer -> yes                       │
|│    Lawful use (controller): no answer -> yes                                 │
|│    Telling people (controller): no answer -> yes                             │
|│    Requests of people (controller): no answer -> yes                         │
|│    Keeping and erasing (controller): no answer -> yes                        │
|│    Breaches (controller): no answer -> no                                    │
|│    Breaches (processor): yes -> no                                           │
|│    Processors and transfers (controller): no answer -> don't know            │
|│    Being able to show it (controller): no answer -> yes                      │
|│                                                                              │
|│ This check is remit's own. It is no legal advice, no audit and no proof of   │
|│ compliance, and it is not connected with any authority or vendor. Ask        │
|│ somebody who knows the law before you rely on it.                            │
|└───────────────────────────────────────────────────────────────── 39-58 of 58 ┘
| j scroll  l next control  <Enter> go there  q close                      saved
end
keys <PageUp>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ GDPR readiness check ────────────────────────────────────────────────────────┐
|│      CLD.12.4.5  Monitoring of cloud services                                │
|│                                                                              │
|│ 2. Breaches (processor): no                                                  │
|│    Keep a breach contact for every customer, tried once a year. Promise a    │
|│    number of hours in the contract that leaves the customer most of its 72.  │
|│    Prepare the message: what happened, whose data, since when, what is done, │
|│    who answers. Say who sends it at night.                                   │
|│    Art. 33(2), Art. 28(3)(f)                                                 │
|│      16.1.1  Responsibilities and procedures                                 │
|│      16.1.2  Reporting information security events                           │
|│      CLD.12.4.5  Monitoring of cloud services                                │
|│                                                                              │
|│ 3. Processors and transfers (controller): don't know                         │
|│    List everybody who handles the data for you and tick: contract,           │
|│    sub-processors, places. Most providers have a processing agreement ready  │
|│    to be accepted; accept it and keep the copy. Choose a region in the EEA   │
|│    where you can, and write down the ground for the rest.                    │
|│    Art. 28, Art. 29, Art. 44 to 49                                           │
|│      15.1.1  Information security policy for supplier relationships          │
|│      15.1.2  Addressing security within supplier agreements                  │
|└───────────────────────────────────────────────────────────────── 20-39 of 58 ┘
| j scroll  l next control  <Enter> go there  q close                      saved
end
