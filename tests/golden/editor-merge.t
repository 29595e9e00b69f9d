# git merges while a text is typed: the journal is another one when the text is saved.
catalog catalog-four.yaml
session acme customer iaas
size 60x20
keys cmy text
conflict B.1 customer status implemented|partial
keys <C-s>
says saved: A.1.1, customer: Note                         saved
keys :B.1<Enter>ctwo
conflict A.2.1 customer note one|two
keys <Esc>s
says saved: B.1, customer: Note                           saved
