# The linear mode where there is little room: rows and what is said are wrapped, nothing is cut.
linear
size 40x12
catalog catalog-four.yaml
session acme customer iaas
keys gg
screen
| Small catalog  acme  customer  IaaS
|  Controls
|A Access; group, open; 0 of 3 assessed
|A.1 Accounts; group, open; 0 of 2
|assessed
|A.1.1 Registering users; customer not
|assessed, provider no duty; base control
|A.1.2 A title that is far too long for
|the narrow tree of a terminal with
|eighty columns; both sides not assessed;
|
| recording for the customer; ? help
end
keys jjj
screen
| Small catalog  acme  customer  IaaS
|  Controls
|A.1 Accounts; group, open; 0 of 2
|assessed
|A.1.1 Registering users; customer not
|assessed, provider no duty; base control
|A.1.2 A title that is far too long for
|the narrow tree of a terminal with
|eighty columns; both sides not assessed;
|guided control
|
| recording for the customer; ? help
end
reads A.1.2 A title that is far too long for
keys 3
screen
| Small catalog  acme  customer  IaaS
|  Controls
|A.1 Accounts; group, open; 1 of 2
|assessed
|A.1.1 Registering users; customer not
|assessed, provider no duty; base control
|A.1.2 A title that is far too long for
|the narrow tree of a terminal with
|eighty columns; customer partial,
|provider not assessed; guided control
|
| saved: A.1.2, customer: partial
end
keys G
screen
| Small catalog  acme  customer  IaaS
|  Controls
|A.1.2 A title that is far too long for
|the narrow tree of a terminal with
|eighty columns; customer partial,
|provider not assessed; guided control
|A.2 Rights; group, closed; 0 of 1
|assessed
|B Backup and 備份; group, closed; 0 of 1
|assessed
|
| saved: A.1.2, customer: partial
end
reads B Backup and 備份; group, closed; 0 of 1
keys <PageUp>
reads A.1.2 A title that is far too long for
keys :A.1.2<Enter>d
screen
| Small catalog  acme  customer  IaaS
|  Who does what: A.1.2, IaaS
|customer: partial
|provider: not assessed
|joint: not assessed
|of 3 duties the customer has 2, the
|provider 1, both 0
|a we (customer): Remove accounts of
|  leavers on their last day
|b provider: Offer removal of accounts at
|
| 3 duties of A.1.2 under IaaS
end
keys jjjj
reads we (customer): Synchronise the
keys <Enter>
screen
| Small catalog  acme  customer  IaaS
|Whose duty: Synchronise the directory
|c the customer, not chosen
|p the provider, not chosen
|s both, by a written split, not chosen
|n nobody claims it, not chosen
|a as the catalog says, chosen
|
|
|
| Whose duty: Synchronise the directory;
| Space changes, Enter saves, Esc leaves
end
keys <Esc>b
screen
| Small catalog  acme  customer  IaaS
|Basis: A.1.2, customer
|s stated, not chosen
|d documented, not chosen
|c certified, not chosen
|i interviewed, not chosen
|o observed, not chosen
|t tested, not chosen
|
|
| Basis: A.1.2, customer; Space changes,
| Enter saves, Esc leaves
end
keys <Esc>D
screen
| Small catalog  acme  customer  IaaS
|  Dashboard
|customer, ours: assessed 1, reviewed 0
|of 4; gaps 1
|provider: assessed 0, reviewed 0 of 2;
|gaps 0
|Nothing presses.
|
|Clause by clause
|A Access: assessed 1 of 3, reviewed 0,
|
| Dashboard, 28 lines; ? helps, q leaves
end
keys q?
screen
| Small catalog  acme  customer  IaaS
|  Help
|A digit records the status for the side
|that a row says first; s changes the
|side. What is recorded is saved at once.
|
|In the responsibility split
|j, <Down>: Choose the next duty
|k, <Up>: Choose the duty before
|gg, <Home>: Choose the first duty
|
| Help, 647 lines; q leaves
end
keys q<S-Tab><S-Tab>FaThe list of leavers is a week late, every week<Enter><Esc>
screen
| Small catalog  acme  customer  IaaS
|  Findings
|The list of leavers is a week late,
|every week; open; F-261123-gqyd
|Title: The list of leavers is a week
|late, every week
|Criterion: A.1.2 A title that is far too
|long for the narrow tree of a terminal
| saved: The list of leavers is a week
| late, every week: recorded for A.1.2,
| customer; How grave is it? Space
| changes, Enter saves, Esc leaves
end
keys <PageDown><PageDown><PageDown><PageDown>
reads long for the narrow tree of a terminal
keys qSa
screen
| Small catalog  acme  customer  IaaS
|  Put a service into the scope
|type a name:
|Azure; IaaS PaaS SaaS; microsoft/azure
|Azure Government; IaaS PaaS SaaS;
|microsoft/azure-government
|Azure Germany; closed 2021-10-29;
|microsoft/azure-germany
|Microsoft Defender for Cloud Apps; SaaS;
| a service for the scope: type a name,
| or choose with the arrows; Enter adds
| it, Esc leaves
end
keys <Esc>q
# A terminal of a few words.
size 20x4
screen
|  Controls
|A.1.2 A title that
|is far too long for
| controls
end
keys gg
screen
|  Controls
|A Access; group,
|open; 1 of 3
| controls
end
keys j
reads A.1 Accounts; group,
keys l
screen
|  Controls
|A.1.1 Registering
|users; customer not
| controls
end
keys F
screen
|The list of leavers
|is a week late,
| Findings, 1 entry;
| ? helps, q leaves
end
keys <PageDown>
screen
|Title: The list of
|leavers is a week
| Findings, 1 entry;
| ? helps, q leaves
end
reads Title: The list of
keys k
reads The list of leavers
keys qj3
screen
|A.1.2 A title that
|is far too long for
| A.1.2, customer: it
| stands so already
end
