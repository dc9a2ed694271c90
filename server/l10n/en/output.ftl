# What the formats of `check` say around the findings.

output-note = { $note ->
    [law] law
    [seen] seen
    [alike] likewise
    *[fix] fix
  }
output-lines = { $count ->
    [one] line { $lines }
    *[other] lines { $lines }
  }
output-seen = { $seen } ({ $places })
output-column = column { $column }
output-acts-as-of = { $acts } as of { $date }
output-file = { $kinds }, { $items ->
    [one] 1 item
    *[other] { $items } items
  }, { $held } with monitored material{ $unchecked ->
    [0] {""}
    *[other] , { $unchecked } not checked
  }
# A kind of document, before the counts of a file.
output-kind = { $kind ->
    [bom] bom
    *[shipment] shipment
  }
output-file-law = { $facts }, law of { $days }
output-packs = Packs: { $packs }.
output-packs-of-law = Packs, with the law of { $law }: { $packs }.
output-pack = { $ids } { $version } (reviewed { $date })
output-pack-of-law = { $ids } { $version } of { $law } (reviewed { $date })
output-changed-none = Nothing changed since { $base ->
    [commit] the last commit
    *[ref] { $ref }
  } that concerns the { $found ->
    [one] 1 file
    *[other] { $found } files
  } found, so none was checked.
output-changed = Changed since { $base ->
    [commit] the last commit
    *[ref] { $ref }
  }: { $files } of the { $found ->
    [one] 1 file
    *[other] { $found } files
  } found{ $affected ->
    [0] {""}
    *[other] , { $affected } of them by what they refer to or what governs them
  }.
output-shard = Shard { $index } of { $count }: { $files ->
    [0] none
    *[other] { $files }
  } of the { $found ->
    [one] 1 file that was
    *[other] { $found } files that were
  } found.

# The difference between two days, or to an earlier report.

output-compare-change = { $change ->
    [appears] appears
    [suppressed] is suppressed
    *[vanishes] vanishes
  }
output-compare-was = was { $severity ->
    [error] error
    [warning] warning
    [information] information
    *[hint] hint
  }
output-compare-rested-on = rested on { $acts }
output-compare-rested-on-none = rested on no act
output-compare-result = { $appears ->
    [0] 0 findings appear
    [one] 1 finding appears ({ $appearing })
    *[other] { $appears } findings appear ({ $appearing })
  }, { $vanishes ->
    [0] 0 findings vanish
    [one] 1 finding vanishes ({ $vanishing })
    *[other] { $vanishes } findings vanish ({ $vanishing })
  }{ $suppressed ->
    [0] {""}
    *[other] , { $suppressed } suppressed
  }, { $changed } changed, { $unchanged } the same.
output-compare-files = { $files ->
    [one] 1 file
    *[other] { $files } files
  }, judged by the law of { $to } and compared with that of { $from }.
output-compare-said = { $some ->
    [yes] said: { $text }
    *[no] reasons changed
  }
output-compare-file = { $in ->
    [now] not in the earlier report
    *[earlier] no longer there
  }
output-compare-report = { $files ->
    [one] 1 file
    *[other] { $files } files
  } compared with { $report }.
output-compare-work = To do: { $added } new, { $done } done{ $notAsked ->
    [0] {""}
    *[other] , { $notAsked } no longer asked
  }, { $changed } changed, { $unchanged } the same.
output-compare-work-change = { $change ->
    [new] new
    [done] done
    [not-asked] no longer asked
    *[changed] changed
  }
output-compare-not-asked = { $why ->
    [expired] the licence has expired
    [prohibited] the delivery is prohibited
    [waiver] the finding is waived
    *[baseline] the finding is in the baseline
  }
output-compare-due = { $some ->
    [yes] was due on { $date }
    *[no] was not due on any day
  }
output-compare-asked = asked before for { $asked }
output-compare-parts = { $change ->
    [more] also for { $parts }
    *[fewer] no longer for { $parts }
  }

# The earlier report that a run is compared with.

