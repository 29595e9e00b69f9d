# A filter leaves the first row of the tree out: neither is it drawn nor does gg go there.
catalog iso27017-2015
size 80x16
session acme-prod customer iaas
keys fclause=9<Enter>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme-prod        assessed 0  reviewed 0 of 121
|┌ Controls: 16 of 121 ───────┐┌ 9.1.1  Access control policy ──────────────────┐
|│ ▾ 9 Access control    0/16 ││ base control                                   │
|│  ▾ 9.1 Business requi… 0/2 ││                                                │
|│   ·· 9.1.1   Access contro…││ One policy says who may have access to what,   │
|│   ·· 9.1.2 c Access to net…││ on which grounds, and that anything not        │
|│  ▾ 9.2 User access ma… 0/6 ││ granted is refused. Each cloud service arrives │
|│   ·· 9.2.1 c User registra…││ with a role model and defaults of its own;     │
|│   ·· 9.2.2 c User access p…│└───────────────────────────────────────── 1-6 ▾ ┘
|│   ·· 9.2.3 c Management of…│┌ Who does what: IaaS ───────────────────────────┐
|│   ·· 9.2.4 c Management of…││ customer · not assessed    joint: not assessed │
|│   ·· 9.2.5   Review of use…││ provider · not assessed                        │
|│   ·· 9.2.6   Removal or ad…││ customer ■ 3   shared 0   provider ■ 2         │
|│  ▾ 9.3 User responsib… 0/1 ││   a Define access rules by job   we (customer) │
|└────────────────── clause=9 ┘└────────────────────────────── m: model   1-4 ▾ ┘
| 16 controls; Esc shows all again                                         saved
end
keys G
screen
| ISO/IEC 27017:2015 (withdrawn)  acme-prod        assessed 0  reviewed 0 of 121
|┌ Controls: 16 of 121 ───────┐┌ CLD.9.5.2  Virtual machine hardening ──────────┐
|│   ·· 9.2.6   Removal or ad…││ cloud control; area: Virtual machine hardening │
|│  ▾ 9.3 User responsib… 0/1 ││                                                │
|│   ·· 9.3.1   Use of secret…││ A virtual machine offers only what its job     │
|│  ▾ 9.4 System and app… 0/5 ││ needs from the first second it runs. The       │
|│   ·· 9.4.1 c Information a…││ control reaches back to the image it starts    │
|│   ·· 9.4.2   Secure log-on…││ from, because one weak image is copied into    │
|│   ·· 9.4.3   Password mana…│└───────────────────────────────────────── 1-6 ▾ ┘
|│   ·· 9.4.4 c Use of privil…│┌ Who does what: IaaS ───────────────────────────┐
|│   ·· 9.4.5   Access contro…││ customer · not assessed    joint: not assessed │
|│  ▾ CLD.9.5 Access con… 0/2 ││ provider · not assessed                        │
|│   ·· CLD.9.5.1 * Segregati…││ customer ■ 4   shared 0   provider ■ 3         │
|│   ·· CLD.9.5.2 * Virtual m…││   a Harden guest machines to a   we (customer) │
|└────────────────── clause=9 ┘└────────────────────────────── m: model   1-4 ▾ ┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
keys gg
screen
| ISO/IEC 27017:2015 (withdrawn)  acme-prod        assessed 0  reviewed 0 of 121
|┌ Controls: 16 of 121 ───────┐┌ 9  Access control ─────────────────────────────┐
|│ ▾ 9 Access control    0/16 ││ group of controls                              │
|│  ▾ 9.1 Business requi… 0/2 ││                                                │
|│   ·· 9.1.1   Access contro…││ Assessed       0 of 16, reviewed 0             │
|│   ·· 9.1.2 c Access to net…││                                                │
|│  ▾ 9.2 User access ma… 0/6 ││                                                │
|│   ·· 9.2.1 c User registra…││                                                │
|│   ·· 9.2.2 c User access p…│└────────────────────────────────────────────────┘
|│   ·· 9.2.3 c Management of…│┌ Who does what: IaaS ───────────────────────────┐
|│   ·· 9.2.4 c Management of…││ A group has no duties of its own.              │
|│   ·· 9.2.5   Review of use…││                                                │
|│   ·· 9.2.6   Removal or ad…││                                                │
|│  ▾ 9.3 User responsib… 0/1 ││                                                │
|└────────────────── clause=9 ┘└────────────────────────────────────── m: model ┘
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
