# Keys that come before the frame they are for: none is lost, in panes and in what lies over them.
size 80x24
session acme customer iaas
keys :CLD.9.5.1<Enter><Tab><PageDown>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ Controls ──────────────────┐┌ CLD.9.5.1  Segregation in virtual computing e… ┐
|│   ·· 5.1.1 c Policies for …││ tenant's rows. What you can do is know which   │
|│   ·· 5.1.2   Review of the…││ separation you rely on, pay for a stronger one │
|│ ▸ 6 Organization of i… 0/8 ││ where you need it, and avoid opening it        │
|│ ▸ 7 Human resource se… 0/6 ││ yourself.                                      │
|│ ▸ 8 Asset management  0/11 ││                                                │
|│ ▾ 9 Access control    0/16 ││ Decide per workload whether it may share a     │
|│  ▸ 9.1 Business requi… 0/2 ││ host, a database engine or an encryption key   │
|│  ▸ 9.2 User access ma… 0/6 ││ with strangers, and note the decision beside   │
|│  ▸ 9.3 User responsib… 0/1 ││ the risk. Where it may not, order dedicated    │
|│  ▸ 9.4 System and app… 0/5 ││ hosts, single-tenant databases or keys of your │
|│  ▾ CLD.9.5 Access con… 0/2 ││ own, and export the placement setting as       │
|│   ·· CLD.9.5.1 * Segregati…││ proof: what the order said and what runs can   │
|│   ·· CLD.9.5.2 * Virtual m…│└────────────────────────────────── 12-23 of 146 ┘
|│ ▸ 10 Cryptography      0/2 │┌ Who does what: IaaS ───────────────────────────┐
|│ ▸ 11 Physical and en… 0/15 ││ customer · not assessed    joint: not assessed │
|│ ▸ 12 Operations secu… 0/16 ││ provider · not assessed                        │
|│ ▸ 13 Communications s… 0/8 ││ customer ■ 2   shared 0   provider ■■ 6        │
|│ ▸ 14 System acquisit… 0/13 ││   a Isolate compute between tenants   provider │
|│ ▸ 15 Supplier relatio… 0/5 ││   b Separate tenants' data in         provider │
|│ ▸ 16 Information secu… 0/7 ││     storage, caches and backups                │
|└────────────────────────────┘└────────────────────────────── m: model   1-6 ▾ ┘
| [customer] ? help  j scroll  l next link  <Enter> follow it  <C-o> back  saved
end
keys :CLD.9.5.2<Enter><Tab>zG
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ Who does what: CLD.9.5.2, IaaS ──────────────────────────────────────────────┐
|│ customer · not assessed                                  joint: not assessed │
|│ provider · not assessed                                                      │
|│ customer ■■■■■■ 4   shared 0   provider ■■■■■ 3                              │
|│   a Harden guest machines to a written build standard          we (customer) │
|│   b Let only approved, current images start                    we (customer) │
|│   c Run malware protection and log forwarding on guests        we (customer) │
|│   d Scan guests for drift and reconcile with the inventory     we (customer) │
|│   e Harden hosts and the virtual devices they offer                 provider │
|│   f Keep published images hardened, signed and current              provider │
|│   g Give customers hardening results for provider machines          provider │
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
|└──────────────────────────────────────────────────────────────────── m: model ┘
| [customer] ? help  j next duty  <Enter> whose it is  e details  m model  saved
end
keys zk?<PageDown>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ Help ────────────────────────────────────────────────────────────────────────┐
|│ ]                     Go to the next control that we have not assessed       │
|│ 1                     Record that the control is implemented                 │
|│ 2                     Record that it is implemented in an alternative way    │
|│ 3                     Record that it is partly implemented                   │
|│ 4                     Record that it is planned                              │
|│ 5                     Record that it is not implemented                      │
|│ 0                     Clear the status: not assessed                         │
|│ s                     Record for the other side: `:side provider`            │
|│ u                     Take back what you recorded last                       │
|│ x                     Write the remark for the report                        │
|│ /                     Search ids, titles, guidance, duties, and what is      │
|│                       recorded                                               │
|│ <Tab>                 Go to the next pane                                    │
|│ q                     Leave remit; everything said to be saved is saved      │
|│                                                                              │
|│ Everywhere                                                                   │
|│ j, <Down>             Go one row or line down                                │
|│ k, <Up>               Go one row or line up                                  │
|│ gg, <Home>            Go to the first row or line                            │
|│ G, <End>              Go to the last row or line                             │
|└──────────────────────────────────────────────────────────────── 20-39 of 545 ┘
| j down  <PageDown> page  q close  / search                               saved
end
keys qDGq:engagement<Enter><PageDown><PageDown>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ The assessment ──────────────────────────────────────────────────────────────┐
|│ Scope                                                                        │
|│ Criteria                                                                     │
|│ Method                                                                       │
|│ Places                                                                       │
|│ From                                                                         │
|│ To                                                                           │
|│ Language                                                                     │
|│ Classification                                                               │
|│ Conclusion                                                                   │
|│ Recipients                                                                   │
|│ Version                                                                      │
|│ Approved by                                                                  │
|│ Approved on                                                                  │
|│ Logo                                                                         │
|│                                                                              │
|│ A PNG or JPEG in the session's folder, for the cover of HTML documents       │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────── 22 of 22 ┘
| <Enter> edit  x clear  j next field  u undo  q leave                     saved
end
keys q:quiz<Enter><PageDown>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ GDPR readiness check: 1 of 10 ───────────────────────────────────────────────┐
|│ ( ) 2  Processor: we handle personal data in it for a customer, as           │
|│        instructed                                                            │
|│ ( ) 3  Both: some of it for our own purposes, some of it for customers       │
|│ ( ) 4  It does not apply                                                     │
|│ ( ) 5  We do not know: ask us as both                                        │
|│                                                                              │
|│ The controller decides why and how personal data is used; the processor      │
|│ handles it for a controller, on instructions. A customer of a cloud service  │
|│ is mostly the controller and its provider the processor; a provider is the   │
|│ controller for its own customer accounts and logs. The Regulation applies to │
|│ anybody established in the EU or EEA, and to others who offer goods or       │
|│ services to people there or watch what they do there.                        │
|│ Art. 2, Art. 3, Art. 4, Art. 24, Art. 26, Art. 28                            │
|│                                                                              │
|│ Ten questions, about two minutes for one part. They show where to look       │
|│ first, with the articles and the controls that help.                         │
|│ This check is remit's own. It is no legal advice, no audit and no proof of   │
|│ compliance, and it is not connected with any authority or vendor. Ask        │
|│ somebody who knows the law before you rely on it.                            │
|│ Regulation (EU) 2016/679 as of 2018-05-23                                    │
|└────────────────────────────────────────────────────────────────── 4-23 of 23 ┘
| <Enter> choose it  j next  q leave                               not saved yet
end
size 80x12
keys q<S-Tab><S-Tab>F
keys aNobody tests the boundary<Enter>minor<Enter>The boundary between two tenants was last tested when the service was bought, by the provider, from one tenant only; nobody has asked for the summary since, and nobody is named to do so. What was tested then has been replaced twice, the hosts as well as what runs on them, and the tests of the provider name another region than ours. The contract says nothing of it.<Enter>
keys jk<C-d>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ Findings ────────────────────────────────────────────────────────────────────┐
|│ F-261123-gqyd open        observation CLD.9.5.2  Nobody tests the boundary   │
|│                                                                              │
|│ Statement           The boundary between two tenants was last tested when    │
|│                     the service was bought, by the provider, from one tenant │
|│                     only; nobody has asked for the summary since, and nobody │
|│                     is named to do so. What was tested then has been         │
|│                     replaced twice, the hosts as well as what runs on them,  │
|│                     and the tests of the provider name another region than   │
|└─────────────────────────────────────────────────────────────────────────── 1 ┘
| a add  <Enter> fields  s step on  q leave  <Space> mark  + link          saved
end
keys q:history all<Enter><Enter><PageDown>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ History of the session ──────────────────────────────────────────────────────┐
|│ F-261123-gqyd: Statement  The boundary between two tenants was last tested   │
|│                           when the service was bought, by the provider, from │
|│                           one tenant only; nobody has asked for the summary  │
|│                           since, and nobody is named to do so. What was      │
|│                           tested then has been replaced twice, the hosts as  │
|│                           well as what runs on them, and the tests of the    │
|│                           provider name another region than ours. The        │
|│                           contract says nothing of it.                       │
|└──────────────────────────────────────────────────────────────────── 2-9 of 9 ┘
| <Enter> all of it  o as of then  = since then  j down  q close           saved
end
keys qq:about<Enter><PageDown>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ About ISO/IEC 27017 ─────────────────────────────────────────────────────────┐
|│ when an organisation puts it into its ISO/IEC 27001 management system or a   │
|│ contract names it.                                                           │
|│                                                                              │
|│ For whom                                                                     │
|│ Two parties, and often one organisation is both: whoever sells software as a │
|│ service on rented machines is a provider to its customers and a customer of  │
|│ its host.                                                                    │
|│ • The customer learns what to ask before signing and what stays its own      │
|└────────────────────────────────────────────────────────────────── 8-15 of 68 ┘
| j down  <PageDown> page  q close  / search                               saved
end
