# Baselines that cannot be used.

baseline-too-large = The baseline cannot be read, because it is larger than { $limit }.
baseline-unreadable = The baseline cannot be read.
baseline-absent = There is no such baseline, so it is not known what is new.
baseline-absent-named = There is no baseline `{ $path }`, so it is not known what is new.
baseline-absent-advice = Write one with `lodestone baseline`, or remove the setting.
baseline-unusable = The baseline `{ $path }` cannot be used.
baseline-at = Line { $line }, column { $column }:
baseline-not-json = The baseline is not JSON from here on, so it cannot be used.
baseline-empty = The baseline is empty, so it cannot be used.
baseline-conflict = A merge conflict is left here, so the baseline cannot be read.
baseline-conflict-advice = Resolve it: keep the lines of both sides.
baseline-key-twice = A key appears twice in a map here, so it is not known which of the two is meant.
baseline-version = This baseline is of version { $version }, and only version 1 is known, so it cannot be used.
baseline-version-advice = Use the Lodestone that wrote it, or a later one.
baseline-restore = Restore its last intact version, or remove it and write it anew with `lodestone baseline`.
baseline-files-left = { $count ->
    [one] One file was
    *[other] { $count } files were
  } not checked, because the baseline above cannot be used.
baseline-files-left-advice = Correct it, or ignore it with --no-baseline.

# lodestone baseline

baseline-of-others = { $count ->
    [one] One file was
    *[other] { $count } files were
  } left out, because another baseline applies to { $count ->
    [one] it
    *[other] them
  }: { $path }.
baseline-of-others-advice = Run `lodestone baseline` in the folder of that baseline.
baseline-not-overwritten = Nothing was written over it.
baseline-nothing-to-prune = There is no such baseline, so there is nothing to prune.
baseline-write-one = Write one with `lodestone baseline`.
baseline-would-be-too-large = The baseline would be larger than { $limit } and could not be read again.
baseline-would-be-too-large-advice = Write one for each part of the files.
baseline-unwritable = The baseline cannot be written.
baseline-half = `{ $path }` was not written, because not everything could be checked.
baseline-pruned = { $path }: { $fixed ->
    [0] nothing is fixed
    [one] 1 finding removed
    *[other] { $fixed } findings removed
  }, { $left ->
    [one] 1 finding
    *[other] { $left } findings
  } left.
baseline-written = { $path }: { $findings ->
    [one] 1 finding
    *[other] { $findings } findings
  } in { $files ->
    [one] 1 file
    *[other] { $files } files
  }.
baseline-written-again = { $path }: { $findings ->
    [one] 1 finding
    *[other] { $findings } findings
  } in { $files ->
    [one] 1 file
    *[other] { $files } files
  } (before: { $before }).
baseline-use = Check against it with `lodestone check --baseline { $path }`, or set `baseline` in lodestone.yaml, so that editors use it too.
baseline-left-out = { $count ->
    [one] One finding was
    *[other] { $count } findings were
  } left out, because { $count ->
    [one] it
    *[other] they
  } can never be suppressed and will count: { $rules }.

# Notices of a run.

baseline-notice-fixed = { $count ->
    [one] One baselined finding is
    *[other] { $count } baselined findings are
  } fixed: run `lodestone baseline --prune{ $where }`.
baseline-notice-graver = { $count ->
    [one] One finding of { $path } is more severe or rests on other acts since it was written, so it counts
    *[other] { $count } findings of { $path } are more severe or rest on other acts since it was written, so they count
  }.
baseline-notice-refused = { $path } names findings of { $rules }, which can never be suppressed and count all the same.
baseline-notice-refused-advice = Remove them with `lodestone baseline --prune{ $where }`.
