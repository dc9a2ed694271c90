# `lodestone waivers`.

waivers-none = No waivers.
waivers-state = { $state ->
    [in-force] in force
    [expired] expired
    [unused] unused
    *[malformed] malformed
  }
waivers-count = { $count } { $state ->
    [in-force] in force
    [expired] expired
    [unused] unused
    *[malformed] malformed
  }
waivers-until = until { $until } ({ $days ->
    [0] the last day
    [one] 1 day left
    *[other] { $days } days left
  })
waivers-past = until { $until } ({ $days ->
    [one] 1 day
    *[other] { $days } days
  } before { $date })
waivers-by = by { $by }
waivers-by-why = by { $by }: { $reason }
waivers-total = { $count ->
    [one] 1 waiver
    *[other] { $count } waivers
  }: { $counts }.
