# Findings and the rest: made from the selected control, changed, closed, taken back.
catalog catalog-small.yaml
size 80x24
session acme customer iaas
keys :2.1.1<Enter>F
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Findings ────────────────────────────────────────────────────────────────────┐
|│ There is nothing here yet; a makes an entry.                                 │
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
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────────── 0 ┘
| a add  q leave  u undo                                                   saved
end
# what a finding needs is asked one after the other; two words begin alike, their letters do not
keys aNobody has the key<Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Findings ────────────────────────────────────────────────────────────────────┐
|│ F-261123-gqyd open                    2.1.1  Nobody has the key              │
|│                                                                              │
|│ Title               Nobody has the key                                       │
|│ Criterion           2.1.1 門と鍵 doors and keys                              │
|│ State               open                                                     │
|│ Record              2.1.1 customer                                           │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│             ┌ How grave is it? ────────────────────────────────┐             │
|│             │( ) M  major nonconformity                        │             │
|│             │( ) m  minor nonconformity                        │             │
|│             │( ) o  observation                                │             │
|│             │( ) p  possible improvement                       │             │
|│             │( ) s  strength                                   │             │
|│             │(*) -  to be said later                           │             │
|└─────────────└──────────────────────────────────────────────────┘────────── 1 ┘
| saved: Nobody has the key: recorded for 2.1.1, customer                  saved
end
keys m<Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Findings ────────────────────────────────────────────────────────────────────┐
|│ F-261123-gqyd open        minor       2.1.1  Nobody has the key              │
|│                                                                              │
|│ Grade               minor                                                    │
|│ Title               Nobody has the key                                       │
|│ Criterion           2.1.1 門と鍵 doors and keys                              │
|│ State               open                                                     │
|│ Record              2.1.1 customer                                           │
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
| saved: Nobody has the key: Grade minor
|What was found:
end
keys It hangs on a nail.<Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Findings ────────────────────────────────────────────────────────────────────┐
|│ F-261123-gqyd open        minor       2.1.1  Nobody has the key              │
|│                                                                              │
|│ Grade               minor                                                    │
|│ Title               Nobody has the key                                       │
|│ Criterion           2.1.1 門と鍵 doors and keys                              │
|│ Statement           It hangs on a nail.                                      │
|│ State               open                                                     │
|│ Record              2.1.1 customer                                           │
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
|└─────────────────────────────────────────────────────────────────────────── 1 ┘
| saved: Nobody has the key: Statement It hangs on a nail.                 saved
end
keys egrade=minor<Enter>edue=2026-12-01<Enter>econtrol=1.1.1:provider<Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Findings ────────────────────────────────────────────────────────────────────┐
|│ F-261123-gqyd open        minor       1.1.1 +1  Nobody has the key           │
|│                                                                              │
|│ Grade               minor                                                    │
|│ Title               Nobody has the key                                       │
|│ Criterion           2.1.1 門と鍵 doors and keys                              │
|│ Statement           It hangs on a nail.                                      │
|│ Due                 2026-12-01                                               │
|│ State               open                                                     │
|│ Record              1.1.1 provider                                           │
|│ Record              2.1.1 customer                                           │
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
|└─────────────────────────────────────────────────────────────────────────── 1 ┘
| saved: Nobody has the key: Record 1.1.1:provider                         saved
end
# what is wrong is said over the line that is still there
keys egrade=grave<Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Findings ────────────────────────────────────────────────────────────────────┐
|│ F-261123-gqyd open        minor       1.1.1 +1  Nobody has the key           │
|│                                                                              │
|│ Grade               minor                                                    │
|│ Title               Nobody has the key                                       │
|│ Criterion           2.1.1 門と鍵 doors and keys                              │
|│ Statement           It hangs on a nail.                                      │
|│ Due                 2026-12-01                                               │
|│ State               open                                                     │
|│ Record              1.1.1 provider                                           │
|│ Record              2.1.1 customer                                           │
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
| Grade: "grave" is none of: major, minor, observation, opportunity, strength
|FIELD=VALUE: grade=grave
end
# leaving a question leads back to where it was asked
keys <Esc>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Findings ────────────────────────────────────────────────────────────────────┐
|│ F-261123-gqyd open        minor       1.1.1 +1  Nobody has the key           │
|│                                                                              │
|│ Grade               minor                                                    │
|│ Title               Nobody has the key                                       │
|│ Criterion           2.1.1 門と鍵 doors and keys                              │
|│ Statement           It hangs on a nail.                                      │
|│ Due                 2026-12-01                                               │
|│ State               open                                                     │
|│ Record              1.1.1 provider                                           │
|│ Record              2.1.1 customer                                           │
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
|└─────────────────────────────────────────────────────────────────────────── 1 ┘
| a add  <Enter> fields  s step on  q leave  <Space> mark  + link          saved
end
# a second one, from a marked row; scrolling, ends, undo
keys q:1.1.2<Enter><Space>FaWindows<Enter><Esc>Gggc
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Findings ────────────────────────────────────────────────────────────────────┐
|│ F-261123-gqyd open        minor       1.1.1 +1  Nobody has the key           │
|│ F-261123-p4cv open                    1.1.2  Windows                         │
|│                                                                              │
|│ Grade               minor                                                    │
|│ Title               Nobody has the key                                       │
|│ Criterion           2.1.1 門と鍵 doors and keys                              │
|│ Statement           It hangs on a nail.                                      │
|│ Due                 2026-12-01                                               │
|│ State               open                                                     │
|│ Record              1.1.1 provider                                           │
|│ Record              2.1.1 customer                                           │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────────── 2 ┘
|What was done about it:
end
keys <Esc><C-d><C-u><Down><Up>xu
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Findings ────────────────────────────────────────────────────────────────────┐
|│ F-261123-gqyd open        minor       1.1.1 +1  Nobody has the key           │
|│ F-261123-p4cv open                    1.1.2  Windows                         │
|│                                                                              │
|│ Grade               minor                                                    │
|│ Title               Nobody has the key                                       │
|│ Criterion           2.1.1 門と鍵 doors and keys                              │
|│ Statement           It hangs on a nail.                                      │
|│ Due                 2026-12-01                                               │
|│ State               open                                                     │
|│ Record              1.1.1 provider                                           │
|│ Record              2.1.1 customer                                           │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────────── 2 ┘
| taken back: Title "Nobody has the key" (F-261123-gqyd) and 7 more values saved
end
keys <C-l>+jk
keys q
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 2  Things, 密碼 and cafés ─────────────────────┐
|│ ▾ 1 People             0/1 ││ group of controls                              │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Assessed       0 of 2, reviewed 0              │
|│◆   · 1.1.2   A title with …││                                                │
|│ ▾ 2 Things, 密碼 and … 0/2 ││                                                │
|│  ▾ 2.1 Doors           0/2 ││                                                │
|│   ·· 2.1.1 * 門と鍵 doors …││                                                │
|│   ·  2.1.2   Windows       ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ A group has no duties of its own.              │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| [customer, 1 marked] ? help  1 implemented  2 alternative  3 partial     saved
end
keys Ea<Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Evidence ────────────────────────────────────────────────────────────────────┐
|│ There is nothing here yet; a makes an entry.                                 │
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
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────────── 0 ┘
| a add  q leave  u undo                                                   saved
end
keys qIqRaThe list of doors<Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Requests ────────────────────────────────────────────────────────────────────┐
|│ R-261123-nfud to ask                 1.1.2  The list of doors                │
|│                                                                              │
|│ Text                The list of doors                                        │
|│ State               to ask                                                   │
|│ Record              1.1.2 customer                                           │
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
|└─────────────────────────────────────────────────────────────────────────── 1 ┘
| saved: The list of doors: recorded for 1.1.2, customer                   saved
end
keys qPa<Esc>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ People ──────────────────────────────────────────────────────────────────────┐
|│ There is nothing here yet; a makes an entry.                                 │
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
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────────── 0 ┘
| a add  q leave  u undo                                                   saved
end
keys q
size 40x10
keys F
screen
| Small 2020  acme       0 of 3 assessed
|┌ Findings ────────────────────────────┐
|│ F-261123-gqyd open        Nobody ha… │
|│ F-261123-p4cv open        Windows    │
|│                                      │
|│                                      │
|│                                      │
|│                                      │
|└─────────────────────────────────── 2 ┘
| a add  <Enter> fields  q leave   saved
end
