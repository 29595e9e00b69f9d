# The matrix to be heard: a row in words, the worst case first; h and l say one service.
size 60x12
linear
catalog catalog-small.yaml
session acme customer iaas
record service/app/name Our application
record service/app/model saas
record service/app/role provider
record service/host/name Machines
record service/host/model iaas
record control/1.1.1/app/customer/status implemented
record control/1.1.1/app/provider/status implemented
record control/1.1.1/host/customer/status implemented
record control/1.1.1/host/customer/basis/stated yes
record control/1.1.1/host/provider/status partial
tick
keys ggT
screen
| Small 2020  acme  customer  IaaS
|  Controls and services
|1.1.1 Know who comes in; worst case: partial; app, SaaS:
|implemented; host, IaaS: partial (not verified)
|1.1.2 A title with a hidden �turn and a very long rest that
|does not fit into the tree at all; worst case: not assessed;
|app, SaaS: not assessed; host, IaaS: not assessed
|2.1.1 門と鍵 doors and keys; worst case: not assessed; app,
|SaaS: not assessed; host, IaaS: not assessed
|2.1.2 Windows; worst case: not assessed; app, SaaS: not
|
| controls and services, 4 entries; ? helps, q leaves
end
keys 0
screen
| Small 2020  acme  customer  IaaS
|  Controls and services
|1.1.1 Know who comes in; worst case: partial; app, SaaS:
|implemented; host, IaaS: partial (not verified)
|1.1.2 A title with a hidden �turn and a very long rest that
|does not fit into the tree at all; worst case: not assessed;
|app, SaaS: not assessed; host, IaaS: not assessed
|2.1.1 門と鍵 doors and keys; worst case: not assessed; app,
|SaaS: not assessed; host, IaaS: not assessed
|2.1.2 Windows; worst case: not assessed; app, SaaS: not
| 1.1.1, app: implemented; no assurance names this service
| (Our application, SaaS, we: provider)
end
keys l
screen
| Small 2020  acme  customer  IaaS
|  Controls and services
|1.1.1 Know who comes in; worst case: partial; app, SaaS:
|implemented; host, IaaS: partial (not verified)
|1.1.2 A title with a hidden �turn and a very long rest that
|does not fit into the tree at all; worst case: not assessed;
|app, SaaS: not assessed; host, IaaS: not assessed
|2.1.1 門と鍵 doors and keys; worst case: not assessed; app,
|SaaS: not assessed; host, IaaS: not assessed
| 1.1.1, host: partial (not verified); provider: partial;
| customer: stated only; no assurance names this service
| (Machines, IaaS, we: customer)
end
keys l
screen
| Small 2020  acme  customer  IaaS
|  Controls and services
|1.1.1 Know who comes in; worst case: partial; app, SaaS:
|implemented; host, IaaS: partial (not verified)
|1.1.2 A title with a hidden �turn and a very long rest that
|does not fit into the tree at all; worst case: not assessed;
|app, SaaS: not assessed; host, IaaS: not assessed
|2.1.1 門と鍵 doors and keys; worst case: not assessed; app,
|SaaS: not assessed; host, IaaS: not assessed
|2.1.2 Windows; worst case: not assessed; app, SaaS: not
|
| 1.1.1, worst case: partial; not verified: 1
end
keys hj
screen
| Small 2020  acme  customer  IaaS
|  Controls and services
|1.1.1 Know who comes in; worst case: partial; app, SaaS:
|implemented; host, IaaS: partial (not verified)
|1.1.2 A title with a hidden �turn and a very long rest that
|does not fit into the tree at all; worst case: not assessed;
|app, SaaS: not assessed; host, IaaS: not assessed
|2.1.1 門と鍵 doors and keys; worst case: not assessed; app,
|SaaS: not assessed; host, IaaS: not assessed
|2.1.2 Windows; worst case: not assessed; app, SaaS: not
| 1.1.2, host: not assessed; no assurance names this service
| (Machines, IaaS, we: customer)
end
keys <Enter>
screen
| Small 2020  acme  customer  host, IaaS
|  Controls
|1 People; group, open; 1 of 1 assessed
|1.1 Before the first day; group, open; 1 of 1 assessed
|1.1.1 Know who comes in; customer implemented, provider
|partial; guided control
|1.1.2 A title with a hidden �turn and a very long rest that
|does not fit into the tree at all; customer no duty,
|provider not assessed; base control
|2 Things, 密碼 and cafés; group, closed; 0 of 2 assessed
|
| working on host: records go to it
end
keys <Esc>
screen
| Small 2020  acme  customer  host, IaaS
|  Controls and services
|1.1.1 Know who comes in; worst case: partial; app, SaaS:
|implemented; host, IaaS: partial (not verified)
|1.1.2 A title with a hidden �turn and a very long rest that
|does not fit into the tree at all; worst case: not assessed;
|app, SaaS: not assessed; host, IaaS: not assessed
|2.1.1 門と鍵 doors and keys; worst case: not assessed; app,
|SaaS: not assessed; host, IaaS: not assessed
|2.1.2 Windows; worst case: not assessed; app, SaaS: not
|
| In the matrix of controls and services
end
keys q
screen
| Small 2020  acme  customer  host, IaaS
|  Controls
|1 People; group, open; 1 of 1 assessed
|1.1 Before the first day; group, open; 1 of 1 assessed
|1.1.1 Know who comes in; customer implemented, provider
|partial; guided control
|1.1.2 A title with a hidden �turn and a very long rest that
|does not fit into the tree at all; customer no duty,
|provider not assessed; base control
|2 Things, 密碼 and cafés; group, closed; 0 of 2 assessed
|
| controls
end
