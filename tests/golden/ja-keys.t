# Japanese: an input method that was left on writes full-width keys: they are the keys that they are
# of, and in a text the characters that they are.
language ja
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys ggzR:A.1.1<Enter>３
says 保存: A.1.1, カスタマ: 一部実施                                       保存済み
keys ｊ４　
says [カスタマ, 印 1] ? ヘルプ  1 実施済み  2 代替実施  3 一部実施         保存済み
keys <Esc>：A.1.1<Enter>ｃ全角ＡＢＣ１２３<C-s>
screen
| Small catalog  acme  カスタマ  IaaS                       評価 2  レビュー 0/4
|┌ 管理策 ────────────────────┐┌ A.1.1  Registering users ──────────────────────┐
|│ ▾ A Access             2/3 ││ 基本管理策                                     │
|│  ▾ A.1 Accounts        2/2 ││                                                │
|│   ◐  A.1.1   Registering u…││ カスタマ側の記録                               │
|│   ○· A.1.2 c A title that …││ 実施状況       一部実施                        │
|│  ▾ A.2 Rights          0/1 ││ レビュー       評価済み (anna、2026/11/23)     │
|│   ·· A.2.1 * Separating te…││ メモ           全角ＡＢＣ１２３                │
|│ ▾ B Backup and 備份    0/1 ││                                                │
|│  ·  B.1   Restoring        ││ Everybody has an account of their own. See     │
|│                            ││ also [A.2.1] and [B.1].                        │
|│                            ││                                                │
|│                            ││                                                │
|│                            ││                                                │
|│                            │└────────────────────────────────────────────────┘
|│                            │┌ 誰が何をするか: IaaS ──────────────────────────┐
|│                            ││ カスタマ ◐ 一部実施             総合: 一部実施 │
|│                            ││ プロバイダ: IaaS では責務なし                  │
|│                            ││ カスタマ ■■■ 1   共有 0   プロバイダ 0         │
|│                            ││   a Keep the list of accounts  当方 (カスタマ) │
|│                            ││                                                │
|│                            ││                                                │
|└────────────────────────────┘└───────────────────────────────────── m: モデル ┘
| 保存: A.1.1, カスタマ: メモ                                           保存済み
end
keys ｕ
says 取り消しました: メモ (A.1.1 カスタマ) は空に戻りました                保存済み
