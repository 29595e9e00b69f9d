# A day as it is typed in Japanese: with the full-width digits of an input method, with a word, and
# what is none.
language ja
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys gg:A.2.1<Enter>t２０２６／１２／３１<Enter>
screen
| Small catalog  acme  カスタマ  IaaS                       評価 0  レビュー 0/4
|┌ 管理策 ────────────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             0/3 ││ クラウド管理策; 領域: Separation of tenants    │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ カスタマ側の記録                               │
|│   ·· A.1.2 c A title that …││ 実施状況       未評価                          │
|│  ▾ A.2 Rights          0/1 ││ 期限           2026/12/31                      │
|│   ·· A.2.1 * Separating te…││                                                │
|│ ▸ B Backup and 備份    0/1 ││ One tenant does not reach another.             │
|│                            ││                                                │
|│                            ││ カスタマ向け (グッドプラクティス: 規格はここに │
|│                            ││ 何も加えていません)                            │
|│                            ││ Choose the separation you need.                │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ 誰が何をするか: IaaS ──────────────────────────┐
|│                            ││ カスタマ · 未評価                 総合: 未評価 │
|│                            ││ プロバイダ · 未評価                            │
|│                            ││ カスタマ ■ 1   共有 0   プロバイダ ■ 1         │
|│                            ││   a Isolate compute between tenants プロバイダ │
|│                            ││   b Choose the separation      当方 (カスタマ) │
|│                            ││                                                │
|└────────────────────────────┘└───────────────────────────────────── m: モデル ┘
| 保存: A.2.1, カスタマ: 期限 2026/12/31                                保存済み
end
keys t<C-u>明後日<Enter>
screen
| Small catalog  acme  カスタマ  IaaS                       評価 0  レビュー 0/4
|┌ 管理策 ────────────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             0/3 ││ クラウド管理策; 領域: Separation of tenants    │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ カスタマ側の記録                               │
|│   ·· A.1.2 c A title that …││ 実施状況       未評価                          │
|│  ▾ A.2 Rights          0/1 ││ 期限           2026/12/31                      │
|│   ·· A.2.1 * Separating te…││                                                │
|│ ▸ B Backup and 備份    0/1 ││ One tenant does not reach another.             │
|│                            ││                                                │
|│                            ││ カスタマ向け (グッドプラクティス: 規格はここに │
|│                            ││ 何も加えていません)                            │
|│                            ││ Choose the separation you need.                │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ 誰が何をするか: IaaS ──────────────────────────┐
|│                            ││ カスタマ · 未評価                 総合: 未評価 │
|│                            ││ プロバイダ · 未評価                            │
|│                            ││ カスタマ ■ 1   共有 0   プロバイダ ■ 1         │
|│                            ││   a Isolate compute between tenants プロバイダ │
|│                            ││   b Choose the separation      当方 (カスタマ) │
| 期限: 「明後日」は日付ではありません。2026/12/31、+30d、金 のように書いてくだ
| さい
|期限 (2026/12/31、+30d、金 など): 明後日
end
keys <C-u>明日<Enter>
screen
| Small catalog  acme  カスタマ  IaaS                       評価 0  レビュー 0/4
|┌ 管理策 ────────────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             0/3 ││ クラウド管理策; 領域: Separation of tenants    │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ カスタマ側の記録                               │
|│   ·· A.1.2 c A title that …││ 実施状況       未評価                          │
|│  ▾ A.2 Rights          0/1 ││ 期限           2026/11/24                      │
|│   ·· A.2.1 * Separating te…││                                                │
|│ ▸ B Backup and 備份    0/1 ││ One tenant does not reach another.             │
|│                            ││                                                │
|│                            ││ カスタマ向け (グッドプラクティス: 規格はここに │
|│                            ││ 何も加えていません)                            │
|│                            ││ Choose the separation you need.                │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ 誰が何をするか: IaaS ──────────────────────────┐
|│                            ││ カスタマ · 未評価                 総合: 未評価 │
|│                            ││ プロバイダ · 未評価                            │
|│                            ││ カスタマ ■ 1   共有 0   プロバイダ ■ 1         │
|│                            ││   a Isolate compute between tenants プロバイダ │
|│                            ││   b Choose the separation      当方 (カスタマ) │
|│                            ││                                                │
|└────────────────────────────┘└───────────────────────────────────── m: モデル ┘
| 保存: A.2.1, カスタマ: 期限 2026/11/24                                保存済み
end
keys t<C-u>金<Enter>
screen
| Small catalog  acme  カスタマ  IaaS                       評価 0  レビュー 0/4
|┌ 管理策 ────────────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             0/3 ││ クラウド管理策; 領域: Separation of tenants    │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ カスタマ側の記録                               │
|│   ·· A.1.2 c A title that …││ 実施状況       未評価                          │
|│  ▾ A.2 Rights          0/1 ││ 期限           2026/11/27                      │
|│   ·· A.2.1 * Separating te…││                                                │
|│ ▸ B Backup and 備份    0/1 ││ One tenant does not reach another.             │
|│                            ││                                                │
|│                            ││ カスタマ向け (グッドプラクティス: 規格はここに │
|│                            ││ 何も加えていません)                            │
|│                            ││ Choose the separation you need.                │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ 誰が何をするか: IaaS ──────────────────────────┐
|│                            ││ カスタマ · 未評価                 総合: 未評価 │
|│                            ││ プロバイダ · 未評価                            │
|│                            ││ カスタマ ■ 1   共有 0   プロバイダ ■ 1         │
|│                            ││   a Isolate compute between tenants プロバイダ │
|│                            ││   b Choose the separation      当方 (カスタマ) │
|│                            ││                                                │
|└────────────────────────────┘└───────────────────────────────────── m: モデル ┘
| 保存: A.2.1, カスタマ: 期限 2026/11/27                                保存済み
end
# The other way to write a day.
keys t<C-u>2026年12月3日<Enter>
screen
| Small catalog  acme  カスタマ  IaaS                       評価 0  レビュー 0/4
|┌ 管理策 ────────────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             0/3 ││ クラウド管理策; 領域: Separation of tenants    │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ カスタマ側の記録                               │
|│   ·· A.1.2 c A title that …││ 実施状況       未評価                          │
|│  ▾ A.2 Rights          0/1 ││ 期限           2026/12/03                      │
|│   ·· A.2.1 * Separating te…││                                                │
|│ ▸ B Backup and 備份    0/1 ││ One tenant does not reach another.             │
|│                            ││                                                │
|│                            ││ カスタマ向け (グッドプラクティス: 規格はここに │
|│                            ││ 何も加えていません)                            │
|│                            ││ Choose the separation you need.                │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ 誰が何をするか: IaaS ──────────────────────────┐
|│                            ││ カスタマ · 未評価                 総合: 未評価 │
|│                            ││ プロバイダ · 未評価                            │
|│                            ││ カスタマ ■ 1   共有 0   プロバイダ ■ 1         │
|│                            ││   a Isolate compute between tenants プロバイダ │
|│                            ││   b Choose the separation      当方 (カスタマ) │
|│                            ││                                                │
|└────────────────────────────┘└───────────────────────────────────── m: モデル ┘
| 保存: A.2.1, カスタマ: 期限 2026/12/03                                保存済み
end
keys t<C-u>2026年13月3日<Enter>
screen
| Small catalog  acme  カスタマ  IaaS                       評価 0  レビュー 0/4
|┌ 管理策 ────────────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             0/3 ││ クラウド管理策; 領域: Separation of tenants    │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ カスタマ側の記録                               │
|│   ·· A.1.2 c A title that …││ 実施状況       未評価                          │
|│  ▾ A.2 Rights          0/1 ││ 期限           2026/12/03                      │
|│   ·· A.2.1 * Separating te…││                                                │
|│ ▸ B Backup and 備份    0/1 ││ One tenant does not reach another.             │
|│                            ││                                                │
|│                            ││ カスタマ向け (グッドプラクティス: 規格はここに │
|│                            ││ 何も加えていません)                            │
|│                            ││ Choose the separation you need.                │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ 誰が何をするか: IaaS ──────────────────────────┐
|│                            ││ カスタマ · 未評価                 総合: 未評価 │
|│                            ││ プロバイダ · 未評価                            │
|│                            ││ カスタマ ■ 1   共有 0   プロバイダ ■ 1         │
|│                            ││   a Isolate compute between tenants プロバイダ │
|│                            ││   b Choose the separation      当方 (カスタマ) │
| 期限: 「2026年13月3日」は日付ではありません。2026/12/31、+30d、金 のように書い
| てください
|期限 (2026/12/31、+30d、金 など): 2026年13月3日
end
# Without the year it is the nearest one.
keys <Esc>t<C-u>1月15日<Enter>
screen
| Small catalog  acme  カスタマ  IaaS                       評価 0  レビュー 0/4
|┌ 管理策 ────────────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             0/3 ││ クラウド管理策; 領域: Separation of tenants    │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ カスタマ側の記録                               │
|│   ·· A.1.2 c A title that …││ 実施状況       未評価                          │
|│  ▾ A.2 Rights          0/1 ││ 期限           2027/01/15                      │
|│   ·· A.2.1 * Separating te…││                                                │
|│ ▸ B Backup and 備份    0/1 ││ One tenant does not reach another.             │
|│                            ││                                                │
|│                            ││ カスタマ向け (グッドプラクティス: 規格はここに │
|│                            ││ 何も加えていません)                            │
|│                            ││ Choose the separation you need.                │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ 誰が何をするか: IaaS ──────────────────────────┐
|│                            ││ カスタマ · 未評価                 総合: 未評価 │
|│                            ││ プロバイダ · 未評価                            │
|│                            ││ カスタマ ■ 1   共有 0   プロバイダ ■ 1         │
|│                            ││   a Isolate compute between tenants プロバイダ │
|│                            ││   b Choose the separation      当方 (カスタマ) │
|│                            ││                                                │
|└────────────────────────────┘└───────────────────────────────────── m: モデル ┘
| 保存: A.2.1, カスタマ: 期限 2027/01/15                                保存済み
end
keys t<C-u>12/5<Enter>
screen
| Small catalog  acme  カスタマ  IaaS                       評価 0  レビュー 0/4
|┌ 管理策 ────────────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             0/3 ││ クラウド管理策; 領域: Separation of tenants    │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ カスタマ側の記録                               │
|│   ·· A.1.2 c A title that …││ 実施状況       未評価                          │
|│  ▾ A.2 Rights          0/1 ││ 期限           2026/12/05                      │
|│   ·· A.2.1 * Separating te…││                                                │
|│ ▸ B Backup and 備份    0/1 ││ One tenant does not reach another.             │
|│                            ││                                                │
|│                            ││ カスタマ向け (グッドプラクティス: 規格はここに │
|│                            ││ 何も加えていません)                            │
|│                            ││ Choose the separation you need.                │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ 誰が何をするか: IaaS ──────────────────────────┐
|│                            ││ カスタマ · 未評価                 総合: 未評価 │
|│                            ││ プロバイダ · 未評価                            │
|│                            ││ カスタマ ■ 1   共有 0   プロバイダ ■ 1         │
|│                            ││   a Isolate compute between tenants プロバイダ │
|│                            ││   b Choose the separation      当方 (カスタマ) │
|│                            ││                                                │
|└────────────────────────────┘└───────────────────────────────────── m: モデル ┘
| 保存: A.2.1, カスタマ: 期限 2026/12/05                                保存済み
end
