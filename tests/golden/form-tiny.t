size 1x1
keys <C-u>ab<Tab><Tab>
screen
|
end
size 20x5
screen
|┌ remit: a new as… ┐
|│ Service… [IaaS]  │
|│                  │
|└──────────────────┘
| <Enter> make it
end
