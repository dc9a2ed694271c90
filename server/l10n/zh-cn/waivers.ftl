waivers-none = 没有豁免。
waivers-state = { $state ->
    [in-force] 有效
    [expired] 已过期
    [unused] 未使用
    *[malformed] 格式错误
  }
waivers-count = { $count }项{ $state ->
    [in-force] 有效
    [expired] 已过期
    [unused] 未使用
    *[malformed] 格式错误
  }
waivers-until = 至{ $until }（{ $days ->
    [0] 最后一天
    *[other] 还剩{ $days }天
  }）
waivers-past = 至{ $until }（{ $date }之前{ $days }天）
waivers-by = 批准人：{ $by }
waivers-by-why = 批准人：{ $by }，理由：{ $reason }
waivers-total = { $count }项豁免：{ $counts }。
