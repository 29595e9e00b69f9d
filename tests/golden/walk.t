# An interview: begun, questions answered with a key and in words, a note, the status; one undo a key.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys gg:A.2.1<Enter>i  <Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             0/3 ││ cloud control; area: Separation of tenants     │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ One tenant does not reach another.             │
|│   ·· A.1.2 c A title that …││                                                │
|│  ▾ A.2 Rights          0/1 ││ For the customer (good practice: the standard  │
|│   ·· A.2.1 * Separating te…││ adds nothing here)                             │
|│ ▸ B Backup and 備份    0/1 ││ Choose the separation you need.                │
|│                            ││                                                │
|│                            ││ For the provider                               │
|│                            ││ Separate compute, storage and network.         │
|│                            ││                                                │
|│                            ││ Notes                                          │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared 0   provider ■ 1         │
|│                            ││   a Isolate compute between tenants   provider │
|│                            ││   b Choose the separation        we (customer) │
|│                            ││                                                │
| an interview needs a line that says whom with
|New interview, with whom @ where:
end
keys <C-u>Ms Lee, operations<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Interview: Ms Lee, operations, control 3 of 4 ───────────────────────────────┐
|│ A.2.1  Separating tenants                                                    │
|│ customer      not assessed                                                   │
|│                                                                              │
|│  1  When was the boundary last tested?                             no answer │
|│                                                                              │
|│ One tenant does not reach another.                                           │
|│                                                                              │
|│ Choose the separation you need.                                              │
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
| saved: Ms Lee, operations: interview begun                               saved
end
keys y
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Interview: Ms Lee, operations, control 3 of 4 ───────────────────────────────┐
|│ A.2.1  Separating tenants                                                    │
|│ customer      not assessed                                                   │
|│                                                                              │
|│  1  When was the boundary last tested?                                   yes │
|│                                                                              │
|│ One tenant does not reach another.                                           │
|│                                                                              │
|│ Choose the separation you need.                                              │
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
| saved: A.2.1: yes                                                        saved
end
keys uttwice a year, she says<Enter>?
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Interview: Ms Lee, operations, control 3 of 4 ───────────────────────────────┐
|│ A.2.1  Separating tenants                                                    │
|│ customer      not assessed                                                   │
|│                                                                              │
|│  1  When was the boundary last tested?                               unclear │
|│       twice a year, she says                                                 │
|│                                                                              │
|│ One tenant does not reach another.                                           │
|│                                                                              │
|│ Choose the separation you need.                                              │
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
| saved: A.2.1: unclear                                                    saved
end
keys <Delete>ccalls it the blue zone<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Interview: Ms Lee, operations, control 3 of 4 ───────────────────────────────┐
|│ A.2.1  Separating tenants                                                    │
|│ customer      not assessed                                                   │
|│                                                                              │
|│  1  When was the boundary last tested?                                  said │
|│       twice a year, she says                                                 │
|│                                                                              │
|│ One tenant does not reach another.                                           │
|│                                                                              │
|│ Choose the separation you need.                                              │
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
| saved: A.2.1: noted                                                      saved
end
keys 3b
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ Interview: Ms Lee, operations, control 3 of 4 ───────────────────────────────┐
|│ A.2.1  Separating tenants                                                    │
|│ customer      partial (interviewed)                                          │
|│                                                                              │
|│  1  When was the boundary last tested?                                  said │
|│       twice a year, she says                                                 │
|│                                                                              │
|│ One tenant does not reach another.                                           │
|│                                                                              │
|│ Choose the separation you need.                                              │
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
| saved: A.2.1, customer: interviewed                                      saved
end
keys 1245
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ Interview: Ms Lee, operations, control 3 of 4 ───────────────────────────────┐
|│ A.2.1  Separating tenants                                                    │
|│ customer      not implemented (interviewed)                                  │
|│                                                                              │
|│  1  When was the boundary last tested?                                  said │
|│       twice a year, she says                                                 │
|│                                                                              │
|│ One tenant does not reach another.                                           │
|│                                                                              │
|│ Choose the separation you need.                                              │
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
| saved: A.2.1, customer: not implemented                                  saved
end
# The other controls have no questions here; their ends are told.
keys <Tab><Enter>y
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ Interview: Ms Lee, operations, control 4 of 4 ───────────────────────────────┐
|│ B.1  Restoring                                                               │
|│ customer      not assessed                                                   │
|│                                                                              │
|│ The catalog has no questions here; Tab goes on, c writes notes.              │
|│                                                                              │
|│ What was saved comes back.                                                   │
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
| there is no question here                                                saved
end
keys <Tab>
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ Interview: Ms Lee, operations, control 4 of 4 ───────────────────────────────┐
|│ B.1  Restoring                                                               │
|│ customer      not assessed                                                   │
|│                                                                              │
|│ The catalog has no questions here; Tab goes on, c writes notes.              │
|│                                                                              │
|│ What was saved comes back.                                                   │
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
| this is the last control of the walk                                     saved
end
keys <S-Tab><S-Tab><S-Tab><S-Tab>jk
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ Interview: Ms Lee, operations, control 1 of 4 ───────────────────────────────┐
|│ A.1.1  Registering users                                                     │
|│ customer      not assessed                                                   │
|│                                                                              │
|│ The catalog has no questions here; Tab goes on, c writes notes.              │
|│                                                                              │
|│ Everybody has an account of their own. See also [A.2.1] and [B.1].           │
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
| y yes  n no  ? unclear  <F1> help  <Enter> in words  <Tab> next control  saved
end
keys q
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.1  Registering users ──────────────────────┐
|│ ▾ A Access             1/3 ││ base control                                   │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Everybody has an account of their own. See     │
|│   ·· A.1.2 c A title that …││ also [A.2.1] and [B.1].                        │
|│  ▾ A.2 Rights          1/1 ││                                                │
|│   ✗· A.2.1 * Separating te…││                                                │
|│ ▾ B Backup and 備份    0/1 ││                                                │
|│  ·  B.1   Restoring        ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider: no duty under IaaS                   │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Keep the list of accounts    we (customer) │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| left the interview, saved; i goes on, :new-interview begins another      saved
end
# It goes on where it was left, and can be taken up from the register.
keys i
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ Interview: Ms Lee, operations, control 1 of 4 ───────────────────────────────┐
|│ A.1.1  Registering users                                                     │
|│ customer      not assessed                                                   │
|│                                                                              │
|│ The catalog has no questions here; Tab goes on, c writes notes.              │
|│                                                                              │
|│ Everybody has an account of their own. See also [A.2.1] and [B.1].           │
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
| y yes  n no  ? unclear  <F1> help  <Enter> in words  <Tab> next control  saved
end
keys qIw
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ Interview: Ms Lee, operations, control 1 of 4 ───────────────────────────────┐
|│ A.1.1  Registering users                                                     │
|│ customer      not assessed                                                   │
|│                                                                              │
|│ The catalog has no questions here; Tab goes on, c writes notes.              │
|│                                                                              │
|│ Everybody has an account of their own. See also [A.2.1] and [B.1].           │
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
| y yes  n no  ? unclear  <F1> help  <Enter> in words  <Tab> next control  saved
end
keys qFaNobody tests it<Enter><Esc>w
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ Findings ────────────────────────────────────────────────────────────────────┐
|│ F-261123-nfud open                    A.1.1  Nobody tests it                 │
|│                                                                              │
|│ Title               Nobody tests it                                          │
|│ Criterion           A.1.1 Registering users                                  │
|│ State               open                                                     │
|│ Record              A.1.1 customer                                           │
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
| only an interview can be walked through: I shows them                    saved
end
keys q:new-interview Mr Ode<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ Interview: Mr Ode, control 1 of 4 ───────────────────────────────────────────┐
|│ A.1.1  Registering users                                                     │
|│ customer      not assessed                                                   │
|│                                                                              │
|│ The catalog has no questions here; Tab goes on, c writes notes.              │
|│                                                                              │
|│ Everybody has an account of their own. See also [A.2.1] and [B.1].           │
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
| saved: Mr Ode: interview begun                                           saved
end
size 40x10
screen
| Small catalog  acme    1 of 4 assessed
|┌ Interview: Mr Ode, control 1 of 4 ───┐
|│ A.1.1  Registering users             │
|│ customer      not assessed           │
|│                                      │
|│ The catalog has no questions here;   │
|│ Tab goes on, c writes notes.         │
|│                                      │
|└──────────────────────────── 1-6 of 8 ┘
| saved: Mr Ode: interview begun   saved
end
keys n
screen
| Small catalog  acme    1 of 4 assessed
|┌ Interview: Mr Ode, control 1 of 4 ───┐
|│ A.1.1  Registering users             │
|│ customer      not assessed           │
|│                                      │
|│ The catalog has no questions here;   │
|│ Tab goes on, c writes notes.         │
|│                                      │
|└──────────────────────────── 1-6 of 8 ┘
| there is no question here        saved
end
# What was answered is what the history tells, not in which interview; a link is there or it is not.
size 80x24
keys q:A.2.1<Enter>H
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ History of A.2.1 ────────────────────────────────────────────────────────────┐
|│ 2026-11-23 10:00  anna        A.2.1 customer: Status not implemented (was p… │
|│ 2026-11-23 10:00  anna        A.2.1 customer: Status planned (was alternati… │
|│ 2026-11-23 10:00  anna        A.2.1 customer: Status alternative (was imple… │
|│ 2026-11-23 10:00  anna        A.2.1 customer: Status implemented (was parti… │
|│ 2026-11-23 10:00  anna        A.2.1 customer: Basis interviewed              │
|│ 2026-11-23 10:00  anna        A.2.1 customer: Status partial +1              │
|│ 2026-11-23 10:00  anna        A.2.1 tested: Answer (nothing) (was unclear)   │
|│ 2026-11-23 10:00  anna        A.2.1 tested: Answer unclear                   │
|│ 2026-11-23 10:00  anna        I-261123-p4cv: Record A.2.1 customer +2        │
|│ 2026-11-23 10:00  anna        takes back: I-261123-p4cv: Record A.2.1 custo… │
|│                                                                              │
|│ 2026-11-23 10:00  anna  cf14dc4866e8                                         │
|│ A.2.1 customer: Status    not implemented (was planned)                      │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└───────────────────────────────────────────────────────────────────── 1 of 11 ┘
| <Enter> all of it  o as of then  = since then  j down  q close           saved
end
# One that was planned for some controls walks these, and is of today and with whom its line names.
keys qPaMs Oh<Enter>q:A.1.2<Enter> :B.1<Enter> IaMs Oh, plans<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ Interviews ──────────────────────────────────────────────────────────────────┐
|│ I-261123-p4cv 2026-11-23  A.2.1  Ms Lee, operations                          │
|│ I-261123-jwz6 2026-11-23  Mr Ode                                             │
|│ I-261123-xngn 2026-11-23  A.1.2 +1  Ms Oh, plans                             │
|│                                                                              │
|│ Title               Ms Oh, plans                                             │
|│ Date                2026-11-23                                               │
|│ Person              P-261123-jr2t Ms Oh                                      │
|│ Record              A.1.2 customer                                           │
|│ Record              B.1 customer                                             │
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
|└─────────────────────────────────────────────────────────────────────────── 3 ┘
| saved: Ms Oh, plans: recorded for 2 controls, customer                   saved
end
keys q<Esc>ggIGw
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ Interview: Ms Oh, plans, control 1 of 2 ─────────────────────────────────────┐
|│ A.1.2  A title that is far too long for the narrow tree of a terminal with   │
|│ eighty columns                                                               │
|│ customer      not assessed                                                   │
|│                                                                              │
|│ The catalog has no questions here; Tab goes on, c writes notes.              │
|│                                                                              │
|│ Accounts end when people leave.                                              │
|│                                                                              │
|│ Remove the account on the last day:                                          │
|│                                                                              │
|│ • of employees, told by the people who keep the staff list                   │
|│ • of contractors, by the end date of their order                             │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| y yes  n no  ? unclear  <F1> help  <Enter> in words  <Tab> next control  saved
end
keys <Tab><Tab>
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ Interview: Ms Oh, plans, control 2 of 2 ─────────────────────────────────────┐
|│ B.1  Restoring                                                               │
|│ customer      not assessed                                                   │
|│                                                                              │
|│ The catalog has no questions here; Tab goes on, c writes notes.              │
|│                                                                              │
|│ What was saved comes back.                                                   │
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
| this is the last control of the walk                                     saved
end
