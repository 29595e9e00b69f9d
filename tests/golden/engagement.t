# What is assessed, for whom and when: a form of fields, each edited as its type asks for.
catalog catalog-small.yaml
size 80x24
session acme customer iaas
keys :engagement<Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ The assessment ──────────────────────────────────────────────────────────────┐
|│ Name                 acme                                                    │
|│ Our role             customer                                                │
|│ Service model        IaaS                                                    │
|│ Title                                                                        │
|│ Our organisation                                                             │
|│ Assessor                                                                     │
|│ Client                                                                       │
|│ Objectives                                                                   │
|│ Scope                                                                        │
|│ Criteria                                                                     │
|│ Method                                                                       │
|│ Places                                                                       │
|│ From                                                                         │
|│ To                                                                           │
|│                                                                              │
|│ What the assessment is called; its folder keeps the name it was made with    │
|│ acme                                                                         │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└───────────────────────────────────────────────────────────────────── 1 of 22 ┘
| <Enter> edit  x clear  j next field  u undo  q leave                     saved
end
# a line, a day that is none, a first day after the last
keys jjj<Enter>Acme, <Enter>jjj<Enter>ACME AG<Enter>
keys G<Up><Up><Up><Up><Up><Up><Up><Up><Up><Enter>some day<Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ The assessment ──────────────────────────────────────────────────────────────┐
|│ Name                 acme                                                    │
|│ Our role             customer                                                │
|│ Service model        IaaS                                                    │
|│ Title                Acme,                                                   │
|│ Our organisation                                                             │
|│ Assessor                                                                     │
|│ Client               ACME AG                                                 │
|│ Objectives                                                                   │
|│ Scope                                                                        │
|│ Criteria                                                                     │
|│ Method                                                                       │
|│ Places                                                                       │
|│ From                                                                         │
|│ To                                                                           │
|│                                                                              │
|│ First day of the assessment                                                  │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
| From: "some day" is no day: write it as 2026-12-31, +30d or fri
|From, as 2026-12-31, +30d or fri: some day
end
keys <C-u>2026-12-31<Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ The assessment ──────────────────────────────────────────────────────────────┐
|│ Name                 acme                                                    │
|│ Our role             customer                                                │
|│ Service model        IaaS                                                    │
|│ Title                Acme,                                                   │
|│ Our organisation                                                             │
|│ Assessor                                                                     │
|│ Client               ACME AG                                                 │
|│ Objectives                                                                   │
|│ Scope                                                                        │
|│ Criteria                                                                     │
|│ Method                                                                       │
|│ Places                                                                       │
|│ From                 2026-12-31                                              │
|│ To                                                                           │
|│                                                                              │
|│ First day of the assessment                                                  │
|│ 2026-12-31                                                                   │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────── 13 of 22 ┘
| saved: acme: From 2026-12-31                                             saved
end
keys <Down><Enter>2026-11-15<Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ The assessment ──────────────────────────────────────────────────────────────┐
|│ Name                 acme                                                    │
|│ Our role             customer                                                │
|│ Service model        IaaS                                                    │
|│ Title                Acme,                                                   │
|│ Our organisation                                                             │
|│ Assessor                                                                     │
|│ Client               ACME AG                                                 │
|│ Objectives                                                                   │
|│ Scope                                                                        │
|│ Criteria                                                                     │
|│ Method                                                                       │
|│ Places                                                                       │
|│ From                 2026-12-31                                              │
|│ To                                                                           │
|│                                                                              │
|│ Last day of the assessment                                                   │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
| From 2026-12-31 would be after To 2026-11-15
|To, as 2026-12-31, +30d or fri: 2026-11-15
end
keys <C-u>2027-01-15<Enter>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ The assessment ──────────────────────────────────────────────────────────────┐
|│ Name                 acme                                                    │
|│ Our role             customer                                                │
|│ Service model        IaaS                                                    │
|│ Title                Acme,                                                   │
|│ Our organisation                                                             │
|│ Assessor                                                                     │
|│ Client               ACME AG                                                 │
|│ Objectives                                                                   │
|│ Scope                                                                        │
|│ Criteria                                                                     │
|│ Method                                                                       │
|│ Places                                                                       │
|│ From                 2026-12-31                                              │
|│ To                   2027-01-15                                              │
|│                                                                              │
|│ Last day of the assessment                                                   │
|│ 2027-01-15                                                                   │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────── 14 of 22 ┘
| saved: acme: To 2027-01-15                                               saved
end
# a text, left unsaved first, then kept
keys gg<Tab><Tab><Tab><Tab><Tab><Tab><Tab><Enter>Is the provider fit?<Enter>Two sites.<Esc>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ The assessment ─────────────┌ Objectives: The assessment ────────────────────┐
|│ Name                 acme   │Is the provider fit?                            │
|│ Our role             custome│Two sites.                                      │
|│ Service model        IaaS   │                                                │
|│ Title                Acme,  │                                                │
|│ Our organisation            │                                                │
|│ Assessor                    │                                                │
|│ Client               ACME AG│                                                │
|│ Objectives                  │                                                │
|│ Scope                       │                                                │
|│ Criteria                    │                                                │
|│ Method                      │                                                │
|│ Places                      │                                                │
|│ From                 2026-12│                                                │
|│ To                   2027-01│                                                │
|│                             │                                                │
|│ What the assessment is meant│                                                │
|│ (a text of several lines)   │                                                │
|│                             │                                                │
|│                             │                                                │
|│                             │                                                │
|└─────────────────────────────└───────────────────────── ^S saves   Esc leaves ┘
| The text was changed. s: save it  y: drop it  n: go on typing
end
keys n<C-s>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ The assessment ──────────────────────────────────────────────────────────────┐
|│ Name                 acme                                                    │
|│ Our role             customer                                                │
|│ Service model        IaaS                                                    │
|│ Title                Acme,                                                   │
|│ Our organisation                                                             │
|│ Assessor                                                                     │
|│ Client               ACME AG                                                 │
|│ Objectives           Is the provider fit? Two sites.                         │
|│ Scope                                                                        │
|│ Criteria                                                                     │
|│ Method                                                                       │
|│ Places                                                                       │
|│ From                 2026-12-31                                              │
|│ To                   2027-01-15                                              │
|│                                                                              │
|│ What the assessment is meant to find out                                     │
|│ Is the provider fit?                                                         │
|│ Two sites.                                                                   │
|│                                                                              │
|│                                                                              │
|└───────────────────────────────────────────────────────────────────── 8 of 22 ┘
| saved: acme: Objectives                                                  saved
end
# a word: with another role the side of our records is another one
keys gg<Down><Enter>p<Enter>
screen
| Small 2020  acme  provider  IaaS                   assessed 0  reviewed 0 of 3
|┌ The assessment ──────────────────────────────────────────────────────────────┐
|│ Name                 acme                                                    │
|│ Our role             provider                                                │
|│ Service model        IaaS                                                    │
|│ Title                Acme,                                                   │
|│ Our organisation                                                             │
|│ Assessor                                                                     │
|│ Client               ACME AG                                                 │
|│ Objectives           Is the provider fit? Two sites.                         │
|│ Scope                                                                        │
|│ Criteria                                                                     │
|│ Method                                                                       │
|│ Places                                                                       │
|│ From                 2026-12-31                                              │
|│ To                   2027-01-15                                              │
|│                                                                              │
|│ Who we are: customer, provider or auditor                                    │
|│ provider                                                                     │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└───────────────────────────────────────────────────────────────────── 2 of 22 ┘
| saved: acme: Our role provider                                           saved
end
# nothing new, cleared, taken back, again
keys <Enter><Enter>xu<C-r>uu
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ The assessment ──────────────────────────────────────────────────────────────┐
|│ Name                 acme                                                    │
|│ Our role             customer                                                │
|│ Service model        IaaS                                                    │
|│ Title                Acme,                                                   │
|│ Our organisation                                                             │
|│ Assessor                                                                     │
|│ Client               ACME AG                                                 │
|│ Objectives           Is the provider fit? Two sites.                         │
|│ Scope                                                                        │
|│ Criteria                                                                     │
|│ Method                                                                       │
|│ Places                                                                       │
|│ From                 2026-12-31                                              │
|│ To                   2027-01-15                                              │
|│                                                                              │
|│ Who we are: customer, provider or auditor                                    │
|│ customer                                                                     │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└───────────────────────────────────────────────────────────────────── 2 of 22 ┘
| taken back: Our role is "customer" again                                 saved
end
keys <PageDown><PageUp><Home><End><S-Tab>k<C-d><C-u>e<Esc><Delete>
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|┌ The assessment ──────────────────────────────────────────────────────────────┐
|│ Client               ACME AG                                                 │
|│ Objectives           Is the provider fit? Two sites.                         │
|│ Scope                                                                        │
|│ Criteria                                                                     │
|│ Method                                                                       │
|│ Places                                                                       │
|│ From                 2026-12-31                                              │
|│ To                   2027-01-15                                              │
|│ Language                                                                     │
|│ Classification                                                               │
|│ Conclusion                                                                   │
|│ Recipients                                                                   │
|│ Version                                                                      │
|│ Approved by                                                                  │
|│                                                                              │
|│ Who approved the Statement of Applicability                                  │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────── 20 of 22 ┘
| acme: it stands so already                                               saved
end
keys q
size 40x10
keys :engagement<Enter>
screen
| Small 2020  acme       0 of 3 assessed
|┌ The assessment ──────────────────────┐
|│ Name                 acme            │
|│ Our role             customer        │
|│ Service model        IaaS            │
|│                                      │
|│ What the assessment is called; its   │
|│ folder keeps the name it was made    │
|└───────────────────────────── 1 of 22 ┘
| <Enter> edit  x clear  q leave   saved
end
size 12x3
screen
| Name
|
|
end
keys <Enter>x<Enter><Esc>
