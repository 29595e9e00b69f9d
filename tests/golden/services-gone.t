# A service that somebody takes out of the scope is still worked on, and not taken up again.
size 80x24
catalog catalog-four.yaml
session acme auditor paas
path service/web/name Web
keys gg:service web<Enter>
path service/web/name
tick
screen
| Small catalog  acme  auditor  web (not in scope)   assessed 0  reviewed 0 of 6
|┌ Controls ──────────────────┐┌ A  Access ─────────────────────────────────────┐
|│ ▾ A Access             0/5 ││ group of controls                              │
|│  ▾ A.1 Accounts        0/3 ││                                                │
|│   ·  A.1.1   Registering u…││ Assessed       0 of 5, reviewed 0              │
|│   ·· A.1.2 c A title that …││                                                │
|│  ▸ A.2 Rights          0/2 ││                                                │
|│ ▸ B Backup and 備份    0/1 ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: web, PaaS ──────────────────────┐
|│                            ││ A group has no duties of its own.              │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| anna recorded web: Name                                                  saved
end
keys S
screen
| Small catalog  acme  auditor  web (not in scope)   assessed 0  reviewed 0 of 6
|┌ The service to work on ──────────────────────────────────────────────────────┐
|│   -                  the whole scope  PaaS                                   │
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
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| <Enter> work on it  a add  e fields  d assurance  m model  q leave       saved
end
reopen
screen
| Small catalog  acme  auditor  PaaS                 assessed 0  reviewed 0 of 6
|┌ Controls ──────────────────┐┌ A  Access ─────────────────────────────────────┐
|│ ▾ A Access             0/5 ││ group of controls                              │
|│  ▾ A.1 Accounts        0/3 ││                                                │
|│   ·  A.1.1   Registering u…││ Assessed       0 of 5, reviewed 0              │
|│   ·· A.1.2 c A title that …││                                                │
|│  ▸ A.2 Rights          0/2 ││                                                │
|│ ▸ B Backup and 備份    0/1 ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: PaaS ───────────────────────────┐
|│                            ││ A group has no duties of its own.              │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
