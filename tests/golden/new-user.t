# What somebody new does: looks for a control by its id, marks a closed group, presses a key that does
# nothing where something is open, steps findings on that have no answer yet, takes a service back.
size 80x14
catalog catalog-four.yaml
session acme customer iaas
# What is called so comes before what only speaks of it; n goes on to the others.
keys gg/B.1
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ────────────────────────────────────────────────────────────────────┐
|│ ▾ A Access                                                               0/3 │
|│  ▾ A.1 Accounts                                                          0/2 │
|│   ·  A.1.1   Registering users                                               │
|│   ·· A.1.2 c A title that is far too long for the narrow tree of a terminal …│
|│  ▸ A.2 Rights                                                            0/1 │
|│ ▾ B Backup and 備份                                                      0/1 │
|│  ·  B.1   Restoring                                                          │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
|/B.1                                                                     2 of 2
end
keys <Enter>
says match 2 of 2 for "B.1"                                                   saved
keys n
says match 1 of 2 for "B.1", from the beginning again                         saved
keys <Esc>gg/b.1<Enter>
says match 2 of 2 for "b.1"                                                   saved
# Marks in a closed group are seen on it.
keys <Esc>zMgg<Space>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ────────────────────────────────────────────────────────────────────┐
|│◆▸ A Access                                                               0/3 │
|│ ▸ B Backup and 備份                                                      0/1 │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| [customer, 3 marked] ? help  1 implemented  2 alternative  3 partial     saved
end
keys <Esc>zR
# A key that does nothing says so wherever it is pressed, and not where text is typed.
keys Dv
says v does nothing here; ? shows the keys                                    saved
keys qSv
says v does nothing here; ? shows the keys                                    saved
# A service put into the scope by mistake.
keys a<Esc>aours<Enter>u
says taken back: Name (ours) is empty again                                   saved
keys qiMs Lee<Enter>v
says v does nothing here; <F1> shows the keys                                 saved
keys q:x<F5>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ────────────────────────────────────────────────────────────────────┐
|│ ▾ A Access                                                               0/3 │
|│  ▾ A.1 Accounts                                                          0/2 │
|│   ·  A.1.1   Registering users                                               │
|│   ·· A.1.2 c A title that is far too long for the narrow tree of a terminal …│
|│  ▾ A.2 Rights                                                            0/1 │
|│   ·· A.2.1 * Separating tenants                                              │
|│ ▾ B Backup and 備份                                                      0/1 │
|│  ·  B.1   Restoring                                                          │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
|:x
end
keys <Esc>
# A finding is not answered without an answer: it is asked for, Esc leaves it as it is.
keys FaDoors<Enter>m<Enter><Enter>s
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Findings ────────────────────────────────────────────────────────────────────┐
|│ F-261123-p4cv open        minor       Doors                                  │
|│                                                                              │
|│ Grade               minor                                                    │
|│ Title               Doors                                                    │
|│ State               open                                                     │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────────── 1 ┘
|What was done about it:
end
keys <Esc>
keys s  <Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Findings ────────────────────────────────────────────────────────────────────┐
|│ F-261123-p4cv open        minor       Doors                                  │
|│                                                                              │
|│ Grade               minor                                                    │
|│ Title               Doors                                                    │
|│ State               open                                                     │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────────── 1 ┘
| a add  <Enter> fields  s step on  q leave  <Space> mark  + link          saved
end
keys sThey lock now<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Findings ────────────────────────────────────────────────────────────────────┐
|│ F-261123-p4cv answered    minor       Doors                                  │
|│                                                                              │
|│ Grade               minor                                                    │
|│ Title               Doors                                                    │
|│ Correction          They lock now                                            │
|│ State               answered                                                 │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────────── 1 ┘
| saved: Doors: answered                                                   saved
end
# Nor closed, where it is grave.
keys aGates<Enter>M<Enter><Enter>c
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Findings ────────────────────────────────────────────────────────────────────┐
|│ F-261123-p4cv answered    minor       Doors                                  │
|│ F-261123-nfud open        major       Gates                                  │
|│                                                                              │
|│ Grade               major                                                    │
|│ Title               Gates                                                    │
|│ State               open                                                     │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────────── 2 ┘
|What was done about it:
end
keys A gate<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Findings ────────────────────────────────────────────────────────────────────┐
|│ F-261123-p4cv answered    minor       Doors                                  │
|│ F-261123-nfud closed      major       Gates                                  │
|│                                                                              │
|│ Grade               major                                                    │
|│ Title               Gates                                                    │
|│ Correction          A gate                                                   │
|│ State               closed                                                   │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────────── 2 ┘
| saved: Gates: closed                                                     saved
end
# Several entries: the state that all come to is said; requests say how they are made.
keys q:A.2.1<Enter>R
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Requests ────────────────────────────────────────────────────────────────────┐
|│ There is nothing here yet; a makes an entry, C asks for all that the catalog │
|│ names as evidence of the selected or the marked controls.                    │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────────── 0 ┘
| a add  C from the catalog  q leave  u undo                               saved
end
keys aThe plan<Enter>aThe test<Enter>*s
says saved: 2 entries: requested                                              saved
keys *<Space>s
says saved: The test: received                                                saved
keys *s
says saved: 2 entries: one step on                                            saved
# A link is called what the form calls it.
keys q:findings<Enter><Enter>Gkk<Enter>A.1.1<Enter>
says saved: Doors: Record A.1.1                                               saved
# In an interview s is the other side, as in the panes; i goes on with the control that was gone to.
keys qq:A.1.2<Enter>is3
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Interview: Ms Lee, control 2 of 4 ───────────────────────────────────────────┐
|│ A.1.2  A title that is far too long for the narrow tree of a terminal with   │
|│ eighty columns                                                               │
|│ provider      partial                                                        │
|│                                                                              │
|│ The catalog has no questions here; Tab goes on, c writes notes.              │
|│                                                                              │
|│ Accounts end when people leave.                                              │
|│                                                                              │
|│ Offer a way to remove accounts at once.                                      │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| saved: A.1.2, provider: partial                                          saved
end
# What was not taken is told until it is read, also to whoever types on.
keys qx<Esc>:A.1.1<Enter>xK
foreign
keys se
says LC_ALL=C.UTF-8                                                   not saved yet
keys <Left>
says <C-s> save  <Esc> leave  <Enter> new line                        not saved yet
keys <Esc>y
