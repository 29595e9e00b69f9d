# A config.yaml that is no YAML changes nothing, and that is said.
size 80x24
config keys: [
catalog catalog-four.yaml
session acme customer iaas
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
|│                            ││   a Keep the list of accounts    we (customer) │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| config.yaml: 1 mistake; `remit config check` shows it                    saved
end
