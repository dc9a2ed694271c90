waivers-none = Keine Ausnahmen.
waivers-state = { $state ->
    [in-force] wirksam
    [expired] abgelaufen
    [unused] ungenutzt
    *[malformed] fehlerhaft
  }
waivers-count = { $count } { $state ->
    [in-force] wirksam
    [expired] abgelaufen
    [unused] ungenutzt
    *[malformed] fehlerhaft
  }
waivers-until = bis { $until } ({ $days ->
    [0] letzter Tag
    [one] noch 1 Tag
    *[other] noch { $days } Tage
  })
waivers-past = bis { $until } ({ $days ->
    [one] 1 Tag
    *[other] { $days } Tage
  } vor dem { $date })
waivers-by = freigegeben von { $by }
waivers-by-why = freigegeben von { $by }: { $reason }
waivers-total = { $count ->
    [one] 1 Ausnahme
    *[other] { $count } Ausnahmen
  }: { $counts }.
