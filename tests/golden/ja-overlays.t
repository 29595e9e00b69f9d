# Japanese: what lies over the panes: progress, registers, history, services, help, choices.
language ja
catalog catalog-small.yaml
size 80x24
session acme customer iaas
set 1.1.1 customer status partial
set 1.1.1 customer assignee 山田 花子
set 1.1.1 customer due 2026-11-01
set 2.1.1 customer status implemented
set 2.1.1 provider status planned
set 2.1.2 customer status not-implemented
path service/mail/name メール
path service/mail/provider 例社
path assurance/iso/kind certificate
path assurance/iso/standard ISO/IEC 27001
path assurance/iso/control_sets ISO/IEC 27017:2015
path assurance/iso/valid_to 2026-12-01
path assurance/iso/body 例示認証機構
path assurance/iso/presupposes 退職者のアカウントは一日以内に閉じる
path assurance/iso/service/mail yes
keys D
screen
| remit  Small 2020   acme   カスタマ   全サービス、IaaS    評価 3  レビュー 0/3
|┌ ダッシュボード ──────────────────────────────────────────────────────────────┐
|│ 進捗                                                                         │
|│ カスタマ    ■■■■■■■■■■■■  評価 3/3、レビュー 0、適合 0、ギャップ 2           │
|│ プロバイダ  ■■■■········  評価 1/3、レビュー 0、適合 0、ギャップ 1           │
|│                                                                              │
|│ 箇条ごとの全管理策                                                           │
|│ 1    ◐   People                                                              │
|│ 2    ●✗  Things, 密碼 and cafés                                              │
|│ ·    まだ評価していない                                                      │
|│ ●    実施済み                                                                │
|│ ◉    代替の方法で実施済み                                                    │
|│ ◐    一部実施                                                                │
|│ ○    計画中                                                                  │
|│ ✗    未実施                                                                  │
|│                                                                              │
|│ 対応者ごとのギャップ                                                         │
|│ 担当なし            ギャップ 2 件、期限なし                                  │
|│ 山田 花子           ギャップ 1 件、最初の期限 2026-11-01、超過 1 件          │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| j 下へ  <PageDown> 次頁  q 閉じる                                     保存済み
end
keys q:2.1.1<Enter>Fa鍵の管理者が決まっていない<Enter>egrade=minor<Enter>edue=2026-12-01<Enter>
screen
| remit  Small 2020   acme   カスタマ   全サービス、IaaS    評価 3  レビュー 0/3
|┌ 所見 ────────────────────────────────────────────────────────────────────────┐
|│ F-261123-gqyd open        鍵の管理者が決まっていない                         │
|│                                                                              │
|│ 記録                2.1.1 - customer                                         │
|│ 期限                2026-12-01                                               │
|│ 区分                minor                                                    │
|│ 状態                open                                                     │
|│ 標題                鍵の管理者が決まっていない                               │
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
|└─────────────────────────────────────────────────────────────────────────── 1 ┘
| 保存: F-261123-gqyd: due=2026-12-01                                   保存済み
end
keys estatement=台帳に管理者の記載がない<Enter>ecorrective_action=管理者を任命する<Enter>e
screen
| remit  Small 2020   acme   カスタマ   全サービス、IaaS    評価 3  レビュー 0/3
|┌ 管理策 ────────────────────┐┌ 2.1.1  門と鍵 doors and keys ──────────────────┐
|│ ▾ 1 People             1/1 ││ クラウド管理策                                 │
|│  ▾ 1.1 Before the fir… 1/1 ││                                                │
|│   ◐· 1.1.1 c Know who come…││ カスタマ側の記録                               │
|│    · 1.1.2   A title with …││ 実施状況       実施済み                        │
|│ ▾ 2 Things, 密碼 and … 2/2 ││ レビュー       評価済み (anna、2026-11-23)     │
|│  ▾ 2.1 Doors           2/2 ││                                                │
|│   ●○ 2.1.1 * 門と鍵 doors …││ プロバイダ側の記録                             │
|│   ✗  2.1.2   Windows       ││ 実施状況       計画中                          │
|│                            ││ レビュー       評価済み (anna、2026-11-23)     │
|│                            ││                                                │
|│                            ││ Doors have two sides. Read [1.1.1] first.      │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ 誰が何をするか: IaaS ──────────────────────────┐
|│                            ││ カスタマ ● 実施済み               総合: 計画中 │
|│                            ││ プロバイダ ○ 計画中                            │
|│                            ││ カスタマ ■ 1   共有 0   プロバイダ ■ 1         │
|│                            ││   a Lock it                    当方 (カスタマ) │
|│                            ││   b Build it                        プロバイダ │
|│                            ││                                                │
|└────────────────────────────┘└───────────────────────────────────── m: モデル ┘
|FIELD=VALUE:
end
keys grade=grave<Enter>
screen
| remit  Small 2020   acme   カスタマ   全サービス、IaaS    評価 3  レビュー 0/3
|┌ 管理策 ────────────────────┐┌ 2.1.1  門と鍵 doors and keys ──────────────────┐
|│ ▾ 1 People             1/1 ││ クラウド管理策                                 │
|│  ▾ 1.1 Before the fir… 1/1 ││                                                │
|│   ◐· 1.1.1 c Know who come…││ カスタマ側の記録                               │
|│    · 1.1.2   A title with …││ 実施状況       実施済み                        │
|│ ▾ 2 Things, 密碼 and … 2/2 ││ レビュー       評価済み (anna、2026-11-23)     │
|│  ▾ 2.1 Doors           2/2 ││                                                │
|│   ●○ 2.1.1 * 門と鍵 doors …││ プロバイダ側の記録                             │
|│   ✗  2.1.2   Windows       ││ 実施状況       計画中                          │
|│                            ││ レビュー       評価済み (anna、2026-11-23)     │
|│                            ││                                                │
|│                            ││ Doors have two sides. Read [1.1.1] first.      │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ 誰が何をするか: IaaS ──────────────────────────┐
|│                            ││ カスタマ ● 実施済み               総合: 計画中 │
|│                            ││ プロバイダ ○ 計画中                            │
|│                            ││ カスタマ ■ 1   共有 0   プロバイダ ■ 1         │
|│                            ││   a Lock it                    当方 (カスタマ) │
|│                            ││   b Build it                        プロバイダ │
| 区分: 「grave」は次のどれでもありません: major, minor, observation,
| opportunity, strength
|FIELD=VALUE: grade=grave
end
keys <Esc>
size 40x12
screen
| Small 2020  acme  評価 3  レビュー 0/3
|┌ 所見 ────────────────────────────────┐
|│ F-261123-gqyd open        鍵の管理…  │
|│                                      │
|│ 記録                                 │
|│   2.1.1 - customer                   │
|│ 是正処置                             │
|│   管理者を任命する                   │
|│ 期限                                 │
|│   2026-12-01                         │
|└─────────────────────────────────── 1 ┘
| a 追加  e 項目を記録          保存済み
end
size 80x24
keys qEa鍵の台帳の写し<Enter>ecustody=copied<Enter>esample_size=5<Enter>
screen
| remit  Small 2020   acme   カスタマ   全サービス、IaaS    評価 3  レビュー 0/3
|┌ 証拠 ────────────────────────────────────────────────────────────────────────┐
|│ E-261123-p4cv copied      鍵の台帳の写し                                     │
|│                                                                              │
|│ 記録                2.1.1 - customer                                         │
|│ 保管形態            copied                                                   │
|│ サンプル数          5                                                        │
|│ 標題                鍵の台帳の写し                                           │
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
|└─────────────────────────────────────────────────────────────────────────── 1 ┘
| 保存: E-261123-p4cv: sample_size=5                                    保存済み
end
keys qRa扉の一覧<Enter>
screen
| remit  Small 2020   acme   カスタマ   全サービス、IaaS    評価 3  レビュー 0/3
|┌ 依頼 ────────────────────────────────────────────────────────────────────────┐
|│ R-261123-nfud to-ask      扉の一覧                                           │
|│                                                                              │
|│ 記録                2.1.1 - customer                                         │
|│ 状態                to-ask                                                   │
|│ 内容                扉の一覧                                                 │
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
|└─────────────────────────────────────────────────────────────────────────── 1 ┘
| 保存: R-261123-nfud: 記録しました                                     保存済み
end
keys qPa鈴木 一郎<Enter>
screen
| remit  Small 2020   acme   カスタマ   全サービス、IaaS    評価 3  レビュー 0/3
|┌ 関係者 ──────────────────────────────────────────────────────────────────────┐
|│ P-261123-jwz6 -           鈴木 一郎                                          │
|│                                                                              │
|│ 名前                鈴木 一郎                                                │
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
|└─────────────────────────────────────────────────────────────────────────── 1 ┘
| 保存: P-261123-jwz6: 記録しました                                     保存済み
end
keys qH
screen
| remit  Small 2020   acme   カスタマ   全サービス、IaaS    評価 3  レビュー 0/3
|┌ 2.1.1 の履歴 ────────────────────────────────────────────────────────────────┐
|│ 2026-11-23T10:00  anna                                                       │
|│ request: 記録             yes                                                │
|│                                                                              │
|│ 2026-11-23T10:00  anna                                                       │
|│ evidence: 記録            yes                                                │
|│                                                                              │
|│ 2026-11-23T10:00  anna                                                       │
|│ finding: 記録             yes                                                │
|│                                                                              │
|│ 2026-11-23T10:00  anna                                                       │
|│ provider: レビュー        assessed                                           │
|│ provider: 実施状況        planned                                            │
|│                                                                              │
|│ 2026-11-23T10:00  anna                                                       │
|│ customer: レビュー        assessed                                           │
|│ customer: 実施状況        implemented                                        │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| j 下へ  <PageDown> 次頁  q 閉じる                                     保存済み
end
keys qS
screen
| remit  Small 2020   acme   カスタマ   全サービス、IaaS    評価 3  レビュー 0/3
|┌ 作業の対象とするサービス ────────────────────────────────────────────────────┐
|│ * -                  対象範囲全体     IaaS  保証資料 あと 8 日で失効         │
|│   mail               メール           IaaS  保証資料 あと 8 日で失効         │
|│                                                                              │
|│                                                                              │
|│ iso: あと 8 日で失効                                                         │
|│ 記載サービス        mail                                                     │
|│ 種類                認証書                                                   │
|│ 規格                ISO/IEC 27001                                            │
|│ 発行機関            例示認証機構                                             │
|│ 有効期限            2026-12-01                                               │
|│ 管理策群            ISO/IEC 27017:2015                                       │
|│ 前提条件            退職者のアカウントは一日以内に閉じる                     │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| <Enter> これで作業  a 追加  d 保証資料  m モデル  q 抜ける            保存済み
end
keys j
screen
| remit  Small 2020   acme   カスタマ   全サービス、IaaS    評価 3  レビュー 0/3
|┌ 作業の対象とするサービス ────────────────────────────────────────────────────┐
|│ * -                  対象範囲全体     IaaS  保証資料 あと 8 日で失効         │
|│   mail               メール           IaaS  保証資料 あと 8 日で失効         │
|│                                                                              │
|│ 名前                メール                                                   │
|│ プロバイダ          例社                                                     │
|│                                                                              │
|│ iso: あと 8 日で失効                                                         │
|│ 記載サービス        mail                                                     │
|│ 種類                認証書                                                   │
|│ 規格                ISO/IEC 27001                                            │
|│ 発行機関            例示認証機構                                             │
|│ 有効期限            2026-12-01                                               │
|│ 管理策群            ISO/IEC 27017:2015                                       │
|│ 前提条件            退職者のアカウントは一日以内に閉じる                     │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
| <Enter> これで作業  a 追加  d 保証資料  m モデル  q 抜ける            保存済み
end
keys d
screen
| remit  Small 2020   acme   カスタマ   全サービス、IaaS    評価 3  レビュー 0/3
|┌ 保証資料: mail ──────────────────────────────────────────────────────────────┐
|│ 名前                メール                                                   │
|│ プロバイダ          例社                                                     │
|│                                                                              │
|│ iso: あと 8 日で失効                                                         │
|│ 記載サービス        mail                                                     │
|│ 種類                認証書                                                   │
|│ 規格                ISO/IEC 27001                                            │
|│ 発行機関            例示認証機構                                             │
|│ 有効期限            2026-12-01                                               │
|│ 管理策群            ISO/IEC 27017:2015                                       │
|│ 前提条件            退職者のアカウントは一日以内に閉じる                     │
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
| <Enter> これで作業  a 追加  d 保証資料  m モデル  q 抜ける            保存済み
end
keys da
screen
| remit  Small 2020   acme   カスタマ   全サービス、IaaS    評価 3  レビュー 0/3
|┌ サービスを対象範囲に加える ──────────────────────────────────────────────────┐
|│ 名前を入力:                                                                  │
|│ Azure                       IaaS PaaS SaaS    microsoft/azure                │
|│ Azure Government            IaaS PaaS SaaS    microsoft/azure-government     │
|│ Azure Germany               2021-10-29 終了   microsoft/azure-germany        │
|│ Microsoft Defender for Clo… SaaS              microsoft/cloud-app-security   │
|│ Dynamics 365                SaaS              microsoft/dynamics-365         │
|│ Genomics                    PaaS SaaS         microsoft/genomics             │
|│ Microsoft Graph             PaaS SaaS         microsoft/graph                │
|│ Microsoft Intune            SaaS              microsoft/intune               │
|│ Power Automate              SaaS              microsoft/flow                 │
|│ Microsoft 365               SaaS              microsoft/office-365           │
|│ Microsoft 365 Government    SaaS              microsoft/office-365-us-gover… │
|│ Microsoft 365 Government (… SaaS              microsoft/office-365-us-gover… │
|│ Office 365 Germany          2021-10-29 終了   microsoft/office-365-germany   │
|│ Power Apps                  PaaS SaaS         microsoft/powerapps            │
|│ Power BI                    SaaS              microsoft/power-bi             │
|│                                                                              │
|│                                                                              │
|│ Lists like this change. Check at the provider which services the current     │
|│ certificate names, for which regions, until when.                            │
|└─────────────────────────────────────────────────────────────────────── 15/15 ┘
| <Enter> 加える  <Down> 次へ  <Esc> 戻る                               保存済み
end
size 40x12
screen
| Small 2020  acme  評価 3  レビュー 0/3
|┌ サービスを対象範囲に加える ──────────┐
|│ 名前を入力:                          │
|│ Azure                                │
|│ Azure Government                     │
|│ Azure Germany                        │
|│ Microsoft Defender …                 │
|│ Dynamics 365                         │
|│ Genomics                             │
|│ Microsoft Graph                      │
|└─────────────────────────────── 15/15 ┘
| <Enter> 加える  <Down> 次へ   保存済み
end
size 80x24
keys <Esc>qb
screen
| remit  Small 2020   acme   カスタマ   全サービス、IaaS    評価 3  レビュー 0/3
|┌ 管理策 ────────────────────┐┌ 2.1.1  門と鍵 doors and keys ──────────────────┐
|│ ▾ 1 People             1/1 ││ クラウド管理策                                 │
|│  ▾ 1.1 Before the fir… 1/1 ││                                                │
|│   ◐· 1.1.1 c Know who come…││ カスタマ側の記録                               │
|│    · 1.1.2   A title with …││ 実施状況       実施済み                        │
|│ ▾ 2 Things, 密碼 and … 2/2 ││ レビュー       評価済み (anna、2026-11-23)     │
|│  ▾ 2.1 Doors           2/2 ││                                                │
|│   ●○ 2.1.1 * 門と鍵 doors …││ プロバイダ側の記録                             │
|│   ✗  2.1.2   Windows       ││ 実施状況       計画中                          │
|│                            ││ レビュー       評価済み (anna、2026-11-23)     │
|│                            ││                                                │
|│                            ││ Doors have two sides. Read [1.1.1] first.      │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│             ┌ 根拠: 2.1.1, カスタマ ───────────────────────────┐─────────────┐
|│             │[ ] s  申告                                       │総合: 計画中 │
|│             │[ ] d  文書                                       │             │
|│             │[ ] c  認証                                       │ ■ 1         │
|│             │[ ] i  面談                                       │  (カスタマ) │
|│             │[ ] o  観察                                       │  プロバイダ │
|│             │[ ] t  試験                                       │             │
|└─────────────└──────────────────────────────────────────────────┘── m: モデル ┘
| [カスタマ] <Enter> 保存  <Space> 変更  <Esc> 抜ける                   保存済み
end
keys <Esc>a
screen
| remit  Small 2020   acme   カスタマ   全サービス、IaaS    評価 3  レビュー 0/3
|┌ 管理策 ────────────────────┐┌ 2.1.1  門と鍵 doors and keys ──────────────────┐
|│ ▾ 1 People             1/1 ││ クラウド管理策                                 │
|│  ▾ 1.1 Before the fir… 1/1 ││                                                │
|│   ◐· 1.1.1 c Know who come…││ カスタマ側の記録                               │
|│    · 1.1.2   A title with …││ 実施状況       実施済み                        │
|│ ▾ 2 Things, 密碼 and … 2/2 ││ レビュー       評価済み (anna、2026-11-23)     │
|│  ▾ 2.1 Doors           2/2 ││                                                │
|│   ●○ 2.1.1 * 門と鍵 doors …││ プロバイダ側の記録                             │
|│   ✗  2.1.2   Windows       ││ 実施状況       計画中                          │
|│                            ││ レビュー       評価済み (anna、2026-11-23)     │
|│                            ││                                                │
|│                            ││ Doors have two sides. Read [1.1.1] first.      │
|│             ┌ 適用可否: 2.1.1, カスタマ ───────────────────────┐             │
|│             │(*) u  未決定                                     │───── 1-12 ▾ ┘
|│             │( ) a  適用                                       │─────────────┐
|│             │( ) e  除外                                       │総合: 計画中 │
|│             │[ ] r  リスクアセスメントが求めるため             │             │
|│             │[ ] l  法令が求めるため                           │ ■ 1         │
|│             │[ ] c  契約が求めるため                           │  (カスタマ) │
|│             │[ ] b  事業上必要なため                           │  プロバイダ │
|│             │[ ] p  望ましい慣行であるため                     │             │
|└─────────────└──────────────────────────────────────────────────┘── m: モデル ┘
| [カスタマ] <Enter> 保存  <Space> 変更  <Esc> 抜ける                   保存済み
end
keys e<Enter>
screen
| remit  Small 2020   acme   カスタマ   全サービス、IaaS    評価 3  レビュー 0/3
|┌ 管理策 ────────────────────┐┌ 2.1.1  門と鍵 doors and keys ──────────────────┐
|│ ▾ 1 People             1/1 ││ クラウド管理策                                 │
|│  ▾ 1.1 Before the fir… 1/1 ││                                                │
|│   ◐· 1.1.1 c Know who come…││ カスタマ側の記録                               │
|│    · 1.1.2   A title with …││ 実施状況       実施済み                        │
|│ ▾ 2 Things, 密碼 and … 2/2 ││ レビュー       評価済み (anna、2026-11-23)     │
|│  ▾ 2.1 Doors           2/2 ││                                                │
|│   ●○ 2.1.1 * 門と鍵 doors …││ プロバイダ側の記録                             │
|│   ✗  2.1.2   Windows       ││ 実施状況       計画中                          │
|│                            ││ レビュー       評価済み (anna、2026-11-23)     │
|│                            ││                                                │
|│                            ││ Doors have two sides. Read [1.1.1] first.      │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ 誰が何をするか: IaaS ──────────────────────────┐
|│                            ││ カスタマ ● 実施済み               総合: 計画中 │
|│                            ││ プロバイダ ○ 計画中                            │
|│                            ││ カスタマ ■ 1   共有 0   プロバイダ ■ 1         │
|│                            ││   a Lock it                    当方 (カスタマ) │
|│                            ││   b Build it                        プロバイダ │
|│                            ││                                                │
|└────────────────────────────┘└───────────────────────────────────── m: モデル ┘
|除外の理由は?
end
keys <Esc><Esc><Esc>f
screen
| remit  Small 2020   acme   カスタマ   全サービス、IaaS    評価 3  レビュー 0/3
|┌ 管理策 ────────────────────┐┌ 2.1.1  門と鍵 doors and keys ──────────────────┐
|│ ▾ 1 People             1/1 ││ クラウド管理策                                 │
|│  ▾ 1.1 Before the fir… 1/1 ││                                                │
|│   ◐· 1.1.1 c Know who come…││ カスタマ側の記録                               │
|│    · 1.1.2   A title with …││ 実施状況       実施済み                        │
|│ ▾ 2 Things, 密碼 and … 2/2 ││ レビュー       評価済み (anna、2026-11-23)     │
|│  ▾ 2.1 Doors           2/2 ││                                                │
|│   ●○ 2.1.1 * 門と鍵 doors …││ プロバイダ側の記録                             │
|│   ✗  2.1.2   Windows       ││ 実施状況       計画中                          │
|│                            ││ レビュー       評価済み (anna、2026-11-23)     │
|│                            ││                                                │
|│                            ││ Doors have two sides. Read [1.1.1] first.      │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ 誰が何をするか: IaaS ──────────────────────────┐
|│                            ││ カスタマ ● 実施済み               総合: 計画中 │
|│                            ││ プロバイダ ○ 計画中                            │
|│                            ││ カスタマ ■ 1   共有 0   プロバイダ ■ 1         │
|│                            ││   a Lock it                    当方 (カスタマ) │
|│                            ││   b Build it                        プロバイダ │
|│                            ││                                                │
|└────────────────────────────┘└───────────────────────────────────── m: モデル ┘
|絞り込み:
end
keys <Esc>:s<Tab>
screen
| remit  Small 2020   acme   カスタマ   全サービス、IaaS    評価 3  レビュー 0/3
|┌ 管理策 ────────────────────┐┌ 2.1.1  門と鍵 doors and keys ──────────────────┐
|│ ▾ 1 People             1/1 ││ クラウド管理策                                 │
|│  ▾ 1.1 Before the fir… 1/1 ││                                                │
|│   ◐· 1.1.1 c Know who come…││ カスタマ側の記録                               │
|│    · 1.1.2   A title with …││ 実施状況       実施済み                        │
|│ ▾ 2 Things, 密碼 and … 2/2 ││ レビュー       評価済み (anna、2026-11-23)     │
|│  ▾ 2.1 Doors           2/2 ││                                                │
|│   ●○ 2.1.1 * 門と鍵 doors …││ プロバイダ側の記録                             │
|│   ✗  2.1.2   Windows       ││ 実施状況       計画中                          │
|│                            ││ レビュー       評価済み (anna、2026-11-23)     │
|│                            ││                                                │
|│                            ││ Doors have two sides. Read [1.1.1] first.      │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ 誰が何をするか: IaaS ──────────────────────────┐
|│                            ││ カスタマ ● 実施済み               総合: 計画中 │
|│                            ││ プロバイダ ○ 計画中                            │
|│                            ││ カスタマ ■ 1   共有 0   プロバイダ ■ 1         │
|│                            ││   a Lock it                    当方 (カスタマ) │
|│                            ││   b Build it                        プロバイダ │
|│                            ││                                                │
| search  search-next  search-previous  side  service  set  suspend
|:s
end
keys <C-u>nonsense<Enter>
screen
| remit  Small 2020   acme   カスタマ   全サービス、IaaS    評価 3  レビュー 0/3
|┌ 管理策 ────────────────────┐┌ 2.1.1  門と鍵 doors and keys ──────────────────┐
|│ ▾ 1 People             1/1 ││ クラウド管理策                                 │
|│  ▾ 1.1 Before the fir… 1/1 ││                                                │
|│   ◐· 1.1.1 c Know who come…││ カスタマ側の記録                               │
|│    · 1.1.2   A title with …││ 実施状況       実施済み                        │
|│ ▾ 2 Things, 密碼 and … 2/2 ││ レビュー       評価済み (anna、2026-11-23)     │
|│  ▾ 2.1 Doors           2/2 ││                                                │
|│   ●○ 2.1.1 * 門と鍵 doors …││ プロバイダ側の記録                             │
|│   ✗  2.1.2   Windows       ││ 実施状況       計画中                          │
|│                            ││ レビュー       評価済み (anna、2026-11-23)     │
|│                            ││                                                │
|│                            ││ Doors have two sides. Read [1.1.1] first.      │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ 誰が何をするか: IaaS ──────────────────────────┐
|│                            ││ カスタマ ● 実施済み               総合: 計画中 │
|│                            ││ プロバイダ ○ 計画中                            │
|│                            ││ カスタマ ■ 1   共有 0   プロバイダ ■ 1         │
|│                            ││   a Lock it                    当方 (カスタマ) │
|│                            ││   b Build it                        プロバイダ │
|│                            ││                                                │
| コマンドにも管理策にも「nonsense」はありません。Tab で候補を表示します
|:nonsense
end
keys <Esc>:model raas<Enter>
screen
| remit  Small 2020   acme   カスタマ   全サービス、IaaS    評価 3  レビュー 0/3
|┌ 管理策 ────────────────────┐┌ 2.1.1  門と鍵 doors and keys ──────────────────┐
|│ ▾ 1 People             1/1 ││ クラウド管理策                                 │
|│  ▾ 1.1 Before the fir… 1/1 ││                                                │
|│   ◐· 1.1.1 c Know who come…││ カスタマ側の記録                               │
|│    · 1.1.2   A title with …││ 実施状況       実施済み                        │
|│ ▾ 2 Things, 密碼 and … 2/2 ││ レビュー       評価済み (anna、2026-11-23)     │
|│  ▾ 2.1 Doors           2/2 ││                                                │
|│   ●○ 2.1.1 * 門と鍵 doors …││ プロバイダ側の記録                             │
|│   ✗  2.1.2   Windows       ││ 実施状況       計画中                          │
|│                            ││ レビュー       評価済み (anna、2026-11-23)     │
|│                            ││                                                │
|│                            ││ Doors have two sides. Read [1.1.1] first.      │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ 誰が何をするか: IaaS ──────────────────────────┐
|│                            ││ カスタマ ● 実施済み               総合: 計画中 │
|│                            ││ プロバイダ ○ 計画中                            │
|│                            ││ カスタマ ■ 1   共有 0   プロバイダ ■ 1         │
|│                            ││   a Lock it                    当方 (カスタマ) │
|│                            ││   b Build it                        プロバイダ │
|│                            ││                                                │
| 「raas」は次のどれでもありません: iaas, paas, saas
|:model raas
end
keys <Esc>!
screen
| remit  Small 2020   acme   カスタマ   全サービス、IaaS    評価 3  レビュー 0/3
|┌ 管理策 ────────────────────┐┌ 2.1.1  門と鍵 doors and keys ──────────────────┐
|│ ▾ 1 People             1/1 ││ クラウド管理策                                 │
|│  ▾ 1.1 Before the fir… 1/1 ││                                                │
|│   ◐· 1.1.1 c Know who come…││ カスタマ側の記録                               │
|│    · 1.1.2   A title with …││ 実施状況       実施済み                        │
|│ ▾ 2 Things, 密碼 and … 2/2 ││ レビュー       評価済み (anna、2026-11-23)     │
|│  ▾ 2.1 Doors           2/2 ││                                                │
|│   ●○ 2.1.1 * 門と鍵 doors …││ プロバイダ側の記録                             │
|│   ✗  2.1.2   Windows       ││ 実施状況       計画中                          │
|│                            ││ レビュー       評価済み (anna、2026-11-23)     │
|│                            ││                                                │
|│                            ││ Doors have two sides. Read [1.1.1] first.      │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ 誰が何をするか: IaaS ──────────────────────────┐
|│                            ││ カスタマ ● 実施済み               総合: 計画中 │
|│                            ││ プロバイダ ○ 計画中                            │
|│                            ││ カスタマ ■ 1   共有 0   プロバイダ ■ 1         │
|│                            ││   a Lock it                    当方 (カスタマ) │
|│                            ││   b Build it                        プロバイダ │
|│                            ││                                                │
|└────────────────────────────┘└───────────────────────────────────── m: モデル ┘
| ! はここでは使えません。? でキー一覧                                  保存済み
end
