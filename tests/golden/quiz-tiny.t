# Hardly any room: nothing breaks.
size 12x4
session acme customer iaas
keys :quiz<Enter>
screen
| ISO/IEC 27…
| Does the
| choose with
| a digit, o…
end
keys j<Enter>ynynynynyjjkl
screen
| ISO/IEC 27…
|    Art. 32
|      9.2.3
| j scroll
end
size 1x1
screen
|A
end
keys q
screen
|
end
