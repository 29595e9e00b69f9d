# Japanese: the panes, in which every character of a label takes two columns.
language ja
size 80x24
session acme customer iaas
set CLD.9.5.1 customer status partial
set CLD.9.5.1 customer how テナントごとにネットワークを分離し、設定を四半期ごとに確認している。
set CLD.9.5.1 customer assignee 山田 花子
set CLD.9.5.1 customer due 2026-12-31
set CLD.9.5.1 customer basis stated,interviewed
set CLD.9.5.1 customer remark 試験報告書の入手待ち
set CLD.9.5.1 provider status implemented
other 5.1.1 customer status planned
keys :CLD.9.5.1<Enter>
screen
| ISO/IEC 27017:2015 (廃止)  acme  カスタマ  IaaS         評価 2  レビュー 0/121
|┌ 管理策 ────────────────────┐┌ CLD.9.5.1  Segregation in virtual computing e… ┐
|│   ○· 5.1.1 c Policies for …││ クラウド管理策; 領域: Separation of tenants    │
|│   ·· 5.1.2   Review of the…││                                                │
|│ ▸ 6 Organization of i… 0/8 ││ カスタマ側の記録                               │
|│ ▸ 7 Human resource se… 0/6 ││ 実施状況       一部実施                        │
|│ ▸ 8 Asset management  0/11 ││ 根拠           申告、面談                      │
|│ ▾ 9 Access control    1/16 ││ レビュー       評価済み (anna、2026/11/23)     │
|│  ▸ 9.1 Business requi… 0/2 ││ 実施方法       テナントごとにネットワークを分  │
|│  ▸ 9.2 User access ma… 0/6 ││                離し、設定を四半期ごとに確認し  │
|│  ▸ 9.3 User responsib… 0/1 ││                ている。                        │
|│  ▸ 9.4 System and app… 0/5 ││ 備考           試験報告書の入手待ち            │
|│  ▾ CLD.9.5 Access con… 1/2 ││ 担当者         山田 花子                       │
|│   ◐● CLD.9.5.1 * Segregati…││ 期限           2026/12/31                      │
|│   ·· CLD.9.5.2 * Virtual m…│└──────────────────────────────────────── 1-12 ▾ ┘
|│ ▸ 10 Cryptography      0/2 │┌ 誰が何をするか: IaaS ──────────────────────────┐
|│ ▸ 11 Physical and en… 0/15 ││ カスタマ ◐ 一部実施             総合: 一部実施 │
|│ ▸ 12 Operations secu… 0/16 ││ プロバイダ ● 実施済み                          │
|│ ▸ 13 Communications s… 0/8 ││ カスタマ ■ 2   共有 0   プロバイダ ■■ 6        │
|│ ▸ 14 System acquisit… 0/13 ││   a Isolate compute between tenants プロバイダ │
|│ ▸ 15 Supplier relatio… 0/5 ││   b Separate tenants' data in       プロバイダ │
|│ ▸ 16 Information secu… 0/7 ││     storage, caches and backups                │
|└────────────────────────────┘└───────────────────────────── m: モデル   1-6 ▾ ┘
| [カスタマ] ? ヘルプ  1 実施済み  2 代替実施  3 一部実施  4 計画中     保存済み
end
keys <Tab>
screen
| ISO/IEC 27017:2015 (廃止)  acme  カスタマ  IaaS         評価 2  レビュー 0/121
|┌ 管理策 ────────────────────┐┌ CLD.9.5.1  Segregation in virtual computing e… ┐
|│   ○· 5.1.1 c Policies for …││ クラウド管理策; 領域: Separation of tenants    │
|│   ·· 5.1.2   Review of the…││                                                │
|│ ▸ 6 Organization of i… 0/8 ││ カスタマ側の記録                               │
|│ ▸ 7 Human resource se… 0/6 ││ 実施状況       一部実施                        │
|│ ▸ 8 Asset management  0/11 ││ 根拠           申告、面談                      │
|│ ▾ 9 Access control    1/16 ││ レビュー       評価済み (anna、2026/11/23)     │
|│  ▸ 9.1 Business requi… 0/2 ││ 実施方法       テナントごとにネットワークを分  │
|│  ▸ 9.2 User access ma… 0/6 ││                離し、設定を四半期ごとに確認し  │
|│  ▸ 9.3 User responsib… 0/1 ││                ている。                        │
|│  ▸ 9.4 System and app… 0/5 ││ 備考           試験報告書の入手待ち            │
|│  ▾ CLD.9.5 Access con… 1/2 ││ 担当者         山田 花子                       │
|│   ◐● CLD.9.5.1 * Segregati…││ 期限           2026/12/31                      │
|│   ·· CLD.9.5.2 * Virtual m…│└──────────────────────────────────────── 1-12 ▾ ┘
|│ ▸ 10 Cryptography      0/2 │┌ 誰が何をするか: IaaS ──────────────────────────┐
|│ ▸ 11 Physical and en… 0/15 ││ カスタマ ◐ 一部実施             総合: 一部実施 │
|│ ▸ 12 Operations secu… 0/16 ││ プロバイダ ● 実施済み                          │
|│ ▸ 13 Communications s… 0/8 ││ カスタマ ■ 2   共有 0   プロバイダ ■■ 6        │
|│ ▸ 14 System acquisit… 0/13 ││   a Isolate compute between tenants プロバイダ │
|│ ▸ 15 Supplier relatio… 0/5 ││   b Separate tenants' data in       プロバイダ │
|│ ▸ 16 Information secu… 0/7 ││     storage, caches and backups                │
|└────────────────────────────┘└───────────────────────────── m: モデル   1-6 ▾ ┘
| [カスタマ] ? ヘルプ  j 送り  l 次リンク  <Enter> 開く  <C-o> 戻る     保存済み
end
keys <PageDown>
screen
| ISO/IEC 27017:2015 (廃止)  acme  カスタマ  IaaS         評価 2  レビュー 0/121
|┌ 管理策 ────────────────────┐┌ CLD.9.5.1  Segregation in virtual computing e… ┐
|│   ○· 5.1.1 c Policies for …││ 期限           2026/12/31                      │
|│   ·· 5.1.2   Review of the…││                                                │
|│ ▸ 6 Organization of i… 0/8 ││ プロバイダ側の記録                             │
|│ ▸ 7 Human resource se… 0/6 ││ 実施状況       実施済み                        │
|│ ▸ 8 Asset management  0/11 ││ レビュー       評価済み (anna、2026/11/23)     │
|│ ▾ 9 Access control    1/16 ││                                                │
|│  ▸ 9.1 Business requi… 0/2 ││ Tenants share processors, storage and code,    │
|│  ▸ 9.2 User access ma… 0/6 ││ and this control keeps one tenant from         │
|│  ▸ 9.3 User responsib… 0/1 ││ reading, changing or starving another. It also │
|│  ▸ 9.4 System and app… 0/5 ││ keeps the provider's own administration out of │
|│  ▾ CLD.9.5 Access con… 1/2 ││ reach of every tenant.                         │
|│   ◐● CLD.9.5.1 * Segregati…││                                                │
|│   ·· CLD.9.5.2 * Virtual m…│└───────────────────────────────────── 12-23/161 ┘
|│ ▸ 10 Cryptography      0/2 │┌ 誰が何をするか: IaaS ──────────────────────────┐
|│ ▸ 11 Physical and en… 0/15 ││ カスタマ ◐ 一部実施             総合: 一部実施 │
|│ ▸ 12 Operations secu… 0/16 ││ プロバイダ ● 実施済み                          │
|│ ▸ 13 Communications s… 0/8 ││ カスタマ ■ 2   共有 0   プロバイダ ■■ 6        │
|│ ▸ 14 System acquisit… 0/13 ││   a Isolate compute between tenants プロバイダ │
|│ ▸ 15 Supplier relatio… 0/5 ││   b Separate tenants' data in       プロバイダ │
|│ ▸ 16 Information secu… 0/7 ││     storage, caches and backups                │
|└────────────────────────────┘└───────────────────────────── m: モデル   1-6 ▾ ┘
| [カスタマ] ? ヘルプ  j 送り  l 次リンク  <Enter> 開く  <C-o> 戻る     保存済み
end
keys <Tab>
screen
| ISO/IEC 27017:2015 (廃止)  acme  カスタマ  IaaS         評価 2  レビュー 0/121
|┌ 管理策 ────────────────────┐┌ CLD.9.5.1  Segregation in virtual computing e… ┐
|│   ○· 5.1.1 c Policies for …││ 期限           2026/12/31                      │
|│   ·· 5.1.2   Review of the…││                                                │
|│ ▸ 6 Organization of i… 0/8 ││ プロバイダ側の記録                             │
|│ ▸ 7 Human resource se… 0/6 ││ 実施状況       実施済み                        │
|│ ▸ 8 Asset management  0/11 ││ レビュー       評価済み (anna、2026/11/23)     │
|│ ▾ 9 Access control    1/16 ││                                                │
|│  ▸ 9.1 Business requi… 0/2 ││ Tenants share processors, storage and code,    │
|│  ▸ 9.2 User access ma… 0/6 ││ and this control keeps one tenant from         │
|│  ▸ 9.3 User responsib… 0/1 ││ reading, changing or starving another. It also │
|│  ▸ 9.4 System and app… 0/5 ││ keeps the provider's own administration out of │
|│  ▾ CLD.9.5 Access con… 1/2 ││ reach of every tenant.                         │
|│   ◐● CLD.9.5.1 * Segregati…││                                                │
|│   ·· CLD.9.5.2 * Virtual m…│└───────────────────────────────────── 12-23/161 ┘
|│ ▸ 10 Cryptography      0/2 │┌ 誰が何をするか: IaaS ──────────────────────────┐
|│ ▸ 11 Physical and en… 0/15 ││ カスタマ ◐ 一部実施             総合: 一部実施 │
|│ ▸ 12 Operations secu… 0/16 ││ プロバイダ ● 実施済み                          │
|│ ▸ 13 Communications s… 0/8 ││ カスタマ ■ 2   共有 0   プロバイダ ■■ 6        │
|│ ▸ 14 System acquisit… 0/13 ││   a Isolate compute between tenants プロバイダ │
|│ ▸ 15 Supplier relatio… 0/5 ││   b Separate tenants' data in       プロバイダ │
|│ ▸ 16 Information secu… 0/7 ││     storage, caches and backups                │
|└────────────────────────────┘└───────────────────────────── m: モデル   1-6 ▾ ┘
| [カスタマ] ? ヘルプ  j 次の責務  <Enter> 責任者  e 詳細  m モデル     保存済み
end
keys <Tab><Space>
screen
| ISO/IEC 27017:2015 (廃止)  acme  カスタマ  IaaS         評価 2  レビュー 0/121
|┌ 管理策 ────────────────────┐┌ CLD.9.5.2  Virtual machine hardening ──────────┐
|│   ○· 5.1.1 c Policies for …││ クラウド管理策; 領域: Virtual machine          │
|│   ·· 5.1.2   Review of the…││ hardening                                      │
|│ ▸ 6 Organization of i… 0/8 ││                                                │
|│ ▸ 7 Human resource se… 0/6 ││ A virtual machine offers only what its job     │
|│ ▸ 8 Asset management  0/11 ││ needs from the first second it runs. The       │
|│ ▾ 9 Access control    1/16 ││ control reaches back to the image it starts    │
|│  ▸ 9.1 Business requi… 0/2 ││ from, because one weak image is copied into    │
|│  ▸ 9.2 User access ma… 0/6 ││ every machine.                                 │
|│  ▸ 9.3 User responsib… 0/1 ││                                                │
|│  ▸ 9.4 System and app… 0/5 ││ カスタマ向け                                   │
|│  ▾ CLD.9.5 Access con… 1/2 ││ On IaaS the guest is yours from the boot       │
|│◆  ◐● CLD.9.5.1 * Segregati…││ loader up. Keep a build standard per operating │
|│   ·· CLD.9.5.2 * Virtual m…│└──────────────────────────────────────── 1-12 ▾ ┘
|│ ▸ 10 Cryptography      0/2 │┌ 誰が何をするか: IaaS ──────────────────────────┐
|│ ▸ 11 Physical and en… 0/15 ││ カスタマ · 未評価                 総合: 未評価 │
|│ ▸ 12 Operations secu… 0/16 ││ プロバイダ · 未評価                            │
|│ ▸ 13 Communications s… 0/8 ││ カスタマ ■ 4   共有 0   プロバイダ ■ 3         │
|│ ▸ 14 System acquisit… 0/13 ││   a Harden guest machines to a 当方 (カスタマ) │
|│ ▸ 15 Supplier relatio… 0/5 ││     written build standard                     │
|│ ▸ 16 Information secu… 0/7 ││   b Let only approved, current 当方 (カスタマ) │
|└────────────────────────────┘└───────────────────────────── m: モデル   1-6 ▾ ┘
| [カスタマ, 印 1] ? ヘルプ  1 実施済み  2 代替実施  3 一部実施         保存済み
end
size 120x30
screen
| remit  ISO/IEC 27017:2015 (廃止)   acme   カスタマ   全サービス、IaaS                           評価 2  レビュー 0/121
|┌ 管理策 ──────────────────────────────────────┐┌ CLD.9.5.2  Virtual machine hardening ────────────────────────────────┐
|│ ▾ 5 Information security policies        1/2 ││ クラウド管理策; 領域: Virtual machine hardening                      │
|│  ▾ 5.1 Management direction for informa… 1/2 ││                                                                      │
|│   ○· 5.1.1 c Policies for information securi…││ A virtual machine offers only what its job needs from the first      │
|│   ·· 5.1.2   Review of the policies for info…││ second it runs. The control reaches back to the image it starts      │
|│ ▸ 6 Organization of information security 0/8 ││ from, because one weak image is copied into every machine.           │
|│ ▸ 7 Human resource security              0/6 ││                                                                      │
|│ ▸ 8 Asset management                    0/11 ││ カスタマ向け                                                         │
|│ ▾ 9 Access control                      1/16 ││ On IaaS the guest is yours from the boot loader up. Keep a build     │
|│  ▸ 9.1 Business requirements of access … 0/2 ││ standard per operating system: it names a public benchmark with      │
|│  ▸ 9.2 User access management            0/6 ││ version and level, lists the ports, services and local accounts that │
|│  ▸ 9.3 User responsibilities             0/1 ││ may exist, and gives each deviation an owner and an end date.        │
|│  ▸ 9.4 System and application access co… 0/5 ││                                                                      │
|│  ▾ CLD.9.5 Access control of cloud serv… 1/2 ││ Control the image before the machine. Build images in a pipeline at  │
|│◆  ◐● CLD.9.5.1 * Segregation in virtual comp…││ least every 30 days, scan them before release, and let policy refuse │
|│   ·· CLD.9.5.2 * Virtual machine hardening   ││ any image that is unapproved or older than 90 days. An image from a  │
|│ ▸ 10 Cryptography                        0/2 ││ marketplace is a stranger's server until your pipeline has rebuilt   │
|│ ▸ 11 Physical and environmental securi… 0/15 │└────────────────────────────────────────────────────────────── 1-16 ▾ ┘
|│ ▸ 12 Operations security                0/16 │┌ 誰が何をするか: IaaS ────────────────────────────────────────────────┐
|│ ▸ 13 Communications security             0/8 ││ カスタマ · 未評価                                       総合: 未評価 │
|│ ▸ 14 System acquisition, development a… 0/13 ││ プロバイダ · 未評価                                                  │
|│ ▸ 15 Supplier relationships              0/5 ││ カスタマ ■■■■■■ 4   共有 0   プロバイダ ■■■■■ 3                      │
|│ ▸ 16 Information security incident mana… 0/7 ││   a Harden guest machines to a written build         当方 (カスタマ) │
|│ ▸ 17 Information security aspects of bu… 0/4 ││     standard                                                         │
|│ ▸ 18 Compliance                          0/8 ││   b Let only approved, current images start          当方 (カスタマ) │
|│                                              ││   c Run malware protection and log forwarding on     当方 (カスタマ) │
|│                                              ││     guests                                                           │
|└──────────────────────────────────────────────┘└─────────────────────────────────────────────────── m: モデル   1-8 ▾ ┘
| [カスタマ, 印 1] ? ヘルプ  1 実施済み  2 代替実施  3 一部実施  4 計画中  5 未実施  0 消去  c メモ  / 検索     保存済み
end
keys 1
screen
| remit  ISO/IEC 27017:2015 (廃止)   acme   カスタマ   全サービス、IaaS                           評価 2  レビュー 0/121
|┌ 管理策 ──────────────────────────────────────┐┌ CLD.9.5.2  Virtual machine hardening ────────────────────────────────┐
|│ ▾ 5 Information security policies        1/2 ││ クラウド管理策; 領域: Virtual machine hardening                      │
|│  ▾ 5.1 Management direction for informa… 1/2 ││                                                                      │
|│   ○· 5.1.1 c Policies for information securi…││ A virtual machine offers only what its job needs from the first      │
|│   ·· 5.1.2   Review of the policies for info…││ second it runs. The control reaches back to the image it starts      │
|│ ▸ 6 Organization of information security 0/8 ││ from, because one weak image is copied into every machine.           │
|│ ▸ 7 Human resource security              0/6 ││                                                                      │
|│ ▸ 8 Asset management                    0/11 ││ カスタマ向け                                                         │
|│ ▾ 9 Access control                      1/16 ││ On IaaS the guest is yours from the boot loader up. Keep a build     │
|│  ▸ 9.1 Business requirements of access … 0/2 ││ standard per operating system: it names a public benchmark with      │
|│  ▸ 9.2 User access management            0/6 ││ version and level, lists the ports, services and local accounts that │
|│  ▸ 9.3 User responsibilities             0/1 ││ may exist, and gives each deviation an owner and an end date.        │
|│  ▸ 9.4 System and application access co… 0/5 ││                                                                      │
|│  ▾ CLD.9.5 Access control of cloud serv… 1/2 ││ Control the image before the machine. Build images in a pipeline at  │
|│   ●● CLD.9.5.1 * Segregation in virtual comp…││ least every 30 days, scan them before release, and let policy refuse │
|│   ·· CLD.9.5.2 * Virtual machine hardening   ││ any image that is unapproved or older than 90 days. An image from a  │
|│ ▸ 10 Cryptography                        0/2 ││ marketplace is a stranger's server until your pipeline has rebuilt   │
|│ ▸ 11 Physical and environmental securi… 0/15 │└────────────────────────────────────────────────────────────── 1-16 ▾ ┘
|│ ▸ 12 Operations security                0/16 │┌ 誰が何をするか: IaaS ────────────────────────────────────────────────┐
|│ ▸ 13 Communications security             0/8 ││ カスタマ · 未評価                                       総合: 未評価 │
|│ ▸ 14 System acquisition, development a… 0/13 ││ プロバイダ · 未評価                                                  │
|│ ▸ 15 Supplier relationships              0/5 ││ カスタマ ■■■■■■ 4   共有 0   プロバイダ ■■■■■ 3                      │
|│ ▸ 16 Information security incident mana… 0/7 ││   a Harden guest machines to a written build         当方 (カスタマ) │
|│ ▸ 17 Information security aspects of bu… 0/4 ││     standard                                                         │
|│ ▸ 18 Compliance                          0/8 ││   b Let only approved, current images start          当方 (カスタマ) │
|│                                              ││   c Run malware protection and log forwarding on     当方 (カスタマ) │
|│                                              ││     guests                                                           │
|└──────────────────────────────────────────────┘└─────────────────────────────────────────────────── m: モデル   1-8 ▾ ┘
| 保存: CLD.9.5.1, カスタマ: 実施済み (gv で再び印)                                                             保存済み
end
keys fstatus=implemented<Enter>
screen
| remit  ISO/IEC 27017:2015 (廃止)   acme   カスタマ   全サービス、IaaS                           評価 2  レビュー 0/121
|┌ 管理策: 1/121 ───────────────────────────────┐┌ CLD.9.5.1  Segregation in virtual computing environments ────────────┐
|│ ▾ 9 Access control                      1/16 ││ クラウド管理策; 領域: Separation of tenants                          │
|│  ▾ CLD.9.5 Access control of cloud serv… 1/2 ││                                                                      │
|│   ●● CLD.9.5.1 * Segregation in virtual comp…││ カスタマ側の記録                                                     │
|│                                              ││ 実施状況       実施済み                                              │
|│                                              ││ 根拠           申告、面談                                            │
|│                                              ││ レビュー       評価済み (anna、2026/11/23)                           │
|│                                              ││ 実施方法       テナントごとにネットワークを分離し、設定を四半期ごと  │
|│                                              ││                に確認している。                                      │
|│                                              ││ 備考           試験報告書の入手待ち                                  │
|│                                              ││ 担当者         山田 花子                                             │
|│                                              ││ 期限           2026/12/31                                            │
|│                                              ││                                                                      │
|│                                              ││ プロバイダ側の記録                                                   │
|│                                              ││ 実施状況       実施済み                                              │
|│                                              ││ レビュー       評価済み (anna、2026/11/23)                           │
|│                                              ││                                                                      │
|│                                              │└────────────────────────────────────────────────────────────── 1-16 ▾ ┘
|│                                              │┌ 誰が何をするか: IaaS ────────────────────────────────────────────────┐
|│                                              ││ カスタマ ● 実施済み                                   総合: 実施済み │
|│                                              ││ プロバイダ ● 実施済み                                                │
|│                                              ││ カスタマ ■■■ 2   共有 0   プロバイダ ■■■■■■■■■ 6                     │
|│                                              ││   a Isolate compute between tenants                       プロバイダ │
|│                                              ││   b Separate tenants' data in storage, caches and backups プロバイダ │
|│                                              ││   c Keep provider administration out of tenants' reach    プロバイダ │
|│                                              ││   d Contain software that tenants bring to the platform   プロバイダ │
|│                                              ││   e Test the tenant boundary from two tenants every year  プロバイダ │
|└────────────────────────── status=implemented ┘└─────────────────────────────────────────────────── m: モデル   1-8 ▾ ┘
| 管理策 1 件 (いずれかの側の記録による)。Esc ですべて表示                                                      保存済み
end
keys <Esc>u
screen
| remit  ISO/IEC 27017:2015 (廃止)   acme   カスタマ   全サービス、IaaS                           評価 2  レビュー 0/121
|┌ 管理策 ──────────────────────────────────────┐┌ CLD.9.5.1  Segregation in virtual computing environments ────────────┐
|│ ▾ 5 Information security policies        1/2 ││ クラウド管理策; 領域: Separation of tenants                          │
|│  ▾ 5.1 Management direction for informa… 1/2 ││                                                                      │
|│   ○· 5.1.1 c Policies for information securi…││ カスタマ側の記録                                                     │
|│   ·· 5.1.2   Review of the policies for info…││ 実施状況       一部実施                                              │
|│ ▸ 6 Organization of information security 0/8 ││ 根拠           申告、面談                                            │
|│ ▸ 7 Human resource security              0/6 ││ レビュー       評価済み (anna、2026/11/23)                           │
|│ ▸ 8 Asset management                    0/11 ││ 実施方法       テナントごとにネットワークを分離し、設定を四半期ごと  │
|│ ▾ 9 Access control                      1/16 ││                に確認している。                                      │
|│  ▸ 9.1 Business requirements of access … 0/2 ││ 備考           試験報告書の入手待ち                                  │
|│  ▸ 9.2 User access management            0/6 ││ 担当者         山田 花子                                             │
|│  ▸ 9.3 User responsibilities             0/1 ││ 期限           2026/12/31                                            │
|│  ▸ 9.4 System and application access co… 0/5 ││                                                                      │
|│  ▾ CLD.9.5 Access control of cloud serv… 1/2 ││ プロバイダ側の記録                                                   │
|│   ◐● CLD.9.5.1 * Segregation in virtual comp…││ 実施状況       実施済み                                              │
|│   ·· CLD.9.5.2 * Virtual machine hardening   ││ レビュー       評価済み (anna、2026/11/23)                           │
|│ ▸ 10 Cryptography                        0/2 ││                                                                      │
|│ ▸ 11 Physical and environmental securi… 0/15 │└────────────────────────────────────────────────────────────── 1-16 ▾ ┘
|│ ▸ 12 Operations security                0/16 │┌ 誰が何をするか: IaaS ────────────────────────────────────────────────┐
|│ ▸ 13 Communications security             0/8 ││ カスタマ ◐ 一部実施                                   総合: 一部実施 │
|│ ▸ 14 System acquisition, development a… 0/13 ││ プロバイダ ● 実施済み                                                │
|│ ▸ 15 Supplier relationships              0/5 ││ カスタマ ■■■ 2   共有 0   プロバイダ ■■■■■■■■■ 6                     │
|│ ▸ 16 Information security incident mana… 0/7 ││   a Isolate compute between tenants                       プロバイダ │
|│ ▸ 17 Information security aspects of bu… 0/4 ││   b Separate tenants' data in storage, caches and backups プロバイダ │
|│ ▸ 18 Compliance                          0/8 ││   c Keep provider administration out of tenants' reach    プロバイダ │
|│                                              ││   d Contain software that tenants bring to the platform   プロバイダ │
|│                                              ││   e Test the tenant boundary from two tenants every year  プロバイダ │
|└──────────────────────────────────────────────┘└─────────────────────────────────────────────────── m: モデル   1-8 ▾ ┘
| 取り消しました: 実施状況 (CLD.9.5.1 カスタマ) は「一部実施」に戻りました                                      保存済み
end
size 40x12
screen
| ISO/IEC 27017:2015 (廃止)  acme  カス…
|┌ 管理策 ──────────────────────────────┐
|│ ▸ 8 Asset management            0/11 │
|│ ▾ 9 Access control              1/16 │
|│  ▸ 9.1 Business requirements of… 0/2 │
|│  ▸ 9.2 User access management    0/6 │
|│  ▸ 9.3 User responsibilities     0/1 │
|│  ▸ 9.4 System and application a… 0/5 │
|│  ▾ CLD.9.5 Access control of cl… 1/2 │
|│   ◐● CLD.9.5.1 * Segregation in virt…│
| 取り消しました: 実施状況
| (CLD.9.5.1 カスタマ) は「一…  保存済み
end
keys <Tab>
screen
| ISO/IEC 27017:2015 (廃止)  acme  カス…
|┌ CLD.9.5.1  Segregation in virtual c… ┐
|│ クラウド管理策; 領域: Separation of  │
|│ tenants                              │
|│                                      │
|│ カスタマ側の記録                     │
|│ 実施状況       一部実施              │
|│ 根拠           申告、面談            │
|│ レビュー       評価済み (anna、      │
|│                2026/11/23)           │
| 取り消しました: 実施状況
| (CLD.9.5.1 カスタマ) は「一…  保存済み
end
keys <Tab>
screen
| ISO/IEC 27017:2015 (廃止)  acme  カス…
|┌ 誰が何をするか: CLD.9.5.1, IaaS ─────┐
|│ カスタマ ◐ 一部実施   総合: 一部実施 │
|│ プロバイダ ● 実施済み                │
|│ カスタマ ■ 2  共有 0  プロバイダ ■ 6 │
|│   a Isolate compute       プロバイダ │
|│     between tenants                  │
|│   b Separate tenants'     プロバイダ │
|│     data in storage,                 │
|│     caches and backups               │
| 取り消しました: 実施状況
| (CLD.9.5.1 カスタマ) は「一…  保存済み
end
size 20x6
screen
| ISO/IEC 27017:2015…
|┌ 誰が何をするか:… ┐
|│ カスタマ ◐ 一部  │
|│ 実施             │
| 取り消しました: 実
| 施状況 (CLD.9.5.1 …
end
