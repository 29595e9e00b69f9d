# A text taken out of the history from the screen, and what undo and the history make of it.
catalog catalog-small.yaml
size 80x24
session acme customer iaas
set 2.1.1 customer note the password is hunter2
keys :2.1.1<Enter>:redact 2.1.1 note --reason 'Holds a password' --dry-run<Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 2.1.1  門と鍵 doors and keys ──────────────────┐
|│ ▾ 1 People             0/1 ││ cloud control                                  │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         not assessed                    │
|│ ▾ 2 Things, 密碼 and … 0/2 ││ Note           the password is hunter2         │
|│  ▾ 2.1 Doors           0/2 ││                                                │
|│   ·· 2.1.1 * 門と鍵 doors …││ Doors have two sides. Read [1.1.1] first.      │
|│   ·  2.1.2   Windows       ││                                                │
|│                            ││ For the customer                               │
|│                            ││ Lock it.                                       │
|│                            ││                                                │
|│                            ││ For the provider                               │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared 0   provider ■ 1         │
|│                            ││   a Lock it                      we (customer) │
|│                            ││   b Build it                          provider │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| 1 text would be taken out; nothing was changed                           saved
end
keys :redact 2.1.1 note --reason 'Holds a password'<Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 2.1.1  門と鍵 doors and keys ──────────────────┐
|│ ▾ 1 People             0/1 ││ cloud control                                  │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Recorded for the customer                      │
|│    · 1.1.2   A title with …││ Status         not assessed                    │
|│ ▾ 2 Things, 密碼 and … 0/2 ││ Note           [redacted]                      │
|│  ▾ 2.1 Doors           0/2 ││                                                │
|│   ·· 2.1.1 * 門と鍵 doors …││ Doors have two sides. Read [1.1.1] first.      │
|│   ·  2.1.2   Windows       ││                                                │
|│                            ││ For the customer                               │
|│                            ││ Lock it.                                       │
|│                            ││                                                │
|│                            ││ For the provider                               │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared 0   provider ■ 1         │
|│                            ││   a Lock it                      we (customer) │
|│                            ││   b Build it                          provider │
|│                            ││                                                │
| acme: 1 text is taken out; its hash, the reason and the date stay; git,
| backups and what was written out may have it still: see remit-session(5) saved
end
keys u
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 2.1.1  門と鍵 doors and keys ──────────────────┐
|│ ▾ 1 People             0/1 ││ cloud control                                  │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Doors have two sides. Read [1.1.1] first.      │
|│    · 1.1.2   A title with …││                                                │
|│ ▾ 2 Things, 密碼 and … 0/2 ││ For the customer                               │
|│  ▾ 2.1 Doors           0/2 ││ Lock it.                                       │
|│   ·· 2.1.1 * 門と鍵 doors …││                                                │
|│   ·  2.1.2   Windows       ││ For the provider                               │
|│                            ││ Build it.                                      │
|│                            ││                                                │
|│                            ││ Notes                                          │
|│                            ││ Wide:                                          │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared 0   provider ■ 1         │
|│                            ││   a Lock it                      we (customer) │
|│                            ││   b Build it                          provider │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| taken back: Note (2.1.1 customer) is empty again                         saved
end
keys H
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ History of 2.1.1 ────────────────────────────────────────────────────────────┐
|│ 2026-11-23 10:00  anna        takes back: 2.1.1 customer: Note (nothing) (w… │
|│ 2026-11-23 10:00  anna        2.1.1 customer: Note [redacted]                │
|│                                                                              │
|│ 2026-11-23 10:00  anna  5de43ba64dfb                                         │
|│ takes back                the action 37a206c3755a of anna, 2026-11-23 10:00  │
|│ 2.1.1 customer: Note      (nothing) (was [redacted])                         │
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
|└────────────────────────────────────────────────────────────────────── 1 of 2 ┘
| <Enter> all of it  o as of then  = since then  j down  q close           saved
end
keys q:evidence verify<Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ Controls ──────────────────┐┌ 2.1.1  門と鍵 doors and keys ──────────────────┐
|│ ▾ 1 People             0/1 ││ cloud control                                  │
|│  ▾ 1.1 Before the fir… 0/1 ││                                                │
|│   ·· 1.1.1 c Know who come…││ Doors have two sides. Read [1.1.1] first.      │
|│    · 1.1.2   A title with …││                                                │
|│ ▾ 2 Things, 密碼 and … 0/2 ││ For the customer                               │
|│  ▾ 2.1 Doors           0/2 ││ Lock it.                                       │
|│   ·· 2.1.1 * 門と鍵 doors …││                                                │
|│   ·  2.1.2   Windows       ││ For the provider                               │
|│                            ││ Build it.                                      │
|│                            ││                                                │
|│                            ││ Notes                                          │
|│                            ││ Wide:                                          │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■ 1   shared 0   provider ■ 1         │
|│                            ││   a Lock it                      we (customer) │
|│                            ││   b Build it                          provider │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| 0 copied files are whole                                                 saved
end
