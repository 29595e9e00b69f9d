# Who does what at 40 columns: a dispute in words, several services, a shared duty, a third party.
size 40x24
catalog catalog-small.yaml
session acme customer iaas
keys gg:1.1.1<Enter><Tab><Tab>
screen
| Small 2020  acme       0 of 3 assessed
|┌ Who does what: 1.1.1, IaaS ──────────┐
|│ customer · not assessed              │
|│ provider · not assessed              │
|│ joint: not assessed                  │
|│ customer ■ 1 shared ■ 1 provider ■ 1 │
|│   a Write the list     we (customer) │
|│   b Hold the door, day and  provider │
|│     night, whoever knocks            │
|│     and whatever they say            │
|│   c Hand out keys             shared │
|│     Split: The customer asks, the    │
|│     provider cuts the key            │
|│                                      │
|│                                      │
|│                                      │
|│                                      │
|│                                      │
|│                                      │
|│                                      │
|│                                      │
|│                                      │
|└──────────────────────────── m: model ┘
| [customer] ? help  j next duty   saved
end
record service/web/name Web
record service/web/model saas
record service/web/role provider
record service/mail/name Mail
record service/mail/model iaas
record duty/1.1.1/hold-door/mail/accountable csp
record control/1.1.1/mail/customer/status implemented
record control/1.1.1/mail/customer/basis/stated yes
record control/1.1.1/mail/provider/status partial
record claim/1.1.1/write-list/mail/provider/accountable csp
record claim/1.1.1/share-keys/mail/provider/accountable csc
record duty/1.1.1/write-list/mail/performed_by Example Staffing
tick
keys :service<Space>mail<Enter>
screen
| mail  acme
|┌ Who does what: 1.1.1, mail, IaaS ────┐
|│ customer ● implemented, stated only  │
|│ provider ◐ partial                   │
|│   no assurance names this service    │
|│ joint: partial (not verified)        │
|│ customer ■ 1 shared ■ 1 provider ■ 1 │
|│   2 duties in dispute                │
|│ all services: partial; not assessed: │
|│ 1 of 2                               │
|│ ! a Write the list     we (customer) │
|│     Performed by: Example Staffing   │
|│     the provider says: provider      │
|│     both say it is theirs            │
|│   b Hold the door, day and  provider │
|│     night, whoever knocks            │
|│     and whatever they say            │
|│ ! c Hand out keys             shared │
|│     Split: The customer asks, the    │
|│     provider cuts the key            │
|│     the provider says: customer      │
|│     unclear                          │
| working on mail: records go to
| it                               saved
end
keys :service<Space>web<Enter>
screen
| Small 2020  acme  web  0 of 3 assessed
|┌ Who does what: 1.1.1, web, SaaS ─────┐
|│ customer · not assessed              │
|│ provider · not assessed              │
|│   no assurance names this service    │
|│ joint: not assessed                  │
|│ customer ■ 1  shared 0  provider ■ 1 │
|│ all services: partial; not assessed: │
|│ 1 of 2                               │
|│   a Write the list          customer │
|│   b Hold the door, day we (provider) │
|│     and night, whoever               │
|│     knocks and                       │
|│     whatever they say                │
|│   c Hand out keys     not applicable │
|│                                      │
|│                                      │
|│                                      │
|│                                      │
|│                                      │
|│                                      │
|│                                      │
|└──────────────────────────── m: model ┘
| working on web: records go to it saved
end
size 40x10
screen
| Small 2020  acme  web  0 of 3 assessed
|┌ Who does what: 1.1.1, web, SaaS ─────┐
|│ customer · not assessed              │
|│ provider · not assessed              │
|│   no assurance names this service    │
|│ joint: not assessed                  │
|│ customer ■ 1  shared 0  provider ■ 1 │
|│ all services: partial; not assessed: │
|└──────────────── m: model   1-6 of 13 ┘
| working on web: records go to it saved
end
