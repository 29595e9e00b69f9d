# The matrix in German.
language de
size 80x16
catalog catalog-small.yaml
session acme customer iaas
record service/app/name Shop
record service/app/model saas
record service/app/role provider
record service/host/name Maschinen
record service/host/model iaas
record control/1.1.1/app/customer/status implemented
record control/1.1.1/app/provider/status implemented
record control/1.1.1/host/customer/status implemented
record control/1.1.1/host/customer/basis/stated yes
record control/1.1.1/host/provider/status partial
tick
keys ggT0l
screen
| Small 2020  acme  Kunde  IaaS                      bewertet 0  geprüft 0 von 3
|┌ Maßnahmen und Dienste ───────────────────────────────────────────────────────┐
|│ Maßnahme                                             app      host  ärgster  │
|│                                                      SaaS     IaaS  Fall     │
|│ 1.1.1    Know who comes in                           ●        ◐?    ◐?       │
|│ 1.1.2    A title with a hidden �turn and a very lon… ·        ·     ·        │
|│ 2.1.1    門と鍵 doors and keys                       ·        ·     ·        │
|│ 2.1.2    Windows                                     ·        ·     ·        │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│ 1.1.1, host: teilweise (nicht nachgeprüft); Anbieter: teilweise; Kunde: nur  │
|│ angegeben; von keiner Zusicherung genannt (Maschinen, IaaS, wir: Kunde)      │
|└─────────────────────────────────────────────────────────────────── 1-4 von 4 ┘
| <Enter> Maßnahme  l nächster Dienst  j abwärts  q schließen        gespeichert
end
