# Wide characters and combining marks at every edge.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
set B.1 customer note 東京東京東京東京東京東京東京東京東京東京東京東京東京東京東京 e\u0301e\u0301e\u0301
keys gg:B.1<Enter><Tab>G
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ B.1  Restoring ────────────────────────────────┐
|│ ▾ A Access             0/3 ││ base control                                   │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Recorded for the customer                      │
|│   ·· A.1.2 c A title that …││ Status         not assessed                    │
|│  ▸ A.2 Rights          0/1 ││ Note           東京東京東京東京東京東京東京東  │
|│ ▾ B Backup and 備份    0/1 ││                京東京東京東京東京東京東京東京  │
|│  ·  B.1   Restoring        ││                ééé                             │
|│                            ││                                                │
|│                            ││ What was saved comes back.                     │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider: no duty under IaaS                   │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Restore a sample every       we (customer) │
|│                            ││     quarter                                    │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| [customer] ? help  j scroll  l next link  <Enter> follow it  <C-o> back  saved
end
size 81x24
screen
| Small catalog  acme  customer  IaaS                 assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ B.1  Restoring ─────────────────────────────────┐
|│ ▾ A Access             0/3 ││ base control                                    │
|│  ▾ A.1 Accounts        0/2 ││                                                 │
|│   ·  A.1.1   Registering u…││ Recorded for the customer                       │
|│   ·· A.1.2 c A title that …││ Status         not assessed                     │
|│  ▸ A.2 Rights          0/1 ││ Note           東京東京東京東京東京東京東京東京 │
|│ ▾ B Backup and 備份    0/1 ││                東京東京東京東京東京東京東京 ééé │
|│  ·  B.1   Restoring        ││                                                 │
|│                            ││ What was saved comes back.                      │
|│                            ││                                                 │
|│                            ││                                                 │
|│                            ││                                                 │
|│                            ││                                                 │
|│                            │└─────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ────────────────────────────┐
|│                            ││ customer · not assessed     joint: not assessed │
|│                            ││ provider: no duty under IaaS                    │
|│                            ││ customer ■■■ 1   shared 0   provider 0          │
|│                            ││   a Restore a sample every        we (customer) │
|│                            ││     quarter                                     │
|│                            ││                                                 │
|└────────────────────────────┘└─────────────────────────────────────── m: model ┘
| [customer] ? help  j scroll  l next link  <Enter> follow it  <C-o> back   saved
end
