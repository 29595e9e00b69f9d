# The first form in the linear mode.
linear
size 80x24
keys <C-u>acme
screen
|remit: a new assessment; Tab goes to the next field, the arrows change it, Enter
|makes it, Esc leaves
|Name of the session: acme
|Who we are: customer; also: provider, auditor
|Service model: IaaS; also: PaaS, SaaS
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
| a new assessment: type a name, Tab goes on, Enter makes it
end
reads 
keys <Tab>
reads Who we are: customer; also: provider, auditor
says Who we are: customer; also: provider, auditor
keys <Space>
reads Who we are: provider; also: customer, auditor
says Who we are: provider; also: customer, auditor
keys c
says Who we are: customer; also: provider, auditor
keys <Tab>s
reads Service model: SaaS; also: IaaS, PaaS
says Service model: SaaS; also: IaaS, PaaS
size 40x12
screen
|remit: a new assessment; Tab goes to the
|next field, the arrows change it, Enter
|makes it, Esc leaves
|Name of the session: acme
|Who we are: customer; also: provider,
|auditor
|Service model: SaaS; also: IaaS, PaaS
|
|
|
|
| Service model: SaaS; also: IaaS, PaaS
end
size 20x4
screen
|Service model: SaaS;
| Service model:
| SaaS; also: IaaS,
| PaaS
end
size 80x24
keys <Enter>
says made; ? shows the keys, 1 to 5 record a status
