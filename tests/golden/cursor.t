# The cursor stands at the beginning of what is chosen or read, in every pane and overlay: who cannot
# see the colours finds it there.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys gg
reads ▾ A Access             0/3 ││ group of controls                              │
keys j
reads ▾ A.1 Accounts        0/2 ││                                                │
keys :A.1.1<Enter>l
reads base control                                   │
keys l
reads [A.2.1] and [B.1].                        │
# A link that was chosen keeps no cursor when the keys go elsewhere.
keys <Tab>
reads customer · not assessed    joint: not assessed │
keys <Tab>
reads ·  A.1.1   Registering u…││ Everybody has an account of their own. See     │
keys :A.1.2<Enter>d
reads Remove accounts of leavers   we (customer) │
keys j
reads Offer removal of accounts at once provider │
keys <Enter>
reads (*) a  as the catalog says                        │nce provider │
keys <Down>
reads ( ) c  the customer                               │             │
keys <Esc><Tab>
reads ·· A.1.2 c A title that …││                                                │
keys b
reads [ ] s  stated                                     │not assessed │
keys <Down>
reads [ ] d  documented                                 │             │
keys <Esc>a
reads (*) u  undecided                                  │───── 1-12 ▾ ┘
keys <Esc>p
reads (*) n  none said                                  │nce provider │
keys <Esc>c
cursor 2 31
keys word
reads │
cursor 2 35
keys <Esc>yF
reads There is nothing here yet; a makes an entry.                                 │
keys q:finding add title='No list' control=A.1.1<Enter>F
reads F-261123-gqyd open                    A.1.1  No list                         │
keys aSecond<Enter><Esc>
reads F-261123-p4cv open                    A.1.2  Second                          │
keys qS
reads * -                  the whole scope  IaaS                                   │
keys a
cursor 2 15
keys azure
cursor 2 20
keys <Down>
reads Azure Government           IaaS PaaS SaaS     microsoft/azure-government     │
keys x
cursor 2 21
keys <Backspace><Enter>
reads azure              Azure            IaaS  no assurance names this service  │
keys d
reads Name                Azure                                                    │
keys qqD
reads ··  ····· 0/3    ····· 0/2    Access                                   │
keys qH
reads 2026-11-23 10:00  anna        F-261123-p4cv: Record A.1.2 customer           │
keys q?
reads A digit records the status for the side in brackets in the last line; s      │
keys q:quiz<Enter>
reads Does the GDPR apply to this service, and what are we in it?                  │
keys jj
reads ( ) 2  Processor: we handle personal data in it for a customer, as           │
keys <Enter>
reads Record of processing (processor)                                             │
keys j
reads ( ) y  yes                                                                   │
keys qq/tenant
cursor 23 7
keys <Esc>f
cursor 23 11
