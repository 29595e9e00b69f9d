# Tab offers the words as they are shown in German, and the English ones where these begin otherwise;
# a label with blanks comes in quotes.
language de
size 80x8
catalog catalog-four.yaml
session acme customer iaas
keys :A.1.1<Enter>:set Sta<Tab>te<Tab>
says :set status=teilweise
keys <C-u>set Status=nich<Tab>
screen
| Small catalog  acme  Kunde  IaaS                   bewertet 0  geprüft 0 von 4
|┌ Maßnahmen ───────────────────────────────────────────────────────────────────┐
|│   ·  A.1.1   Registering users                                               │
|│   ·· A.1.2 c A title that is far too long for the narrow tree of a terminal …│
|│  ▸ A.2 Rights                                                            0/1 │
|│ ▸ B Backup and 備份                                                      0/1 │
| nicht bewertet  nicht umgesetzt
|:set Status="nicht
end
keys bew<Tab>
says :set Status="nicht bewertet"
keys <C-u>set status=part<Tab> basis=dok<Tab>,get<Tab> Pri<Tab>hoch<Enter>
says dokumentiert,getestet, Priorität hoch                              gespeichert
keys fS<Tab>
screen
| Small catalog  acme  Kunde  IaaS                   bewertet 1  geprüft 0 von 4
|┌ Maßnahmen ───────────────────────────────────────────────────────────────────┐
|│   ◐  A.1.1   Registering users                                               │
|│   ·· A.1.2 c A title that is far too long for the narrow tree of a terminal …│
|│  ▸ A.2 Rights                                                            0/1 │
|│ ▸ B Backup and 備份                                                      0/1 │
| status  selected  Seite
|Nur zeigen: S
end
keys <C-u>Prü<Tab>be<Tab>
screen
| Small catalog  acme  Kunde  IaaS                   bewertet 1  geprüft 0 von 4
|┌ Maßnahmen ───────────────────────────────────────────────────────────────────┐
|│   ◐  A.1.1   Registering users                                               │
|│   ·· A.1.2 c A title that is far too long for the narrow tree of a terminal …│
|│  ▸ A.2 Rights                                                            0/1 │
|│ ▸ B Backup and 備份                                                      0/1 │
|└──────────────────────────────────────────────────────────────────────────────┘
|Nur zeigen: Prüfung=bewertet
end
keys <C-u>status=teil<Tab>,nicht<Tab>u<Tab>
says Nur zeigen: status=teilweise,"nicht umgesetzt"
keys <Enter>
says wieder alle                                                        gespeichert
keys f<C-u>has=Prüf<Tab><Enter>
says wieder alle                                                        gespeichert
keys f<C-u>due=<Tab>
screen
| Small catalog  acme  Kunde  IaaS                   bewertet 1  geprüft 0 von 4
|┌ Maßnahmen: 1 von 4 ──────────────────────────────────────────────────────────┐
|│ ▾ A Access                                                               1/3 │
|│  ▾ A.1 Accounts                                                          1/2 │
|│   ◐  A.1.1   Registering users                                               │
|│                                                                              │
| überfällig  keiner  7d  30d
|Nur zeigen: due=
end
keys über<Tab>
says Nur zeigen: due=überfällig
keys <Esc>:set --side An<Tab> prio<Tab>
says :set --side Anbieter Priorität=
