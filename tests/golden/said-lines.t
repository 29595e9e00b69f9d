# An error that lists what there is may take several lines; what no longer fits is cut, once it is a
# third of the screen.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys fstate=partial<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.1  Registering users ──────────────────────┐
|│ ▾ A Access             0/3 ││ base control                                   │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Everybody has an account of their own. See     │
|│   ·· A.1.2 c A title that …││ also [A.2.1] and [B.1].                        │
|│  ▸ A.2 Rights          0/1 ││                                                │
|│ ▸ B Backup and 備份    0/1 ││                                                │
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
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
| "state=partial" is no filter: write NAME=WORD with a NAME of: kind, clause,
| area, draft, accountable, status, review, applicability, basis, assignee,
| assessor, priority, finding, evidence, request, interview, selected, conflict,
| has, previous, due, side
|Show only: state=partial
end
size 40x10
screen
| Small catalog  acme    0 of 4 assessed
|┌ Controls ────────────────────────────┐
|│ ▾ A Access                       0/3 │
|│  ▾ A.1 Accounts                  0/2 │
|│   ·  A.1.1   Registering users       │
|│   ·· A.1.2 c A title that is far too…│
| "state=partial" is no filter: write
| NAME=WORD with a NAME of: kind,
| clause, area, draft, accountable, sta…
|Show only: state=partial
end
