# The summary under a report for people.

summary-unfinished = { $count ->
    [one] Not finished: required keys are blank in 1 place.
    *[other] Not finished: required keys are blank in { $count } places.
  }
summary-result = { $counts }.
summary-waived = { $count ->
    [one] 1 finding
    *[other] { $count } findings
  } waived; `lodestone waivers` lists the waivers.
summary-baselined = { $count ->
    [one] 1 finding
    *[other] { $count } findings
  } baselined.
summary-unchecked = { $count ->
    [one] 1 place could not be checked; standard error names it
    *[other] { $count } places could not be checked; standard error names them
  }.
summary-judged = { $files ->
    [one] 1 file
    *[other] { $files } files
  }{ $inPart ->
    [0] {""}
    *[other] { " " }({ $inPart } in part)
  }{ $unjudged ->
    [0] {""}
    *[other] { " " }({ $unjudged } not judged)
  }, { $documents ->
    [one] 1 document
    *[other] { $documents } documents
  }, { $items ->
    [one] 1 item
    *[other] { $items } items
  }{ $unchecked ->
    [0] {""}
    *[other] ; { $unchecked } not checked
  }.
summary-judged-held = { $files ->
    [one] 1 file
    *[other] { $files } files
  }{ $inPart ->
    [0] {""}
    *[other] { " " }({ $inPart } in part)
  }{ $unjudged ->
    [0] {""}
    *[other] { " " }({ $unjudged } not judged)
  }, { $documents ->
    [one] 1 document
    *[other] { $documents } documents
  }, { $items ->
    [one] 1 item
    *[other] { $items } items
  }: { $held ->
    [0] { $among ->
        [checked] no monitored material in what was checked
        *[all] none with monitored material
      }
    *[other] { $held } with monitored material
  }{ $state ->
    [none] {""}
    [declared] , no end use that is asked for is missing
    *[undeclared] , { $undeclared } of them without a declared end use
  }{ $waived ->
    [0] {""}
    *[other] { " " }({ $waived } waived)
  }{ $unchecked ->
    [0] {""}
    *[other] ; { $unchecked } not checked
  }.
summary-rows = { $count ->
    [one] 1 row of a table is no item and was passed over
    *[other] { $count } rows of tables are no items and were passed over
  } (titles, blank rows, sums, footers); `lodestone mapping FILE` names them.
summary-law = Law as of { $date } ({ $source ->
    [option] --as-of
    [setting] asOf in lodestone.yaml
    [today] today in Beijing
    *[per-file] each by its own date, else today in Beijing
  }).
summary-law-days = Law as of { $first } to { $last } (each by its own date, else today in Beijing).
summary-law-export-date = Law as of { $date } (the export date).
summary-notice = Notice: { $text }
summary-hook-skipped = { $count ->
    [one] 1 file was
    *[other] { $count } files were
  } skipped, because lodestone.yaml excludes { $count ->
    [one] it
    *[other] them
  } or Lodestone does not check such files.
summary-fix-nothing = Nothing to fix.
summary-fixed = { $count ->
    [one] 1 fix
    *[other] { $count } fixes
  } in { $files ->
    [one] 1 file
    *[other] { $files } files
  } { $state ->
    [made] made
    *[shown] would be made
  }.
summary-fix-left = { $count ->
    [one] 1 file
    *[other] { $count } files
  } left alone until the YAML itself is corrected: see yaml/syntax and yaml/too-deep.
