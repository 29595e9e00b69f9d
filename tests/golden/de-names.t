# Fields and terms of filters are typed as they are shown; a name that is none is told.
language de
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys gg:A.2.1<Enter>:set Status=teil Fällig=31.12.26 Zuständig=Jürgen<Enter>
screen
| Small catalog  acme  Kunde  IaaS                   bewertet 1  geprüft 0 von 4
|┌ Maßnahmen ─────────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             1/3 ││ Cloud-Maßnahme; Gebiet: Separation of tenants  │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Für den Kunden festgehalten                    │
|│   ·· A.1.2 c A title that …││ Status         teilweise                       │
|│  ▾ A.2 Rights          1/1 ││ Prüfung        bewertet von anna, 23.11.2026   │
|│   ◐· A.2.1 * Separating te…││ Zuständig      Jürgen                          │
|│ ▸ B Backup and 備份    0/1 ││ Fällig         31.12.2026                      │
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
| gespeichert: A.2.1, Kunde: Status teilweise, Fällig 31.12.2026,
| Zuständig Jürgen                                                   gespeichert
end
keys FaKein Test<Enter><Esc>eSTAND=ange<Enter>
screen
| Small catalog  acme  Kunde  IaaS                   bewertet 1  geprüft 0 von 4
|┌ Feststellungen ──────────────────────────────────────────────────────────────┐
|│ F-261123-gqyd offen                         A.2.1  Kein Test                 │
|│                                                                              │
|│ Titel               Kein Test                                                │
|│ Kriterium           A.2.1 Separating tenants                                 │
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
|│                                                                              │
| eine Feststellung ist erst dann angenommen, wenn sie sagt, was getan wurde:
| zuerst Korrektur oder Korrekturmaßnahme festhalten
|FELD=WERT: STAND=ange
end
keys <C-u>Schweregrad=neben<Enter>
screen
| Small catalog  acme  Kunde  IaaS                   bewertet 1  geprüft 0 von 4
|┌ Feststellungen ──────────────────────────────────────────────────────────────┐
|│ F-261123-gqyd offen         Nebenabweichung A.2.1  Kein Test                 │
|│                                                                              │
|│ Schweregrad         Nebenabweichung                                          │
|│ Titel               Kein Test                                                │
|│ Kriterium           A.2.1 Separating tenants                                 │
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
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────────── 1 ┘
| gespeichert: Kein Test: Schweregrad Nebenabweichung                gespeichert
end
keys eKorrektur=getestet<Enter>eStand=ange<Enter>eTag=morgen<Enter>
screen
| Small catalog  acme  Kunde  IaaS                   bewertet 1  geprüft 0 von 4
|┌ Feststellungen ──────────────────────────────────────────────────────────────┐
|│ F-261123-gqyd angenommen    Nebenabweichung A.2.1  Kein Test                 │
|│                                                                              │
|│ Schweregrad         Nebenabweichung                                          │
|│ Titel               Kein Test                                                │
|│ Kriterium           A.2.1 Separating tenants                                 │
|│ Korrektur           getestet                                                 │
|│ Stand               angenommen                                               │
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
| Feststellung hat kein Feld „Tag“; es gibt: Schweregrad, Titel, Kriterium,
| Aussage, Korrektur, Ursache, Korrekturmaßnahme, Zuständig, Fällig, Stand,
| Aufgekommen, Herkunft, Eintrag, Nachweise, Gespräch
|FELD=WERT: Tag=morgen
end
keys <Esc>qfStatus=teilweise Zuständig!=Anna fällig=31.12.2026 Gebiet=tenant-separation<Enter>
screen
| Small catalog  acme  Kunde  IaaS                   bewertet 1  geprüft 0 von 4
|┌ Maßnahmen: 1 von 4 ────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             1/3 ││ Cloud-Maßnahme; Gebiet: Separation of tenants  │
|│  ▾ A.2 Rights          1/1 ││                                                │
|│   ◐· A.2.1 * Separating te…││ Für den Kunden festgehalten                    │
|│                            ││ Status         teilweise                       │
|│                            ││ Prüfung        bewertet von anna, 23.11.2026   │
|│                            ││ Zuständig      Jürgen                          │
|│                            ││ Fällig         31.12.2026                      │
|│                            ││                                                │
|│                            ││ Feststellungen                                 │
|│                            ││ F-261123-gqyd  angenommen  Kein Test           │
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
| 1 Maßnahme, nach der einen oder der anderen Seite; Esc zeigt
| wieder alle                                                        gespeichert
end
keys f<C-u>Prüfung=unsinn<Enter>
screen
| Small catalog  acme  Kunde  IaaS                   bewertet 1  geprüft 0 von 4
|┌ Maßnahmen: 1 von 4 ────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             1/3 ││ Cloud-Maßnahme; Gebiet: Separation of tenants  │
|│  ▾ A.2 Rights          1/1 ││                                                │
|│   ◐· A.2.1 * Separating te…││ Für den Kunden festgehalten                    │
|│                            ││ Status         teilweise                       │
|│                            ││ Prüfung        bewertet von anna, 23.11.2026   │
|│                            ││ Zuständig      Jürgen                          │
|│                            ││ Fällig         31.12.2026                      │
|│                            ││                                                │
|│                            ││ Feststellungen                                 │
|│                            ││ F-261123-gqyd  angenommen  Kein Test           │
|│                            ││                                                │
|│                            ││ One tenant does not reach another.             │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Wer macht was: IaaS ───────────────────────────┐
|│                            ││ Kunde ◐ teilweise       gesamt: nicht bewertet │
|│                            ││ Anbieter · nicht bewertet                      │
|│                            ││ Kunde ■ 1   geteilt 0   Anbieter ■ 1           │
|│                            ││   a Isolate compute between tenants   Anbieter │
|│                            ││   b Choose the separation          wir (Kunde) │
| der Filter review kennt „unsinn“ nicht; er kennt: offen, bewertet, geprüft,
| abgestimmt
|Nur zeigen: Prüfung=unsinn
end
# Tab offers the fields as they are shown, and by name once one is begun
keys <Esc><Esc>Fe<Tab>
screen
| Small catalog  acme  Kunde  IaaS                   bewertet 1  geprüft 0 von 4
|┌ Feststellungen ──────────────────────────────────────────────────────────────┐
|│ F-261123-gqyd angenommen    Nebenabweichung A.2.1  Kein Test                 │
|│                                                                              │
|│ Schweregrad         Nebenabweichung                                          │
|│ Titel               Kein Test                                                │
|│ Kriterium           A.2.1 Separating tenants                                 │
|│ Korrektur           getestet                                                 │
|│ Stand               angenommen                                               │
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
| Schweregrad  Titel  Kriterium  Aussage  Korrektur  Ursache   Tab: mehr
|FELD=WERT:
end
keys Sch<Tab>
screen
| Small catalog  acme  Kunde  IaaS                   bewertet 1  geprüft 0 von 4
|┌ Feststellungen ──────────────────────────────────────────────────────────────┐
|│ F-261123-gqyd angenommen    Nebenabweichung A.2.1  Kein Test                 │
|│                                                                              │
|│ Schweregrad         Nebenabweichung                                          │
|│ Titel               Kein Test                                                │
|│ Kriterium           A.2.1 Separating tenants                                 │
|│ Korrektur           getestet                                                 │
|│ Stand               angenommen                                               │
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
|└─────────────────────────────────────────────────────────────────────────── 1 ┘
|FELD=WERT: Schweregrad=
end
keys <C-u>correc<Tab>
screen
| Small catalog  acme  Kunde  IaaS                   bewertet 1  geprüft 0 von 4
|┌ Feststellungen ──────────────────────────────────────────────────────────────┐
|│ F-261123-gqyd angenommen    Nebenabweichung A.2.1  Kein Test                 │
|│                                                                              │
|│ Schweregrad         Nebenabweichung                                          │
|│ Titel               Kein Test                                                │
|│ Kriterium           A.2.1 Separating tenants                                 │
|│ Korrektur           getestet                                                 │
|│ Stand               angenommen                                               │
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
| correction  corrective_action
|FELD=WERT: correcti
end
# so are those of duties, and that no day is set
keys <Esc><Esc><Esc>f<C-u>fällig=keiner<Enter>
says wieder alle                                                        gespeichert
keys :duty A.1.1 keep Verantwortlich=Anbieter "Grund der Zuordnung=So vereinbart"<Enter>
says acme: festgehalten für keep-list von A.1.1                         gespeichert
