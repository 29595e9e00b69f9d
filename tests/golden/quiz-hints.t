# The first question of a quiz is answered by choosing: its hints say so, and not y, p, n, which are
# those of the questions behind it.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys :quiz<Enter>
says choose with a digit, or with the arrows and Enter                not saved yet
keys ?q
says <Enter> choose it  j next  q leave                               not saved yet
keys 1
says y yes  p partly  n no  d don't know  b back  q leave  s skip     not saved yet
keys b
says choose with a digit, or with the arrows and Enter                not saved yet
keys ?q
says <Enter> choose it  j next  q leave                               not saved yet
