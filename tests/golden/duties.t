# The duties of the control, with room to read them.
size 120x30
catalog catalog-four.yaml
session acme customer iaas
keys gg:A.1.2<Enter>d
screen
| remit  Small catalog   acme   customer   all services, IaaS                                assessed 0  reviewed 0 of 4
|┌ Controls ────────────────────────────────────┐┌ A.1.2  A title that is far too long for the narrow tree of a termin… ┐
|│ ▾ A Access                               0/3 ││ guided control                                                       │
|│  ▾ A.1 Accounts                          0/2 ││                                                                      │
|│   ·  A.1.1   Registering users               ││ Accounts end when people leave.                                      │
|│   ·· A.1.2 c A title that is far too long fo…││                                                                      │
|│  ▸ A.2 Rights                            0/1 ││ For the customer                                                     │
|│ ▸ B Backup and 備份                      0/1 ││ Remove the account on the last day:                                  │
|│                                              ││                                                                      │
|│                                              ││ • of employees, told by the people who keep the staff list           │
|│                                              ││ • of contractors, by the end date of their order                     │
|│                                              ││                                                                      │
|│                                              ││ For the provider                                                     │
|│                                              ││ Offer a way to remove accounts at once.                              │
|│                                              ││                                                                      │
|│                                              ││                                                                      │
|│                                              ││                                                                      │
|│                                              ││                                                                      │
|│                                              │└──────────────────────────────────────────────────────────────────────┘
|│                                              │┌ Who does what: IaaS ─────────────────────────────────────────────────┐
|│                                              ││ customer · not assessed                          joint: not assessed │
|│                                              ││ provider · not assessed                                              │
|│                                              ││ customer ■■■■■■■■ 2   shared 0   provider ■■■■ 1                     │
|│                                              ││   a Remove accounts of leavers on their last day       we (customer) │
|│                                              ││   b Offer removal of accounts at once                       provider │
|│                                              ││   c Synchronise the directory                          we (customer) │
|│                                              ││                                                                      │
|│                                              ││                                                                      │
|└──────────────────────────────────────────────┘└──────────────────────────────────────────────────────────── m: model ┘
| [customer] ? help  j next duty  <Enter> whose it is  e details  m model  s side  z zoom  <Tab> next pane         saved
end
keys jkG
screen
| remit  Small catalog   acme   customer   all services, IaaS                                assessed 0  reviewed 0 of 4
|┌ Controls ────────────────────────────────────┐┌ A.1.2  A title that is far too long for the narrow tree of a termin… ┐
|│ ▾ A Access                               0/3 ││ guided control                                                       │
|│  ▾ A.1 Accounts                          0/2 ││                                                                      │
|│   ·  A.1.1   Registering users               ││ Accounts end when people leave.                                      │
|│   ·· A.1.2 c A title that is far too long fo…││                                                                      │
|│  ▸ A.2 Rights                            0/1 ││ For the customer                                                     │
|│ ▸ B Backup and 備份                      0/1 ││ Remove the account on the last day:                                  │
|│                                              ││                                                                      │
|│                                              ││ • of employees, told by the people who keep the staff list           │
|│                                              ││ • of contractors, by the end date of their order                     │
|│                                              ││                                                                      │
|│                                              ││ For the provider                                                     │
|│                                              ││ Offer a way to remove accounts at once.                              │
|│                                              ││                                                                      │
|│                                              ││                                                                      │
|│                                              ││                                                                      │
|│                                              ││                                                                      │
|│                                              │└──────────────────────────────────────────────────────────────────────┘
|│                                              │┌ Who does what: IaaS ─────────────────────────────────────────────────┐
|│                                              ││ customer · not assessed                          joint: not assessed │
|│                                              ││ provider · not assessed                                              │
|│                                              ││ customer ■■■■■■■■ 2   shared 0   provider ■■■■ 1                     │
|│                                              ││   a Remove accounts of leavers on their last day       we (customer) │
|│                                              ││   b Offer removal of accounts at once                       provider │
|│                                              ││   c Synchronise the directory                          we (customer) │
|│                                              ││                                                                      │
|│                                              ││                                                                      │
|└──────────────────────────────────────────────┘└──────────────────────────────────────────────────────────── m: model ┘
| [customer] ? help  j next duty  <Enter> whose it is  e details  m model  s side  z zoom  <Tab> next pane         saved
end
# Esc, with nothing else to leave, goes back to the tree.
keys <Esc>
screen
| remit  Small catalog   acme   customer   all services, IaaS                                assessed 0  reviewed 0 of 4
|┌ Controls ────────────────────────────────────┐┌ A.1.2  A title that is far too long for the narrow tree of a termin… ┐
|│ ▾ A Access                               0/3 ││ guided control                                                       │
|│  ▾ A.1 Accounts                          0/2 ││                                                                      │
|│   ·  A.1.1   Registering users               ││ Accounts end when people leave.                                      │
|│   ·· A.1.2 c A title that is far too long fo…││                                                                      │
|│  ▸ A.2 Rights                            0/1 ││ For the customer                                                     │
|│ ▸ B Backup and 備份                      0/1 ││ Remove the account on the last day:                                  │
|│                                              ││                                                                      │
|│                                              ││ • of employees, told by the people who keep the staff list           │
|│                                              ││ • of contractors, by the end date of their order                     │
|│                                              ││                                                                      │
|│                                              ││ For the provider                                                     │
|│                                              ││ Offer a way to remove accounts at once.                              │
|│                                              ││                                                                      │
|│                                              ││                                                                      │
|│                                              ││                                                                      │
|│                                              ││                                                                      │
|│                                              │└──────────────────────────────────────────────────────────────────────┘
|│                                              │┌ Who does what: IaaS ─────────────────────────────────────────────────┐
|│                                              ││ customer · not assessed                          joint: not assessed │
|│                                              ││ provider · not assessed                                              │
|│                                              ││ customer ■■■■■■■■ 2   shared 0   provider ■■■■ 1                     │
|│                                              ││   a Remove accounts of leavers on their last day       we (customer) │
|│                                              ││   b Offer removal of accounts at once                       provider │
|│                                              ││   c Synchronise the directory                          we (customer) │
|│                                              ││                                                                      │
|│                                              ││                                                                      │
|└──────────────────────────────────────────────┘└──────────────────────────────────────────────────────────── m: model ┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned  5 not  0 clear  c note  / search  s side  saved
end
