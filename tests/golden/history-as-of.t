# From an action in the history to the session as of then, and back.
catalog catalog-four.yaml
size 80x24
session acme customer iaas
set A.1.1 customer status planned
set A.1.1 customer how Lists are kept by hand.\nOnce a year somebody looks at them.
set A.1.1 customer status partial
set A.1.2 provider status implemented
other A.2.1 customer remark Seen by Bert
path finding/F-1/title No list
path finding/F-1/control/A.1.1/-/customer yes
keys u:A.1.1<Enter>H
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ History of A.1.1 ────────────────────────────────────────────────────────────┐
|│ 2026-11-23 10:00  anna        takes back: F-1: Record A.1.1 customer (nothi… │
|│ 2026-11-23 10:00  anna        F-1: Record A.1.1 customer                     │
|│ 2026-11-23 10:00  anna        A.1.1 customer: Status partial (was planned)   │
|│ 2026-11-23 10:00  anna        A.1.1 customer: How Lists are kept by hand. O… │
|│ 2026-11-23 10:00  anna        A.1.1 customer: Status planned +1              │
|│                                                                              │
|│ 2026-11-23 10:00  anna  f084de4fe6a4                                         │
|│ takes back                the action 69b00b19f365 of anna, 2026-11-23 10:00  │
|│ F-1: Record A.1.1 customer                                                   │
|│   (nothing) (was yes)                                                        │
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
|└────────────────────────────────────────────────────────────────────── 1 of 5 ┘
| <Enter> all of it  o as of then  = since then  j down  q close           saved
end
keys jj<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ History of A.1.1 ────────────────────────────────────────────────────────────┐
|│ 2026-11-23 10:00  anna  5428d9ecd3ea                                         │
|│ A.1.1 customer: Status    partial (was planned)                              │
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
keys <Enter>
screen
| as of 2026-11-23 10:00 (5428d9ec), read only  acme             1 of 4 assessed
|┌ Controls ──────────────────┐┌ A.1.1  Registering users ──────────────────────┐
|│ ▾ A Access             1/3 ││ base control                                   │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   ◐  A.1.1   Registering u…││ Recorded for the customer                      │
|│   ·· A.1.2 c A title that …││ Status         partial                         │
|│  ▸ A.2 Rights          0/1 ││ Review         assessed by anna, 2026-11-23    │
|│ ▸ B Backup and 備份    0/1 ││ How            Lists are kept by hand.         │
|│                            ││                Once a year somebody looks at   │
|│                            ││                them.                           │
|│                            ││                                                │
|│                            ││ Everybody has an account of their own. See     │
|│                            ││ also [A.2.1] and [B.1].                        │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ◐ partial              joint: partial │
|│                            ││ provider: no duty under IaaS                   │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Keep the list of accounts    we (customer) │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| as it was: 2026-11-23 10:00 (5428d9ec); Esc goes back to now         read only
end
# What is later is not in its history either.
keys H
screen
| as of 2026-11-23 10:00 (5428d9ec), read only  acme             1 of 4 assessed
|┌ History of A.1.1 ────────────────────────────────────────────────────────────┐
|│ 2026-11-23 10:00  anna        A.1.1 customer: Status partial (was planned)   │
|│ 2026-11-23 10:00  anna        A.1.1 customer: How Lists are kept by hand. O… │
|│ 2026-11-23 10:00  anna        A.1.1 customer: Status planned +1              │
|│                                                                              │
|│ 2026-11-23 10:00  anna  5428d9ecd3ea                                         │
|│ A.1.1 customer: Status    partial (was planned)                              │
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
|└────────────────────────────────────────────────────────────────────── 1 of 3 ┘
| <Enter> all of it  o as of then  = since then  j down  q close       read only
end
keys <Esc><Esc>
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.1  Registering users ──────────────────────┐
|│ ▾ A Access             1/3 ││ base control                                   │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   ◐  A.1.1   Registering u…││ Recorded for the customer                      │
|│   ·● A.1.2 c A title that …││ Status         partial                         │
|│  ▸ A.2 Rights          0/1 ││ Review         assessed by anna, 2026-11-23    │
|│ ▸ B Backup and 備份    0/1 ││ How            Lists are kept by hand.         │
|│                            ││                Once a year somebody looks at   │
|│                            ││                them.                           │
|│                            ││                                                │
|│                            ││ Everybody has an account of their own. See     │
|│                            ││ also [A.2.1] and [B.1].                        │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ◐ partial              joint: partial │
|│                            ││ provider: no duty under IaaS                   │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Keep the list of accounts    we (customer) │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| back to now                                                              saved
end
keys :A.1<Enter>HG
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ History of A.1 and all below it ─────────────────────────────────────────────┐
|│ 2026-11-23 10:00  anna        takes back: F-1: Record A.1.1 customer (nothi… │
|│ 2026-11-23 10:00  anna        F-1: Record A.1.1 customer                     │
|│ 2026-11-23 10:00  anna        A.1.2 provider: Status implemented +1          │
|│ 2026-11-23 10:00  anna        A.1.1 customer: Status partial (was planned)   │
|│ 2026-11-23 10:00  anna        A.1.1 customer: How Lists are kept by hand. O… │
|│ 2026-11-23 10:00  anna        A.1.1 customer: Status planned +1              │
|│                                                                              │
|│ 2026-11-23 10:00  anna  34cc8ac023e6                                         │
|│ A.1.1 customer: Review    assessed                                           │
|│ A.1.1 customer: Status    planned                                            │
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
|└────────────────────────────────────────────────────────────────────── 6 of 6 ┘
| <Enter> all of it  o as of then  = since then  j down  q close           saved
end
keys <Home>k<Up>jj<Down><PageDown><PageUp>ggo
screen
| as of 2026-11-23 10:00 (f084de4f), read only  acme             1 of 4 assessed
|┌ Controls ──────────────────┐┌ A.1  Accounts ─────────────────────────────────┐
|│ ▾ A Access             1/3 ││ group of controls                              │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   ◐  A.1.1   Registering u…││ Assessed       1 of 2, reviewed 0              │
|│   ·● A.1.2 c A title that …││ partial         1                              │
|│  ▸ A.2 Rights          0/1 ││                                                │
|│ ▸ B Backup and 備份    0/1 ││                                                │
|│                            ││                                                │
|│                            ││                                                │
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
| as it was: 2026-11-23 10:00 (f084de4f); Esc goes back to now         read only
end
keys q:history all<Enter><End><Space>
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ History of the session ──────────────────────────────────────────────────────┐
|│ 2026-11-23 10:00  anna        takes back: F-1: Record A.1.1 customer (nothi… │
|│ 2026-11-23 10:00  anna        F-1: Record A.1.1 customer                     │
|│ 2026-11-23 10:00  anna        F-1: Title No list                             │
|│ 2026-11-23 10:00  bert        A.2.1 customer: Remark Seen by Bert            │
|│ 2026-11-23 10:00  anna        A.1.2 provider: Status implemented +1          │
|│ 2026-11-23 10:00  anna        A.1.1 customer: Status partial (was planned)   │
|│ 2026-11-23 10:00  anna        A.1.1 customer: How Lists are kept by hand. O… │
|│ 2026-11-23 10:00  anna        A.1.1 customer: Status planned +1              │
|│ 2026-11-23 10:00  anna        Our role customer +2                           │
|│ 2026-11-23 10:00  anna        made the session                               │
|│                                                                              │
|│ 2026-11-23 10:00  anna  1a7907dcdd05                                         │
|│ made the session                                                             │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────── 10 of 10 ┘
| <Enter> all of it  o as of then  = since then  j down  q close           saved
end
keys q:history nothing<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1  Accounts ─────────────────────────────────┐
|│ ▾ A Access             1/3 ││ group of controls                              │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   ◐  A.1.1   Registering u…││ Assessed       1 of 2, reviewed 0              │
|│   ·● A.1.2 c A title that …││ partial         1                              │
|│  ▸ A.2 Rights          0/1 ││                                                │
|│ ▸ B Backup and 備份    0/1 ││                                                │
|│                            ││                                                │
|│                            ││                                                │
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
| there is no control 'nothing' in small-1; `remit controls` lists them
|:history nothing
end
size 40x10
keys <Esc>:history all<Enter>G<Enter>
screen
| Small catalog  acme    1 of 4 assessed
|┌ History of the session ──────────────┐
|│ 2026-11-23 10:00  anna  1a7907dcdd05 │
|│ made the session                     │
|│                                      │
|│                                      │
|│                                      │
|│                                      │
| Enter once more shows everything
| as of then                       saved
end
keys jj<Down>k<C-d><C-u>q
screen
| Small catalog  acme    1 of 4 assessed
|┌ History of the session ──────────────┐
|│ 2026-11-23 10:00  A.1.2 provider: S… │
|│ 2026-11-23 10:00  A.1.1 customer: S… │
|│ 2026-11-23 10:00  A.1.1 customer: H… │
|│ 2026-11-23 10:00  A.1.1 customer: S… │
|│ 2026-11-23 10:00  Our role customer… │
|│ 2026-11-23 10:00  made the session   │
|└──────────────────────────── 10 of 10 ┘
| <Enter> all of it  q close       saved
end
size 1x1
screen
|…
end
size 80x24
keys H
keys :history B.1<Enter><Enter>o
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ History of B.1 ──────────────────────────────────────────────────────────────┐
|│ Nothing is recorded of this yet.                                             │
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
|└──────────────────────────────────────────────────────────────────────────────┘
| <Enter> all of it  o as of then  = since then  j down  q close           saved
end
