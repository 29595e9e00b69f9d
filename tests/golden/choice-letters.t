# In a choice j and k move where no word begins with them, and a letter of no word says so; help takes a word to look for.
size 80x14
catalog catalog-four.yaml
session acme customer iaas
keys gg:A.2.1<Enter>bjj
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ────────────────────────────────────────────────────────────────────┐
|│ ▾ A Access                                                               0/3 │
|│  ▾ A.1 Accounts                                                          0/2 │
|│   ·  A.1.1   Registering users                                               │
|│   ·· A.1.2 c┌ Basis: A.2.1, customer ──────────────────────────┐ a terminal …│
|│  ▾ A.2 Right│[ ] s  stated                                     │         0/1 │
|│   ·· A.2.1 *│[ ] d  documented                                 │             │
|│ ▸ B Backup a│[ ] c  certified                                  │         0/1 │
|│             │[ ] i  interviewed                                │             │
|│             │[ ] o  observed                                   │             │
|│             │[ ] t  tested                                     │             │
|└─────────────└──────────────────────────────────────────────────┘─────────────┘
| [customer] <Enter> save  <Space> change  <Esc> leave                     saved
end
keys z
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ────────────────────────────────────────────────────────────────────┐
|│ ▾ A Access                                                               0/3 │
|│  ▾ A.1 Accounts                                                          0/2 │
|│   ·  A.1.1   Registering users                                               │
|│   ·· A.1.2 c┌ Basis: A.2.1, customer ──────────────────────────┐ a terminal …│
|│  ▾ A.2 Right│[ ] s  stated                                     │         0/1 │
|│   ·· A.2.1 *│[ ] d  documented                                 │             │
|│ ▸ B Backup a│[ ] c  certified                                  │         0/1 │
|│             │[ ] i  interviewed                                │             │
|│             │[ ] o  observed                                   │             │
|│             │[ ] t  tested                                     │             │
|└─────────────└──────────────────────────────────────────────────┘─────────────┘
| no word here begins so; <Space> chooses, <Enter> accepts                 saved
end
keys <Esc>:help undo<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Help ────────────────────────────────────────────────────────────────────────┐
|│ -                     Take its link to the selected or the marked controls   │
|│                       away                                                   │
|│ c                     Close it: nobody has to act any more                   │
|│ x                     Take it away; undo brings it back                      │
|│ w                     Walk through the interview: the marked controls, else  │
|│                       those that are shown                                   │
|│ *                     Mark all entries, or none when all are                 │
|│ /                     Search the entries                                     │
|│ n                     Go to the next match                                   │
|│ N                     Go to the previous match                               │
|└────────────────────────────────────────────────────────────── 218-227 of 545 ┘
| match 1 of 1 for "undo"                                                  saved
end
