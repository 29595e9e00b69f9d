# In the register a begins an interview as i does: with names to complete, today, and where.
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys ggPaMs Lee<Enter>
keys IaMs <Tab> @ Room 2<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Interviews ──────────────────────────────────────────────────────────────────┐
|│ I-261123-p4cv 2026-11-23  Ms Lee                                             │
|│                                                                              │
|│ Title               Ms Lee                                                   │
|│ Date                2026-11-23                                               │
|│ Place               Room 2                                                   │
|│ Person              P-261123-gqyd Ms Lee                                     │
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
| saved: Ms Lee: recorded                                                  saved
end
keys a @ nowhere<Enter>
screen
| Small catalog  acme  customer  IaaS                assessed 0  reviewed 0 of 4
|┌ Interviews ──────────────────────────────────────────────────────────────────┐
|│ I-261123-p4cv 2026-11-23  Ms Lee                                             │
|│                                                                              │
|│ Title               Ms Lee                                                   │
|│ Date                2026-11-23                                               │
|│ Place               Room 2                                                   │
|│ Person              P-261123-gqyd Ms Lee                                     │
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
| an interview needs a line that says whom with
|New interview, with whom @ where:  @ nowhere
end
language ja
keys <Esc>a鈴木＠東京<Enter>
screen
| Small catalog  acme  カスタマ  IaaS                       評価 0  レビュー 0/4
|┌ 面談 ────────────────────────────────────────────────────────────────────────┐
|│ I-261123-p4cv 2026/11/23  Ms Lee                                             │
|│ I-261123-jwz6 2026/11/23  鈴木                                               │
|│                                                                              │
|│ 標題                鈴木                                                     │
|│ 日付                2026/11/23                                               │
|│ 場所                東京                                                     │
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
|└─────────────────────────────────────────────────────────────────────────── 2 ┘
| 保存: 鈴木: 記録しました                                              保存済み
end
