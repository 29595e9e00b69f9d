# A filter over records that names no side says that either side's may be why a control is shown.
catalog catalog-four.yaml
size 80x24
session acme customer iaas
set A.2.1 provider status partial
keys fstatus=partial<Enter>
says 1 control, by either side's record; Esc shows all again                  saved
keys fstatus=partial side=provider<Enter>
says 1 control; Esc shows all again                                           saved
keys fclause=A<Enter>
says 3 controls; Esc shows all again                                          saved
