# In the history, what sets nothing is said in words: a seal, and lines that were lost.
size 80x24
session acme customer iaas
broken again {"remit":1,"session":"2a3ee19f-7e2d-4f3c-9d0a-5f2f1a5d8e11","catalog":"iso27017-2015@1","at":"2026-11-20T10:00:00Z","by":"anna","prev":[]}\n{"at":"2026-11-20T10:01:00Z","by":"anna","prev":["7a458bb2b17ca81f2b8cae29c8b23ceb36ce69fd48a4716cce5da124f937688f"],"set":{"control/5.1.1/-/customer/status":"partial"}}\n{"at":"2026-11-20T11:00:00Z","by":"carl","prev":["1f0b297840edd13ead987006da3c4f0ea342777f85f1bb8eca27ae69e8aff555"],"recover":{"file":"0000000000000000000000000000000000000000000000000000000000000000","missing":["0707070707070707070707070707070707070707070707070707070707070707"]}}\n{"at":"2026-11-20T12:00:00Z","by":"carl","prev":["b89aaeeeaebde62b617d837f47bd535cb6cde90c08a99b8e2ab8b04bc92c9a7f"],"seal":{"id":"1f0b297840edd13ead987006da3c4f0ea342777f85f1bb8eca27ae69e8aff555","signature":"none"}}\n
keys OG<Enter>
keys :history all<Enter>
screen
| ISO/IEC 27017:2015 (withdrawn)  again  customer  assessed 1  reviewed 0 of 121
|┌ History of the session ──────────────────────────────────────────────────────┐
|│ 2026-11-20 12:00  carl        sealed 1f0b297840ed                            │
|│ 2026-11-20 11:00  carl        recovered the session, 1 line is missing       │
|│ 2026-11-20 10:01  anna        5.1.1 customer: Status partial                 │
|│ 2026-11-20 10:00  anna        made the session                               │
|│                                                                              │
|│ 2026-11-20 12:00  carl  d88a0a348b99                                         │
|│ sealed 1f0b297840ed                                                          │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└────────────────────────────────────────────────────────────────────── 1 of 4 ┘
| <Enter> all of it  o as of then  = since then  j down  q close           saved
end
keys j<Enter>
screen
| ISO/IEC 27017:2015 (withdrawn)  again  customer  assessed 1  reviewed 0 of 121
|┌ History of the session ──────────────────────────────────────────────────────┐
|│ 2026-11-20 11:00  carl  b89aaeeeaebd                                         │
|│ recovered the session, 1 line is missing                                     │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| Enter once more shows everything as of then                              saved
end
