# A name pasted while a service is looked for goes into its line, line ends as blanks.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys Sa
paste azure\ngov
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Put a service into the scope ────────────────────────────────────────────────┐
|│ type a name: azure gov                                                       │
|│ Azure Government           IaaS PaaS SaaS     microsoft/azure-government     │
|│ azure-gov: a service of our own, in no list                                  │
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
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│ Lists like this change. Check at the provider which services the current     │
|│ certificate names, for which regions, until when.                            │
|└───────────────────────────────────────────────────────────────────── 1 of 15 ┘
| <Enter> add it  <Down> next  <Esc> back                                  saved
end
