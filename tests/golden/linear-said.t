# What is said in the linear mode where nothing else tells: how a text is left, that a row was
# marked, that the marks are gone, that something stands so already; lines that are typed are whole.
catalog catalog-small.yaml
size 60x16
linear
session acme customer iaas
keys FaNobody has the key<Enter><Enter><Esc><Enter>jjjj
keys <Enter>
screen
| Small 2020  acme  customer  IaaS
|  Correction: Findings: Nobody has the key
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
| Correction: Findings: Nobody has the key; ^S saves, Esc
| leaves
end
keys <Esc>q<Space>
says Nobody has the key marked, 1 in all
keys <Space>
says Nobody has the key not marked any more, 0 in all
keys aThe key hangs on a nail in the porter's lodge, and nobody knows since when
screen
| Small 2020  acme  customer  IaaS
|  Findings
|Nobody has the key; open; F-261123-gqyd
|Title: Nobody has the key
|Criterion: 1.1.1 Know who comes in
|State: open
|Record: 1.1.1 customer
|
|
|
|
|
|
|New finding, its title: The key hangs on a nail in the
|porter's lodge, and nobody knows since when
|
end
keys <Esc>q:1.1.1<Enter><Space><Space>3
says saved: 2 controls, customer: partial; gv marks again
keys gv3
says 2 controls, customer: it stands so already
keys ACarl Ode<Enter>:1.1.1<Enter>H
screen
| Small 2020  acme  customer  IaaS
|  History of 1.1.1
|1.1.1 customer: Assignee Carl Ode; anna, 2026-11-23 10:00
|1.1.1 customer: Status partial and 1 more value; anna,
|2026-11-23 10:00
|F-261123-gqyd: Record 1.1.1 customer; anna, 2026-11-23 10:00
|
|
|
|
|
|
|
|
|
| History of 1.1.1, 3 entries; ? helps, q leaves
end
keys q/keys<Enter><Esc>n
screen
| Small 2020  acme  customer  IaaS
|  Controls
|1 People; group, open; 1 of 1 assessed
|1.1 Before the first day; group, open; 1 of 1 assessed
|1.1.1 Know who comes in; customer partial, provider not
|assessed; guided control
|1.1.2 A title with a hidden �turn and a very long rest that
|does not fit into the tree at all; customer partial,
|provider not assessed; base control
|2 Things, 密碼 and cafés; group, open; 0 of 2 assessed
|2.1 Doors; group, open; 0 of 2 assessed
|2.1.1 門と鍵 doors and keys; both sides not assessed; cloud
|control
|2.1.2 Windows; customer not assessed, provider no duty; base
|
| match 1 of 2: 1.1.1 Know who comes in
end
keys RaThe list of doors<Enter>r
screen
| Small 2020  acme  customer  IaaS
|  Requests
|The list of doors; to ask; R-261123-p4cv
|Text: The list of doors
|State: to ask
|Record: 1.1.1 customer
|
|
|
|
|
|
|
|Why it will not do (for the note, which is not handed
|out):
|
end
keys The wrong month<Enter>
says saved: The list of doors: rejected
keys rAnd no dates<Enter>
screen
| Small 2020  acme  customer  IaaS
|  Requests
|The list of doors; rejected; R-261123-p4cv
|Text: The list of doors
|State: rejected
|Note: The wrong month
|And no dates
|Record: 1.1.1 customer
|
|
|
|
|
|
|
| saved: The list of doors: rejected
end
keys q:1.1.1<Enter>djjj<Enter><Enter>
screen
| Small 2020  acme  customer  IaaS
|  Who does what: 1.1.1, IaaS
|customer: partial
|provider: not assessed
|joint: not assessed
|of 3 duties the customer has 1, the provider 1, both 1
|a we (customer): Write the list
|b provider: Hold the door, day and night, whoever knocks and
|  whatever they say
|c shared: Hand out keys
|Split: The customer asks, the provider cuts the key
|
|
|
|
| 1.1.1, duty c: it stands so already
end
keys PaMs Lee<Enter>qIaMs Lee, Mr Kim @ Hamburg<Enter>
screen
| Small 2020  acme  customer  IaaS
|  Interviews
|Ms Lee, Mr Kim; 2026-11-23; I-261123-jwz6
|Title: Ms Lee, Mr Kim
|Date: 2026-11-23
|Place: Hamburg
|Person: P-261123-nfud Ms Lee
|Record: 1.1.1 customer
|
|
|
|
|
|
|
| saved: Ms Lee, Mr Kim: recorded for 1.1.1, customer
end
keys w
says 1.1.1 Know who comes in; customer partial
keys qi
screen
| Small 2020  acme  customer  IaaS
|  Interview: Ms Lee, Mr Kim, control 1 of 1
|1.1.1  Know who comes in
|customer: partial
|
| 1  no answer: Who may come in?
|
|Somebody has to know who may come in. See [2.1.1] and
|[2.1.2]; [9.9.9] is no control here.
|
|The list is kept
|
|- by name, with a hanging indent that shows when the line is
|  long enough to be wrapped,
| interview with Ms Lee, Mr Kim, F1 helps; control 1 of 1:
| 1.1.1 Know who comes in; customer partial
end
keys q:1.1.2<Enter>A<C-u>Carl<Enter>
screen
| Small 2020  acme  customer  IaaS
|  Who does what: 1.1.2, IaaS
|customer: partial
|provider: not assessed
|joint: not assessed
|of 1 duty the customer has 0, the provider 1, both 0
|a provider: Keep what is the provider's
|
|
|
|
|
|
|
| saved: 1.1.2, customer: Assignee Carl; the people have Carl
| Ode
end
