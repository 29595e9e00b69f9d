# An answer that ends the quiz at the gate has its own advice.
size 80x24
session acme customer iaas
keys :quiz<Enter>4
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ GDPR readiness check ────────────────────────────────────────────────────────┐
|│ Regulation (EU) 2016/679 as of 2018-05-23                                    │
|│ It does not apply                                                            │
|│                                                                              │
|│ Write down why it does not apply, with the date and who decided it, and look │
|│ again whenever the service, its users or its data change. User names, work   │
|│ addresses, IP addresses in a log and photographs are personal data; and an   │
|│ office in the EU is not needed for the Regulation to apply.                  │
|│      6.1.1  Information security roles and responsibilities                  │
|│      CLD.6.3.1  Shared roles and responsibilities within a cloud computing   │
|│      environment                                                             │
|│      18.1.1  Identification of applicable legislation and contractual        │
|│      requirements                                                            │
|│      18.1.4  Privacy and protection of personally identifiable information   │
|│                                                                              │
|│ This check is remit's own. It is no legal advice, no audit and no proof of   │
|│ compliance, and it is not connected with any authority or vendor. Ask        │
|│ somebody who knows the law before you rely on it.                            │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| saved: GDPR readiness check                                              saved
end
