# The last line before anything is said: whose record it is, and hints where there is room.
catalog catalog-small.yaml
size 20x4
linear
session acme customer iaas
screen
|  Controls
|1.1.1 Know who comes
| recording for the
| customer
end
size 60x8
screen
| Small 2020  acme  customer  IaaS
|  Controls
|1.1.1 Know who comes in; both sides not assessed; guided
|control
|1.1.2 A title with a hidden �turn and a very long rest that
|does not fit into the tree at all; customer no duty,
|
| recording for the customer; ? help, 1 implemented
end
keys :reprot<Enter>
screen
| Small 2020  acme  customer  IaaS
|  Controls
|1.1.1 Know who comes in; both sides not assessed; guided
|control
|1.1.2 A title with a hidden �turn and a very long rest that
|:reprot
| there is no command or control "reprot" (did you mean
| "report"?)
end
keys <C-u><Esc>Oaone
screen
|Name of the session: one
|Who we are: customer; also: provider, auditor
|Service model: IaaS; also: PaaS, SaaS
|
|
|
|
| a new assessment: type a name, Tab goes on, Enter makes it
end
keys <Esc>q:1.1.1<Enter>fkind=guided status=not-assessed side=provider<Enter>
screen
| Small 2020  acme  customer  IaaS
|  Controls, 1 of 4; f has the filter
|1 People; group, open; 0 of 1 assessed
|1.1 Before the first day; group, open; 0 of 1 assessed
|1.1.1 Know who comes in; both sides not assessed; guided
|control
|
| 1 control; Esc shows all again
end
