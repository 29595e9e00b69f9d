# The dashboard of the whole scope says which services have records that it does not count.
catalog catalog-four.yaml
size 80x24
session acme customer iaas
path service/web/model saas
path control/A.1.1/web/customer/status partial
keys D
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Dashboard ───────────────────────────────────────────────────────────────────┐
|│ customer *  ··············  assessed 0, reviewed 0 of 4; gaps 0              │
|│ provider    ··············  assessed 0, reviewed 0 of 2; gaps 0              │
|│ Not counted here, with records of their own: web (customer 1, provider 0); S │
|│ goes there                                                                   │
|│ Nothing presses.                                                             │
|│ Controls  customer     provider                                              │
|│ A    ···  ····· 0/3    ····· 0/2    Access                                   │
|│ B    ·    ····· 0/1    ····· 0/0    Backup and 備份                          │
|│ · not assessed yet  ● implemented  ◉ implemented in an alternative way  ◐    │
|│ partly implemented  ○ planned  ✗ not implemented  ⊘ excluded, with a         │
|│ reason  / left out of this assessment  _ no duty under the model  bars: ■    │
|│ reviewed, □ assessed                                                         │
|│ Gaps, by day: none                                                           │
|│ Gaps, by who has to act: none                                                │
|│ Duties that nobody owns: none                                                │
|│ Findings that are open, by grade: none                                       │
|│ Requests that are outstanding: none                                          │
|│ Assurance that lapses or has lapsed: none                                    │
|│ What others recorded since your last action: none                            │
|│ A.1.1 customer not assessed, provider not assessed: Registering users        │
|└────────────────────────────────────────────────────────────────── 1-19 of 20 ┘
| l next  <Enter> go there  j down  <PageDown> page  q close               saved
end
