# The interview, conflicts, the dashboard and searched pages in the linear mode.
linear
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys gg:A.2.1<Enter>i
reads 
keys Carl of the provider<Enter>
screen
| Small catalog  acme  customer  IaaS
|  Interview: Carl of the provider, control 3 of 4
|A.2.1  Separating tenants
|customer: not assessed
|
| 1  no answer: When was the boundary last tested?
|
|One tenant does not reach another.
|
|Choose the separation you need.
|
|
|
|
|
|
|
|
|
|
|
|
| saved: Carl of the provider: interview begun; control 3 of 4: A.2.1 Separating
| tenants; customer not assessed
end
reads no answer: When was the boundary last tested?
says tenants; customer not assessed
keys y
reads yes: When was the boundary last tested?
says saved: A.2.1: yes
keys j
reads yes: When was the boundary last tested?
keys c
reads 
keys They showed the test.<Enter>
reads yes: When was the boundary last tested?
says saved: A.2.1: noted
keys <Tab>
reads B.1  Restoring
says control 4 of 4: B.1 Restoring; customer not assessed
keys <Esc>
says left the interview, saved; i goes on, :new-interview begins another
# A line of the dashboard that leads somewhere takes one there, Esc comes back.
keys :A.1.2<Enter>3D
screen
| Small catalog  acme  customer  IaaS
|  Dashboard
|customer, ours: assessed 1, reviewed 0 of 4; gaps 1
|provider: assessed 0, reviewed 0 of 2; gaps 0
|Nothing presses.
|
|Clause by clause
|A Access: assessed 1 of 3, reviewed 0, conform 0, gaps 1
|B Backup and 備份: assessed 0 of 1, reviewed 0, conform 0, gaps 0
|
|Gaps, by day
|no day set: 1
|A.1.2 customer; partial, nobody, A title that is far too long for the narrow
|tree of a terminal with eighty columns
|
|Gaps, by who has to act
|nobody: 1 gap, no day set
|Duties that nobody owns: none
|Findings that are open, by grade: none
|Requests that are outstanding: none
|Assurance that lapses or has lapsed: none
|What others recorded since your last action: none
|
| Dashboard, 21 lines; ? helps, q leaves
end
says Dashboard, 21 lines; ? helps, q leaves
keys jj
reads Nothing presses.
keys <Tab>
reads A.1.2 customer; partial, nobody, A title that is far too long for the narrow
keys <Enter>
reads A.1.2 A title that is far too long for the narrow tree of a terminal with eighty
says Esc goes back to the dashboard
keys <Esc>
reads A.1.2 customer; partial, nobody, A title that is far too long for the narrow
says In the dashboard
keys q
says controls
# A page is searched like the controls.
keys ?/filter
reads 
keys <Enter>
reads *: Mark all controls, of a filter those that it shows; or none when all are
says match 1 of 3 for "filter"
keys n
reads <Esc>: Forget filter, marks and matches, leave the zoom; then back to the tree
says match 2 of 3 for "filter"
keys N
reads *: Mark all controls, of a filter those that it shows; or none when all are
says match 1 of 3 for "filter"
keys q
says controls
# What two people recorded differently: each value is a line, the one that is read is taken.
conflict A.1.2 provider status partial|implemented
tick
keys gg)
reads A.1.2 A title that is far too long for the narrow tree of a terminal with eighty
keys :resolve<Enter>
screen
| Small catalog  acme  customer  IaaS
|  Conflict: A.1.2 provider: Review, and 1 more
|Two people recorded different things without seeing each other's. What you take
|is recorded in place of all of them.
|
|1  assessed; bert, 2026-11-23 10:00
|
|2  assessed; anna, 2026-11-23 10:00
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Conflict: A.1.2 provider: Review, and 1 more; Enter takes a value, q leaves it
| open
end
reads 1  assessed; bert, 2026-11-23 10:00
says open
keys j
reads 2  assessed; anna, 2026-11-23 10:00
keys j
reads 1  assessed; bert, 2026-11-23 10:00
keys <Enter>
says saved: A.1.2 provider: Review: assessed
# The sessions, each a row of words.
keys q
keys O
screen
| Small catalog  acme  customer  IaaS
|  Sessions
|acme; customer, IaaS; 2026-11-23 10:00; small-1; worked on
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Sessions, 1 entry; ? helps, q leaves
end
reads acme; customer, IaaS; 2026-11-23 10:00; small-1; worked on
says Sessions, 1 entry; ? helps, q leaves
keys <Enter>
says acme is open already
