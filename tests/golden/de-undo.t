# What is taken back of a set is named as the screen names it.
language de
catalog catalog-four.yaml
size 140x24
session acme customer iaas
keys :A.1.1<Enter>1:set basis=certified<Enter>u
says zurückgenommen: Grundlage (A.1.1 Kunde zertifiziert) ist wieder leer                                                           gespeichert
