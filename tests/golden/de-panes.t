# German: the panes, whose labels are longer than the English ones.
language de
size 80x24
session acme customer iaas
set CLD.9.5.1 customer status partial
set CLD.9.5.1 customer assignee Anna
set CLD.9.5.1 customer due 2026-12-31
set CLD.9.5.1 customer basis stated
keys :CLD.9.5.1<Enter>
screen
| ISO/IEC 27017:2015 (zurückgezogen)  acme  Kunde  bewertet 1  geprüft 0 von 121
|┌ Maßnahmen ─────────────────┐┌ CLD.9.5.1  Segregation in virtual computing e… ┐
|│   ·· 5.1.1 c Policies for …││ Cloud-Maßnahme; Gebiet: Separation of tenants  │
|│   ·· 5.1.2   Review of the…││                                                │
|│ ▸ 6 Organization of i… 0/8 ││ Für den Kunden festgehalten                    │
|│ ▸ 7 Human resource se… 0/6 ││ Status         teilweise                       │
|│ ▸ 8 Asset management  0/11 ││ Grundlage      angegeben (nicht nachgeprüft)   │
|│ ▾ 9 Access control    1/16 ││ Prüfung        bewertet von anna, 23.11.2026   │
|│  ▸ 9.1 Business requi… 0/2 ││ Zuständig      Anna                            │
|│  ▸ 9.2 User access ma… 0/6 ││ Fällig         31.12.2026                      │
|│  ▸ 9.3 User responsib… 0/1 ││                                                │
|│  ▸ 9.4 System and app… 0/5 ││ Tenants share processors, storage and code,    │
|│  ▾ CLD.9.5 Access con… 1/2 ││ and this control keeps one tenant from         │
|│   ◐· CLD.9.5.1 * Segregati…││ reading, changing or starving another. It also │
|│   ·· CLD.9.5.2 * Virtual m…│└──────────────────────────────────────── 1-12 ▾ ┘
|│ ▸ 10 Cryptography      0/2 │┌ Wer macht was: IaaS ───────────────────────────┐
|│ ▸ 11 Physical and en… 0/15 ││ Kunde ◐ teilweise, nur angegeben               │
|│ ▸ 12 Operations secu… 0/16 ││ Anbieter · nicht bewertet                      │
|│ ▸ 13 Communications s… 0/8 ││ gesamt: nicht bewertet                         │
|│ ▸ 14 System acquisit… 0/13 ││ Kunde ■ 2   geteilt 0   Anbieter ■■ 6          │
|│ ▸ 15 Supplier relatio… 0/5 ││   a Isolate compute between tenants   Anbieter │
|│ ▸ 16 Information secu… 0/7 ││   b Separate tenants' data in         Anbieter │
|└────────────────────────────┘└───────────────────────────── m: Modell   1-6 ▾ ┘
| [Kunde] ? Hilfe  1 umgesetzt  2 alternativ  3 teilweise  4 geplant gespeichert
end
keys <Tab>
screen
| ISO/IEC 27017:2015 (zurückgezogen)  acme  Kunde  bewertet 1  geprüft 0 von 121
|┌ Maßnahmen ─────────────────┐┌ CLD.9.5.1  Segregation in virtual computing e… ┐
|│   ·· 5.1.1 c Policies for …││ Cloud-Maßnahme; Gebiet: Separation of tenants  │
|│   ·· 5.1.2   Review of the…││                                                │
|│ ▸ 6 Organization of i… 0/8 ││ Für den Kunden festgehalten                    │
|│ ▸ 7 Human resource se… 0/6 ││ Status         teilweise                       │
|│ ▸ 8 Asset management  0/11 ││ Grundlage      angegeben (nicht nachgeprüft)   │
|│ ▾ 9 Access control    1/16 ││ Prüfung        bewertet von anna, 23.11.2026   │
|│  ▸ 9.1 Business requi… 0/2 ││ Zuständig      Anna                            │
|│  ▸ 9.2 User access ma… 0/6 ││ Fällig         31.12.2026                      │
|│  ▸ 9.3 User responsib… 0/1 ││                                                │
|│  ▸ 9.4 System and app… 0/5 ││ Tenants share processors, storage and code,    │
|│  ▾ CLD.9.5 Access con… 1/2 ││ and this control keeps one tenant from         │
|│   ◐· CLD.9.5.1 * Segregati…││ reading, changing or starving another. It also │
|│   ·· CLD.9.5.2 * Virtual m…│└──────────────────────────────────────── 1-12 ▾ ┘
|│ ▸ 10 Cryptography      0/2 │┌ Wer macht was: IaaS ───────────────────────────┐
|│ ▸ 11 Physical and en… 0/15 ││ Kunde ◐ teilweise, nur angegeben               │
|│ ▸ 12 Operations secu… 0/16 ││ Anbieter · nicht bewertet                      │
|│ ▸ 13 Communications s… 0/8 ││ gesamt: nicht bewertet                         │
|│ ▸ 14 System acquisit… 0/13 ││ Kunde ■ 2   geteilt 0   Anbieter ■■ 6          │
|│ ▸ 15 Supplier relatio… 0/5 ││   a Isolate compute between tenants   Anbieter │
|│ ▸ 16 Information secu… 0/7 ││   b Separate tenants' data in         Anbieter │
|└────────────────────────────┘└───────────────────────────── m: Modell   1-6 ▾ ┘
| [Kunde] ? Hilfe  j blättern  l nächster Verweis  <Enter> folgen    gespeichert
end
keys <Tab><Tab>D
screen
| ISO/IEC 27017:2015 (zurückgezogen)  acme  Kunde  bewertet 1  geprüft 0 von 121
|┌ Übersicht ───────────────────────────────────────────────────────────────────┐
|│ Kunde *     □·············  bewertet 1, geprüft 0 von 121; Lücken 1          │
|│ Anbieter    ··············  bewertet 0, geprüft 0 von 121; Lücken 0          │
|│ Nichts drängt.                                                               │
|│ Maßnahmen              Kunde        Anbieter                                 │
|│ 5    ··                ····· 0/2    ····· 0/2    Information security polic… │
|│ 6    ········          ····· 0/8    ····· 0/8    Organization of informatio… │
|│ 7    ······            ····· 0/6    ····· 0/6    Human resource security     │
|│ 8    ···········       ····· 0/11   ····· 0/11   Asset management            │
|│ 9    ··············◐·  □···· 1/16   ····· 0/16   Access control              │
|│ 10   ··                ····· 0/2    ····· 0/2    Cryptography                │
|│ 11   ···············   ····· 0/15   ····· 0/15   Physical and environmental… │
|│ 12   ················  ····· 0/16   ····· 0/16   Operations security         │
|│ 13   ········          ····· 0/8    ····· 0/8    Communications security     │
|│ 14   ·············     ····· 0/13   ····· 0/13   System acquisition, develo… │
|│ 15   ·····             ····· 0/5    ····· 0/5    Supplier relationships      │
|│ 16   ·······           ····· 0/7    ····· 0/7    Information security incid… │
|│ 17   ····              ····· 0/4    ····· 0/4    Information security aspec… │
|│ 18   ········          ····· 0/8    ····· 0/8    Compliance                  │
|│ · noch nicht bewertet  ● umgesetzt  ◉ auf andere Weise umgesetzt  ◐          │
|│ CLD.9.5.1 Kunde teilweise, Anbieter nicht bewertet: Segregation in virtual … │
|└───────────────────────────────────────────────────────────────── 1-19 von 36 ┘
| l weiter  <Enter> dorthin  j abwärts  q schließen                  gespeichert
end
keys qFaDas Protokoll fehlt<Enter><Esc>egrade=minor<Enter>ecorrective_action=Protokoll einschalten<Enter>
screen
| ISO/IEC 27017:2015 (zurückgezogen)  acme  Kunde  bewertet 1  geprüft 0 von 121
|┌ Feststellungen ──────────────────────────────────────────────────────────────┐
|│ F-261123-gqyd offen         Nebenabweichung CLD.9.5.1  Das Protokoll fehlt   │
|│                                                                              │
|│ Schweregrad         Nebenabweichung                                          │
|│ Titel               Das Protokoll fehlt                                      │
|│ Kriterium           CLD.9.5.1 Segregation in virtual computing environments  │
|│ Korrekturmaßnahme   Protokoll einschalten                                    │
|│ Stand               offen                                                    │
|│ Eintrag             CLD.9.5.1 Kunde                                          │
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
| gespeichert: Das Protokoll fehlt: Korrekturmaßnahme Protokoll
| einschalten                                                        gespeichert
end
keys q?
screen
| ISO/IEC 27017:2015 (zurückgezogen)  acme  Kunde  bewertet 1  geprüft 0 von 121
|┌ Hilfe ───────────────────────────────────────────────────────────────────────┐
|│ Eine Ziffer hält den Status für die Seite fest, die in der letzten Zeile in  │
|│ Klammern steht; s wechselt die Seite. Was festgehalten ist, ist sofort       │
|│ gespeichert.                                                                 │
|│                                                                              │
|│ Für den Anfang                                                               │
|│ j                     Eine Zeile nach unten                                  │
|│ l                     Die Gruppe öffnen oder zur Anleitung gehen; `:open     │
|│                       NAME` öffnet eine Sitzung                              │
|│ h                     Die Gruppe schließen oder zur darüberliegenden gehen   │
|│ ]                     Zur nächsten Maßnahme, die noch nicht bewertet ist     │
|│ 1                     Festhalten, dass die Maßnahme umgesetzt ist            │
|│ 2                     Festhalten, dass sie auf andere Weise umgesetzt ist    │
|│ 3                     Festhalten, dass sie teilweise umgesetzt ist           │
|│ 4                     Festhalten, dass sie geplant ist                       │
|│ 5                     Festhalten, dass sie nicht umgesetzt ist               │
|│ 0                     Den Status löschen: nicht bewertet                     │
|│ s                     Für die andere Seite festhalten: `:side provider`      │
|│ u                     Das zuletzt Festgehaltene zurücknehmen                 │
|│ x                     Die Bemerkung für den Bericht schreiben                │
|│ /                     Kennungen, Titel, Anleitung, Pflichten und             │
|└──────────────────────────────────────────────────────────────── 1-20 von 572 ┘
| j abwärts  <PageDown> blättern  q schließen  / suchen              gespeichert
end
size 40x12
screen
| ISO/IEC 27017:2015 (zurückgezogen)  ac…
|┌ Hilfe ───────────────────────────────┐
|│ Eine Ziffer hält den Status für die  │
|│ Seite fest, die in der letzten Zeile │
|│ in Klammern steht; s wechselt die    │
|│ Seite. Was festgehalten ist, ist     │
|│ sofort gespeichert.                  │
|│                                      │
|│ Für den Anfang                       │
|│ j                                    │
|└──────────────────────── 1-8 von 1179 ┘
| j abwärts  q schließen     gespeichert
end
