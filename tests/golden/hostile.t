# Text from people and files is data: no escape sequence, no turned reading order.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
set A.1.1 customer remark %s%n %1$s \u202Ereversed\u202C zero\u200Bwidth
set A.1.1 customer note e\u0301 東京 \u200Eend
keys gg:A.1.1<Enter><Tab>G
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.1  Registering users ──────────────────────┐
|│ ▾ A Access             0/3 ││ base control                                   │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Recorded for the customer                      │
|│   ·· A.1.2 c A title that …││ Status         not assessed                    │
|│  ▸ A.2 Rights          0/1 ││ Remark         %s%n %1$s �reversed� zero�width │
|│ ▸ B Backup and 備份    0/1 ││ Note           é 東京 �end                     │
|│                            ││                                                │
|│                            ││ Everybody has an account of their own. See     │
|│                            ││ also [A.2.1] and [B.1].                        │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider: no duty under IaaS                   │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Keep the list of accounts    we (customer) │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| [customer] ? help  j scroll  l next link  <Enter> follow it  <C-o> back  saved
end
