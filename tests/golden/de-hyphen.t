# German: a word of two words is typed with a hyphen, without quotes.
language de
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys ggfstatus=nicht-bewertet<Enter>
says wieder alle                                                        gespeichert
keys <Esc>:set status=nicht-umgesetzt<Enter>
screen
| Small catalog  acme  Kunde  IaaS                   bewertet 1  geprüft 0 von 4
|┌ Maßnahmen ─────────────────┐┌ A.1.1  Registering users ──────────────────────┐
|│ ▾ A Access             1/3 ││ Basismaßnahme                                  │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   ✗  A.1.1   Registering u…││ Für den Kunden festgehalten                    │
|│   ·· A.1.2 c A title that …││ Status         nicht umgesetzt                 │
|│  ▸ A.2 Rights          0/1 ││ Prüfung        bewertet von anna, 23.11.2026   │
|│ ▸ B Backup and 備份    0/1 ││                                                │
|│                            ││ Everybody has an account of their own. See     │
|│                            ││ also [A.2.1] and [B.1].                        │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Wer macht was: IaaS ───────────────────────────┐
|│                            ││ Kunde ✗ nicht umgesetzt                        │
|│                            ││ Anbieter: keine Pflicht bei IaaS               │
|│                            ││ gesamt: nicht umgesetzt                        │
|│                            ││ Kunde ■■■ 1   geteilt 0   Anbieter 0           │
|│                            ││   a Keep the list of accounts      wir (Kunde) │
|│                            ││                                                │
|└────────────────────────────┘└───────────────────────────────────── m: Modell ┘
| gespeichert: A.1.1, Kunde: Status nicht umgesetzt                  gespeichert
end
# A reason belongs to the exclusion as it is shown too.
keys :set anwendbarkeit=ausgeschlossen --reason "Wir haben keine"<Enter>
says Anwendbarkeit ausgeschlossen                                       gespeichert
