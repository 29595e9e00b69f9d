# Moments in pages and errors are local, and in the order of the language; not those of the files.
language de
zone <+14>-14
size 80x16
catalog catalog-four.yaml
session acme customer iaas
conflict A.1.1 customer status partial|implemented
keys :conflicts<Enter>
screen
| Small catalog  acme  Kunde  IaaS                   bewertet 1  geprüft 0 von 4
|┌ remit conflicts ─────────────────────────────────────────────────────────────┐
|│ A.1.1 Kunde: Prüfung  (alle hielten dasselbe fest)                           │
|│     control/A.1.1/-/customer/review                                          │
|│     07ca6433c114  24.11.2026 00:00  bert                                     │
|│         bewertet                                                             │
|│     b49c2be264d1  24.11.2026 00:00  anna                                     │
|│         bewertet                                                             │
|│ A.1.1 Kunde: Status                                                          │
|│     control/A.1.1/-/customer/status                                          │
|│     07ca6433c114  24.11.2026 00:00  bert                                     │
|│         umgesetzt                                                            │
|│     b49c2be264d1  24.11.2026 00:00  anna                                     │
|│         teilweise                                                            │
|└──────────────────────────────────────────────────────────────────────────────┘
| j abwärts  <PageDown> blättern  q schließen  / suchen              gespeichert
end
keys q:as-of 2026-11-01<Enter>
screen
| Small catalog  acme  Kunde  IaaS                   bewertet 1  geprüft 0 von 4
|┌ Maßnahmen ─────────────────┐┌ A.1.1  Registering users ──────────────────────┐
|│ ▾ A Access             1/3 ││ Basismaßnahme                                  │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   !  A.1.1   Registering u…││ Für den Kunden festgehalten                    │
|│   ·· A.1.2 c A title that …││ Zwei Personen haben Verschiedenes              │
|│  ▸ A.2 Rights          0/1 ││ festgehalten; :resolve löst es.                │
|│ ▸ B Backup and 備份    0/1 ││ Prüfung        bewertet (bert, 24.11.2026)     │
|│                            │└───────────────────────────────────────── 1-6 ▾ ┘
|│                            │┌ Wer macht was: IaaS ───────────────────────────┐
|│                            ││ Kunde ! zwei Personen haben Verschiedenes      │
|│                            ││ festgehalten; neu festhalten entscheidet       │
|│                            ││ Anbieter: keine Pflicht bei IaaS               │
|│                            ││ gesamt: umgesetzt                              │
| Sitzung acme wurde am 24.11.2026 00:00 angelegt: davor gibt es nichts zu sehen
|:as-of 2026-11-01
end
