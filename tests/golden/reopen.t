# The place is where it was left: control, folds, pane, model, side.
size 80x24
session acme-prod customer iaas
keys :10.1.1<Enter>ms<Tab>
keys q
leaves
reopen
screen
| ISO/IEC 27017:2015 (withdrawn)  acme-prod  PaaS  assessed 0  reviewed 0 of 121
|┌ Controls ──────────────────┐┌ 10.1.1  Policy on the use of cryptographic co… ┐
|│ ▾ 5 Information secur… 0/2 ││ guided control                                 │
|│  ▾ 5.1 Management dir… 0/2 ││                                                │
|│   ·· 5.1.1 c Policies for …││ A policy on cryptography says where it is      │
|│   ·· 5.1.2   Review of the…││ needed, which methods are acceptable and who   │
|│ ▸ 6 Organization of i… 0/8 ││ decides. What a service offers at rest, in     │
|│ ▸ 7 Human resource se… 0/6 ││ transit and during processing varies from one  │
|│ ▸ 8 Asset management  0/11 ││ to the next, so the policy is held against the │
|│ ▸ 9 Access control    0/16 ││ actual options of each.                        │
|│ ▾ 10 Cryptography      0/2 ││                                                │
|│  ▾ 10.1 Cryptographic… 0/2 ││ For the provider                               │
|│   ·· 10.1.1 c Policy on th…││ A customer cannot judge your encryption from   │
|│   ·· 10.1.2 c Key manageme…││ the name of an algorithm. It needs a statement │
|│ ▸ 11 Physical and en… 0/15 │└──────────────────────────────────────── 1-12 ▾ ┘
|│ ▸ 12 Operations secu… 0/16 │┌ Who does what: PaaS (the session's model is I… ┐
|│ ▸ 13 Communications s… 0/8 ││ customer · not assessed    joint: not assessed │
|│ ▸ 14 System acquisit… 0/13 ││ provider · not assessed                        │
|│ ▸ 15 Supplier relatio… 0/5 ││ customer ■ 5   shared 0   provider ■ 3         │
|│ ▸ 16 Information secu… 0/7 ││   a Decide what to encrypt in    we (customer) │
|│ ▸ 17 Information secu… 0/4 ││     each service                               │
|│ ▸ 18 Compliance        0/8 ││   b Encrypt before upload what   we (customer) │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| [provider] ? help  j scroll  l next link  <Enter> follow it  <C-o> back  saved
end
keys ?
keys q
screen
| ISO/IEC 27017:2015 (withdrawn)  acme-prod  PaaS  assessed 0  reviewed 0 of 121
|┌ Controls ──────────────────┐┌ 10.1.1  Policy on the use of cryptographic co… ┐
|│ ▾ 5 Information secur… 0/2 ││ guided control                                 │
|│  ▾ 5.1 Management dir… 0/2 ││                                                │
|│   ·· 5.1.1 c Policies for …││ A policy on cryptography says where it is      │
|│   ·· 5.1.2   Review of the…││ needed, which methods are acceptable and who   │
|│ ▸ 6 Organization of i… 0/8 ││ decides. What a service offers at rest, in     │
|│ ▸ 7 Human resource se… 0/6 ││ transit and during processing varies from one  │
|│ ▸ 8 Asset management  0/11 ││ to the next, so the policy is held against the │
|│ ▸ 9 Access control    0/16 ││ actual options of each.                        │
|│ ▾ 10 Cryptography      0/2 ││                                                │
|│  ▾ 10.1 Cryptographic… 0/2 ││ For the provider                               │
|│   ·· 10.1.1 c Policy on th…││ A customer cannot judge your encryption from   │
|│   ·· 10.1.2 c Key manageme…││ the name of an algorithm. It needs a statement │
|│ ▸ 11 Physical and en… 0/15 │└──────────────────────────────────────── 1-12 ▾ ┘
|│ ▸ 12 Operations secu… 0/16 │┌ Who does what: PaaS (the session's model is I… ┐
|│ ▸ 13 Communications s… 0/8 ││ customer · not assessed    joint: not assessed │
|│ ▸ 14 System acquisit… 0/13 ││ provider · not assessed                        │
|│ ▸ 15 Supplier relatio… 0/5 ││ customer ■ 5   shared 0   provider ■ 3         │
|│ ▸ 16 Information secu… 0/7 ││   a Decide what to encrypt in    we (customer) │
|│ ▸ 17 Information secu… 0/4 ││     each service                               │
|│ ▸ 18 Compliance        0/8 ││   b Encrypt before upload what   we (customer) │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| [provider] ? help  j scroll  l next link  <Enter> follow it  <C-o> back  saved
end
