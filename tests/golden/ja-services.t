# A service of one's own under a name that an id cannot spell: it gets a number.
language ja
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys ggSa青空クラウドIaaS
screen
| Small catalog  acme  カスタマ  IaaS                       評価 0  レビュー 0/4
|┌ サービスを対象範囲に加える ──────────────────────────────────────────────────┐
|│ 名前を入力: 青空クラウドIaaS                                                 │
|│ service-1: 一覧にない独自のサービス                                          │
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
|└──────────────────────────────────────────────────────────────────────── 0/15 ┘
| <Enter> 加える  <Down> 次へ  <Esc> 戻る                               保存済み
end
keys <Enter>a監視サービス<Enter>
screen
| Small catalog  acme  カスタマ  IaaS                       評価 0  レビュー 0/4
|┌ 作業の対象とするサービス ────────────────────────────────────────────────────┐
|│ * -                  対象範囲全体     IaaS  記載のないサービス: 2 件中 2 件  │
|│   service-1          青空クラウドIaaS IaaS  保証資料に記載なし               │
|│   service-2          監視サービス     IaaS  保証資料に記載なし               │
|│                                                                              │
|│ 名前                監視サービス                                             │
|│                                                                              │
|│ このサービスを記載した保証資料はありません。`:services assurance` で記録しま │
|│ す。                                                                         │
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
| 保存: service-2: 対象範囲にあります。m でモデルを変更                 保存済み
end
# Letters with accents are spelled; nothing but marks is no name.
keys aÜberwachung<Enter>a!!
screen
| Small catalog  acme  カスタマ  IaaS                       評価 0  レビュー 0/4
|┌ サービスを対象範囲に加える ──────────────────────────────────────────────────┐
|│ 名前を入力: !!                                                               │
|│ どの一覧にもありません。ID には英数字を使います                              │
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
|└──────────────────────────────────────────────────────────────────────── 0/15 ┘
| <Enter> 加える  <Down> 次へ  <Esc> 戻る                               保存済み
end
