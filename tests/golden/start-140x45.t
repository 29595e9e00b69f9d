# The same with room: the tree is wider, the title line says all.
size 140x45
session acme provider saas
screen
| remit  ISO/IEC 27017:2015 (withdrawn)   acme   provider   all services, SaaS                                 assessed 0  reviewed 0 of 121
|┌ Controls ────────────────────────────────────────────┐┌ 5.1.1  Policies for information security ────────────────────────────────────────┐
|│ ▾ 5 Information security policies                0/2 ││ guided control                                                                   │
|│  ▾ 5.1 Management direction for information sec… 0/2 ││                                                                                  │
|│   ·· 5.1.1 c Policies for information security       ││ A policy settles in advance what is otherwise decided by whoever holds the       │
|│   ·· 5.1.2   Review of the policies for information …││ payment card or the on-call phone. For the customer that is which services may   │
|│ ▸ 6 Organization of information security         0/8 ││ hold which data; for the provider, what every tenant can rely on whoever is on   │
|│ ▸ 7 Human resource security                      0/6 ││ shift.                                                                           │
|│ ▸ 8 Asset management                            0/11 ││                                                                                  │
|│ ▸ 9 Access control                              0/16 ││ For the provider                                                                 │
|│ ▸ 10 Cryptography                                0/2 ││ The policies of an ordinary company protect the company. Tenants also need       │
|│ ▸ 11 Physical and environmental security        0/15 ││ policies that protect them against your own staff, releases and haste, each      │
|│ ▸ 12 Operations security                        0/16 ││ worded so that a breach of it can be recognised: nobody opens tenant data        │
|│ ▸ 13 Communications security                     0/8 ││ without a ticket, no release ships that failed its isolation tests.              │
|│ ▸ 14 System acquisition, development and maint… 0/13 ││                                                                                  │
|│ ▸ 15 Supplier relationships                      0/5 ││ To find what is missing, follow one tenant from sign-up to deletion and write    │
|│ ▸ 16 Information security incident management    0/7 ││ down at each stage what could go wrong on your side: an account recovered by the │
|│ ▸ 17 Information security aspects of business c… 0/4 ││ wrong claimant, an operator's password phished, an engineer who browses out of   │
|│ ▸ 18 Compliance                                  0/8 ││ curiosity, a cache that mixes two tenants, a default changed overnight, a breach │
|│                                                      ││ notice held back for the press text, an investigator whose request for logs      │
|│                                                      ││ nobody is authorised to answer, a copy that outlives the contract. For each name │
|│                                                      ││ the policy, its owner and the technical standard below.                          │
|│                                                      ││                                                                                  │
|│                                                      ││ The weight differs. For IaaS it lies on hardware, hosts and hypervisors; for     │
|│                                                      ││ SaaS on application code and the support desk. If you run on another provider's  │
|│                                                      ││ cloud, read its policies and state which commitment you pass on and which you    │
|│                                                      ││ make yourself [15.1.3].                                                          │
|│                                                      │└────────────────────────────────────────────────────────────────────────── 1-25 ▾ ┘
|│                                                      │┌ Who does what: SaaS ─────────────────────────────────────────────────────────────┐
|│                                                      ││ customer · not assessed                                      joint: not assessed │
|│                                                      ││ provider · not assessed                                                          │
|│                                                      ││ customer ■■■■■■ 4   shared 0   provider ■■■■■■ 4                                 │
|│                                                      ││   a Write a policy for the use of cloud services                        customer │
|│                                                      ││   b Decide the countries where data may be stored and administered      customer │
|│                                                      ││   c Grant waivers of the policy only with an owner and an end date      customer │
|│                                                      ││   d Set the standard for tenant settings, networks and sharing          customer │
|│                                                      ││   e Set the build standard for guest operating systems             we (provider) │
|│                                                      ││   f Set the standard for building and running the application      we (provider) │
|│                                                      ││   g Extend the security policies to running the service for        we (provider) │
|│                                                      ││     tenants                                                                      │
|│                                                      ││   h Publish a dated summary of the service's security policies     we (provider) │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|└──────────────────────────────────────────────────────┘└──────────────────────────────────────────────────────────────────────── m: model ┘
| [provider] ? help  1 implemented  2 alternative  3 partial  4 planned  5 not  0 clear  c note  / search  s side  b basis  u undo     saved
end
