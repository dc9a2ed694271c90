waivers-none = 例外承認はありません。
waivers-state = { $state ->
    [in-force] 有効
    [expired] 期限切れ
    [unused] 未使用
    *[malformed] 形式不正
  }
waivers-count = { $state ->
    [in-force] 有効
    [expired] 期限切れ
    [unused] 未使用
    *[malformed] 形式不正
  }{ $count }件
waivers-until = { $until }まで（{ $days ->
    [0] 最終日
    *[other] 残り{ $days }日
  }）
waivers-past = { $until }まで（{ $date }の{ $days }日前）
waivers-by = 承認者：{ $by }
waivers-by-why = 承認者：{ $by }、理由：{ $reason }
waivers-total = 例外承認{ $count }件：{ $counts }。
