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
|A Access; Gruppe, offen; 1 von 3 bewertet
|A.1 Accounts; Gruppe, offen; 1 von 2 bewertet
|A.1.1 Registering users; Kunde nicht bewertet, Anbieter keine Pflicht;
|Basismaßnahme
|A.1.2 A title that is far too long for the narrow tree of a terminal with eighty
|columns; Kunde teilweise, Anbieter nicht bewertet; Maßnahme mit Cloud-Anleitung
|A.2 Rights; Gruppe, zu; 0 von 1 bewertet
|B Backup and 備份; Gruppe, zu; 0 von 1 bewertet
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
keys <Space>
says A.1.2 markiert, insgesamt 1
keys h<Enter>
reads A Access; Gruppe, zu; 1 von 3 bewertet; 1 markiert
says zu, 3 Maßnahmen
keys :A.1.2<Enter>l
screen
| Small catalog  acme  Kunde  IaaS
|  Anleitung zu A.1.2
|A.1.2 A title that is far too long for the narrow tree of a terminal with eighty
|columns
|Maßnahme mit Cloud-Anleitung
|
|Für den Kunden festgehalten
|Status: teilweise
|Prüfung: bewertet von anna, 23.11.2026
|
|Accounts end when people leave.
|
|Für den Kunden
|Remove the account on the last day:
|
|- of employees, told by the people who keep the staff list
|- of contractors, by the end date of their order
|
|Für den Anbieter
|Offer a way to remove accounts at once.
|
|
|
| Anleitung zu A.1.2, 18 Zeilen
end
says Anleitung zu A.1.2, 18 Zeilen
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
says 3 Pflichten von A.1.2 unter IaaS
keys <Enter>
screen
| Small catalog  acme  Kunde  IaaS
|Wessen Pflicht: Remove accounts of leavers on their last day
|c der Kunde, nicht gewählt
|p der Anbieter, nicht gewählt
|s beide, nach schriftlicher Aufteilung, nicht gewählt
|n niemand beansprucht sie, nicht gewählt
|a wie der Katalog sagt, gewählt
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
| Wessen Pflicht: Remove accounts of leavers on their last day; Leertaste ändert,
| Enter speichert, Esc verlässt
end
keys <Down><Space>
reads c der Kunde, gewählt
says c der Kunde, gewählt
keys <Esc>D
screen
| Small catalog  acme  Kunde  IaaS
|  Übersicht
|Kunde (eigene Seite): bewertet 1, geprüft 0 von 4; Lücken 1
|Anbieter: bewertet 0, geprüft 0 von 2; Lücken 0
|Nichts drängt.
|
|Abschnitt für Abschnitt
|A Access: bewertet 1 von 3, geprüft 0, konform 0, Lücken 1
|B Backup and 備份: bewertet 0 von 1, geprüft 0, konform 0, Lücken 0
|
|Lücken, nach Tag
|kein Tag gesetzt: 1
|A.1.2 Kunde; teilweise, niemand, A title that is far too long for the narrow
|tree of a terminal with eighty columns
|
|Lücken, nach dem, der handeln muss
|niemand: 1 Lücke, kein Tag gesetzt
|Pflichten, die niemand hat: keine
|Offene Feststellungen, nach Schweregrad: keine
|Ausstehende Anforderungen: keine
|Zusicherungen, die ablaufen oder abgelaufen sind: keine
|Was andere seit der letzten eigenen Aktion festgehalten haben: keine
|
| Übersicht, 21 Zeilen; ? hilft, q verlässt
end
says Übersicht, 21 Zeilen; ? hilft, q verlässt
keys q?
screen
| Small catalog  acme  Kunde  IaaS
|  Hilfe
|Eine Ziffer hält den Status für die Seite fest, die eine Zeile zuerst nennt; s
|wechselt die Seite. Was festgehalten wird, ist sofort gespeichert.
|
|In der Aufteilung der Verantwortung
|j, <Down>: Die nächste Pflicht wählen
|k, <Up>: Die Pflicht davor wählen
|gg, <Home>: Die erste Pflicht wählen
|G, <End>: Die letzte Pflicht wählen
|e: Festhalten, wer die Pflicht ausführt, wo sie vereinbart ist, warum, wer was
|übernimmt
|<Enter>: Festhalten, wessen Pflicht es ist, mit Begründung; sonst gilt der
|Katalog
|<Space>: Eine Seite nach unten
|
|Für den Anfang
|j: Eine Zeile nach unten
|l: Die Gruppe öffnen oder zur Anleitung gehen; `:open NAME` öffnet eine Sitzung
|h: Die Gruppe schließen oder zur darüberliegenden gehen
|]: Zur nächsten Maßnahme, die noch nicht bewertet ist
|1: Festhalten, dass die Maßnahme umgesetzt ist
|
| Hilfe, 481 Zeilen; q verlässt
end
keys qFaKeine Liste der Abgänge<Enter><Esc>
screen
| Small catalog  acme  Kunde  IaaS
|  Feststellungen
|Keine Liste der Abgänge; offen; F-261123-gqyd
|Titel: Keine Liste der Abgänge
|Kriterium: A.1.2 A title that is far too long for the narrow tree of a terminal
|with eighty columns
|Stand: offen
|Eintrag: A.1.2 Kunde
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
| gespeichert: Keine Liste der Abgänge: festgehalten für A.1.2, Kunde; Wie schwer
| wiegt sie? Leertaste ändert, Enter speichert, Esc verlässt
end
keys qS
screen
| Small catalog  acme  Kunde  IaaS
|  Der Dienst, an dem gearbeitet wird
|alle Dienste; IaaS; daran wird gearbeitet
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
|
|
|
|
|
| Dienste im Geltungsbereich, 1 Eintrag; ? hilft, q verlässt
end
keys a
screen
| Small catalog  acme  Kunde  IaaS
|  Einen Dienst in den Geltungsbereich aufnehmen
|Name tippen:
|Azure; IaaS PaaS SaaS; microsoft/azure
|Azure Government; IaaS PaaS SaaS; microsoft/azure-government
|Azure Germany; beendet 29.10.2021; microsoft/azure-germany
|Microsoft Defender for Cloud Apps; SaaS; microsoft/cloud-app-security
|Dynamics 365; SaaS; microsoft/dynamics-365
|Genomics; PaaS SaaS; microsoft/genomics
|Microsoft Graph; PaaS SaaS; microsoft/graph
|Microsoft Intune; SaaS; microsoft/intune
|Power Automate; SaaS; microsoft/flow
|Microsoft 365; SaaS; microsoft/office-365
|Microsoft 365 Government; SaaS; microsoft/office-365-us-government
|Microsoft 365 Government (DoD); SaaS; microsoft/office-365-us-government-defense
|Office 365 Germany; beendet 29.10.2021; microsoft/office-365-germany
|Power Apps; PaaS SaaS; microsoft/powerapps
|Power BI; SaaS; microsoft/power-bi
|
|
|Lists like this change. Check at the provider which services the current
|certificate names, for which regions, until when.
| ein Dienst für den Geltungsbereich: einen Namen tippen oder mit den Pfeilen
| wählen; Enter fügt ihn hinzu, Esc verlässt
end
keys <Esc>q:quiz<Enter>
says mit einer Ziffer wählen oder mit den Pfeilen und Enter
keys jj<Enter>
screen
| Small catalog  acme  Kunde  IaaS
|  GDPR readiness check: 2 von 10
|Record of processing (processor)
|Is there a current record of what we process for each customer: what kind of
|processing, where, with which transfers and sub-processors, and under which
|safeguards?
|
|y ja
|p teilweise
|n nein
|d weiß nicht
|a nicht anwendbar
|
|Yes: it names every customer or class of customers with a contact, is gone over
|once a year, and could be handed to an authority tomorrow.
|Art. 30(2)
|
|
|
|
|
| 2 von 10: Is there a current record of what we process for each customer: what
| kind of processing, where, with which transfers and sub-processors, and under
| which safeguards?
end
keys qq<Tab>/tenant<Enter>
says Treffer 1 von 1: A.2.1 Separating tenants
keys fstatus=partial<Enter>
says 1 Maßnahme, nach der einen oder der anderen Seite; Esc zeigt wieder alle
keys <Esc>
says alle Maßnahmen werden gezeigt, keine ist markiert
size 40x12
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
| alle Maßnahmen werden gezeigt, keine
| ist markiert
end
keys 2
screen
| Small catalog  acme  Kunde  IaaS
|  Maßnahmen
|A.1.1 Registering users; Kunde nicht
|bewertet, Anbieter keine Pflicht;
|Basismaßnahme
|A.1.2 A title that is far too long for
|the narrow tree of a terminal with
|eighty columns; Kunde alternativ,
|Anbieter nicht bewertet; Maßnahme mit
|Cloud-Anleitung
|
| gespeichert: A.1.2, Kunde: alternativ
end
keys D
screen
| Small catalog  acme  Kunde  IaaS
|  Übersicht
|Kunde (eigene Seite): bewertet 1,
|geprüft 0 von 4; Lücken 0
|Anbieter: bewertet 0, geprüft 0 von 2;
|Lücken 0
|1 Feststellung offen
|
|Abschnitt für Abschnitt
|A Access: bewertet 1 von 3, geprüft 0,
| Übersicht, 25 Zeilen; ? hilft, q
| verlässt
end
keys q<Tab>
screen
| Small catalog  acme  Kunde  IaaS
|  Anleitung zu A.1.2
|A.1.2 A title that is far too long for
|the narrow tree of a terminal with
|eighty columns
|Maßnahme mit Cloud-Anleitung
|
|Für den Kunden festgehalten
|Status: alternativ
|Prüfung: bewertet von anna, 23.11.2026
|
| Anleitung zu A.1.2, 25 Zeilen
end