compare-report-unreadable = The earlier report cannot be read, so it is not known what is new.
compare-report-too-large = The earlier report cannot be read, because it is larger than { $limit }.
compare-report-too-large-advice = Write and compare one report for each part of the files.
compare-report-not-json = The earlier report is not complete JSON, so it cannot be compared. It may be truncated or in another format.
compare-report-other-tool = The earlier report was not written by Lodestone, so it cannot be compared.
compare-report-version = The earlier report has `schemaVersion` { $version }, and the JSON report of `check` has 2, so it cannot be compared.
compare-report-broken = The earlier report does not match the schema of the JSON report of `check`, so it cannot be compared.
compare-report-advice = Write one with `lodestone check --format json --work-list --output FILE`.
compare-report-elsewhere = { $count ->
    [one] The file of the earlier report is no longer there
    *[other] None of the { $count } files of the earlier report is still there
  }, so every finding counts as new.
compare-report-elsewhere-advice = If the report was written in another folder, run the command in that folder.
compare-report-day = The earlier report was judged by the law of { $was }, this run by that of { $is }, so a difference can come from the law.
compare-report-day-advice = To see changes of the files alone, run both with the same --as-of.
compare-report-packs = The earlier report used other rule packs, so a difference can come from them. Then: { $was }; now: { $is }.
compare-report-tool = The earlier report was written by Lodestone { $was }, and this is { $is }, so a difference can come from the program.
compare-report-language = The earlier report is in another language, so its texts are not compared.
compare-report-part = The earlier report covers only part of the files (--changed or --shard), so findings in the others count as new.
compare-report-left = { $count ->
    [one] 1 file of the earlier report was
    *[other] { $count } files of the earlier report were
  } not checked now, so nothing is said of { $count ->
    [one] its findings
    *[other] their findings
  }.
compare-report-no-work = The earlier report has no work list, so only findings are compared. Write it with --work-list.

# Markdown for pull requests and jobs.

output-title = Lodestone: { $result }
output-unread = { $count ->
    [one] 1 file not read
    *[other] { $count } files not read
  }
output-unchecked = { $count ->
    [one] 1 place
    *[other] { $count } places
  } could not be checked
output-unchecked-heading = Could not be checked
output-aside = Suppressed: { $count ->
    [one] 1 finding
    *[other] { $count } findings
  }
output-lines-left = **{ $count ->
    [one] 1 more line
    *[other] { $count } more lines
  } did not fit here**; the most severe are shown. `--format json` contains every finding.
output-held = total content
output-held-document = total content, document { $document }
output-not-advice = Not legal advice: a person decides.

# JUnit, GitHub, GitLab and SARIF: what is no finding.

output-too-many-warnings = { $count ->
    [one] 1 warning
    *[other] { $count } warnings
  }, more than --max-warnings allows
output-annotations-left = GitHub shows { $most } annotations of a kind, here the most severe; { $left } are without one. The log of this step has them all.
output-kind-count = { $count } { $kind ->
    [error] { $count ->
      [one] error
      *[other] errors
    }
    [warning] { $count ->
      [one] warning
      *[other] warnings
    }
    *[notice] { $count ->
      [one] notice
      *[other] notices
    }
  }
output-not-checked = could not be checked
output-not-checked-why = Could not be checked: { $reason }
output-not-read = not read
output-not-read-why = Not read: { $reason }
output-remaining = Findings that would remain: { $counts }.
output-remaining-none = Findings that would remain: none.
output-written = { $count ->
    [one] 1 finding
    *[other] { $count } findings
  } written to { $files }
output-case = { $rule } at { $at ->
    [document] the document
    *[path] { $path }
  }{ $document ->
    [1] {""}
    *[other] {" "}in document { $document }
  }
output-case-checked = everything could be checked
output-case-unchecked = could not be checked ({ $number })
output-case-unchecked-at = could not be checked: { $place } ({ $number })
output-case-warnings = number of warnings
output-case-unread = { $file }: not read
output-sarif-folder = The folder that the command ran in.
output-sarif-known = Known to { $baseline }.
output-sarif-packs-left = { $count ->
    [one] 1 rule pack that the run used is not in this report.
    *[other] { $count } rule packs that the run used are not in this report.
  }
output-sarif-results-left = { $count ->
    [one] 1 result is not in this report; none that is here is less severe.
    *[other] { $count } results are not in this report; none that is here is less severe.
  }
output-sarif-limits = GitHub refuses a report that exceeds its limits.
output-sarif-json = The JSON report contains everything.
