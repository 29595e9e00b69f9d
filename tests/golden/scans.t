# What a scanner found: taken in after a colon, in the register, beside the control, the items that failed.
size 80x24
session acme customer iaas
file scan.csv CHECK_ID;STATUS;STATUS_EXTENDED;SEVERITY;RESOURCE_UID;ACCOUNT_UID;TIMESTAMP;COMPLIANCE\nlog_on;FAIL;Nothing is logged.;high;bucket-1;4711;2026-10-05 08:00:00;ISO27001-2022: A.8.15\nlog_on;PASS;All is logged.;high;bucket-2;4711;2026-10-05 08:00:00;ISO27001-2022: A.8.15\n
file newer.csv CHECK_ID;STATUS;STATUS_EXTENDED;SEVERITY;RESOURCE_UID;ACCOUNT_UID;TIMESTAMP;COMPLIANCE\nlog_on;PASS;All is logged.;high;bucket-1;4711;2026-10-12 08:00:00;ISO27001-2022: A.8.15\n
keys :12.4.1<Enter>:failing<Enter>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ What somebody has to look at ────────────────────────────────────────────────┐
|│ No run of a scanner speaks to this control.                                  │
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
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| j down  <PageDown> page  q close  / search                               saved
end
keys q:evidence import scan.csv --apply<Enter>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ remit evidence import scan.csv --apply ──────────────────────────────────────┐
|│ scan.csv: SHA-256                                                            │
|│ aba4bf491eafdc6583c3d25ac49b424725c96a587760562b19bcce407f5e70c4             │
|│   Prowler: 4711, 2026-10-05                                                  │
|│   2 results: 1 passed, 1 failed                                              │
|│   speaks to 3 controls:                                                      │
|│     12.4.1      1 passed, 1 failed                                           │
|│     12.4.2      1 passed, 1 failed                                           │
|│     12.4.3      1 passed, 1 failed                                           │
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
|└──────────────────────────────────────────────────────────────────────────────┘
| acme: E-261123-gqyd: recorded, with a copy of the file, on 3 controls    saved
end
keys qE
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ Evidence ────────────────────────────────────────────────────────────────────┐
|│ E-261123-gqyd copied      12.4.1 +2  Prowler: 4711, 2026-10-05               │
|│                                                                              │
|│ What the scanner found                                                       │
|│ 1 passed, 1 failed                                                           │
|│ speaks to 3 controls                                                         │
|│                                                                              │
|│ Title               Prowler: 4711, 2026-10-05                                │
|│ Custody             copied                                                   │
|│ Hash                aba4bf491eafdc6583c3d25ac49b424725c96a587760562b19bcce40 │
|│                     7f5e70c4                                                 │
|│ File                scan.csv                                                 │
|│ Size                267                                                      │
|│ Period from         2026-10-05                                               │
|│ Period to           2026-10-05                                               │
|│ Effective           2026-10-05                                               │
|│ Received            2026-11-23                                               │
|│ Source              Prowler                                                  │
|│ Record              12.4.1 customer                                          │
|│ Record              12.4.2 customer                                          │
|│ Record              12.4.3 customer                                          │
|└─────────────────────────────────────────────────────────────────────────── 1 ┘
| a add  <Enter> fields  f file  d what failed  q leave  <Space> mark      saved
end
keys d
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ What somebody has to look at ────────────────────────────────────────────────┐
|│ E-261123-gqyd  Prowler: 4711, 2026-10-05                                     │
|│ 1 passed, 1 failed                                                           │
|│                                                                              │
|│ log_on: failed (high)                                                        │
|│   bucket-1                                                                   │
|│   Nothing is logged.                                                         │
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
|└──────────────────────────────────────────────────────────────────────────────┘
| j down  <PageDown> page  q close  / search                               saved
end
keys qq:failing<Enter>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ What somebody has to look at ────────────────────────────────────────────────┐
|│ E-261123-gqyd  Prowler: 4711, 2026-10-05                                     │
|│ 1 passed, 1 failed                                                           │
|│                                                                              │
|│ log_on: failed (high)                                                        │
|│   bucket-1                                                                   │
|│   Nothing is logged.                                                         │
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
|└──────────────────────────────────────────────────────────────────────────────┘
| j down  <PageDown> page  q close  / search                               saved
end
keys q:evidence import newer.csv --apply<Enter>q<Tab>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ Controls ──────────────────┐┌ 12.4.1  Event logging ─────────────────────────┐
|│   ·· 5.1.1 c Policies for …││ guided control; area: Monitoring by the        │
|│   ·· 5.1.2   Review of the…││ customer                                       │
|│ ▸ 6 Organization of i… 0/8 ││                                                │
|│ ▸ 7 Human resource se… 0/6 ││ Evidence                                       │
|│ ▸ 8 Asset management  0/11 ││ E-261123-p4cv  copied  Prowler: 4711,          │
|│ ▸ 9 Access control    0/16 ││                2026-10-12                      │
|│ ▸ 10 Cryptography      0/2 ││                1 passed                        │
|│ ▸ 11 Physical and en… 0/15 ││ E-261123-gqyd  copied  Prowler: 4711,          │
|│ ▾ 12 Operations secu… 0/16 ││                2026-10-05                      │
|│  ▸ 12.1 Operational p… 0/5 ││                1 passed, 1 failed;             │
|│  ▸ 12.2 Protection fr… 0/1 ││                E-261123-p4cv takes its place   │
|│  ▸ 12.3 Backup         0/1 ││                                                │
|│  ▾ 12.4 Logging and m… 0/5 │└──────────────────────────────────────── 1-12 ▾ ┘
|│   ·· 12.4.1 c Event logging│┌ Who does what: IaaS ───────────────────────────┐
|│   ·· 12.4.2   Protection o…││ customer · not assessed    joint: not assessed │
|│   ·· 12.4.3 c Administrato…││ provider · not assessed                        │
|│   ·· 12.4.4 c Clock synchr…││ customer ■ 5   shared 0   provider ■ 3         │
|│   ·· CLD.12.4.5 * Monitori…││   a List the events each service we (customer) │
|│  ▸ 12.5 Control of op… 0/1 ││     must record                                │
|│  ▸ 12.6 Technical vul… 0/2 ││   b Switch on required events    we (customer) │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| [customer] ? help  j scroll  l next link  <Enter> follow it  <C-o> back  saved
end
keys Ea Note<Enter>d
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ Evidence ────────────────────────────────────────────────────────────────────┐
|│ E-261123-gqyd copied      12.4.1 +2  Prowler: 4711, 2026-10-05               │
|│ E-261123-p4cv copied      12.4.1 +2  Prowler: 4711, 2026-10-12               │
|│ E-261123-nfud -           12.4.1   Note                                      │
|│                                                                              │
|│ Title                Note                                                    │
|│ Record              12.4.1 customer                                          │
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
|└─────────────────────────────────────────────────────────────────────────── 3 ┘
| This is no run of a scanner; `:evidence import FILE` takes one in.       saved
end
