# How to leave keeps its place in the last line, however long a language makes what is before it.
language de
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys R
says a neu  C aus dem Katalog  q verlassen  u rückgängig                gespeichert
keys q:engagement<Enter>
says <Enter> ändern  x löschen  j weiter  u rückgängig  q verlassen     gespeichert
keys qS
says <Enter> wählen  a neu  e Felder  d Zusicherung  q verlassen        gespeichert
# at 40 columns
keys <Esc>
size 40x20
keys R
says a neu  q verlassen         gespeichert
