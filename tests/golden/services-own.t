# What no list has is added as it is typed; its model is recorded in place, and undone.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys ggSa
keys Our mail (new)
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Put a service into the scope ────────────────────────────────────────────────┐
|│ type a name: Our mail (new)                                                  │
|│ our-mail-new: a service of our own, in no list                               │
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
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└───────────────────────────────────────────────────────────────────── 0 of 15 ┘
| <Enter> add it  <Down> next  <Esc> back                                  saved
end
keys <Enter>mm
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ The service to work on ──────────────────────────────────────────────────────┐
|│ * -                  the whole scope  IaaS  services not covered: 1 of 1     │
|│   our-mail-new       Our mail (new)   SaaS  no assurance names this service  │
|│                                                                              │
|│ Name                Our mail (new)                                           │
|│ Service model       SaaS                                                     │
|│                                                                              │
|│ No assurance names this service. `:services assurance` records one.          │
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
| saved: our-mail-new: SaaS                                                saved
end
keys m<PageDown>a<C-u><Esc>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ The service to work on ──────────────────────────────────────────────────────┐
|│ * -                  the whole scope  IaaS  services not covered: 1 of 1     │
|│   our-mail-new       Our mail (new)   IaaS  no assurance names this service  │
|│                                                                              │
|│                                                                              │
|│ No assurance is recorded. `:services assurance` records one.                 │
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
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| <Enter> work on it  a add  e fields  d assurance  m model  q leave       saved
end
keys a!?<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Put a service into the scope ────────────────────────────────────────────────┐
|│ type a name: !?                                                              │
|│ no list has this; an id has letters or digits                                │
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
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└───────────────────────────────────────────────────────────────────── 0 of 15 ┘
| <Enter> add it  <Down> next  <Esc> back                                  saved
end
keys <Esc>aour mail new<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Put a service into the scope ────────────────────────────────────────────────┐
|│ type a name: our mail new                                                    │
|│ our-mail-new: a service of our own, in no list                               │
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
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
| service our-mail-new is in scope already; `remit services set
| our-mail-new` changes it, id= gives a second one an id                   saved
end
keys <Esc>gg<C-d><C-u>m
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ The service to work on ──────────────────────────────────────────────────────┐
|│ * -                  the whole scope  IaaS  services not covered: 1 of 1     │
|│   our-mail-new       Our mail (new)   IaaS  no assurance names this service  │
|│                                                                              │
|│                                                                              │
|│ No assurance is recorded. `:services assurance` records one.                 │
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
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| only a service in scope has a model of its own                           saved
end
keys jDq
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ The service to work on ──────────────────────────────────────────────────────┐
|│ * -                  the whole scope  IaaS  services not covered: 1 of 1     │
|│   our-mail-new       Our mail (new)   IaaS  no assurance names this service  │
|│                                                                              │
|│ Name                Our mail (new)                                           │
|│ Service model       IaaS                                                     │
|│                                                                              │
|│ No assurance names this service. `:services assurance` records one.          │
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
| <Enter> work on it  a add  e fields  d assurance  m model  q leave       saved
end
keys <Enter>
keys uuu
screen
| Small catalog  acme  customer  our-mail-new, IaaS  assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A  Access ─────────────────────────────────────┐
|│ ▾ A Access             0/3 ││ group of controls                              │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Assessed       0 of 3, reviewed 0              │
|│   ·· A.1.2 c A title that …││                                                │
|│  ▸ A.2 Rights          0/1 ││                                                │
|│ ▸ B Backup and 備份    0/1 ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: our-mail-new, IaaS ─────────────┐
|│                            ││ A group has no duties of its own.              │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| taken back: Service model (our-mail-new) is empty again                  saved
end
