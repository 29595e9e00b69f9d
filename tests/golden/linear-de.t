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
size 40x12
keys Dq<Tab>
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
