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
|│ * -                  対象範囲全体     IaaS  保証資料なしのサービス: 2 中 2   │
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
# The lists name commands: `:` leaves them and takes one.
keys <C-u><Esc>:service service-1<Enter>
screen
| remit  Small catalog   acme   カスタマ   service-1, IaaS  評価 0  レビュー 0/4
|┌ 管理策 ────────────────────┐┌ A  Access ─────────────────────────────────────┐
|│ ▾ A Access             0/3 ││ 管理策のグループ                               │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ 評価           0/3、レビュー 0                 │
|│   ·· A.1.2 c A title that …││                                                │
|│  ▸ A.2 Rights          0/1 ││                                                │
|│ ▸ B Backup and 備份    0/1 ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ 誰が何をするか: service-1, IaaS ───────────────┐
|│                            ││ グループ自体に責務はありません。               │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└───────────────────────────────────── m: モデル ┘
| service-1 で作業中: 記録はこのサービスに付きます                      保存済み
end
