# Japanese: the first form, in which the name may be Japanese too, and what comes next.
language ja
size 80x24
keys あ
screen
|
|
|
|
|        ┌ remit: 新しい評価 ───────────────────────────────────────────┐
|        │                                                              │
|        │ それぞれの管理策は誰の責務で、実施されていますか? 三つ答えれ │
|        │ ば始められます。すべて後で変えられます。                     │
|        │                                                              │
|        │ セッションの名前      あ                                     │
|        │                                                              │
|        │ 当方の役割            [カスタマ]  プロバイダ   監査員        │
|        │                                                              │
|        │ サービスモデル        [IaaS]  PaaS   SaaS                    │
|        │                                                              │
|        │ Tab: 次の項目  矢印/Space/文字: 変更  Enter: 作成  Esc: 終了 │
|        │                                                              │
|        │                                                              │
|        └──────────────────────────────────────────────────────────────┘
|
|
|
|
| <Enter> 作成  <Tab> 次の項目  <Right> 変更  <Esc> 抜ける
end
keys <Backspace>評価<Enter>
screen
| ISO/IEC 27017:2015 (廃止)  評価  カスタマ  IaaS         評価 0  レビュー 0/121
|┌ 管理策 ────────────────────┐┌ 5.1.1  Policies for information security ──────┐
|│ ▾ 5 Information secur… 0/2 ││ 手引付き管理策                                 │
|│  ▾ 5.1 Management dir… 0/2 ││                                                │
|│   ·· 5.1.1 c Policies for …││ A policy settles in advance what is otherwise  │
|│   ·· 5.1.2   Review of the…││ decided by whoever holds the payment card or   │
|│ ▸ 6 Organization of i… 0/8 ││ the on-call phone. For the customer that is    │
|│ ▸ 7 Human resource se… 0/6 ││ which services may hold which data; for the    │
|│ ▸ 8 Asset management  0/11 ││ provider, what every tenant can rely on        │
|│ ▸ 9 Access control    0/16 ││ whoever is on shift.                           │
|│ ▸ 10 Cryptography      0/2 ││                                                │
|│ ▸ 11 Physical and en… 0/15 ││ カスタマ向け                                   │
|│ ▸ 12 Operations secu… 0/16 ││ Try the policy on three cases: a team wants to │
|│ ▸ 13 Communications s… 0/8 ││ load customer records into a free trial, a     │
|│ ▸ 14 System acquisit… 0/13 │└──────────────────────────────────────── 1-12 ▾ ┘
|│ ▸ 15 Supplier relatio… 0/5 │┌ 誰が何をするか: IaaS ──────────────────────────┐
|│ ▸ 16 Information secu… 0/7 ││ カスタマ · 未評価                 総合: 未評価 │
|│ ▸ 17 Information secu… 0/4 ││ プロバイダ · 未評価                            │
|│ ▸ 18 Compliance        0/8 ││ カスタマ ■■ 6   共有 0   プロバイダ ■ 2        │
|│                            ││   a Write a policy for the use 当方 (カスタマ) │
|│                            ││     of cloud services                          │
|│                            ││   b Decide the countries where 当方 (カスタマ) │
|└────────────────────────────┘└───────────────────────────── m: モデル   1-6 ▾ ┘
| 作りました。? でキー一覧、1 から 5 で実施状況を記録します             保存済み
end
size 40x12
screen
| ISO/IEC 27017:2015 (廃止)  評価  カス…
|┌ 管理策 ──────────────────────────────┐
|│ ▾ 5 Information security polici… 0/2 │
|│  ▾ 5.1 Management direction for… 0/2 │
|│   ·· 5.1.1 c Policies for informatio…│
|│   ·· 5.1.2   Review of the policies …│
|│ ▸ 6 Organization of information… 0/8 │
|│ ▸ 7 Human resource security      0/6 │
|│ ▸ 8 Asset management            0/11 │
|│ ▸ 9 Access control              0/16 │
| 作りました。? でキー一覧、1
| から 5 で実施状況を記録します 保存済み
end
size 80x24
keys m
screen
| ISO/IEC 27017:2015 (廃止)  評価  カスタマ  PaaS         評価 0  レビュー 0/121
|┌ 管理策 ────────────────────┐┌ 5.1.1  Policies for information security ──────┐
|│ ▾ 5 Information secur… 0/2 ││ 手引付き管理策                                 │
|│  ▾ 5.1 Management dir… 0/2 ││                                                │
|│   ·· 5.1.1 c Policies for …││ A policy settles in advance what is otherwise  │
|│   ·· 5.1.2   Review of the…││ decided by whoever holds the payment card or   │
|│ ▸ 6 Organization of i… 0/8 ││ the on-call phone. For the customer that is    │
|│ ▸ 7 Human resource se… 0/6 ││ which services may hold which data; for the    │
|│ ▸ 8 Asset management  0/11 ││ provider, what every tenant can rely on        │
|│ ▸ 9 Access control    0/16 ││ whoever is on shift.                           │
|│ ▸ 10 Cryptography      0/2 ││                                                │
|│ ▸ 11 Physical and en… 0/15 ││ カスタマ向け                                   │
|│ ▸ 12 Operations secu… 0/16 ││ Try the policy on three cases: a team wants to │
|│ ▸ 13 Communications s… 0/8 ││ load customer records into a free trial, a     │
|│ ▸ 14 System acquisit… 0/13 │└──────────────────────────────────────── 1-12 ▾ ┘
|│ ▸ 15 Supplier relatio… 0/5 │┌ 誰が何をするか: PaaS (セッションは IaaS) ──────┐
|│ ▸ 16 Information secu… 0/7 ││ カスタマ · 未評価                 総合: 未評価 │
|│ ▸ 17 Information secu… 0/4 ││ プロバイダ · 未評価                            │
|│ ▸ 18 Compliance        0/8 ││ カスタマ ■ 5   共有 0   プロバイダ ■ 3         │
|│                            ││   a Write a policy for the use 当方 (カスタマ) │
|│                            ││     of cloud services                          │
|│                            ││   b Decide the countries where 当方 (カスタマ) │
|└────────────────────────────┘└───────────────────────────── m: モデル   1-6 ▾ ┘
| [カスタマ] ? ヘルプ  1 実施済み  2 代替実施  3 一部実施  4 計画中     保存済み
end
