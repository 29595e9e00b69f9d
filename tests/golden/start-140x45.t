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
|│ ▸ 9 Access control                              0/16 ││ For the customer                                                                 │
|│ ▸ 10 Cryptography                                0/2 ││ Try the policy on three cases: a team wants to load customer records into a free │
|│ ▸ 11 Physical and environmental security        0/15 ││ trial, a provider opens a support centre on another continent, an engineer of    │
|│ ▸ 12 Operations security                        0/16 ││ the provider asks for access to your tenant. If the text does not say who        │
|│ ▸ 13 Communications security                     0/8 ││ decides and by which criterion, it is not yet a cloud policy.                    │
|│ ▸ 14 System acquisition, development and maint… 0/13 ││                                                                                  │
|│ ▸ 15 Supplier relationships                      0/5 ││ Four pages are enough when they hold decisions:                                  │
|│ ▸ 16 Information security incident management    0/7 ││                                                                                  │
|│ ▸ 17 Information security aspects of business c… 0/4 ││ • who may approve a service up to which class of data, and who signs above that  │
|│ ▸ 18 Compliance                                  0/8 ││ • countries where data may be stored, and countries from which it may be         │
|│                                                      ││   administered                                                                   │
|│                                                      ││ • what you will not run beside other tenants, and what you pay for instead       │
|│                                                      ││ • what must exist before first use: a named owner, log access, a way out         │
|│                                                      ││ • which of your administrators may be external, and how all of them sign in      │
|│                                                      ││                                                                                  │
|│                                                      ││ Trace each rule to a risk in the assessment, so that a changed risk leads to the │
|│                                                      ││ rule it affects. Build standards sit below the policy: guests and networks for   │
|│                                                      ││ IaaS, public endpoints and secrets for PaaS, sharing and tenant settings for     │
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
