# The linear mode: one pane, no boxes, every mark in words, and what a key did in the last line.
linear
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys gg
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
|
|
|
|
| recording for the customer; ? help, 1 implemented, 2 alternative, 3 partial
end
# One goes from row to row, and each says everything.
keys j
reads A.1 Accounts; group, open; 0 of 2 assessed
keys jj
reads A.1.2 A title that is far too long for the narrow tree of a terminal with eighty
says recording for the customer; ? help, 1 implemented, 2 alternative, 3 partial
keys 3
reads A.1.2 A title that is far too long for the narrow tree of a terminal with eighty
says saved: A.1.2, customer: partial
# What was said stays while one moves on.
keys k
reads A.1.1 Registering users; customer not assessed, provider no duty; base control
says saved: A.1.2, customer: partial
keys j<Space>
says A.1.2 marked, 1 in all
keys k<Enter>
reads A.1 Accounts; group, closed; 1 of 2 assessed; 1 marked
says closed, 2 controls
keys <Enter>
says open, 2 controls
keys zM
says all groups are closed
keys zR
says all groups are open
keys +
says groups are open down to level 2
keys -
says groups are open down to level 1
keys z<Tab>
says there is one pane at a time; Tab goes to the next
# Guidance is read line by line, a link is chosen with l, the first one below the line.
keys <S-Tab>:A.1.1<Enter>l
screen
| Small catalog  acme  customer  IaaS
|  Guidance of A.1.1
|A.1.1 Registering users
|base control
|
|Everybody has an account of their own. See also [A.2.1] and [B.1].
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
| guidance of A.1.1, 4 lines
end
reads A.1.1 Registering users
says guidance of A.1.1, 4 lines
keys j
reads base control
keys jjj
reads Everybody has an account of their own. See also [A.2.1] and [B.1].
keys G
reads Everybody has an account of their own. See also [A.2.1] and [B.1].
keys gg
reads A.1.1 Registering users
keys l
reads [A.2.1] and [B.1].
says link to A.2.1 Separating tenants
keys l
reads [B.1].
says link to B.1 Restoring
keys <Enter>
reads B.1 Restoring
says guidance of B.1, 4 lines
keys <C-o>
reads [B.1].
keys hhhh
reads A.1 Accounts; group, open; 1 of 2 assessed
says controls
# Who does what: every line can be read, and the duty of the line is the one that is chosen.
keys :A.1.2<Enter>d
screen
| Small catalog  acme  customer  IaaS
|  Who does what: A.1.2, IaaS
|customer: partial
|provider: not assessed
|joint: not assessed
|of 3 duties the customer has 2, the provider 1, both 0
|a we (customer): Remove accounts of leavers on their last day
|b provider: Offer removal of accounts at once
|c we (customer): Synchronise the directory
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
| 3 duties of A.1.2 under IaaS
end
reads we (customer): Remove accounts of leavers on their last day
says 3 duties of A.1.2 under IaaS
keys j
reads provider: Offer removal of accounts at once
keys k
reads we (customer): Remove accounts of leavers on their last day
keys k
reads of 3 duties the customer has 2, the provider 1, both 0
keys jjj<Enter>
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
| Whose duty: Synchronise the directory; Space changes, Enter saves, Esc leaves
end
reads a as the catalog says, chosen
keys <Down><Space>
reads c the customer, chosen
says c the customer, chosen
keys <Esc>
reads we (customer): Synchronise the directory
says 3 duties of A.1.2 under IaaS
keys s
says recording for the provider
keys m
says looking at PaaS
keys b
screen
| Small catalog  acme  customer  PaaS
|Basis: A.1.2, provider
|s stated, not chosen
|d documented, not chosen
|c certified, not chosen
|i interviewed, not chosen
|o observed, not chosen
|t tested, not chosen
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
| Basis: A.1.2, provider; Space changes, Enter saves, Esc leaves
end
reads s stated, not chosen
says Basis: A.1.2, provider; Space changes, Enter saves, Esc leaves
keys d
reads d documented, chosen
says d documented, chosen
keys <Enter>
says saved: A.1.2, provider: basis documented; gv marks again
# Searching goes there only when it is typed.
keys gg<S-Tab><S-Tab>/tenant
screen
| Small catalog  acme  customer  PaaS
|  Controls
|A Access; group, open; 1 of 3 assessed
|A.1 Accounts; group, open; 1 of 2 assessed
|A.1.1 Registering users; provider no duty, customer not assessed; base control
|A.1.2 A title that is far too long for the narrow tree of a terminal with eighty
|columns; provider not assessed, customer partial; guided control
|A.2 Rights; group, closed; 0 of 1 assessed
|B Backup and 備份; group, open; 0 of 0 assessed
|B.1 Restoring; provider not assessed, customer no duty; base control
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
|/tenant
|
end
keys <Enter>
reads A.2.1 Separating tenants; both sides not assessed; cloud control
says match 1 of 1: A.2.1 Separating tenants
keys <Tab><Tab>n
says match 1 of 1: A.2.1 Separating tenants
# A filter says how many pass, Esc shows all.
keys <Tab>fstatus=partial<Enter>
screen
| Small catalog  acme  customer  PaaS
|  Controls, 1 of 4: status=partial
|A Access; group, open; 1 of 3 assessed
|A.1 Accounts; group, open; 1 of 2 assessed
|A.1.2 A title that is far too long for the narrow tree of a terminal with eighty
|columns; provider not assessed, customer partial; guided control
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
| 1 control, by either side's record; Esc shows all again
end
reads A.1.2 A title that is far too long for the narrow tree of a terminal with eighty
says 1 control, by either side's record; Esc shows all again
keys <Esc>
says all controls are shown, none is marked
keys u
reads A.1.2 A title that is far too long for the narrow tree of a terminal with eighty
says taken back: Basis (A.1.2 provider documented) is empty again
keys ]
reads A.2.1 Separating tenants; both sides not assessed; cloud control
says taken back: Basis (A.1.2 provider documented) is empty again
keys z
says taken back: Basis (A.1.2 provider documented) is empty again
keys gg
# The title does not change with the numbers, and what changed draws nothing else.
keys Q
says Q does nothing here; ? shows the keys
