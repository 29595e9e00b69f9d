# A catalog with a long title leaves room for the session and what is recorded of it; a wide screen
# shows more of it.
size 80x24
catalog catalog-long.yaml
session acme-prod customer iaas
screen
| Long Publication 1 Revision 4…  acme-prod          assessed 0  reviewed 0 of 1
|┌ Controls ──────────────────┐┌ 1.1  Closing ──────────────────────────────────┐
|│ ▾ 1 Doors              0/1 ││ control                                        │
|│  ·  1.1   Closing          ││                                                │
|│                            ││ Doors close.                                   │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider: no duty under IaaS                   │
|│                            ││ The catalog names no duties here; our own side │
|│                            ││ is assessed.                                   │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
size 60x20
screen
| Long Publication 1 Revision 4…  acme-prod  0 of 1 assessed
|┌ Controls ────────────────────────────────────────────────┐
|│ ▾ 1 Doors                                            0/1 │
|│  ·  1.1   Closing                                        │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|│                                                          │
|└──────────────────────────────────────────────────────────┘
| [customer] ? help  1 implemented  2 alternative      saved
end
size 140x45
screen
| remit  Long Publication 1 Revision 4: What the Peopl…   acme-prod   customer   all services, IaaS              assessed 0  reviewed 0 of 1
|┌ Controls ────────────────────────────────────────────┐┌ 1.1  Closing ────────────────────────────────────────────────────────────────────┐
|│ ▾ 1 Doors                                        0/1 ││ control                                                                          │
|│  ·  1.1   Closing                                    ││                                                                                  │
|│                                                      ││ Doors close.                                                                     │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      │└──────────────────────────────────────────────────────────────────────────────────┘
|│                                                      │┌ Who does what: IaaS ─────────────────────────────────────────────────────────────┐
|│                                                      ││ customer · not assessed                                      joint: not assessed │
|│                                                      ││ provider: no duty under IaaS                                                     │
|│                                                      ││ The catalog names no duties here; our own side is assessed.                      │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|│                                                      ││                                                                                  │
|└──────────────────────────────────────────────────────┘└──────────────────────────────────────────────────────────────────────── m: model ┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned  5 not  0 clear  c note  / search  s side  b basis  u undo     saved
end
