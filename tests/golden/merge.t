# Another copy is merged in while the screen is open: it says so, and ) leads to the conflict. What is
# in conflict and what changed since are pages to read, from the history too.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
set A.1.1 customer status planned
set A.1.2 customer note Before
tick
keys G
conflict A.1.1 customer status partial|implemented
tick
says another copy was merged in: 1 conflict; ) goes there                     saved
keys )
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.1  Registering users ──────────────────────┐
|│ ▾ A Access             1/3 ││ base control                                   │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   !  A.1.1   Registering u…││ Recorded for the customer                      │
|│   ·· A.1.2 c A title that …││ Two people recorded different things; :resolve │
|│  ▸ A.2 Rights          0/1 ││ settles it.                                    │
|│ ▸ B Backup and 備份    0/1 ││ Status         implemented (bert, 2026-11-23)  │
|│                            ││                partial (anna, 2026-11-23)      │
|│                            ││                                                │
|│                            ││ Status         implemented                     │
|│                            ││ Review         assessed by bert, 2026-11-23    │
|│                            ││                                                │
|│                            ││ Everybody has an account of their own. See     │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ! two people recorded different       │
|│                            ││ things; record again to decide                 │
|│                            ││ provider: no duty under IaaS                   │
|│                            ││ joint: implemented                             │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Keep the list of accounts    we (customer) │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| from the beginning again; :resolve settles it                            saved
end
keys :conflicts<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ remit conflicts ─────────────────────────────────────────────────────────────┐
|│ A.1.1 customer: Status                                                       │
|│     control/A.1.1/-/customer/status                                          │
|│     987f81ecf044  2026-11-23 10:00  bert                                     │
|│         implemented                                                          │
|│     2518f33c0460  2026-11-23 10:00  anna                                     │
|│         partial                                                              │
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
| j down  <PageDown> page  q close  / search                               saved
end
keys q:resolve<Enter>1<Enter>
says saved: A.1.1 customer: Status: implemented                               saved
conflict A.1.2 customer note Ours|Theirs
tick
says another copy was merged in: 1 conflict; ) goes there                     saved
keys :A.1.1<Enter>HG=
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ remit diff @34cc8ac023e6 ────────────────────────────────────────────────────┐
|│ A.1.1 customer: Status: implemented (was planned)  anna, 2026-11-23 10:00    │
|│ A.1.2 customer: Note: Theirs  bert, 2026-11-23 10:00                         │
|│     in conflict: more than one value lives                                   │
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
| 2 values differ from acme@34cc8ac023e6 to acme                           saved
end
keys q
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ History of A.1.1 ────────────────────────────────────────────────────────────┐
|│ 2026-11-23 10:00  anna        A.1.1 customer: Status implemented (was imple… │
|│ 2026-11-23 10:00  bert        A.1.1 customer: Status implemented (was plann… │
|│ 2026-11-23 10:00  anna        A.1.1 customer: Status partial (was planned)   │
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
|│                                                                              │
|│                                                                              │
|└────────────────────────────────────────────────────────────────────── 4 of 4 ┘
| <Enter> all of it  o as of then  = since then  j down  q close           saved
end
keys gg=
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ remit diff @2f5c7871e933 ────────────────────────────────────────────────────┐
|│ A.1.2 customer: Note: Theirs (was Before)  bert, 2026-11-23 10:00            │
|│     in conflict: more than one value lives                                   │
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
| 1 value differs from acme@2f5c7871e933 to acme                           saved
end
keys qq:diff<Space>@2001-01-01<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.1  Registering users ──────────────────────┐
|│ ▾ A Access             1/3 ││ base control                                   │
|│  ▾ A.1 Accounts        1/2 ││                                                │
|│   ●  A.1.1   Registering u…││ Recorded for the customer                      │
|│   !· A.1.2 c A title that …││ Status         implemented                     │
|│  ▸ A.2 Rights          0/1 ││ Review         assessed by anna, 2026-11-23    │
|│ ▸ B Backup and 備份    0/1 ││                                                │
|│                            ││ Everybody has an account of their own. See     │
|│                            ││ also [A.2.1] and [B.1].                        │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ● implemented      joint: implemented │
|│                            ││ provider: no duty under IaaS                   │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Keep the list of accounts    we (customer) │
|│                            ││                                                │
| session acme was made at 2026-11-23T10:00:00Z: before that there is nothing to
| see
|:diff @2001-01-01
end
