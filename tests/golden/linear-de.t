# The linear mode in German, where words are longer.
locale C.UTF-8
language de
linear
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys gg:A.1.2<Enter>3
screen
| Small catalog  acme  Kunde  IaaS
|  Maßnahmen
|A Access; group, open; 1 of 3 assessed
|A.1 Accounts; group, open; 1 of 2 assessed
|A.1.1 Registering users; Kunde nicht bewertet, Anbieter keine Pflicht;
|Basismaßnahme
|A.1.2 A title that is far too long for the narrow tree of a terminal with eighty
|columns; Kunde teilweise, Anbieter nicht bewertet; Maßnahme mit Cloud-Anleitung
|A.2 Rights; group, closed; 0 of 1 assessed
|B Backup and 備份; group, closed; 0 of 1 assessed
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
| gespeichert: A.1.2, Kunde: teilweise
end
keys d
screen
| Small catalog  acme  Kunde  IaaS
|  Wer macht was: A.1.2, IaaS
|Kunde: teilweise
|Anbieter: nicht bewertet
|gesamt: nicht bewertet
|von 3 Pflichten hat der Kunde 2, der Anbieter 1, beide 0
|a wir (Kunde): Remove accounts of leavers on their last day
|b Anbieter: Offer removal of accounts at once
|c wir (Kunde): Synchronise the directory
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
| 3 Pflichten von A.1.2 unter IaaS
end
keys D
screen
| Small catalog  acme  Kunde  IaaS
|  Übersicht
|Fortschritt
|Kunde: bewertet 1 von 4, geprüft 0, konform 0, Lücken 1
|Anbieter: bewertet 0 von 2, geprüft 0, konform 0, Lücken 0
|
|Abschnitt für Abschnitt
|A Access: bewertet 1 von 3, geprüft 0, konform 0, Lücken 1
|B Backup and 備份: bewertet 0 von 1, geprüft 0, konform 0, Lücken 0
|
|Lücken, nach dem, der handeln muss
|niemand: 1 Lücke, kein Tag gesetzt
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
| Übersicht, 10 lines; q leaves
end
size 40x12
keys q<Tab>
screen
| Small catalog  acme  Kunde  IaaS
|  Maßnahmen
|A.1.1 Registering users; Kunde nicht
|bewertet, Anbieter keine Pflicht;
|Basismaßnahme
|A.1.2 A title that is far too long for
|the narrow tree of a terminal with
|eighty columns; Kunde teilweise,
|Anbieter nicht bewertet; Maßnahme mit
|Cloud-Anleitung
|
| Maßnahmen
end
