# German: on the first form a letter chooses what is shown with it in front, large or small, one
# after the other where two begin alike.
language de
size 80x24
keys <C-u>demo<Tab>A
screen
|
|
|
|
|        ┌ remit: eine neue Bewertung ──────────────────────────────────┐
|        │                                                              │
|        │ Wer ist für welche Maßnahme zuständig, ist sie umgesetzt?    │
|        │ Drei Antworten zum Anfang; alle lassen sich später ändern.   │
|        │                                                              │
|        │ Name der Sitzung      demo                                   │
|        │                                                              │
|        │ Wer wir sind           Kunde  [Anbieter]  Auditor            │
|        │                                                              │
|        │ Dienstmodell          [IaaS]  PaaS   SaaS                    │
|        │                                                              │
|        │ Tab: nächstes Feld   Pfeile, Leertaste oder Buchstabe:       │
|        │ ändern   Enter: anlegen   Esc: verlassen                     │
|        │                                                              │
|        └──────────────────────────────────────────────────────────────┘
|
|
|
|
| <Enter> anlegen  <Tab> weiter  <Right> ändern  <Esc> verlassen
end
keys a
screen
|
|
|
|
|        ┌ remit: eine neue Bewertung ──────────────────────────────────┐
|        │                                                              │
|        │ Wer ist für welche Maßnahme zuständig, ist sie umgesetzt?    │
|        │ Drei Antworten zum Anfang; alle lassen sich später ändern.   │
|        │                                                              │
|        │ Name der Sitzung      demo                                   │
|        │                                                              │
|        │ Wer wir sind           Kunde   Anbieter  [Auditor]           │
|        │                                                              │
|        │ Dienstmodell          [IaaS]  PaaS   SaaS                    │
|        │                                                              │
|        │ Tab: nächstes Feld   Pfeile, Leertaste oder Buchstabe:       │
|        │ ändern   Enter: anlegen   Esc: verlassen                     │
|        │                                                              │
|        └──────────────────────────────────────────────────────────────┘
|
|
|
|
| <Enter> anlegen  <Tab> weiter  <Right> ändern  <Esc> verlassen
end
keys k<Tab>S
screen
|
|
|
|
|        ┌ remit: eine neue Bewertung ──────────────────────────────────┐
|        │                                                              │
|        │ Wer ist für welche Maßnahme zuständig, ist sie umgesetzt?    │
|        │ Drei Antworten zum Anfang; alle lassen sich später ändern.   │
|        │                                                              │
|        │ Name der Sitzung      demo                                   │
|        │                                                              │
|        │ Wer wir sind          [Kunde]  Anbieter   Auditor            │
|        │                                                              │
|        │ Dienstmodell           IaaS   PaaS  [SaaS]                   │
|        │                                                              │
|        │ Tab: nächstes Feld   Pfeile, Leertaste oder Buchstabe:       │
|        │ ändern   Enter: anlegen   Esc: verlassen                     │
|        │                                                              │
|        └──────────────────────────────────────────────────────────────┘
|
|
|
|
| <Enter> anlegen  <Tab> weiter  <Right> ändern  <Esc> verlassen
end
