# On the dashboard the cursor goes over the map and the lists; Enter goes to what is chosen, Esc and
# ^O come back to where one was.
catalog catalog-four.yaml
size 80x24
session acme customer iaas
set A.1.1 customer status partial
set A.1.1 customer assignee bob
set A.1.1 customer due 2026-11-01
set A.1.2 customer status planned
set A.1.2 customer due 2026-11-27
set A.2.1 customer status implemented
set A.2.1 customer review reviewed
path finding/F-1/title No list
path finding/F-1/grade minor
path finding/F-1/control/A.1.2/-/customer yes
path request/R-1/text The list of last year
path request/R-1/state requested
path request/R-1/due 2026-11-01
path assurance/iso/kind certificate
path assurance/iso/valid_to 2026-12-01
other B.1 customer status partial
keys D
screen
| Small catalog  acme  customer  IaaS                assessed 4  reviewed 1 of 4
|┌ Dashboard ───────────────────────────────────────────────────────────────────┐
|│ customer *  ■■■□□□□□□□□□□□  assessed 4, reviewed 1 of 4; gaps 3              │
|│             ■■■■■■■■■■■■■■  1 of 1 reviewed conform                          │
|│ provider    ··············  assessed 0, reviewed 0 of 2; gaps 0              │
|│ 1 gap overdue; 1 gap due within a week; 1 finding open; 1 request overdue; 1 │
|│ assurance lapses or has lapsed; 1 action by others since your last one       │
|│ Controls  customer     provider                                              │
|│ A    ◐○●  ■□□□□ 3/3    ····· 0/2    Access                                   │
|│ B    ◐    □□□□□ 1/1    ····· 0/0    Backup and 備份                          │
|│ · not assessed yet  ● implemented  ◉ implemented in an alternative way  ◐    │
|│ partly implemented  ○ planned  ✗ not implemented  ⊘ excluded, with a         │
|│ reason  / left out of this assessment  _ no duty under the model  bars: ■    │
|│ reviewed, □ assessed                                                         │
|│                                                                              │
|│ Gaps, by day                                                                 │
|│ overdue: 1                                                                   │
|│ 2026-11-01  A.1.1 customer  partial, bob, Registering users                  │
|│ within a week: 1                                                             │
|│ 2026-11-27  A.1.2 customer  planned, nobody, A title that is far too long    │
|│             for the narrow tree of a terminal with eighty columns            │
|│ A.1.1 customer partial, provider not assessed: Registering users             │
|└────────────────────────────────────────────────────────────────── 1-19 of 41 ┘
| l next  <Enter> go there  j down  <PageDown> page  q close               saved
end
# Right and left from control to control, down to the next row and on into the lists.
keys ljjk<Left><Right>
screen
| Small catalog  acme  customer  IaaS                assessed 4  reviewed 1 of 4
|┌ Dashboard ───────────────────────────────────────────────────────────────────┐
|│ customer *  ■■■□□□□□□□□□□□  assessed 4, reviewed 1 of 4; gaps 3              │
|│             ■■■■■■■■■■■■■■  1 of 1 reviewed conform                          │
|│ provider    ··············  assessed 0, reviewed 0 of 2; gaps 0              │
|│ 1 gap overdue; 1 gap due within a week; 1 finding open; 1 request overdue; 1 │
|│ assurance lapses or has lapsed; 1 action by others since your last one       │
|│ Controls  customer     provider                                              │
|│ A    ◐○●  ■□□□□ 3/3    ····· 0/2    Access                                   │
|│ B    ◐    □□□□□ 1/1    ····· 0/0    Backup and 備份                          │
|│ · not assessed yet  ● implemented  ◉ implemented in an alternative way  ◐    │
|│ partly implemented  ○ planned  ✗ not implemented  ⊘ excluded, with a         │
|│ reason  / left out of this assessment  _ no duty under the model  bars: ■    │
|│ reviewed, □ assessed                                                         │
|│                                                                              │
|│ Gaps, by day                                                                 │
|│ overdue: 1                                                                   │
|│ 2026-11-01  A.1.1 customer  partial, bob, Registering users                  │
|│ within a week: 1                                                             │
|│ 2026-11-27  A.1.2 customer  planned, nobody, A title that is far too long    │
|│             for the narrow tree of a terminal with eighty columns            │
|│ B.1 customer partial, provider not assessed: Restoring                       │
|└────────────────────────────────────────────────────────────────── 1-19 of 41 ┘
| l next  <Enter> go there  j down  <PageDown> page  q close               saved
end
keys <Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 4  reviewed 1 of 4
|┌ Controls ──────────────────┐┌ B.1  Restoring ────────────────────────────────┐
|│ ▾ A Access             3/3 ││ base control                                   │
|│  ▾ A.1 Accounts        2/2 ││                                                │
|│   ◐  A.1.1   Registering u…││ Recorded for the customer                      │
|│   ○· A.1.2 c A title that …││ Status         partial                         │
|│  ▸ A.2 Rights          1/1 ││ Review         assessed by bert, 2026-11-23    │
|│ ▾ B Backup and 備份    1/1 ││                                                │
|│  ◐  B.1   Restoring        ││ What was saved comes back.                     │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ◐ partial              joint: partial │
|│                            ││ provider: no duty under IaaS                   │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Restore a sample every       we (customer) │
|│                            ││     quarter                                    │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| Esc goes back to the dashboard                                           saved
end
keys <Esc>
screen
| Small catalog  acme  customer  IaaS                assessed 4  reviewed 1 of 4
|┌ Dashboard ───────────────────────────────────────────────────────────────────┐
|│ customer *  ■■■□□□□□□□□□□□  assessed 4, reviewed 1 of 4; gaps 3              │
|│             ■■■■■■■■■■■■■■  1 of 1 reviewed conform                          │
|│ provider    ··············  assessed 0, reviewed 0 of 2; gaps 0              │
|│ 1 gap overdue; 1 gap due within a week; 1 finding open; 1 request overdue; 1 │
|│ assurance lapses or has lapsed; 1 action by others since your last one       │
|│ Controls  customer     provider                                              │
|│ A    ◐○●  ■□□□□ 3/3    ····· 0/2    Access                                   │
|│ B    ◐    □□□□□ 1/1    ····· 0/0    Backup and 備份                          │
|│ · not assessed yet  ● implemented  ◉ implemented in an alternative way  ◐    │
|│ partly implemented  ○ planned  ✗ not implemented  ⊘ excluded, with a         │
|│ reason  / left out of this assessment  _ no duty under the model  bars: ■    │
|│ reviewed, □ assessed                                                         │
|│                                                                              │
|│ Gaps, by day                                                                 │
|│ overdue: 1                                                                   │
|│ 2026-11-01  A.1.1 customer  partial, bob, Registering users                  │
|│ within a week: 1                                                             │
|│ 2026-11-27  A.1.2 customer  planned, nobody, A title that is far too long    │
|│             for the narrow tree of a terminal with eighty columns            │
|│ B.1 customer partial, provider not assessed: Restoring                       │
|└────────────────────────────────────────────────────────────────── 1-19 of 41 ┘
| l next  <Enter> go there  j down  <PageDown> page  q close               saved
end
# From further away ^O comes back over the jump.
keys <Enter>:A.1.1<Enter><C-o><C-o>
screen
| Small catalog  acme  customer  IaaS                assessed 4  reviewed 1 of 4
|┌ Dashboard ───────────────────────────────────────────────────────────────────┐
|│ customer *  ■■■□□□□□□□□□□□  assessed 4, reviewed 1 of 4; gaps 3              │
|│             ■■■■■■■■■■■■■■  1 of 1 reviewed conform                          │
|│ provider    ··············  assessed 0, reviewed 0 of 2; gaps 0              │
|│ 1 gap overdue; 1 gap due within a week; 1 finding open; 1 request overdue; 1 │
|│ assurance lapses or has lapsed; 1 action by others since your last one       │
|│ Controls  customer     provider                                              │
|│ A    ◐○●  ■□□□□ 3/3    ····· 0/2    Access                                   │
|│ B    ◐    □□□□□ 1/1    ····· 0/0    Backup and 備份                          │
|│ · not assessed yet  ● implemented  ◉ implemented in an alternative way  ◐    │
|│ partly implemented  ○ planned  ✗ not implemented  ⊘ excluded, with a         │
|│ reason  / left out of this assessment  _ no duty under the model  bars: ■    │
|│ reviewed, □ assessed                                                         │
|│                                                                              │
|│ Gaps, by day                                                                 │
|│ overdue: 1                                                                   │
|│ 2026-11-01  A.1.1 customer  partial, bob, Registering users                  │
|│ within a week: 1                                                             │
|│ 2026-11-27  A.1.2 customer  planned, nobody, A title that is far too long    │
|│             for the narrow tree of a terminal with eighty columns            │
|│ B.1 customer partial, provider not assessed: Restoring                       │
|└────────────────────────────────────────────────────────────────── 1-19 of 41 ┘
| l next  <Enter> go there  j down  <PageDown> page  q close               saved
end
keys G<S-Tab><Tab>
screen
| Small catalog  acme  customer  IaaS                assessed 4  reviewed 1 of 4
|┌ Dashboard ───────────────────────────────────────────────────────────────────┐
|│ reviewed, □ assessed                                                         │
|│                                                                              │
|│ Gaps, by day                                                                 │
|│ overdue: 1                                                                   │
|│ 2026-11-01  A.1.1 customer  partial, bob, Registering users                  │
|│ within a week: 1                                                             │
|│ 2026-11-27  A.1.2 customer  planned, nobody, A title that is far too long    │
|│             for the narrow tree of a terminal with eighty columns            │
|│ no day set: 1                                                                │
|│             B.1 customer  partial, nobody, Restoring                         │
|│                                                                              │
|│ Gaps, by who has to act                                                      │
|│ nobody              2 gaps, first due 2026-11-27, 0 overdue                  │
|│ bob                 1 gap, first due 2026-11-01, 1 overdue                   │
|│ Duties that nobody owns: none                                                │
|│                                                                              │
|│ Findings that are open, by grade                                             │
|│ F-1 A.1.2  minor, No list                                                    │
|│                                                                              │
|│ A.1.2 customer planned, provider not assessed: A title that is far too long… │
|└───────────────────────────────────────────────────────────────── 12-30 of 41 ┘
| l next  <Enter> go there  j down  <PageDown> page  q close               saved
end
keys <Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 4  reviewed 1 of 4
|┌ Controls ──────────────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             3/3 ││ guided control                                 │
|│  ▾ A.1 Accounts        2/2 ││                                                │
|│   ◐  A.1.1   Registering u…││ Recorded for the customer                      │
|│   ○· A.1.2 c A title that …││ Status         planned                         │
|│  ▸ A.2 Rights          1/1 ││ Review         assessed by anna, 2026-11-23    │
|│ ▾ B Backup and 備份    1/1 ││ Due            2026-11-27                      │
|│  ◐  B.1   Restoring        ││                                                │
|│                            ││ Findings                                       │
|│                            ││ F-1            No list                         │
|│                            ││                                                │
|│                            ││ Accounts end when people leave.                │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ○ planned         joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■■ 2   shared 0   provider ■ 1        │
|│                            ││   a Remove accounts of leavers   we (customer) │
|│                            ││     on their last day                          │
|│                            ││   b Offer removal of accounts at once provider │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| Esc goes back to the dashboard                                           saved
end
# What is recorded there is on the page when one comes back; who went elsewhere stays there.
keys 1<Esc>gg
screen
| Small catalog  acme  customer  IaaS                assessed 4  reviewed 1 of 4
|┌ Dashboard ───────────────────────────────────────────────────────────────────┐
|│ customer *  ■■■□□□□□□□□□□□  assessed 4, reviewed 1 of 4; gaps 2              │
|│             ■■■■■■■■■■■■■■  1 of 1 reviewed conform                          │
|│ provider    ··············  assessed 0, reviewed 0 of 2; gaps 0              │
|│ 1 gap overdue; 1 finding open; 1 request overdue; 1 assurance lapses or has  │
|│ lapsed                                                                       │
|│ Controls  customer     provider                                              │
|│ A    ◐●●  ■□□□□ 3/3    ····· 0/2    Access                                   │
|│ B    ◐    □□□□□ 1/1    ····· 0/0    Backup and 備份                          │
|│ · not assessed yet  ● implemented  ◉ implemented in an alternative way  ◐    │
|│ partly implemented  ○ planned  ✗ not implemented  ⊘ excluded, with a         │
|│ reason  / left out of this assessment  _ no duty under the model  bars: ■    │
|│ reviewed, □ assessed                                                         │
|│                                                                              │
|│ Gaps, by day                                                                 │
|│ overdue: 1                                                                   │
|│ 2026-11-01  A.1.1 customer  partial, bob, Registering users                  │
|│ no day set: 1                                                                │
|│             B.1 customer  partial, nobody, Restoring                         │
|│                                                                              │
|│ A.1.1 customer partial, provider not assessed: Registering users             │
|└────────────────────────────────────────────────────────────────── 1-19 of 36 ┘
| l next  <Enter> go there  j down  <PageDown> page  q close               saved
end
keys <Enter>j<Esc>
screen
| Small catalog  acme  customer  IaaS                assessed 4  reviewed 1 of 4
|┌ Controls ──────────────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             3/3 ││ guided control                                 │
|│  ▾ A.1 Accounts        2/2 ││                                                │
|│   ◐  A.1.1   Registering u…││ Recorded for the customer                      │
|│   ●· A.1.2 c A title that …││ Status         implemented                     │
|│  ▸ A.2 Rights          1/1 ││ Review         assessed by anna, 2026-11-23    │
|│ ▾ B Backup and 備份    1/1 ││ Due            2026-11-27                      │
|│  ◐  B.1   Restoring        ││                                                │
|│                            ││ Findings                                       │
|│                            ││ F-1            No list                         │
|│                            ││                                                │
|│                            ││ Accounts end when people leave.                │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ● implemented     joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■■ 2   shared 0   provider ■ 1        │
|│                            ││   a Remove accounts of leavers   we (customer) │
|│                            ││     on their last day                          │
|│                            ││   b Offer removal of accounts at once provider │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
# A register is left to the panes, and from there to the dashboard.
path request/R-2/text Nothing in particular
tick
keys D<PageDown>jjjjjjjj<PageUp><End>kk<Up>
screen
| Small catalog  acme  customer  IaaS                assessed 4  reviewed 1 of 4
|┌ Dashboard ───────────────────────────────────────────────────────────────────┐
|│ customer *  ■■■□□□□□□□□□□□  assessed 4, reviewed 1 of 4; gaps 2              │
|│             ■■■■■■■■■■■■■■  1 of 1 reviewed conform                          │
|│ provider    ··············  assessed 0, reviewed 0 of 2; gaps 0              │
|│ 1 gap overdue; 1 finding open; 1 request overdue; 1 assurance lapses or has  │
|│ lapsed                                                                       │
|│ Controls  customer     provider                                              │
|│ A    ◐●●  ■□□□□ 3/3    ····· 0/2    Access                                   │
|│ B    ◐    □□□□□ 1/1    ····· 0/0    Backup and 備份                          │
|│ · not assessed yet  ● implemented  ◉ implemented in an alternative way  ◐    │
|│ partly implemented  ○ planned  ✗ not implemented  ⊘ excluded, with a         │
|│ reason  / left out of this assessment  _ no duty under the model  bars: ■    │
|│ reviewed, □ assessed                                                         │
|│                                                                              │
|│ Gaps, by day                                                                 │
|│ overdue: 1                                                                   │
|│ 2026-11-01  A.1.1 customer  partial, bob, Registering users                  │
|│ no day set: 1                                                                │
|│             B.1 customer  partial, nobody, Restoring                         │
|│                                                                              │
|│ B.1 customer partial, provider not assessed: Restoring                       │
|└────────────────────────────────────────────────────────────────── 1-19 of 37 ┘
| l next  <Enter> go there  j down  <PageDown> page  q close               saved
end
keys <Tab><Tab><Tab><Tab><Tab><Tab><Tab><Tab><Tab><Tab><S-Tab><Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 4  reviewed 1 of 4
|┌ Requests ────────────────────────────────────────────────────────────────────┐
|│ R-1           requested   2026-11-01 The list of last year                   │
|│ R-2           -                      Nothing in particular                   │
|│                                                                              │
|│ Text                The list of last year                                    │
|│ State               requested                                                │
|│ Due                 2026-11-01                                               │
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
|└─────────────────────────────────────────────────────────────────────────── 2 ┘
| a add  C from the catalog  <Enter> fields  s step on  q leave            saved
end
keys q<Esc>
screen
| Small catalog  acme  customer  IaaS                assessed 4  reviewed 1 of 4
|┌ Dashboard ───────────────────────────────────────────────────────────────────┐
|│ no day set: 1                                                                │
|│             B.1 customer  partial, nobody, Restoring                         │
|│                                                                              │
|│ Gaps, by who has to act                                                      │
|│ bob                 1 gap, first due 2026-11-01, 1 overdue                   │
|│ nobody              1 gap, no day set                                        │
|│ Duties that nobody owns: none                                                │
|│                                                                              │
|│ Findings that are open, by grade                                             │
|│ F-1 A.1.2  minor, No list                                                    │
|│                                                                              │
|│ Requests that are outstanding                                                │
|│ R-1  requested, due 2026-11-01, The list of last year                        │
|│ R-2  -, Nothing in particular                                                │
|│                                                                              │
|│ Assurance that lapses or has lapsed                                          │
|│ iso  lapses in 8 days                                                        │
|│ What others recorded since your last action: none                            │
|│                                                                              │
|│ What was asked for                                                           │
|└───────────────────────────────────────────────────────────────── 17-35 of 37 ┘
| l next  <Enter> go there  j down  <PageDown> page  q close               saved
end
keys hk<Home><Space><C-u>D
screen
| Small catalog  acme  customer  IaaS                assessed 4  reviewed 1 of 4
|┌ Controls ──────────────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             3/3 ││ guided control                                 │
|│  ▾ A.1 Accounts        2/2 ││                                                │
|│   ◐  A.1.1   Registering u…││ Recorded for the customer                      │
|│   ●· A.1.2 c A title that …││ Status         implemented                     │
|│  ▸ A.2 Rights          1/1 ││ Review         assessed by anna, 2026-11-23    │
|│ ▾ B Backup and 備份    1/1 ││ Due            2026-11-27                      │
|│  ◐  B.1   Restoring        ││                                                │
|│                            ││ Findings                                       │
|│                            ││ F-1            No list                         │
|│                            ││                                                │
|│                            ││ Accounts end when people leave.                │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer ● implemented     joint: not assessed │
|│                            ││ provider · not assessed                        │
|│                            ││ customer ■■ 2   shared 0   provider ■ 1        │
|│                            ││   a Remove accounts of leavers   we (customer) │
|│                            ││     on their last day                          │
|│                            ││   b Offer removal of accounts at once provider │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
