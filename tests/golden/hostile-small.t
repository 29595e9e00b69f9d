# Text from people and files never acts: no controls, no reordering, no format.
size 80x24
catalog catalog-small.yaml
session acme-prod customer iaas
set 1.1.2 customer note A\u202ebackward %s %n\u200b and \u2066isolated\u2069\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301 end
keys j<Tab>G
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.2  A title with a hidden �turn and a very… ┐
|│ ▾ 1 People             0/1 ││ base control                                   │
|│  ▾ 1.1 Before the fir… 0/1 ││ Draft: these texts are not finished; do not    │
|│   ·· 1.1.1 c Know who come…││ rely on them.                                  │
|│    · 1.1.2   A title with …││                                                │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ Recorded for the customer                      │
|│                            ││ Status         not assessed                    │
|│                            ││ Note           A�backward %s %n� and           │
|│                            ││                �isolated�́́́́́́́́́́ end                  │
|│                            ││                                                │
|│                            ││ Hostile: \e[31m is only text here.             │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer: no duty under IaaS                   │
|│                            ││ provider · not assessed    joint: not assessed │
|│                            ││ customer 0   shared 0   provider ■■■ 1         │
|│                            ││   a Keep what is the provider's       provider │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| [customer] ? help  j scroll  l next link  <Enter> follow it  <C-o> back  saved
end
keys c
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ Note: 1.1.2, customer ─────────────────────────┐
|│ ▾ 1 People             0/1 ││A�backward %s %n� and �isolated�́́́́́́́́́́ end            │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││                                                │
|│    · 1.1.2   A title with …││                                                │
|│ ▸ 2 Things, 密碼 and … 0/2 ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└───────────────────────── ^S saves   Esc leaves ┘
| <C-s> save  <Esc> leave  <Enter> new line                                saved
end
keys <Esc>:%s\u202e<Enter>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.2  A title with a hidden �turn and a very… ┐
|│ ▾ 1 People             0/1 ││ base control                                   │
|│  ▾ 1.1 Before the fir… 0/1 ││ Draft: these texts are not finished; do not    │
|│   ·· 1.1.1 c Know who come…││ rely on them.                                  │
|│    · 1.1.2   A title with …││                                                │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ Recorded for the customer                      │
|│                            ││ Status         not assessed                    │
|│                            ││ Note           A�backward %s %n� and           │
|│                            ││                �isolated�́́́́́́́́́́ end                  │
|│                            ││                                                │
|│                            ││ Hostile: \e[31m is only text here.             │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer: no duty under IaaS                   │
|│                            ││ provider · not assessed    joint: not assessed │
|│                            ││ customer 0   shared 0   provider ■■■ 1         │
|│                            ││   a Keep what is the provider's       provider │
|│                            ││                                                │
|│                            ││                                                │
| there is no command or control "%s�"; Tab shows what there is
|:%s�
end
keys <Esc>/%n<Enter>
screen
| Small 2020  acme-prod  customer  IaaS              assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 1.1.2  A title with a hidden �turn and a very… ┐
|│ ▾ 1 People             0/1 ││ base control                                   │
|│  ▾ 1.1 Before the fir… 0/1 ││ Draft: these texts are not finished; do not    │
|│   ·· 1.1.1 c Know who come…││ rely on them.                                  │
|│    · 1.1.2   A title with …││                                                │
|│ ▸ 2 Things, 密碼 and … 0/2 ││ Recorded for the customer                      │
|│                            ││ Status         not assessed                    │
|│                            ││ Note           A�backward %s %n� and           │
|│                            ││                �isolated�́́́́́́́́́́ end                  │
|│                            ││                                                │
|│                            ││ Hostile: \e[31m is only text here.             │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer: no duty under IaaS                   │
|│                            ││ provider · not assessed    joint: not assessed │
|│                            ││ customer 0   shared 0   provider ■■■ 1         │
|│                            ││   a Keep what is the provider's       provider │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| match 1 of 1 for "%n", from the beginning again                          saved
end
