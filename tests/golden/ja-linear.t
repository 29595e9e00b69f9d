# Japanese: the linear mode, every mark in words.
language ja
linear
size 80x24
catalog catalog-four.yaml
session acme customer iaas
keys ggzRjj3
screen
| Small catalog  acme  カスタマ  IaaS
|  管理策
|A Access; グループ、展開; 評価済み 1/3
|A.1 Accounts; グループ、展開; 評価済み 1/2
|A.1.1 Registering users; カスタマ 一部実施、プロバイダ 責務なし; 基本管理策
|A.1.2 A title that is far too long for the narrow tree of a terminal with eighty
|columns; 双方とも 未評価; 手引付き管理策
|A.2 Rights; グループ、展開; 評価済み 0/1
|A.2.1 Separating tenants; 双方とも 未評価; クラウド管理策
|B Backup and 備份; グループ、展開; 評価済み 0/1
|B.1 Restoring; カスタマ 未評価、プロバイダ 責務なし; 基本管理策
|
|
|
|
|
|
|
|
|
|
|
|
| 保存: A.1.1, カスタマ: 一部実施
end
keys <Space>d
screen
| Small catalog  acme  カスタマ  IaaS
|  誰が何をするか: A.1.2, IaaS
|カスタマ: 未評価
|プロバイダ: 未評価
|総合: 未評価
|責務 3 件のうちカスタマ 2、プロバイダ 1、両者 0
|a 当方 (カスタマ): Remove accounts of leavers on their last day
|b プロバイダ: Offer removal of accounts at once
|c 当方 (カスタマ): Synchronise the directory
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| A.1.2 の責務 3 件 (IaaS)
end
keys <Esc>sD
screen
| Small catalog  acme  カスタマ  IaaS
|  ダッシュボード
|カスタマ (当方): 評価 1、レビュー 0/4、ギャップ 1
|プロバイダ: 評価 0、レビュー 0/2、ギャップ 0
|急ぎのものはありません。
|
|箇条ごと
|A Access: 評価 1/3、レビュー 0、適合 0、ギャップ 1
|B Backup and 備份: 評価 0/1、レビュー 0、適合 0、ギャップ 0
|
|ギャップ (期限別)
|期限なし: 1
|A.1.1 カスタマ; 一部実施、担当なし、Registering users
|
|対応者ごとのギャップ
|担当なし: ギャップ 1 件、期限なし
|引き受け手のない責務: なし
|未了の所見 (区分別): なし
|未了の依頼: なし
|失効する、または失効した保証資料: なし
|自分の最後の操作以降の他の人の記録: なし
|レビュー済みの適合: なし
|
| ダッシュボード、20 行。? でヘルプ、q で抜けます
end
size 40x12
keys q
screen
| Small catalog  acme  カスタマ  IaaS
|  誰が何をするか: A.1.2, IaaS
|カスタマ: 未評価
|プロバイダ: 未評価
|総合: 未評価
|責務 3 件のうちカスタマ 2、プロバイダ
|1、両者 0
|a 当方 (カスタマ): Remove accounts of
|  leavers on their last day
|b プロバイダ: Offer removal of accounts
|
| A.1.2 の責務 3 件 (IaaS)
end
