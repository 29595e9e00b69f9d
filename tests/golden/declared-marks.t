# What the other party declares of its side stands in another mark until one of us says something: also
# where its word was cleared from our record, after coming back too. A verdict of ours and a review
# make it ours.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
file theirs.yaml format: "1"\ndeclaration: {side: provider, party: Example Cloud, made_at: "2026-11-20", catalog: small-1}\nservices:\n- id: "-"\n  controls:\n  - id: A.1.1\n    status: implemented\n  - id: A.1.2\n    status: partial\n  - id: A.2.1\n    status: planned\n  - id: B.1\n    status: not-implemented\n
tick
keys zR!Ltheirs.yaml<Enter><Enter>q
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.1  Registering users ──────────────────────┐
|│ ▾ A Access             0/3 ││ base control                                   │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·■ A.1.1   Registering u…││ Recorded for the provider                      │
|│   ·◧ A.1.2 c A title that …││ Status         implemented                     │
|│  ▾ A.2 Rights          0/1 ││ Basis          stated (not verified)           │
|│   ·□ A.2.1 * Separating te…││ As said by     Example Cloud, declared         │
|│ ▾ B Backup and 備份    0/1 ││                2026-11-20                      │
|│  ·☒ B.1   Restoring        ││                                                │
|│                            ││ Everybody has an account of their own. See     │
|│                            ││ also [A.2.1] and [B.1].                        │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider ■ declared: implemented               │
|│                            ││ customer ■■■ 1   shared 0   provider 0         │
|│                            ││   a Keep the list of accounts    we (customer) │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└────────────────────────────────────── m: model ┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
keys gg:A.2.1<Enter>sr:B.1<Enter>4:A.1.2<Enter>0
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             0/3 ││ guided control                                 │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·■ A.1.1   Registering u…││ Recorded for the provider                      │
|│   ·◧ A.1.2 c A title that …││ Status         not assessed                    │
|│  ▾ A.2 Rights          0/1 ││ Basis          stated (not verified)           │
|│   ·○ A.2.1 * Separating te…││                                                │
|│ ▾ B Backup and 備份    0/1 ││ Accounts end when people leave.                │
|│  ·○ B.1   Restoring        ││                                                │
|│                            ││ For the provider                               │
|│                            ││ Offer a way to remove accounts at once.        │
|│                            ││                                                │
|│                            ││ For the customer                               │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider ◧ declared: partly implemented        │
|│                            ││ customer ■■ 2   shared 0   provider ■ 1        │
|│                            ││   a Remove accounts of leavers   we (customer) │
|│                            ││     on their last day                          │
|│                            ││   b Offer removal of accounts at once provider │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| saved: A.1.2, provider: not assessed                                     saved
end
reopen
keys zR:A.1.2<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             0/3 ││ guided control                                 │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·■ A.1.1   Registering u…││ Recorded for the provider                      │
|│   ·◧ A.1.2 c A title that …││ Status         not assessed                    │
|│  ▾ A.2 Rights          0/1 ││ Basis          stated (not verified)           │
|│   ·○ A.2.1 * Separating te…││                                                │
|│ ▾ B Backup and 備份    0/1 ││ Accounts end when people leave.                │
|│  ·○ B.1   Restoring        ││                                                │
|│                            ││ For the provider                               │
|│                            ││ Offer a way to remove accounts at once.        │
|│                            ││                                                │
|│                            ││ For the customer                               │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ Who does what: IaaS ───────────────────────────┐
|│                            ││ customer · not assessed    joint: not assessed │
|│                            ││ provider ◧ declared: partly implemented        │
|│                            ││ customer ■■ 2   shared 0   provider ■ 1        │
|│                            ││   a Remove accounts of leavers   we (customer) │
|│                            ││     on their last day                          │
|│                            ││   b Offer removal of accounts at once provider │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| [provider] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
keys ?/declared:<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Help ────────────────────────────────────────────────────────────────────────┐
|│ ●                     implemented                                            │
|│ ◉                     implemented in an alternative way                      │
|│ ◐                     partly implemented                                     │
|│ ○                     planned                                                │
|│ ✗                     not implemented                                        │
|│ ⊘                     excluded, with a reason                                │
|│ /                     left out of this assessment                            │
|│                       (blank) this side has no duty under the model          │
|│ ■                     declared: implemented                                  │
|│ ▣                     declared: implemented in an alternative way            │
|│ ◧                     declared: partly implemented                           │
|│ □                     declared: planned                                      │
|│ ☒                     declared: not implemented                              │
|│ ▸                     a folded group                                         │
|│ ▾                     an open group                                          │
|│ ◆                     a marked row: what you record goes to all marked rows  │
|│ !                     two people recorded different things; record again to  │
|│                       decide                                                 │
|│ *                     a cloud control, added by the framework                │
|│ c                     a control with guidance for the cloud                  │
|└────────────────────────────────────────────────────────────── 526-545 of 545 ┘
| match 1 of 5 for "declared:"                                             saved
end
