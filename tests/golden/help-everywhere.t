# F1 is help also where ? is a character or an answer, and comes back to what was under it.
size 80x14
catalog catalog-four.yaml
session acme customer iaas
keys gg:A.2.1<Enter>iMs Lee<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Interview: Ms Lee, control 3 of 4 ───────────────────────────────────────────┐
|│ A.2.1  Separating tenants                                                    │
|│ customer      not assessed                                                   │
|│                                                                              │
|│  1  When was the boundary last tested?                             no answer │
|│                                                                              │
|│ One tenant does not reach another.                                           │
|│                                                                              │
|│ Choose the separation you need.                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| saved: Ms Lee: interview begun                                           saved
end
keys <F1>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Help ────────────────────────────────────────────────────────────────────────┐
|│ A digit records the status for the side in brackets in the last line; s      │
|│ changes the side. What is recorded is saved at once.                         │
|│                                                                              │
|│ While walking through an interview                                           │
|│ y                     The answer is yes; go on                               │
|│ n                     The answer is no; go on                                │
|│ ?                     The answer is unclear; go on                           │
|│ <Delete>              Take the answer's word away                            │
|│ <Enter>, t            Write down what was said to the question               │
|│ c                     Add a line to the notes of the interview               │
|└───────────────────────────────────────────────────────────────── 1-10 of 545 ┘
| j down  <PageDown> page  q close  / search                               saved
end
keys qq:engagement<Enter>?
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Help ────────────────────────────────────────────────────────────────────────┐
|│ A digit records the status for the side in brackets in the last line; s      │
|│ changes the side. What is recorded is saved at once.                         │
|│                                                                              │
|│ In a form of fields                                                          │
|│ j, <Down>, <Tab>      Go to the next field                                   │
|│ k, <Up>, <S-Tab>      Go to the field before                                 │
|│ <PageDown>, <C-f>     Go a page down                                         │
|│ <PageUp>, <C-b>       Go a page up                                           │
|│ gg, <Home>            Go to the first field                                  │
|│ G, <End>              Go to the last field                                   │
|└───────────────────────────────────────────────────────────────── 1-10 of 545 ┘
| j down  <PageDown> page  q close  / search                               saved
end
keys qqcNot <F1>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Help ────────────────────────────────────────────────────────────────────────┐
|│ A digit records the status for the side in brackets in the last line; s      │
|│ changes the side. What is recorded is saved at once.                         │
|│                                                                              │
|│ While typing a text                                                          │
|│ <C-s>, <C-x>          Save the text and leave                                │
|│ <Esc>, <C-g>          Leave without saving; asks when the text was changed   │
|│ <Enter>, <C-j>        Begin a new line                                       │
|│ <Tab>                 Insert a tab                                           │
|│ <Up>, <C-p>           Go one line up                                         │
|│ <Down>, <C-n>         Go one line down                                       │
|└───────────────────────────────────────────────────────────────── 1-10 of 545 ┘
| j down  <PageDown> page  q close  / search                               saved
end
keys qyet<C-s>S a<F1>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Help ────────────────────────────────────────────────────────────────────────┐
|│ A digit records the status for the side in brackets in the last line; s      │
|│ changes the side. What is recorded is saved at once.                         │
|│                                                                              │
|│ While picking a service                                                      │
|│ <Down>, <Tab>         Go to the next service                                 │
|│ <Up>, <S-Tab>         Go to the previous service                             │
|│ <PageDown>            Go ten services down                                   │
|│ <PageUp>              Go ten services up                                     │
|│ <Enter>               Put the service into the scope                         │
|│ <Esc>, <C-g>          Go back to the services in scope                       │
|└───────────────────────────────────────────────────────────────── 1-10 of 545 ┘
| j down  <PageDown> page  q close  / search                               saved
end
keys q
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
|│                                                                              │
|│ Lists like this change. Check at the provider which services the current     │
|│ certificate names, for which regions, until when.                            │
|└──────────────────────────────────────────────────────────────────── 15 of 15 ┘
| <Enter> add it  <Down> next  <Esc> back                                  saved
end
