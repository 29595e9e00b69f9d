# Words of the vocabulary and days are shown in German, and may be typed so; the files keep their own.
language de
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys gg:A.2.1<Enter>3tdi<Enter>ph<Enter>
screen
| Small catalog  acme  Kunde  IaaS                   bewertet 1  geprüft 0 von 4
|┌ Maßnahmen ─────────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             1/3 ││ Cloud-Maßnahme; Gebiet: Separation of tenants  │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Für den Kunden festgehalten                    │
|│   ·· A.1.2 c A title that …││ Status         teilweise                       │
|│  ▾ A.2 Rights          1/1 ││ Prüfung        bewertet von anna, 23.11.2026   │
|│   ◐· A.2.1 * Separating te…││ Fällig         24.11.2026                      │
|│ ▸ B Backup and 備份    0/1 ││ Priorität      hoch                            │
|│                            ││                                                │
|│                            ││ One tenant does not reach another.             │
|│                            ││                                                │
|│                            ││ Für den Kunden (gute Praxis: die Norm fügt     │
|│                            ││ hier nichts hinzu)                             │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Wer macht was: IaaS ───────────────────────────┐
|│                            ││ Kunde ◐ teilweise       gesamt: nicht bewertet │
|│                            ││ Anbieter · nicht bewertet                      │
|│                            ││ Kunde ■ 1   geteilt 0   Anbieter ■ 1           │
|│                            ││   a Isolate compute between tenants   Anbieter │
|│                            ││   b Choose the separation          wir (Kunde) │
|│                            ││                                                │
|└────────────────────────────┘└───────────────────────────────────── m: Modell ┘
| gespeichert: A.2.1, Kunde: Priorität hoch                          gespeichert
end
# a finding: its grade and state by German words, a day in the German form
keys FaNiemand prüft<Enter>m<Enter><Esc>edue=31.12.2026<Enter>estate=gut<Enter>
screen
| Small catalog  acme  Kunde  IaaS                   bewertet 1  geprüft 0 von 4
|┌ Feststellungen ──────────────────────────────────────────────────────────────┐
|│ F-261123-gqyd offen         Nebenabweichung A.2.1  Niemand prüft             │
|│                                                                              │
|│ Schweregrad         Nebenabweichung                                          │
|│ Titel               Niemand prüft                                            │
|│ Kriterium           A.2.1 Separating tenants                                 │
|│ Fällig              31.12.2026                                               │
|│ Stand               offen                                                    │
|│ Eintrag             A.2.1 Kunde                                              │
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
| Stand: „gut“ ist keins von: offen, beantwortet, angenommen, nachgeprüft,
| abgeschlossen
|FELD=WERT: state=gut
end
# several words begin so; closed wants to be answered first
keys <C-u>state=a<Enter>
screen
| Small catalog  acme  Kunde  IaaS                   bewertet 1  geprüft 0 von 4
|┌ Feststellungen ──────────────────────────────────────────────────────────────┐
|│ F-261123-gqyd offen         Nebenabweichung A.2.1  Niemand prüft             │
|│                                                                              │
|│ Schweregrad         Nebenabweichung                                          │
|│ Titel               Niemand prüft                                            │
|│ Kriterium           A.2.1 Separating tenants                                 │
|│ Fällig              31.12.2026                                               │
|│ Stand               offen                                                    │
|│ Eintrag             A.2.1 Kunde                                              │
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
| Stand: „a“ kann mehreres heißen: beantwortet, angenommen, abgeschlossen
|FELD=WERT: state=a
end
keys <C-u>state=abge<Enter>
screen
| Small catalog  acme  Kunde  IaaS                   bewertet 1  geprüft 0 von 4
|┌ Feststellungen ──────────────────────────────────────────────────────────────┐
|│ F-261123-gqyd offen         Nebenabweichung A.2.1  Niemand prüft             │
|│                                                                              │
|│ Schweregrad         Nebenabweichung                                          │
|│ Titel               Niemand prüft                                            │
|│ Kriterium           A.2.1 Separating tenants                                 │
|│ Fällig              31.12.2026                                               │
|│ Stand               offen                                                    │
|│ Eintrag             A.2.1 Kunde                                              │
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
| eine Feststellung ist erst dann abgeschlossen, wenn sie sagt, was getan wurde:
| zuerst Korrektur oder Korrekturmaßnahme festhalten
|FELD=WERT: state=abge
end
keys <Esc>ecorrection=Geprüft<Enter>estate=abge<Enter>
screen
| Small catalog  acme  Kunde  IaaS                   bewertet 1  geprüft 0 von 4
|┌ Feststellungen ──────────────────────────────────────────────────────────────┐
|│ F-261123-gqyd abgeschlossen Nebenabweichung A.2.1  Niemand prüft             │
|│                                                                              │
|│ Schweregrad         Nebenabweichung                                          │
|│ Titel               Niemand prüft                                            │
|│ Kriterium           A.2.1 Separating tenants                                 │
|│ Korrektur           Geprüft                                                  │
|│ Fällig              31.12.2026                                               │
|│ Stand               abgeschlossen                                            │
|│ Eintrag             A.2.1 Kunde                                              │
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
|└─────────────────────────────────────────────────────────────────────────── 1 ┘
| gespeichert: Niemand prüft: Stand abgeschlossen                    gespeichert
end
# the fields of it: choices in German, the day as it is shown may be sent back
keys <Enter>jjjjjjjj<Enter><Enter>j<Enter>
screen
| Small catalog  acme  Kunde  IaaS                   bewertet 1  geprüft 0 von 4
|┌ Feststellungen: Niemand prüft ───────────────────────────────────────────────┐
|│ Schweregrad          Nebenabweichung                                         │
|│ Titel                Niemand prüft                                           │
|│ Kriterium            A.2.1 Separating tenants                                │
|│ Aussage                                                                      │
|│ Korrektur            Geprüft                                                 │
|│ Ursache                                                                      │
|│ Korrekturmaßnahme                                                            │
|│ Zuständig                                                                    │
|│ Fällig               31.12.2026                                              │
|│ Stand                abgeschlossen                                           │
|│ Eintrag              A.2.1 Kunde                                             │
|│ Nachweise                                                                    │
|│ Gespräch                                                                     │
|│             ┌ Stand ───────────────────────────────────────────┐             │
|│ Wie weit die│( ) o  offen                                      │             │
|│ abgeschlosse│( ) a  beantwortet                                │             │
|│             │( ) a  angenommen                                 │             │
|│             │( ) v  nachgeprüft                                │             │
|│             │(*) c  abgeschlossen                              │             │
|│             │( ) -  keine Angabe                               │             │
|└─────────────└──────────────────────────────────────────────────┘── 10 von 13 ┘
| [Kunde] <Enter> speichern  <Space> ändern  <Esc> verlassen         gespeichert
end
# filters take the words as they are shown
keys <Esc>qqfstatus=teil,"nicht bewertet" priority!=niedrig side=kunde<Enter>
screen
| Small catalog  acme  Kunde  IaaS                   bewertet 1  geprüft 0 von 4
|┌ Maßnahmen: 4 von 4 ────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             1/3 ││ Cloud-Maßnahme; Gebiet: Separation of tenants  │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Für den Kunden festgehalten                    │
|│   ·· A.1.2 c A title that …││ Status         teilweise                       │
|│  ▾ A.2 Rights          1/1 ││ Prüfung        bewertet von anna, 23.11.2026   │
|│   ◐· A.2.1 * Separating te…││ Fällig         24.11.2026                      │
|│ ▾ B Backup and 備份    0/1 ││ Priorität      hoch                            │
|│  ·  B.1   Restoring        ││                                                │
|│                            ││ Feststellungen                                 │
|│                            ││ F-261123-gqyd  abgeschlossen  Niemand prüft    │
|│                            ││                                                │
|│                            ││ One tenant does not reach another.             │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Wer macht was: IaaS ───────────────────────────┐
|│                            ││ Kunde ◐ teilweise       gesamt: nicht bewertet │
|│                            ││ Anbieter · nicht bewertet                      │
|│                            ││ Kunde ■ 1   geteilt 0   Anbieter ■ 1           │
|│                            ││   a Isolate compute between tenants   Anbieter │
|│                            ││   b Choose the separation          wir (Kunde) │
|│                            ││                                                │
|└ status=teil,"nicht bewert… ┘└───────────────────────────────────── m: Modell ┘
| 4 Maßnahmen; Esc zeigt wieder alle                                 gespeichert
end
keys f<C-u>status=unsinn<Enter>
screen
| Small catalog  acme  Kunde  IaaS                   bewertet 1  geprüft 0 von 4
|┌ Maßnahmen: 4 von 4 ────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             1/3 ││ Cloud-Maßnahme; Gebiet: Separation of tenants  │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Für den Kunden festgehalten                    │
|│   ·· A.1.2 c A title that …││ Status         teilweise                       │
|│  ▾ A.2 Rights          1/1 ││ Prüfung        bewertet von anna, 23.11.2026   │
|│   ◐· A.2.1 * Separating te…││ Fällig         24.11.2026                      │
|│ ▾ B Backup and 備份    0/1 ││ Priorität      hoch                            │
|│  ·  B.1   Restoring        ││                                                │
|│                            ││ Feststellungen                                 │
|│                            ││ F-261123-gqyd  abgeschlossen  Niemand prüft    │
|│                            ││                                                │
|│                            ││ One tenant does not reach another.             │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Wer macht was: IaaS ───────────────────────────┐
|│                            ││ Kunde ◐ teilweise       gesamt: nicht bewertet │
|│                            ││ Anbieter · nicht bewertet                      │
|│                            ││ Kunde ■ 1   geteilt 0   Anbieter ■ 1           │
|│                            ││   a Isolate compute between tenants   Anbieter │
|│                            ││   b Choose the separation          wir (Kunde) │
| der Filter status kennt „unsinn“ nicht; er kennt: nicht bewertet, umgesetzt,
| alternativ, teilweise, geplant, nicht umgesetzt
|Nur zeigen: status=unsinn
end
