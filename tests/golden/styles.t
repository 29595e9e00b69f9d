# What colours say is said in words and marks too; selection, frames, marks.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
set A.1.1 customer status implemented
set A.1.2 customer status not-implemented
keys ggzR
styles
|bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
|ddddddddddddddddddddddddddddddcccccccccccccccccccccccccccccccccccccccccccccccccc
|dffffffffffffffffffffffffffffdclllllllllllllllll...............................c
|d........................lll.dc................................................c
|d...h........................dclllllllllllllll.................................c
|d...jl.......................dcllllllllllllllllh...............................c
|d........................lll.dcllllllllllllllllj...............................c
|d...ll.......e...............dc................................................c
|d...eeeeeeeeeeeeeeeeeeee.lll.dc................................................c
|d..l.........................dc................................................c
|d............................dc................................................c
|d............................dc................................................c
|d............................dc................................................c
|d............................dc................................................c
|d............................dcccccccccccccccccccccccccccccccccccccccccccccccccc
|d............................dcccccccccccccccccccccccccccccccccccccccccccccccccc
|d............................dclllllllllllllllllllllllllllllllll...............c
|d............................dc................................................c
|d............................dc................................................c
|d............................dc................................................c
|d............................dc................................................c
|d............................dc................................................c
|ddddddddddddddddddddddddddddddcccccccccccccccccccccccccccccccccccccccccccccccccc
|mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
end
