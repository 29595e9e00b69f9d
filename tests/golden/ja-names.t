# Fields and terms of filters are typed as they are shown, in Japanese.
language ja
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys gg:A.2.1<Enter>:set 実施状況=一部実施 期限=2026/12/31 担当者=鈴木<Enter>
screen
| Small catalog  acme  カスタマ  IaaS                       評価 1  レビュー 0/4
|┌ 管理策 ────────────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             1/3 ││ クラウド管理策; 領域: Separation of tenants    │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ カスタマ側の記録                               │
|│   ·· A.1.2 c A title that …││ 実施状況       一部実施                        │
|│  ▾ A.2 Rights          1/1 ││ レビュー       評価済み (anna、2026/11/23)     │
|│   ◐· A.2.1 * Separating te…││ 担当者         鈴木                            │
|│ ▸ B Backup and 備份    0/1 ││ 期限           2026/12/31                      │
|│                            ││                                                │
|│                            ││ One tenant does not reach another.             │
|│                            ││                                                │
|│                            ││ カスタマ向け (グッドプラクティス: 規格はここに │
|│                            ││ 何も加えていません)                            │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ 誰が何をするか: IaaS ──────────────────────────┐
|│                            ││ カスタマ ◐ 一部実施               総合: 未評価 │
|│                            ││ プロバイダ · 未評価                            │
|│                            ││ カスタマ ■ 1   共有 0   プロバイダ ■ 1         │
|│                            ││   a Isolate compute between tenants プロバイダ │
|│                            ││   b Choose the separation      当方 (カスタマ) │
|│                            ││                                                │
| 保存: A.2.1, カスタマ: 実施状況 一部実施, 期限 2026/12/31, 担当者 鈴
| 木                                                                    保存済み
end
keys f実施状況=一部実施 担当者=鈴木 期限!=期限超過<Enter>
screen
| Small catalog  acme  カスタマ  IaaS                       評価 1  レビュー 0/4
|┌ 管理策: 1/4 ───────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             1/3 ││ クラウド管理策; 領域: Separation of tenants    │
|│  ▾ A.2 Rights          1/1 ││                                                │
|│   ◐· A.2.1 * Separating te…││ カスタマ側の記録                               │
|│                            ││ 実施状況       一部実施                        │
|│                            ││ レビュー       評価済み (anna、2026/11/23)     │
|│                            ││ 担当者         鈴木                            │
|│                            ││ 期限           2026/12/31                      │
|│                            ││                                                │
|│                            ││ One tenant does not reach another.             │
|│                            ││                                                │
|│                            ││ カスタマ向け (グッドプラクティス: 規格はここに │
|│                            ││ 何も加えていません)                            │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ 誰が何をするか: IaaS ──────────────────────────┐
|│                            ││ カスタマ ◐ 一部実施               総合: 未評価 │
|│                            ││ プロバイダ · 未評価                            │
|│                            ││ カスタマ ■ 1   共有 0   プロバイダ ■ 1         │
|│                            ││   a Isolate compute between tenants プロバイダ │
|│                            ││   b Choose the separation      当方 (カスタマ) │
|│                            ││                                                │
|└ 実施状況=一部実施 担当者=… ┘└───────────────────────────────────── m: モデル ┘
| 管理策 1 件。Esc ですべて表示                                         保存済み
end
keys f<C-u>レビュー=無効<Enter>
screen
| Small catalog  acme  カスタマ  IaaS                       評価 1  レビュー 0/4
|┌ 管理策: 1/4 ───────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             1/3 ││ クラウド管理策; 領域: Separation of tenants    │
|│  ▾ A.2 Rights          1/1 ││                                                │
|│   ◐· A.2.1 * Separating te…││ カスタマ側の記録                               │
|│                            ││ 実施状況       一部実施                        │
|│                            ││ レビュー       評価済み (anna、2026/11/23)     │
|│                            ││ 担当者         鈴木                            │
|│                            ││ 期限           2026/12/31                      │
|│                            ││                                                │
|│                            ││ One tenant does not reach another.             │
|│                            ││                                                │
|│                            ││ カスタマ向け (グッドプラクティス: 規格はここに │
|│                            ││ 何も加えていません)                            │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ 誰が何をするか: IaaS ──────────────────────────┐
|│                            ││ カスタマ ◐ 一部実施               総合: 未評価 │
|│                            ││ プロバイダ · 未評価                            │
|│                            ││ カスタマ ■ 1   共有 0   プロバイダ ■ 1         │
|│                            ││   a Isolate compute between tenants プロバイダ │
|│                            ││   b Choose the separation      当方 (カスタマ) │
| フィルタ review は「無効」を受け付けません。使えるもの: 未了, 評価済み, レ
| ビュー済み, 合意済み
|絞り込み: レビュー=無効
end
# nothing of the English is left in the choices
keys <Esc>p
screen
| Small catalog  acme  カスタマ  IaaS                       評価 1  レビュー 0/4
|┌ 管理策: 1/4 ───────────────┐┌ A.2.1  Separating tenants ─────────────────────┐
|│ ▾ A Access             1/3 ││ クラウド管理策; 領域: Separation of tenants    │
|│  ▾ A.2 Rights          1/1 ││                                                │
|│   ◐· A.2.1 * Separating te…││ カスタマ側の記録                               │
|│                            ││ 実施状況       一部実施                        │
|│                            ││ レビュー       評価済み (anna、2026/11/23)     │
|│                            ││ 担当者         鈴木                            │
|│                            ││ 期限           2026/12/31                      │
|│                            ││                                                │
|│                            ││ One tenant does not reach another.             │
|│                            ││                                                │
|│                            ││ カスタマ向け (グッドプラクティス: 規格はここに │
|│                            ││ 何も加えていません)                            │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ 誰が何をするか: IaaS ──────────────────────────┐
|│                            ││ カスタマ ◐ 一部実施               総合: 未評価 │
|│             ┌ 優先度: A.2.1, カスタマ ─────────────────────────┐             │
|│             │( ) h  高: 何よりも先に                           │ ■ 1         │
|│             │( ) m  中: 順番どおりに                           │s プロバイダ │
|│             │( ) l  低: 時間があるときに                       │  (カスタマ) │
|│             │(*) n  指定なし                                   │             │
|└ 実施状況=一 └──────────────────────────────────────────────────┘── m: モデル ┘
| [カスタマ] <Enter> 保存  <Space> 変更  <Esc> 抜ける                   保存済み
end
