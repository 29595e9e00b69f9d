# Everything that opens over the panes in the linear mode.
linear
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys gg:A.1.1<Enter>D
screen
| Small catalog  acme  customer  IaaS
|  Dashboard
|customer, ours: assessed 0, reviewed 0 of 4; gaps 0
|provider: assessed 0, reviewed 0 of 2; gaps 0
|Nothing presses.
|
|Clause by clause
|A Access: assessed 0 of 3, reviewed 0, conform 0, gaps 0
|B Backup and 備份: assessed 0 of 1, reviewed 0, conform 0, gaps 0
|Gaps, by day: none
|Gaps, by who has to act: none
|Duties that nobody owns: none
|Findings that are open, by grade: none
|Requests that are outstanding: none
|Assurance that lapses or has lapsed: none
|What others recorded since your last action: none
|Conformity of what is reviewed: none
|
|
|
|
|
|
| Dashboard, 15 lines; ? helps, q leaves
end
says Dashboard, 15 lines; ? helps, q leaves
keys jj
reads Nothing presses.
keys G
reads Conformity of what is reviewed: none
keys qH
screen
| Small catalog  acme  customer  IaaS
|  History of A.1.1
|Nothing is recorded of this yet.
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
| History of A.1.1, 0 entries; ? helps, q leaves
end
keys q?
screen
| Small catalog  acme  customer  IaaS
|  Help
|A digit records the status for the side that a row says first; s changes the
|side. What is recorded is saved at once.
|
|To begin with
|j: Go one row or line down
|l: Open the group, or go to the guidance; `:open NAME` opens a session
|h: Close the group, or go to the one above
|]: Go to the next control that we have not assessed
|1: Record that the control is implemented
|2: Record that it is implemented in an alternative way
|3: Record that it is partly implemented
|4: Record that it is planned
|5: Record that it is not implemented
|0: Clear the status: not assessed
|s: Record for the other side: `:side provider`
|u: Take back what you recorded last
|x: Write the remark for the report
|/: Search ids, titles, guidance, duties, and what is recorded
|<Tab>: Go to the next pane
|q: Leave remit; everything said to be saved is saved
|
| Help, 472 lines; q leaves
end
says Help, 472 lines; q leaves
keys j
reads side. What is recorded is saved at once.
keys q:about<Enter>
says About ISO/IEC 27017, 65 lines; q leaves
keys qF
screen
| Small catalog  acme  customer  IaaS
|  Findings
|There is nothing here yet; a makes an entry.
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
| Findings, 0 entries; ? helps, q leaves
end
reads There is nothing here yet; a makes an entry.
says Findings, 0 entries; ? helps, q leaves
keys aNo list of leavers<Enter><Esc>
screen
| Small catalog  acme  customer  IaaS
|  Findings
|No list of leavers; open; F-261123-gqyd
|Title: No list of leavers
|Criterion: A.1.1 Registering users
|State: open
|Record: A.1.1 customer
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
| saved: No list of leavers: recorded for A.1.1, customer; How grave is it? Space
| changes, Enter saves, Esc leaves
end
reads No list of leavers; open; F-261123-gqyd
says changes, Enter saves, Esc leaves
keys aNobody asks<Enter><Esc>j
reads Nobody asks; open; F-261123-p4cv
keys k
reads No list of leavers; open; F-261123-gqyd
keys <PageDown>
reads Title: No list of leavers
keys <PageDown>
reads Criterion: A.1.1 Registering users
keys c
says saved: No list of leavers: closed
keys j
reads Nobody asks; open; F-261123-p4cv
keys q
says controls
keys R
says Requests, 0 entries; ? helps, q leaves
keys qP
says People, 0 entries; ? helps, q leaves
keys qS
screen
| Small catalog  acme  customer  IaaS
|  The service to work on
|the whole scope; IaaS; worked on
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
| services in scope, 1 entry; ? helps, q leaves
end
reads the whole scope; IaaS; worked on
says services in scope, 1 entry; ? helps, q leaves
keys a
screen
| Small catalog  acme  customer  IaaS
|  Put a service into the scope
|type a name:
|Azure; IaaS PaaS SaaS; microsoft/azure
|Azure Government; IaaS PaaS SaaS; microsoft/azure-government
|Azure Germany; closed 2021-10-29; microsoft/azure-germany
|Microsoft Defender for Cloud Apps; SaaS; microsoft/cloud-app-security
|Dynamics 365; SaaS; microsoft/dynamics-365
|Genomics; PaaS SaaS; microsoft/genomics
|Microsoft Graph; PaaS SaaS; microsoft/graph
|Microsoft Intune; SaaS; microsoft/intune
|Power Automate; SaaS; microsoft/flow
|Microsoft 365; SaaS; microsoft/office-365
|Microsoft 365 Government; SaaS; microsoft/office-365-us-government
|Microsoft 365 Government (DoD); SaaS; microsoft/office-365-us-government-defense
|Office 365 Germany; closed 2021-10-29; microsoft/office-365-germany
|Power Apps; PaaS SaaS; microsoft/powerapps
|Power BI; SaaS; microsoft/power-bi
|
|
|Lists like this change. Check at the provider which services the current
|certificate names, for which regions, until when.
| a service for the scope: type a name, or choose with the arrows; Enter adds it,
| Esc leaves
end
reads 
says Esc leaves
keys objects
reads 
says no list has this; Enter adds it as a service of our own
keys <Down>
reads objects: a service of our own, in no list
keys <Enter>
says saved: objects: in scope; m changes its model
keys j
reads objects; objects; IaaS; no assurance names this service
keys d
screen
| Small catalog  acme  customer  IaaS
|  Assurance: objects
|Name: objects
|
|No assurance names this service. `:services assurance` records one.
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
| assurance; q leaves
end
says assurance; q leaves
keys q
says services in scope
keys <Esc>
says controls
keys p
screen
| Small catalog  acme  customer  IaaS
|Priority: A.1.1, customer
|h high: before anything else, not chosen
|m medium: in its turn, not chosen
|l low: when there is time, not chosen
|n none said, chosen
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
| Priority: A.1.1, customer; Space changes, Enter saves, Esc leaves
end
keys <Esc>a
screen
| Small catalog  acme  customer  IaaS
|Applicability: A.1.1, customer
|u undecided, chosen
|a applicable, not chosen
|e excluded, not chosen
|r because a risk assessment asks for it, not chosen
|l because a law asks for it, not chosen
|c because a contract asks for it, not chosen
|b because the business needs it, not chosen
|p because it is good practice, not chosen
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
| Applicability: A.1.1, customer; Space changes, Enter saves, Esc leaves
end
says Applicability: A.1.1, customer; Space changes, Enter saves, Esc leaves
keys <Esc>c
screen
| Small catalog  acme  customer  IaaS
|  Note: A.1.1, customer
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
|
| Note: A.1.1, customer; ^S saves, Esc leaves
end
says Note: A.1.1, customer; ^S saves, Esc leaves
keys It is written down.
reads 
keys <Esc>
says The text was changed. s: save it  y: drop it  n: go on typing
keys n<C-s>
says saved: A.1.1, customer: Note
# A line is typed above the last one, which says why it was refused and how it could go on.
keys ffoo=1<Enter>
screen
| Small catalog  acme  customer  IaaS
|  Controls
|A Access; group, open; 0 of 3 assessed
|A.1 Accounts; group, open; 0 of 2 assessed
|A.1.1 Registering users; customer not assessed, provider no duty; base control
|A.1.2 A title that is far too long for the narrow tree of a terminal with eighty
|columns; both sides not assessed; guided control
|A.2 Rights; group, closed; 0 of 1 assessed
|B Backup and 備份; group, closed; 0 of 1 assessed
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
|Show only: foo=1
| "foo=1" is no filter: write NAME=WORD with a NAME of: kind, clause, area,
| draft, accountable, status, review, applicability, basis, assignee, assessor,
| priority, finding, evidence, request, interview, selected, conflict, has,
| previous, due, side
end
says previous, due, side
keys <C-u>re<Tab>
reads 
says review  request  ready-for-review
keys <C-u>status=planned<Enter>
says no control passes: status=planned
keys <Esc>
says controls
# The history is a list, an action a page of its own, and the session as it was says so.
keys :A.1.1<Enter>H
screen
| Small catalog  acme  customer  IaaS
|  History of A.1.1
|A.1.1 customer: Note It is written down.; anna, 2026-11-23 10:00
|F-261123-p4cv: Record A.1.1 customer; anna, 2026-11-23 10:00
|F-261123-gqyd: Record A.1.1 customer; anna, 2026-11-23 10:00
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
| History of A.1.1, 3 entries; ? helps, q leaves
end
reads A.1.1 customer: Note It is written down.; anna, 2026-11-23 10:00
says History of A.1.1, 3 entries; ? helps, q leaves
keys j
reads F-261123-p4cv: Record A.1.1 customer; anna, 2026-11-23 10:00
keys <Enter>
reads 2026-11-23 10:00  anna  e627e0704840
says Enter once more shows everything as of then
keys j
reads F-261123-p4cv: Record A.1.1 customer: yes
keys <Enter>
reads A.1.1 Registering users; customer not assessed, provider no duty; base control
says as it was: 2026-11-23 10:00 (e627e070); Esc goes back to now
keys <Esc>
says back to now
