# German: the day of the law that the questions go by, in the order of the language.
language de
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys :quiz<Enter>4
screen
| Small catalog  acme  Kunde  IaaS                   bewertet 0  geprüft 0 von 4
|┌ GDPR readiness check ────────────────────────────────────────────────────────┐
|│ Regulation (EU) 2016/679 in der Fassung vom 23.05.2018                       │
|│ It does not apply                                                            │
|│                                                                              │
|│ Write down why it does not apply, with the date and who decided it, and look │
|│ again whenever the service, its users or its data change. User names, work   │
|│ addresses, IP addresses in a log and photographs are personal data; and an   │
|│ office in the EU is not needed for the Regulation to apply.                  │
|│    Maßnahmen von iso27017-2015                                               │
|│      6.1.1                                                                   │
|│      CLD.6.3.1                                                               │
|│      18.1.1                                                                  │
|│      18.1.4                                                                  │
|│                                                                              │
|│ This check is remit's own. It is no legal advice, no audit and no proof of   │
|│ compliance, and it is not connected with any authority or vendor. Ask        │
|│ somebody who knows the law before you rely on it.                            │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| gespeichert: GDPR readiness check                                  gespeichert
end
