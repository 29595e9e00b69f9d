# Blanks are nothing to look for, in a page to read, in the panes, in the linear mode.
catalog catalog-four.yaml
session acme customer iaas
size 60x20
keys ?/<Space><Space><Enter>n
says nothing was searched for yet: / searches             saved
keys q/<Space><Enter>n
tick
