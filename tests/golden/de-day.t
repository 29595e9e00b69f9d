# A day as it is typed in German: with two digits of the year, with a word, and what is none.
language de
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys gg:A.2.1<Enter>t31.12.26<Enter>
screen
| Small catalog  acme  Kunde  IaaS                   bewertet 0  geprüft 0 von 4
|┌ Maßnahmen ─────────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             0/3 ││ Cloud-Maßnahme; Gebiet: Separation of tenants  │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Für den Kunden festgehalten                    │
|│   ·· A.1.2 c A title that …││ Status         nicht bewertet                  │
|│  ▾ A.2 Rights          0/1 ││ Fällig         31.12.2026                      │
|│   ·· A.2.1 * Separating te…││                                                │
|│ ▸ B Backup and 備份    0/1 ││ One tenant does not reach another.             │
|│                            ││                                                │
|│                            ││ Für den Kunden (gute Praxis: die Norm fügt     │
|│                            ││ hier nichts hinzu)                             │
|│                            ││ Choose the separation you need.                │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Wer macht was: IaaS ───────────────────────────┐
|│                            ││ Kunde · nicht bewertet  gesamt: nicht bewertet │
|│                            ││ Anbieter · nicht bewertet                      │
|│                            ││ Kunde ■ 1   geteilt 0   Anbieter ■ 1           │
|│                            ││   a Isolate compute between tenants   Anbieter │
|│                            ││   b Choose the separation          wir (Kunde) │
|│                            ││                                                │
|└────────────────────────────┘└───────────────────────────────────── m: Modell ┘
| gespeichert: A.2.1, Kunde: Fällig 31.12.2026                       gespeichert
end
keys t<C-u>ÜberMorgen<Enter>
screen
| Small catalog  acme  Kunde  IaaS                   bewertet 0  geprüft 0 von 4
|┌ Maßnahmen ─────────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             0/3 ││ Cloud-Maßnahme; Gebiet: Separation of tenants  │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Für den Kunden festgehalten                    │
|│   ·· A.1.2 c A title that …││ Status         nicht bewertet                  │
|│  ▾ A.2 Rights          0/1 ││ Fällig         31.12.2026                      │
|│   ·· A.2.1 * Separating te…││                                                │
|│ ▸ B Backup and 備份    0/1 ││ One tenant does not reach another.             │
|│                            ││                                                │
|│                            ││ Für den Kunden (gute Praxis: die Norm fügt     │
|│                            ││ hier nichts hinzu)                             │
|│                            ││ Choose the separation you need.                │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Wer macht was: IaaS ───────────────────────────┐
|│                            ││ Kunde · nicht bewertet  gesamt: nicht bewertet │
|│                            ││ Anbieter · nicht bewertet                      │
|│                            ││ Kunde ■ 1   geteilt 0   Anbieter ■ 1           │
|│                            ││   a Isolate compute between tenants   Anbieter │
|│                            ││   b Choose the separation          wir (Kunde) │
|│                            ││                                                │
| Fällig: „ÜberMorgen“ ist kein Tag: als 31.12.2026, +30d oder fr schreiben
|Fällig, als 31.12.2026, +30d oder fr: ÜberMorgen
end
keys <C-u>1.2.126<Enter>
screen
| Small catalog  acme  Kunde  IaaS                   bewertet 0  geprüft 0 von 4
|┌ Maßnahmen ─────────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             0/3 ││ Cloud-Maßnahme; Gebiet: Separation of tenants  │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Für den Kunden festgehalten                    │
|│   ·· A.1.2 c A title that …││ Status         nicht bewertet                  │
|│  ▾ A.2 Rights          0/1 ││ Fällig         31.12.2026                      │
|│   ·· A.2.1 * Separating te…││                                                │
|│ ▸ B Backup and 備份    0/1 ││ One tenant does not reach another.             │
|│                            ││                                                │
|│                            ││ Für den Kunden (gute Praxis: die Norm fügt     │
|│                            ││ hier nichts hinzu)                             │
|│                            ││ Choose the separation you need.                │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Wer macht was: IaaS ───────────────────────────┐
|│                            ││ Kunde · nicht bewertet  gesamt: nicht bewertet │
|│                            ││ Anbieter · nicht bewertet                      │
|│                            ││ Kunde ■ 1   geteilt 0   Anbieter ■ 1           │
|│                            ││   a Isolate compute between tenants   Anbieter │
|│                            ││   b Choose the separation          wir (Kunde) │
|│                            ││                                                │
| Fällig: „1.2.126“ ist kein Tag: als 31.12.2026, +30d oder fr schreiben
|Fällig, als 31.12.2026, +30d oder fr: 1.2.126
end
keys <C-u>FR<Enter>
screen
| Small catalog  acme  Kunde  IaaS                   bewertet 0  geprüft 0 von 4
|┌ Maßnahmen ─────────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             0/3 ││ Cloud-Maßnahme; Gebiet: Separation of tenants  │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Für den Kunden festgehalten                    │
|│   ·· A.1.2 c A title that …││ Status         nicht bewertet                  │
|│  ▾ A.2 Rights          0/1 ││ Fällig         27.11.2026                      │
|│   ·· A.2.1 * Separating te…││                                                │
|│ ▸ B Backup and 備份    0/1 ││ One tenant does not reach another.             │
|│                            ││                                                │
|│                            ││ Für den Kunden (gute Praxis: die Norm fügt     │
|│                            ││ hier nichts hinzu)                             │
|│                            ││ Choose the separation you need.                │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Wer macht was: IaaS ───────────────────────────┐
|│                            ││ Kunde · nicht bewertet  gesamt: nicht bewertet │
|│                            ││ Anbieter · nicht bewertet                      │
|│                            ││ Kunde ■ 1   geteilt 0   Anbieter ■ 1           │
|│                            ││   a Isolate compute between tenants   Anbieter │
|│                            ││   b Choose the separation          wir (Kunde) │
|│                            ││                                                │
|└────────────────────────────┘└───────────────────────────────────── m: Modell ┘
| gespeichert: A.2.1, Kunde: Fällig 27.11.2026                       gespeichert
end
# Without the year it is the nearest one.
keys t<C-u>15.1.<Enter>
screen
| Small catalog  acme  Kunde  IaaS                   bewertet 0  geprüft 0 von 4
|┌ Maßnahmen ─────────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             0/3 ││ Cloud-Maßnahme; Gebiet: Separation of tenants  │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Für den Kunden festgehalten                    │
|│   ·· A.1.2 c A title that …││ Status         nicht bewertet                  │
|│  ▾ A.2 Rights          0/1 ││ Fällig         15.01.2027                      │
|│   ·· A.2.1 * Separating te…││                                                │
|│ ▸ B Backup and 備份    0/1 ││ One tenant does not reach another.             │
|│                            ││                                                │
|│                            ││ Für den Kunden (gute Praxis: die Norm fügt     │
|│                            ││ hier nichts hinzu)                             │
|│                            ││ Choose the separation you need.                │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Wer macht was: IaaS ───────────────────────────┐
|│                            ││ Kunde · nicht bewertet  gesamt: nicht bewertet │
|│                            ││ Anbieter · nicht bewertet                      │
|│                            ││ Kunde ■ 1   geteilt 0   Anbieter ■ 1           │
|│                            ││   a Isolate compute between tenants   Anbieter │
|│                            ││   b Choose the separation          wir (Kunde) │
|│                            ││                                                │
|└────────────────────────────┘└───────────────────────────────────── m: Modell ┘
| gespeichert: A.2.1, Kunde: Fällig 15.01.2027                       gespeichert
end
# So many days on: +14t (Tage) is +14d.
keys t<C-u>+14t<Enter>
screen
| Small catalog  acme  Kunde  IaaS                   bewertet 0  geprüft 0 von 4
|┌ Maßnahmen ─────────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             0/3 ││ Cloud-Maßnahme; Gebiet: Separation of tenants  │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Für den Kunden festgehalten                    │
|│   ·· A.1.2 c A title that …││ Status         nicht bewertet                  │
|│  ▾ A.2 Rights          0/1 ││ Fällig         07.12.2026                      │
|│   ·· A.2.1 * Separating te…││                                                │
|│ ▸ B Backup and 備份    0/1 ││ One tenant does not reach another.             │
|│                            ││                                                │
|│                            ││ Für den Kunden (gute Praxis: die Norm fügt     │
|│                            ││ hier nichts hinzu)                             │
|│                            ││ Choose the separation you need.                │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Wer macht was: IaaS ───────────────────────────┐
|│                            ││ Kunde · nicht bewertet  gesamt: nicht bewertet │
|│                            ││ Anbieter · nicht bewertet                      │
|│                            ││ Kunde ■ 1   geteilt 0   Anbieter ■ 1           │
|│                            ││   a Isolate compute between tenants   Anbieter │
|│                            ││   b Choose the separation          wir (Kunde) │
|│                            ││                                                │
|└────────────────────────────┘└───────────────────────────────────── m: Modell ┘
| gespeichert: A.2.1, Kunde: Fällig 07.12.2026                       gespeichert
end
