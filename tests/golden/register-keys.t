# The registers from one to the other, and all of their entries marked; names and fields are completed.
size 80x14
catalog catalog-four.yaml
session acme customer iaas
keys gg:A.2.1<Enter>PaMs Lee<Enter>R
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Requests ────────────────────────────────────────────────────────────────────┐
|│ There is nothing here yet; a makes an entry, C asks for all that the catalog │
|│ names as evidence of the selected or the marked controls.                    │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────────── 0 ┘
| a add  C from the catalog  q leave  u undo                               saved
end
keys aA list of doors<Enter>aA list of keys<Enter>*A<Tab><Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Requests ────────────────────────────────────────────────────────────────────┐
|│ R-261123-p4cv◆to ask                 A.2.1  A list of doors                  │
|│ R-261123-nfud◆to ask                 A.2.1  A list of keys                   │
|│                                                                              │
|│ Text                A list of keys                                           │
|│ State               to ask                                                   │
|│ Whom                Ms Lee                                                   │
|│ Record              A.2.1 customer                                           │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────────── 2 ┘
| saved: 2 entries: Whom Ms Lee                                            saved
end
keys *est<Tab>rec<Tab>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Requests ────────────────────────────────────────────────────────────────────┐
|│ R-261123-p4cv to ask                 A.2.1  A list of doors                  │
|│ R-261123-nfud to ask                 A.2.1  A list of keys                   │
|│                                                                              │
|│ Text                A list of keys                                           │
|│ State               to ask                                                   │
|│ Whom                Ms Lee                                                   │
|│ Record              A.2.1 customer                                           │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────────── 2 ┘
|FIELD=VALUE: state=received
end
keys <Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Requests ────────────────────────────────────────────────────────────────────┐
|│ R-261123-p4cv to ask                 A.2.1  A list of doors                  │
|│ R-261123-nfud received               A.2.1  A list of keys                   │
|│                                                                              │
|│ Text                A list of keys                                           │
|│ State               received                                                 │
|│ Whom                Ms Lee                                                   │
|│ Record              A.2.1 customer                                           │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────────── 2 ┘
| saved: A list of keys: State received                                    saved
end
keys F
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Findings ────────────────────────────────────────────────────────────────────┐
|│ There is nothing here yet; a makes an entry.                                 │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────────── 0 ┘
| a add  q leave  u undo                                                   saved
end
keys q
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Controls ────────────────────────────────────────────────────────────────────┐
|│ ▾ A Access                                                               0/3 │
|│  ▾ A.1 Accounts                                                          0/2 │
|│   ·  A.1.1   Registering users                                               │
|│   ·· A.1.2 c A title that is far too long for the narrow tree of a terminal …│
|│  ▾ A.2 Rights                                                            0/1 │
|│   ·· A.2.1 * Separating tenants                                              │
|│ ▸ B Backup and 備份                                                      0/1 │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
