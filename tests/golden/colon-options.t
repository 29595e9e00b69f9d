# Options after a colon are the verb's, also where a command of the screen is called the same.
catalog catalog-small.yaml
size 60x12
session acme customer iaas
keys :filter --help<Enter>
screen
| Small 2020  acme  customer     assessed 0  reviewed 0 of 3
|┌ remit filter --help ─────────────────────────────────────┐
|│ remit filter [list|save|remove ...]                      │
|│                                                          │
|│ list names the filters there are: those that are always  │
|│ there, and your own,                                     │
|│ which save and remove keep and take away. A name stands  │
|│ for its terms                                            │
|│ wherever a filter does, alone or beside other terms: in  │
|│ --filter, and after                                      │
|└─────────────────────────────────────────────── 1-8 of 32 ┘
| j down  <PageDown> page  q close  / search           saved
end
