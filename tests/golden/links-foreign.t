# Borrowed guidance and maps have links into other catalogs: what they lead to is read and closed.
catalog iso27001-2022
size 80x24
session acme customer iaas
keys :A.5.15<Enter><Tab>l
screen
| ISO/IEC 27001:2022, Annex A  acme  customer       assessed 0  reviewed 0 of 93
|┌ Controls ──────────────────┐┌ A.5.15  Access control ────────────────────────┐
|│  ·  A.5.1   Policies for i…││ register applications, create spaces that      │
|│  ·  A.5.2   Information se…││ nobody approves? Decide it before the first    │
|│  ·  A.5.3   Segregation of…││ user, and check each table within 30 days of a │
|│  ·  A.5.4   Management res…││ change to the service's roles. Pipelines and   │
|│  ·  A.5.5   Contact with a…││ other identities without a person fall under   │
|│  ·  A.5.6   Contact with s…││ the same rules. Granting by these rules is     │
|│  ·  A.5.7   Threat intelli…││ [9.2.2].                                       │
|│  ·  A.5.8   Information se…││                                                │
|│  ·  A.5.9   Inventory of i…││ For the provider (good practice: the standard  │
|│  ·  A.5.10   Acceptable us…││ adds nothing here)                             │
|│  ·  A.5.11   Return of ass…││ Your policy needs a chapter that an ordinary   │
|│  ·  A.5.12   Classificatio…││ company's lacks: when staff may enter a        │
|│  ·  A.5.13   Labelling of …│└────────────────────────────────── 24-35 of 230 ┘
|│  ·  A.5.14   Information t…│┌ Who does what: IaaS ───────────────────────────┐
|│  ·  A.5.15   Access control││ customer · not assessed    joint: not assessed │
|│  ·  A.5.16   Identity mana…││ provider: no duty under IaaS                   │
|│  ·  A.5.17   Authenticatio…││ The catalog names no duties here; our own side │
|│  ·  A.5.18   Access rights ││ is assessed.                                   │
|│  ·  A.5.19   Information s…││                                                │
|│  ·  A.5.20   Addressing in…││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| [customer] ? help  j scroll  l next link  <Enter> follow it  <C-o> back  saved
end
keys <Enter>
screen
| ISO/IEC 27001:2022, Annex A  acme  customer       assessed 0  reviewed 0 of 93
|┌ ISO/IEC 27017:2015: 9.2.2  User access provisioning ─────────────────────────┐
|│ guided control                                                               │
|│                                                                              │
|│ Rights are granted on a recorded approval, fit the task and end with it. How │
|│ closely a customer can fit them depends on the roles, scopes and groups that │
|│ the service puts at its disposal.                                            │
|│                                                                              │
|│ For the customer (good practice: the standard adds nothing here)             │
|│ Approval sits in one system and the grant in another, and the two drift      │
|│ apart. Work backwards: draw 25 assignments from the service's export and     │
|│ find the request for each, with approver, purpose, scope and end date. If    │
|│ two have no request, check the whole list.                                   │
|│                                                                              │
|│ Approve permissions, not role names. A role called editor or contributor may │
|│ include reading keys or granting access to others, so read its permission    │
|│ list and, where the service allows, build a custom role if the built-in one  │
|│ does too much. Assign to groups and at the narrowest scope: a role on the    │
|│ whole tenant or subscription reaches whatever is created there next year.    │
|│ Data owners approve access to data; the administrator who makes the grant    │
|│ does not approve it.                                                         │
|│                                                                              │
|└───────────────────────────────────────────────────────────────── 1-20 of 105 ┘
| j down  <PageDown> page  q close  / search                               saved
end
keys jjq
screen
| ISO/IEC 27001:2022, Annex A  acme  customer       assessed 0  reviewed 0 of 93
|┌ Controls ──────────────────┐┌ A.5.15  Access control ────────────────────────┐
|│  ·  A.5.1   Policies for i…││ register applications, create spaces that      │
|│  ·  A.5.2   Information se…││ nobody approves? Decide it before the first    │
|│  ·  A.5.3   Segregation of…││ user, and check each table within 30 days of a │
|│  ·  A.5.4   Management res…││ change to the service's roles. Pipelines and   │
|│  ·  A.5.5   Contact with a…││ other identities without a person fall under   │
|│  ·  A.5.6   Contact with s…││ the same rules. Granting by these rules is     │
|│  ·  A.5.7   Threat intelli…││ [9.2.2].                                       │
|│  ·  A.5.8   Information se…││                                                │
|│  ·  A.5.9   Inventory of i…││ For the provider (good practice: the standard  │
|│  ·  A.5.10   Acceptable us…││ adds nothing here)                             │
|│  ·  A.5.11   Return of ass…││ Your policy needs a chapter that an ordinary   │
|│  ·  A.5.12   Classificatio…││ company's lacks: when staff may enter a        │
|│  ·  A.5.13   Labelling of …│└────────────────────────────────── 24-35 of 230 ┘
|│  ·  A.5.14   Information t…│┌ Who does what: IaaS ───────────────────────────┐
|│  ·  A.5.15   Access control││ customer · not assessed    joint: not assessed │
|│  ·  A.5.16   Identity mana…││ provider: no duty under IaaS                   │
|│  ·  A.5.17   Authenticatio…││ The catalog names no duties here; our own side │
|│  ·  A.5.18   Access rights ││ is assessed.                                   │
|│  ·  A.5.19   Information s…││                                                │
|│  ·  A.5.20   Addressing in…││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| [customer] ? help  j scroll  l next link  <Enter> follow it  <C-o> back  saved
end
keys llllllllllllllllllllllllllll
screen
| ISO/IEC 27001:2022, Annex A  acme  customer       assessed 0  reviewed 0 of 93
|┌ Controls ──────────────────┐┌ A.5.15  Access control ────────────────────────┐
|│  ·  A.5.1   Policies for i…││   last tried and refused?                      │
|│  ·  A.5.2   Information se…││ • Is the public endpoint off wherever a        │
|│  ·  A.5.3   Segregation of…││   private connection exists?                   │
|│  ·  A.5.4   Management res…││ • Do the keys of pipelines work from their own │
|│  ·  A.5.5   Contact with a…││   addresses only?                              │
|│  ·  A.5.6   Contact with s…││ • Does the provider check the address at each  │
|│  ·  A.5.7   Threat intelli…││   request or only at sign-in?                  │
|│  ·  A.5.8   Information se…││                                                │
|│  ·  A.5.9   Inventory of i…││ In other catalogs                              │
|│  ·  A.5.10   Acceptable us…││ iso27017-2015   9.1.1, 9.1.2 (merged)          │
|│  ·  A.5.11   Return of ass…││ iso27017-2026   5.15 (the same)                │
|│  ·  A.5.12   Classificatio…││ iso27002-2022   5.15 (the same)                │
|│  ·  A.5.13   Labelling of …│└──────────────────────────────── 219-230 of 230 ┘
|│  ·  A.5.14   Information t…│┌ Who does what: IaaS ───────────────────────────┐
|│  ·  A.5.15   Access control││ customer · not assessed    joint: not assessed │
|│  ·  A.5.16   Identity mana…││ provider: no duty under IaaS                   │
|│  ·  A.5.17   Authenticatio…││ The catalog names no duties here; our own side │
|│  ·  A.5.18   Access rights ││ is assessed.                                   │
|│  ·  A.5.19   Information s…││                                                │
|│  ·  A.5.20   Addressing in…││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| [customer] ? help  j scroll  l next link  <Enter> follow it  <C-o> back  saved
end
keys <Enter>
screen
| ISO/IEC 27001:2022, Annex A  acme  customer       assessed 0  reviewed 0 of 93
|┌ ISO/IEC 27017:2026: 5.15  Access control ────────────────────────────────────┐
|│ base control                                                                 │
|│                                                                              │
|│ In other catalogs                                                            │
|│ iso27017-2015   9.1.1, 9.1.2 (merged)                                        │
|│ iso27002-2022   5.15 (the same)                                              │
|│ iso27001-2022   A.5.15 (the same)                                            │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| j down  <PageDown> page  q close  / search                               saved
end
keys <Esc><C-o>
screen
| ISO/IEC 27001:2022, Annex A  acme  customer       assessed 0  reviewed 0 of 93
|┌ Controls ──────────────────┐┌ A.5.1  Policies for information security ──────┐
|│  ·  A.5.1   Policies for i…││ base control                                   │
|│  ·  A.5.2   Information se…││                                                │
|│  ·  A.5.3   Segregation of…││ Guidance for ISO/IEC 27017:2015, 5.1.1         │
|│  ·  A.5.4   Management res…││ Policies for information security (merged)     │
|│  ·  A.5.5   Contact with a…││                                                │
|│  ·  A.5.6   Contact with s…││ A policy settles in advance what is otherwise  │
|│  ·  A.5.7   Threat intelli…││ decided by whoever holds the payment card or   │
|│  ·  A.5.8   Information se…││ the on-call phone. For the customer that is    │
|│  ·  A.5.9   Inventory of i…││ which services may hold which data; for the    │
|│  ·  A.5.10   Acceptable us…││ provider, what every tenant can rely on        │
|│  ·  A.5.11   Return of ass…││ whoever is on shift.                           │
|│  ·  A.5.12   Classificatio…││                                                │
|│  ·  A.5.13   Labelling of …│└──────────────────────────────────────── 1-12 ▾ ┘
|│  ·  A.5.14   Information t…│┌ Who does what: IaaS ───────────────────────────┐
|│  ·  A.5.15   Access control││ customer · not assessed    joint: not assessed │
|│  ·  A.5.16   Identity mana…││ provider: no duty under IaaS                   │
|│  ·  A.5.17   Authenticatio…││ The catalog names no duties here; our own side │
|│  ·  A.5.18   Access rights ││ is assessed.                                   │
|│  ·  A.5.19   Information s…││                                                │
|│  ·  A.5.20   Addressing in…││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| [customer] ? help  j scroll  l next link  <Enter> follow it  <C-o> back  saved
end
