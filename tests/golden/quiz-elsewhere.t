# A session on another catalog: ids that are not its own are no links, and it is said whose they are.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys :quiz<Enter>2yyyyyyynn
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ GDPR readiness check ────────────────────────────────────────────────────────┐
|│ Regulation (EU) 2016/679 as of 2018-05-23                                    │
|│ Processor: we handle personal data in it for a customer, as instructed       │
|│                                                                              │
|│   People's rights: in place (yes 1)                                          │
|│   Controls and notifications: in place (yes 4)                               │
|│   Open and clear policies: in place (yes 2)                                  │
|│   Partners, technology and training: not in place (no 2)                     │
|│                                                                              │
|│ What to do first, in this order                                              │
|│                                                                              │
|│ 1. Processors and transfers (processor): no                                  │
|│    List the sub-processors with what each does and where. Check each         │
|│    contract against your own promises; you answer for them. Set a period of  │
|│    notice for new ones and keep it. Look where support staff sit: access     │
|│    from outside of the EEA is a transfer.                                    │
|│    Art. 28(2), Art. 28(4), Art. 44 to 49                                     │
|│    Controls of iso27017-2015                                                 │
|│      15.1.1                                                                  │
|│      15.1.2                                                                  │
|│      15.1.3                                                                  │
|└────────────────────────────────────────────────────────────────── 1-20 of 36 ┘
| saved: GDPR readiness check                                              saved
end
keys l<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ GDPR readiness check ────────────────────────────────────────────────────────┐
|│ Regulation (EU) 2016/679 as of 2018-05-23                                    │
|│ Processor: we handle personal data in it for a customer, as instructed       │
|│                                                                              │
|│   People's rights: in place (yes 1)                                          │
|│   Controls and notifications: in place (yes 4)                               │
|│   Open and clear policies: in place (yes 2)                                  │
|│   Partners, technology and training: not in place (no 2)                     │
|│                                                                              │
|│ What to do first, in this order                                              │
|│                                                                              │
|│ 1. Processors and transfers (processor): no                                  │
|│    List the sub-processors with what each does and where. Check each         │
|│    contract against your own promises; you answer for them. Set a period of  │
|│    notice for new ones and keep it. Look where support staff sit: access     │
|│    from outside of the EEA is a transfer.                                    │
|│    Art. 28(2), Art. 28(4), Art. 44 to 49                                     │
|│    Controls of iso27017-2015                                                 │
|│      15.1.1                                                                  │
|│      15.1.2                                                                  │
|│      15.1.3                                                                  │
|└────────────────────────────────────────────────────────────────── 1-20 of 36 ┘
| no control is chosen: l goes to the next one                             saved
end
