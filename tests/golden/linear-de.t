# The linear mode in German, where words are longer.
locale C.UTF-8
language de
linear
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys gg:A.1.2<Enter>3
screen
| Small catalog  acme  Kunde  IaaS                   bewertet 1  geprüft 0 von 4
|  Maßnahmen
|  A: Gruppe, offen, 1 von 3 bewertet; Access
|   A.1: Gruppe, offen, 1 von 2 bewertet; Accounts
|    A.1.1: Kunde nicht bewertet, Anbieter keine Pflicht; Registering users; Ba…
|    A.1.2: Kunde teilweise, Anbieter nicht bewertet; A title that is far too l…
|   A.2: Gruppe, zu, 0 von 1 bewertet; Rights
|  B: Gruppe, zu, 0 von 1 bewertet; Backup and 備份
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| gespeichert: A.1.2, Kunde: teilweise                               gespeichert
end
keys d
screen
| Small catalog  acme  Kunde  IaaS                   bewertet 1  geprüft 0 von 4
|  Wer macht was: A.1.2, IaaS
|  Kunde: teilweise
|  Anbieter: nicht bewertet
|  gesamt: nicht bewertet
|  von 3 Pflichten hat der Kunde 2, der Anbieter 1, beide 0
|    a wir (Kunde): Remove accounts of leavers on their last day
|    b Anbieter: Offer removal of accounts at once
|    c wir (Kunde): Synchronise the directory
|
|
|
|
|
|
|
|
|
|
|
|
|
|                                                                     m: Modell
| gespeichert: A.1.2, Kunde: teilweise                               gespeichert
end
keys D
screen
| Small catalog  acme  Kunde  IaaS                   bewertet 1  geprüft 0 von 4
|  Übersicht
|  Kunde *     bewertet 1, geprüft 0 von 4; Lücken 1
|  Anbieter    bewertet 0, geprüft 0 von 2; Lücken 0
|  Nichts drängt.
|
|  Abschnitt für Abschnitt
|  A Access: bewertet 1 von 3, geprüft 0, konform 0, Lücken 1
|  B Backup and 備份: bewertet 0 von 1, geprüft 0, konform 0, Lücken 0
|
|  Lücken, nach Tag
|  kein Tag gesetzt: 1
|              A.1.2 Kunde  teilweise, niemand, A title that is far too long
|              for the narrow tree of a terminal with eighty columns
|
|  Lücken, nach dem, der handeln muss
|  niemand             1 Lücke, kein Tag gesetzt
|  Pflichten, die niemand hat: keine
|  Offene Feststellungen, nach Grad: keine
|  Ausstehende Anforderungen: keine
|  Nachweise der Anbieter, die ablaufen oder abgelaufen sind: keine
|  A.1.2 Kunde teilweise, Anbieter nicht bewertet: A title that is far too lon…
|                                                                   1-19 von 21
| Übersicht; q schließt                                              gespeichert
end
size 40x12
keys q<Tab>
screen
| Small catalog  acme  Kunde  IaaS
|  Maßnahmen
|  A: Gruppe, offen, 1 von 3 bewertet; …
|   A.1: Gruppe, offen, 1 von 2 bewerte…
|    A.1.1: Kunde nicht bewertet, Anbie…
|    A.1.2: Kunde teilweise, Anbieter n…
|   A.2: Gruppe, zu, 0 von 1 bewertet; …
|  B: Gruppe, zu, 0 von 1 bewertet; Bac…
|
|
| A.1.2: Kunde teilweise,
| Anbieter nicht bewertet; … gespeichert
end
