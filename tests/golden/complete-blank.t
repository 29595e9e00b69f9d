# Tab on the only word that begins so puts a blank behind it; not after NAME=, and a comma or a blank
# typed then takes its place.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys :unfold-l<Tab>
cursor 23 14
keys <C-u>set A.1.1<Tab>sta<Tab>part<Tab>bas<Tab>docu<Tab>,tes<Tab> prio<Tab>h<Tab>
cursor 23 64
says :set A.1.1 status=partial basis=documented,tested priority=high
keys <Enter>
says Priority high                                                            saved
keys fsta<Tab>part<Tab>rev<Tab>ass<Tab><Enter>
says 1 control, by either side's record; Esc shows all again                  saved
