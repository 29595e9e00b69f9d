# What is taken back of a set is named as the screen names it.
language de
catalog catalog-four.yaml
size 80x24
session acme customer iaas
keys :A.1.1<Enter>1:set basis=certified<Enter>u
says leer                                                               gespeichert
