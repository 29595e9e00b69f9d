# A small screen: the question scrolls, the chosen answer stays in sight.
size 40x10
session acme customer iaas
keys :quiz gdpr<Enter>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  …
|┌ GDPR readiness check: 1 of 10 ───────┐
|│ Does the GDPR apply to this service, │
|│ and what are we in it?               │
|│                                      │
|│ ( ) 1  Controller: we decide what    │
|│        the personal data in it is    │
|│        used for                      │
| choose with a digit, or
| with the arrows and Ent… not saved yet
end
keys <PageDown>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  …
|┌ GDPR readiness check: 1 of 10 ───────┐
|│        used for                      │
|│ ( ) 2  Processor: we handle personal │
|│        data in it for a customer, as │
|│        instructed                    │
|│ ( ) 3  Both: some of it for our own  │
|│        purposes, some of it for      │
|└────────────────────────── 6-11 of 44 ┘
| <Enter> choose it        not saved yet
end
keys jjj
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  …
|┌ GDPR readiness check: 1 of 10 ───────┐
|│ ( ) 2  Processor: we handle personal │
|│        data in it for a customer, as │
|│        instructed                    │
|│ ( ) 3  Both: some of it for our own  │
|│        purposes, some of it for      │
|│        customers                     │
| choose with a digit, or
| with the arrows and Ent… not saved yet
end
keys k<Enter>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  …
|┌ GDPR readiness check: 2 of 10 ───────┐
|│ Record of processing (processor)     │
|│ Is there a current record of what we │
|│ process for each customer: what kind │
|│ of processing, where, with which     │
|│ transfers and sub-processors, and    │
|│ under which safeguards?              │
|└─────────────────────────── 1-6 of 18 ┘
| y yes  p partly  n no    not saved yet
end
keys yyyyyyyny
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  …
|┌ GDPR readiness check ────────────────┐
|│ Regulation (EU) 2016/679 as of       │
|│ 2018-05-23                           │
|│ Processor: we handle personal data   │
|│ in it for a customer, as instructed  │
|│                                      │
|│   People's rights: in place (yes 1)  │
|└─────────────────────────── 1-6 of 45 ┘
| saved: GDPR readiness check      saved
end
keys ll
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  …
|┌ GDPR readiness check ────────────────┐
|│      15.1.1  Information security    │
|│      policy for supplier             │
|│      relationships                   │
|│      15.1.2  Addressing security     │
|│      within supplier agreements      │
|│      15.1.3  Information and         │
|└───────────────────────── 28-33 of 45 ┘
| j scroll  q close                saved
end
keys h<Enter>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  …
|┌ 15.1.1  Information security policy… ┐
|│ guided control                       │
|│                                      │
|│ The policy says what a supplier has  │
|│ to show before it may touch your     │
|│ information, and who may grant an    │
|│ exception. Cloud providers need a    │
| `:quiz-results gdpr` shows the
| result again                     saved
end
