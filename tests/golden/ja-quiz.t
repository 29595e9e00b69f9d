# Japanese: a quiz. Its questions are the catalog's and stay as they are; all around is translated.
language ja
size 80x24
session acme customer iaas
keys :quiz gdpr<Enter>
screen
| ISO/IEC 27017:2015 (廃止)  acme  カスタマ  IaaS         評価 0  レビュー 0/121
|┌ GDPR readiness check: 1/10 ──────────────────────────────────────────────────┐
|│ Does the GDPR apply to this service, and what are we in it?                  │
|│                                                                              │
|│ ( ) 1  Controller: we decide what the personal data in it is used for        │
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
|└───────────────────────────────────────────────────────────────────── 1-20/23 ┘
| 数字、または矢印と Enter で選んでください                             保存待ち
end
keys 1
screen
| ISO/IEC 27017:2015 (廃止)  acme  カスタマ  IaaS         評価 0  レビュー 0/121
|┌ GDPR readiness check: 2/10 ──────────────────────────────────────────────────┐
|│ Record of processing (controller)                                            │
|│ Is there a current record of the personal data in this service: whose it is, │
|│ what kinds, what for, where it lies, who receives it, and how long it stays? │
|│                                                                              │
|│ ( ) y  はい                                                                  │
|│ ( ) p  一部                                                                  │
|│ ( ) n  いいえ                                                                │
|│ ( ) d  分からない                                                            │
|│ ( ) a  該当なし                                                              │
|│                                                                              │
|│ Yes: it is written, one person owns it, it was gone over within the last     │
|│ twelve months, and it says whether there are special kinds of data, such as  │
|│ health or beliefs, and in which countries the data lies.                     │
|│ Art. 5(1), Art. 9, Art. 30(1)                                                │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| y はい  p 一部  n いいえ  d 分からない  b 戻る  q 抜ける  s 飛ばす    保存待ち
end
keys yyyyynpads
screen
| ISO/IEC 27017:2015 (廃止)  acme  カスタマ  IaaS         評価 0  レビュー 0/121
|┌ GDPR readiness check ────────────────────────────────────────────────────────┐
|│ Regulation (EU) 2016/679 (2018/05/23 現在)                                   │
|│ Controller: we decide what the personal data in it is used for               │
|│                                                                              │
|│   People's rights: 整備済み (はい 1)                                         │
|│   Controls and notifications: 不足あり (はい 2, 一部 1, いいえ 1)            │
|│   Open and clear policies: 整備済み (はい 2)                                 │
|│   Partners, technology and training: 未整備 (分からない 1, 該当なし 1)       │
|│                                                                              │
|│ 最初にすべきこと (この順で)                                                  │
|│                                                                              │
|│ 1. Security that fits the risk: いいえ                                       │
|│    Assess the guided and the cloud controls of this catalog for the service; │
|│    that is what remit is for. Before anything else: a second factor for      │
|│    administrators, encryption with keys whose holder you know, updates       │
|│    within a set time, a backup that was restored, logs that somebody reads.  │
|│    Collect no field that nobody needs.                                       │
|│    Art. 25, Art. 32                                                          │
|│      9.2.3  Management of privileged access rights                           │
|│      10.1.1  Policy on the use of cryptographic controls                     │
|│      10.1.2  Key management                                                  │
|└───────────────────────────────────────────────────────────────────── 1-20/50 ┘
| s はここでは使えません。? でキー一覧                                  保存済み
end
keys yyyyyyyyyy
screen
| ISO/IEC 27017:2015 (廃止)  acme  カスタマ  IaaS         評価 0  レビュー 0/121
|┌ GDPR readiness check ────────────────────────────────────────────────────────┐
|│ Regulation (EU) 2016/679 (2018/05/23 現在)                                   │
|│ Controller: we decide what the personal data in it is used for               │
|│                                                                              │
|│   People's rights: 整備済み (はい 1)                                         │
|│   Controls and notifications: 不足あり (はい 2, 一部 1, いいえ 1)            │
|│   Open and clear policies: 整備済み (はい 2)                                 │
|│   Partners, technology and training: 未整備 (分からない 1, 該当なし 1)       │
|│                                                                              │
|│ 最初にすべきこと (この順で)                                                  │
|│                                                                              │
|│ 1. Security that fits the risk: いいえ                                       │
|│    Assess the guided and the cloud controls of this catalog for the service; │
|│    that is what remit is for. Before anything else: a second factor for      │
|│    administrators, encryption with keys whose holder you know, updates       │
|│    within a set time, a backup that was restored, logs that somebody reads.  │
|│    Collect no field that nobody needs.                                       │
|│    Art. 25, Art. 32                                                          │
|│      9.2.3  Management of privileged access rights                           │
|│      10.1.1  Policy on the use of cryptographic controls                     │
|│      10.1.2  Key management                                                  │
|└───────────────────────────────────────────────────────────────────── 1-20/50 ┘
| y はここでは使えません。? でキー一覧                                  保存済み
end
keys G
screen
| ISO/IEC 27017:2015 (廃止)  acme  カスタマ  IaaS         評価 0  レビュー 0/121
|┌ GDPR readiness check ────────────────────────────────────────────────────────┐
|│    remit is evidence of it.                                                  │
|│    Art. 5(2), Art. 24, Art. 35, Art. 36, Art. 37 to 39                       │
|│      7.2.2  Information security awareness, education and training           │
|│      18.2.1  Independent review of information security                      │
|│      18.1.4  Privacy and protection of personally identifiable information   │
|│                                                                              │
|│ 3. Breaches (controller): 一部                                               │
|│    Write one page: who decides and who stands in, how to reach the           │
|│    authority, what it asks (what happened, how many people and records,      │
|│    likely effects, what was done, a contact), and that details may follow    │
|│    later. Keep a register of breaches, the small ones too. Rehearse it for   │
|│    an hour, once on a Friday evening.                                        │
|│    Art. 33(1), Art. 33(5), Art. 34                                           │
|│      16.1.1  Responsibilities and procedures                                 │
|│      16.1.2  Reporting information security events                           │
|│      CLD.12.4.5  Monitoring of cloud services                                │
|│                                                                              │
|│ This check is remit's own. It is no legal advice, no audit and no proof of   │
|│ compliance, and it is not connected with any authority or vendor. Ask        │
|│ somebody who knows the law before you rely on it.                            │
|└──────────────────────────────────────────────────────────────────── 31-50/50 ┘
| j 送り  l 次へ  <Enter> 移動  q 閉じる                                保存済み
end
