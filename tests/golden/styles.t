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
|cffffffffffffffffffffffffffffcc.lllllllllllllllll..............................c
|c............................cc................................................c
|c...h........................cc.lllllllllllllll................................c
|c...jl.......................cc.llllllllllllllllh..............................c
|c............................cc.llllllllllllllllj..............................c
|c...ll.......e...............cc................................................c
|c...eeeeeeeeeeeeeeeeeeee.....cc................................................c
|c..l.........................cc................................................c
|c............................cc................................................c
|c............................cc................................................c
|c............................cc................................................c
|c............................cc................................................c
|c............................ccccccccccccccccccccccccccccccccccccccccccccccccccc
|c............................ccccccccccccccccccccccccccccccccccccccccccccccccccc
|c............................cc.lllllllllllllllllllllllllllllllll..............c
|c............................cc................................................c
|c............................cc................................................c
|c............................cc................................................c
|c............................cc................................................c
|c............................cc................................................c
|ddddddddddddddddddddddddddddddcccccccccccccccccccccccccccccccccccccccccccccccccc
|mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
end
