# An auditor's dashboard has the marks of both sides: what a party declares is told in its legend.
size 100x40
catalog catalog-four.yaml
session acme auditor iaas
file theirs.yaml format: "1"\ndeclaration: {side: provider, party: Example Cloud, made_at: "2026-11-20", catalog: small-1}\nservices:\n- id: "-"\n  controls:\n  - id: A.1.2\n    status: partial\n  - id: A.2.1\n    status: planned\n
keys :declaration import theirs.yaml --apply<Enter>qD
screen
| remit  Small catalog   acme   auditor   all services, IaaS             assessed 0  reviewed 0 of 6
|┌ Dashboard ───────────────────────────────────────────────────────────────────────────────────────┐
|│ customer *  ··············  assessed 0, reviewed 0 of 4; gaps 0                                  │
|│ provider *  ··············  assessed 0, reviewed 0 of 2; gaps 2                                  │
|│ Nothing presses.                                                                                 │
|│ Controls        customer     provider                                                            │
|│ A    ·_ ·◧ ·□   ····· 0/3    ····· 0/2    Access                                                 │
|│ B    ·_         ····· 0/1    ····· 0/0    Backup and 備份                                        │
|│ · not assessed yet  ● implemented  ◉ implemented in an alternative way  ◐ partly implemented  ○  │
|│ planned  ✗ not implemented  ⊘ excluded, with a reason  / left out of this assessment  ■          │
|│ declared: implemented  ▣ declared: implemented in an alternative way  ◧ declared: partly         │
|│ implemented  □ declared: planned  ☒ declared: not implemented  _ no duty under the model  bars:  │
|│ ■ reviewed, □ assessed                                                                           │
|│                                                                                                  │
|│ Gaps, by day                                                                                     │
|│ no day set: 2                                                                                    │
|│             A.1.2 provider  partial, nobody, A title that is far too long for the narrow tree of │
|│             a terminal with eighty columns                                                       │
|│             A.2.1 provider  planned, nobody, Separating tenants                                  │
|│                                                                                                  │
|│ Gaps, by who has to act                                                                          │
|│ nobody              2 gaps, no day set                                                           │
|│ Duties that nobody owns: none                                                                    │
|│ Findings that are open, by grade: none                                                           │
|│ Requests that are outstanding: none                                                              │
|│ Assurance that lapses or has lapsed: none                                                        │
|│ What others recorded since your last action: none                                                │
|│ Conformity of what is reviewed: none                                                             │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│                                                                                                  │
|│ A.1.1 customer not assessed, provider not assessed: Registering users                            │
|└──────────────────────────────────────────────────────────────────────────────────────────────────┘
| l next  <Enter> go there  j down  <PageDown> page  q close                                   saved
end
