# A session that can only be read: the quiz says so first, shows its result and keeps nothing.
size 80x24
session acme customer iaas
io readonly
keys :quiz<Enter>
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
| this session can only be read: the run will not be kept              read only
end
keys 2ynynynyny
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ GDPR readiness check ────────────────────────────────────────────────────────┐
|│ Regulation (EU) 2016/679 as of 2018-05-23                                    │
|│ Processor: we handle personal data in it for a customer, as instructed       │
|│                                                                              │
|│   People's rights: not in place (no 1)                                       │
|│   Controls and notifications: has gaps (yes 2, no 2)                         │
|│   Open and clear policies: in place (yes 2)                                  │
|│   Partners, technology and training: has gaps (yes 1, no 1)                  │
|│                                                                              │
|│ What to do first, in this order                                              │
|│                                                                              │
|│ 1. Security that fits the risk: no                                           │
|│    Assess the guided and the cloud controls of this catalog for the service; │
|│    that is what remit is for. Before anything else: a second factor for      │
|│    administrators, encryption with keys whose holder you know, updates       │
|│    within a set time, a backup that was restored, logs that somebody reads.  │
|│    Collect no field that nobody needs.                                       │
|│    Art. 25, Art. 32                                                          │
|│      9.2.3  Management of privileged access rights                           │
|│      10.1.1  Policy on the use of cryptographic controls                     │
|│      10.1.2  Key management                                                  │
| nothing was recorded: there is no permission to write to session
| acme                                                                 read only
end
keys q
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ Controls ──────────────────┐┌ 5.1.1  Policies for information security ──────┐
|│ ▾ 5 Information secur… 0/2 ││ guided control                                 │
|│  ▾ 5.1 Management dir… 0/2 ││                                                │
|│   ·· 5.1.1 c Policies for …││ A policy settles in advance what is otherwise  │
|│   ·· 5.1.2   Review of the…││ decided by whoever holds the payment card or   │
|│ ▸ 6 Organization of i… 0/8 ││ the on-call phone. For the customer that is    │
|│ ▸ 7 Human resource se… 0/6 ││ which services may hold which data; for the    │
|│ ▸ 8 Asset management  0/11 ││ provider, what every tenant can rely on        │
|│ ▸ 9 Access control    0/16 ││ whoever is on shift.                           │
|│ ▸ 10 Cryptography      0/2 ││                                                │
|│ ▸ 11 Physical and en… 0/15 ││ For the customer                               │
|│ ▸ 12 Operations secu… 0/16 ││ Try the policy on three cases: a team wants to │
|│ ▸ 13 Communications s… 0/8 ││ load customer records into a free trial, a     │
|│ ▸ 14 System acquisit… 0/13 │└──────────────────────────────────────── 1-12 ▾ ┘
|│ ▸ 15 Supplier relatio… 0/5 │┌ Who does what: IaaS ───────────────────────────┐
|│ ▸ 16 Information secu… 0/7 ││ customer · not assessed    joint: not assessed │
|│ ▸ 17 Information secu… 0/4 ││ provider · not assessed                        │
|│ ▸ 18 Compliance        0/8 ││ customer ■■ 6   shared 0   provider ■ 2        │
|│                            ││   a Write a policy for the use   we (customer) │
|│                            ││     of cloud services                          │
|│                            ││   b Decide the countries where   we (customer) │
| nothing was recorded: there is no permission to write to session
| acme                                                                 read only
end
