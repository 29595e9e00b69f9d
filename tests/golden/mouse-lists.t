# In what lies over the panes a click goes to the row under it and a second one is Enter; outside it
# does nothing, and over what is read below a list the wheel turns that.
size 80x16
catalog catalog-four.yaml
session acme customer iaas
keys F
keys aFirst<Enter>minor<Enter>What was found<Enter>aSecond<Enter>minor<Enter>More<Enter>
keys aThird<Enter>major<Enter>What was found there is long enough to go over more lines than there is room for, so that the wheel has something to turn when the pointer is over it and not over the list above it, which has a wheel of its own that goes from row to row. It goes on a little, since the terminal is wide and the rows are few.<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Findings ────────────────────────────────────────────────────────────────────┐
|│ F-261123-gqyd open        observation A.1.1  First                           │
|│ F-261123-p4cv open        observation A.1.1  Second                          │
|│ F-261123-nfud open        observation A.1.1  Third                           │
|│                                                                              │
|│ Grade               observation                                              │
|│ Title               Third                                                    │
|│ Criterion           A.1.1 Registering users                                  │
|│ Statement           What was found there is long enough to go over more      │
|│                     lines than there is room for, so that the wheel has      │
|│                     something to turn when the pointer is over it and not    │
|│                     over the list above it, which has a wheel of its own     │
|│                     that goes from row to row. It goes on a little, since    │
| saved: Third: Statement What was found there is long enough to go over
| more lines than there is room for, so that the wheel has something to t… saved
end
# A register: the second row, then outside of the rows.
mouse click 3 20
reads F-261123-p4cv open        observation A.1.1  Second                          │
mouse click 14 20
mouse click 0 3
reads F-261123-p4cv open        observation A.1.1  Second                          │
mouse click 4 20
reads F-261123-nfud open        observation A.1.1  Third                           │
mouse click 3 20
mouse down 10 20
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Findings ────────────────────────────────────────────────────────────────────┐
|│ F-261123-gqyd open        observation A.1.1  First                           │
|│ F-261123-p4cv open        observation A.1.1  Second                          │
|│ F-261123-nfud open        observation A.1.1  Third                           │
|│                                                                              │
|│ Grade               observation                                              │
|│ Title               Second                                                   │
|│ Criterion           A.1.1 Registering users                                  │
|│ Statement           More                                                     │
|│ State               open                                                     │
|│ Record              A.1.1 customer                                           │
|│                                                                              │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────────── 3 ┘
| a add  <Enter> fields  s step on  q leave  <Space> mark  + link          saved
end
mouse down 3 20
reads F-261123-nfud open        observation A.1.1  Third                           │
# Twice opens the form; there twice edits, by the type of the field.
mouse click 3 10
mouse double 3 10
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Findings: Second ────────────────────────────────────────────────────────────┐
|│ Grade                observation                                             │
|│ Title                Second                                                  │
|│ Criterion            A.1.1 Registering users                                 │
|│ Statement            More                                                    │
|│ Correction                                                                   │
|│ Cause                                                                        │
|│                                                                              │
|│ How grave the finding is, or that it is a strength                           │
|│ observation                                                                  │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└───────────────────────────────────────────────────────────────────── 1 of 13 ┘
| <Enter> edit  x clear  j next field  u undo  q leave                     saved
end
mouse click 3 10
mouse double 3 10
says Title: Second
keys <Esc>
mouse click 2 10
mouse double 2 10
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Findings: Second ────────────────────────────────────────────────────────────┐
|│ Grade                observation                                             │
|│ Title                Second                                                  │
|│ Criterion            A.1.1 Registering users                                 │
|│ Statement            More                                                    │
|│ Correction                                                                   │
|│ Cause       ┌ Grade ───────────────────────────────────────────┐             │
|│             │( ) m  major                                      │             │
|│ How grave th│( ) m  minor                                      │             │
|│ observation │(*) o  observation                                │             │
|│             │( ) o  opportunity                                │             │
|│             │( ) s  strength                                   │             │
|│             │( ) -  none said                                  │             │
|└─────────────└──────────────────────────────────────────────────┘──── 1 of 13 ┘
| [customer] <Enter> save  <Space> change  <Esc> leave                     saved
end
# Words to choose from: a click ticks, twice takes; beside the box nothing happens.
mouse click 9 30
mouse click 2 2
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Findings: Second ────────────────────────────────────────────────────────────┐
|│ Grade                observation                                             │
|│ Title                Second                                                  │
|│ Criterion            A.1.1 Registering users                                 │
|│ Statement            More                                                    │
|│ Correction                                                                   │
|│ Cause       ┌ Grade ───────────────────────────────────────────┐             │
|│             │( ) m  major                                      │             │
|│ How grave th│(*) m  minor                                      │             │
|│ observation │( ) o  observation                                │             │
|│             │( ) o  opportunity                                │             │
|│             │( ) s  strength                                   │             │
|│             │( ) -  none said                                  │             │
|└─────────────└──────────────────────────────────────────────────┘──── 1 of 13 ┘
| [customer] <Enter> save  <Space> change  <Esc> leave                     saved
end
mouse double 10 30
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Findings: Second ────────────────────────────────────────────────────────────┐
|│ Grade                observation                                             │
|│ Title                Second                                                  │
|│ Criterion            A.1.1 Registering users                                 │
|│ Statement            More                                                    │
|│ Correction                                                                   │
|│ Cause                                                                        │
|│                                                                              │
|│ How grave the finding is, or that it is a strength                           │
|│ observation                                                                  │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└───────────────────────────────────────────────────────────────────── 1 of 13 ┘
| Second: it stands so already                                             saved
end
keys qq
# The history; twice shows the whole action.
keys :history all<Enter>
mouse click 3 10
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ History of the session ──────────────────────────────────────────────────────┐
|│ 2026-11-23 10:00  anna        F-261123-nfud: Statement What was found there… │
|│ 2026-11-23 10:00  anna        F-261123-nfud: Grade observation               │
|│ 2026-11-23 10:00  anna        F-261123-nfud: Title Third +3                  │
|│ 2026-11-23 10:00  anna        F-261123-p4cv: Statement More                  │
|│ 2026-11-23 10:00  anna        F-261123-p4cv: Grade observation               │
|│ 2026-11-23 10:00  anna        F-261123-p4cv: Title Second +3                 │
|│                                                                              │
|│ 2026-11-23 10:00  anna  9858682ffd16                                         │
|│ F-261123-nfud: Grade      observation                                        │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└───────────────────────────────────────────────────────────────────── 2 of 11 ┘
| <Enter> all of it  o as of then  = since then  j down  q close           saved
end
mouse click 5 10
mouse double 5 10
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ History of the session ──────────────────────────────────────────────────────┐
|│ 2026-11-23 10:00  anna  32743afaee57                                         │
|│ F-261123-p4cv: Statement  More                                               │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| Enter once more shows everything as of then                              saved
end
keys qq
# Services and the picker: twice puts the service into the scope.
keys Sa
mouse click 5 10
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Put a service into the scope ────────────────────────────────────────────────┐
|│ type a name:                                                                 │
|│ Azure                      IaaS PaaS SaaS     microsoft/azure                │
|│ Azure Government           IaaS PaaS SaaS     microsoft/azure-government     │
|│ Azure Germany              closed 2021-10-29  microsoft/azure-germany        │
|│ Microsoft Defender for Cl… SaaS               microsoft/cloud-app-security   │
|│ Dynamics 365               SaaS               microsoft/dynamics-365         │
|│ Genomics                   PaaS SaaS          microsoft/genomics             │
|│ Microsoft Graph            PaaS SaaS          microsoft/graph                │
|│ Microsoft Intune           SaaS               microsoft/intune               │
|│                                                                              │
|│ Lists like this change. Check at the provider which services the current     │
|│ certificate names, for which regions, until when.                            │
|└──────────────────────────────────────────────────────────────────── 15 of 15 ┘
| <Enter> add it  <Down> next  <Esc> back                                  saved
end
mouse double 5 10
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ The service to work on ──────────────────────────────────────────────────────┐
|│ * -                  the whole scope  IaaS  services not covered: 1 of 1     │
|│   azure-germany      Azure Germany    IaaS  no assurance names this service  │
|│                                                                              │
|│ Name                Azure Germany                                            │
|│ Provider            Microsoft                                                │
|│ Source              microsoft/azure-germany                                  │
|│                                                                              │
|│ No assurance names this service. `:services assurance` records one.          │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| saved: azure-germany: in scope; m changes its model                      saved
end
mouse click 2 10
mouse double 2 10
says working on the whole scope                                               saved
# Sessions.
keys O
mouse click 2 10
mouse double 2 10
says acme is open already                                                     saved
# Basis: any number of words.
keys b
mouse click 9 30
mouse click 11 30
mouse click 9 30
mouse click 9 30
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ──────────────────┐┌ A.1.1  Registering users ──────────────────────┐
|│ ▾ A Access             0/3 ││ base control                                   │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Findings                                       │
|│   ·· A.1.2 c A title that …││ F-261123-gqyd  open  First                     │
|│  ▸ A.2 Rights          0/1 ││ F-261123-nfud  open  Third                     │
|│ ▸ B Backup a┌ Basis: A.1.1, customer ──────────────────────────┐             │
|│             │[ ] s  stated                                     │────── 1-6 ▾ ┘
|│             │[x] d  documented                                 │─────────────┐
|│             │[ ] c  certified                                  │not assessed │
|│             │[x] i  interviewed                                │             │
|│             │[ ] o  observed                                   │er 0         │
|│             │[ ] t  tested                                     │e (customer) │
|└─────────────└──────────────────────────────────────────────────┘─── m: model ┘
| [customer] <Enter> save  <Space> change  <Esc> leave                     saved
end
mouse double 12 30
says saved: A.1.1, customer: basis documented, interviewed, observed          saved
