# The matrix at 40x10 and below: heads and ids stay, columns are moved over, the cell is in words.
size 40x10
catalog catalog-small.yaml
session acme customer iaas
record service/app/name Our application
record service/app/model saas
record service/app/role provider
record service/host/name Machines
record service/host/model iaas
record service/mail/name Mail
record service/mail/model saas
record service/storage-with-a-long-name/name Storage
record service/storage-with-a-long-name/model paas
record control/1.1.1/app/customer/status implemented
record control/1.1.1/app/provider/status implemented
record control/1.1.1/mail/provider/status planned
record control/1.1.1/mail/customer/status planned
tick
keys T
screen
| Small 2020  acme       0 of 3 assessed
|┌ Controls and services ───────────────┐
|│ Control mail     storage… worst      │
|│ 1.1.1   ○        ·        ○   ·2     │
|│ 1.1.2   ·        ·        ·          │
|│ 2.1.1   ·        ·        ·          │
|│ 1.1.1, worst case: planned; not      │
|│ assessed: 2 of 4                     │
|└ services 3-4 of 4, controls 1-3 of 4 ┘
| <Enter> control  q close         saved
end
keys 0
screen
| Small 2020  acme       0 of 3 assessed
|┌ Controls and services ───────────────┐
|│ Control app      host     mail       │
|│ 1.1.1   ●        ·        ○          │
|│ 1.1.2   ·        ·        ·          │
|│ 2.1.1   ·        ·        ·          │
|│ 1.1.1, app: implemented; no          │
|│ assurance names this service (Our    │
|└ services 1-3 of 4, controls 1-3 of 4 ┘
| <Enter> control  q close         saved
end
keys lll
screen
| Small 2020  acme       0 of 3 assessed
|┌ Controls and services ───────────────┐
|│ Control host     mail     storage…   │
|│ 1.1.1   ·        ○        ·          │
|│ 1.1.2   ·        ·        ·          │
|│ 2.1.1   ·        ·        ·          │
|│ 1.1.1, storage-with-a-long-name: not │
|│ assessed; no assurance names this    │
|└ services 2-4 of 4, controls 1-3 of 4 ┘
| <Enter> control  q close         saved
end
keys $G
screen
| Small 2020  acme       0 of 3 assessed
|┌ Controls and services ───────────────┐
|│ Control mail     storage… worst      │
|│ 1.1.2   ·        ·        ·          │
|│ 2.1.1   ·        ·        ·          │
|│ 2.1.2   ·        ·        ·          │
|│ 2.1.2, worst case: not assessed      │
|│                                      │
|└ services 3-4 of 4, controls 2-4 of 4 ┘
| <Enter> control  q close         saved
end
size 20x5
screen
| Small 2020  acme  …
|┌ Controls and se… ┐
|│ 2.1.2 ·          │
|└ services 4-4 of… ┘
| <Enter> control
end
size 80x4
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
| 2.1.1   門と鍵 doors and keys ·        ·        ·        ·            ·
| 2.1.2   Windows               ·        ·        ·        ·            ·
| <Enter> control  l next service  j down  $ worst case  ? help  q close   saved
end
size 1x1
screen
|…
end
size 40x10
keys gg0
screen
| Small 2020  acme       0 of 3 assessed
|┌ Controls and services ───────────────┐
|│ Control app      host     mail       │
|│ 1.1.1   ●        ·        ○          │
|│ 1.1.2   ·        ·        ·          │
|│ 2.1.1   ·        ·        ·          │
|│ 1.1.1, app: implemented; no          │
|│ assurance names this service (Our    │
|└ services 1-3 of 4, controls 1-3 of 4 ┘
| <Enter> control  q close         saved
end
