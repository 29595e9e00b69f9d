# The fields of the service under the cursor, those of the assessment on the whole scope; an id keeps
# the letters under their accents.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys ggSaMüller Café<Enter>e
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Service: muller-cafe ────────────────────────────────────────────────────────┐
|│ Name                 Müller Café                                             │
|│ Provider                                                                     │
|│ Our role                                                                     │
|│ Service model                                                                │
|│ Source                                                                       │
|│ Scope address                                                                │
|│ Description                                                                  │
|│                                                                              │
|│ What the service is called                                                   │
|│ Müller Café                                                                  │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└────────────────────────────────────────────────────────────────────── 1 of 7 ┘
| <Enter> edit  x clear  j next field  u undo  q leave                     saved
end
keys j<Enter>Müller KG<Enter>q
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ The service to work on ──────────────────────────────────────────────────────┐
|│ * -                  the whole scope  IaaS  services not covered: 1 of 1     │
|│   muller-cafe        Müller Café      IaaS  no assurance names this service  │
|│                                                                              │
|│ Name                Müller Café                                              │
|│ Provider            Müller KG                                                │
|│                                                                              │
|│ No assurance names this service. `:services assurance` records one.          │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| <Enter> work on it  a add  e fields  d assurance  m model  q leave       saved
end
keys gge
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ The assessment ──────────────────────────────────────────────────────────────┐
|│ Name                 acme                                                    │
|│ Our role             customer                                                │
|│ Service model        IaaS                                                    │
|│ Title                                                                        │
|│ Our organisation                                                             │
|│ Assessor                                                                     │
|│ Client                                                                       │
|│ Objectives                                                                   │
|│ Scope                                                                        │
|│ Criteria                                                                     │
|│ Method                                                                       │
|│ Places                                                                       │
|│ From                                                                         │
|│ To                                                                           │
|│                                                                              │
|│ What the assessment is called; its folder keeps the name it was made with    │
|│ acme                                                                         │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└───────────────────────────────────────────────────────────────────── 1 of 22 ┘
| <Enter> edit  x clear  j next field  u undo  q leave                     saved
end
