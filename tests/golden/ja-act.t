# Japanese: whose a duty is, how pressing it is, by which day, and a verb after a colon.
language ja
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys ggzR:A.1.2<Enter><Tab><Tab>j<Enter>
screen
| Small catalog  acme  カスタマ  IaaS                       評価 0  レビュー 0/4
|┌ 管理策 ────────────────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             0/3 ││ 手引付き管理策                                 │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Accounts end when people leave.                │
|│   ·· A.1.2 c A title that …││                                                │
|│  ▾ A.2 Rights          0/1 ││ カスタマ向け                                   │
|│   ·· A.2.1 * Separating te…││ Remove the account on the last day:            │
|│ ▾ B Backup and 備份    0/1 ││                                                │
|│  ·  B.1   Restoring        ││ • of employees, told by the people who keep    │
|│                            ││   the staff list                               │
|│                            ││ • of contractors, by the end date of their     │
|│                            ││   order                                        │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ 誰が何をするか: IaaS ──────────────────────────┐
|│             ┌ 誰の責務か: Remove accounts of leavers on their… ┐総合: 未評価 │
|│             │( ) c  カスタマ                                   │             │
|│             │( ) p  プロバイダ                                 │  ■ 1        │
|│             │( ) s  両者 (書面による分担)                      │  (カスタマ) │
|│             │( ) n  引き受け手なし                             │             │
|│             │(*) a  カタログのとおり                           │  プロバイダ │
|└─────────────└──────────────────────────────────────────────────┘デル   1-6/8 ┘
| [カスタマ] <Enter> 保存  <Space> 変更  <Esc> 抜ける                   保存済み
end
keys <Esc><S-Tab><S-Tab>:priority<Enter>
screen
| Small catalog  acme  カスタマ  IaaS                       評価 0  レビュー 0/4
|┌ 管理策 ────────────────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             0/3 ││ 手引付き管理策                                 │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Accounts end when people leave.                │
|│   ·· A.1.2 c A title that …││                                                │
|│  ▾ A.2 Rights          0/1 ││ カスタマ向け                                   │
|│   ·· A.2.1 * Separating te…││ Remove the account on the last day:            │
|│ ▾ B Backup and 備份    0/1 ││                                                │
|│  ·  B.1   Restoring        ││ • of employees, told by the people who keep    │
|│                            ││   the staff list                               │
|│                            ││ • of contractors, by the end date of their     │
|│                            ││   order                                        │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ 誰が何をするか: IaaS ──────────────────────────┐
|│                            ││ カスタマ · 未評価                 総合: 未評価 │
|│             ┌ 優先度: A.1.2, カスタマ ─────────────────────────┐             │
|│             │( ) h  高: 何よりも先に                           │  ■ 1        │
|│             │( ) m  中: 順番どおりに                           │  (カスタマ) │
|│             │( ) l  低: 時間があるときに                       │             │
|│             │(*) n  指定なし                                   │  プロバイダ │
|└─────────────└──────────────────────────────────────────────────┘デル   1-6/8 ┘
| [カスタマ] <Enter> 保存  <Space> 変更  <Esc> 抜ける                   保存済み
end
keys <Esc>:due<Enter>
screen
| Small catalog  acme  カスタマ  IaaS                       評価 0  レビュー 0/4
|┌ 管理策 ────────────────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             0/3 ││ 手引付き管理策                                 │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Accounts end when people leave.                │
|│   ·· A.1.2 c A title that …││                                                │
|│  ▾ A.2 Rights          0/1 ││ カスタマ向け                                   │
|│   ·· A.2.1 * Separating te…││ Remove the account on the last day:            │
|│ ▾ B Backup and 備份    0/1 ││                                                │
|│  ·  B.1   Restoring        ││ • of employees, told by the people who keep    │
|│                            ││   the staff list                               │
|│                            ││ • of contractors, by the end date of their     │
|│                            ││   order                                        │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ 誰が何をするか: IaaS ──────────────────────────┐
|│                            ││ カスタマ · 未評価                 総合: 未評価 │
|│                            ││ プロバイダ · 未評価                            │
|│                            ││ カスタマ ■■ 2   共有 0   プロバイダ ■ 1        │
|│                            ││   a Remove accounts of leavers 当方 (カスタマ) │
|│                            ││     on their last day                          │
|│                            ││   b Offer removal of accounts at    プロバイダ │
|└────────────────────────────┘└───────────────────────────── m: モデル   1-6/8 ┘
|期限 (2026/12/31、+30d、金 など):
end
keys <Esc>:duty<Enter>
screen
| Small catalog  acme  カスタマ  IaaS                       評価 0  レビュー 0/4
|┌ 管理策 ────────────────────┐┌ A.1.2  A title that is far too long for the n… ┐
|│ ▾ A Access             0/3 ││ 手引付き管理策                                 │
|│  ▾ A.1 Accounts        0/2 ││                                                │
|│   ·  A.1.1   Registering u…││ Accounts end when people leave.                │
|│   ·· A.1.2 c A title that …││                                                │
|│  ▾ A.2 Rights          0/1 ││ カスタマ向け                                   │
|│   ·· A.2.1 * Separating te…││ Remove the account on the last day:            │
|│ ▾ B Backup and 備份    0/1 ││                                                │
|│  ·  B.1   Restoring        ││ • of employees, told by the people who keep    │
|│                            ││   the staff list                               │
|│                            ││ • of contractors, by the end date of their     │
|│                            ││   order                                        │
|│                            ││                                                │
|│                            │└──────────────────────────────────────── 1-12 ▾ ┘
|│                            │┌ 誰が何をするか: IaaS ──────────────────────────┐
|│                            ││ カスタマ · 未評価                 総合: 未評価 │
|│                            ││ プロバイダ · 未評価                            │
|│                            ││ カスタマ ■■ 2   共有 0   プロバイダ ■ 1        │
|│                            ││   a Remove accounts of leavers 当方 (カスタマ) │
|│                            ││     on their last day                          │
|│                            ││   b Offer removal of accounts at    プロバイダ │
|└────────────────────────────┘└───────────────────────────── m: モデル   1-6/8 ┘
| 責務はすべてカタログのとおりです                                      保存済み
end
