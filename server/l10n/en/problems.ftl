# Which files are checked, and why others are not.

problem-excluded = The file was not checked, because `files.exclude` in lodestone.yaml excludes it.
problem-excluded-advice = Take it out of the paths, or out of `exclude`.
problem-settings-by-name = The file was not checked as a document, because a file of this name contains settings.
problem-settings-by-use = The file was not checked as a document, because a lodestone.yaml extends it or names it as a pack or schema.
problem-settings-advice = Take it out of the paths.
problem-spreadsheet =
    { $kind ->
        [table] The file was not checked, because no mapping in lodestone.yaml says how this table is read.
        [workbook] The file was not checked, because workbooks are not read.
        [zip] The file was not checked, because it is a workbook (XLSX) or another ZIP archive, which Lodestone does not read.
        [pdf] The file was not checked, because it is a PDF, which Lodestone does not read.
       *[office] The file was not checked, because it is a workbook (XLS) or another old Office file, which Lodestone does not read.
    }
problem-spreadsheet-advice =
    { $kind ->
        [table] Run `lodestone mapping` on it to see which built-in mapping fits. Without a lodestone.yaml, `lodestone init` writes one that covers it.
        [pdf] Export the list of parts as CSV where it was made, and run `lodestone init`, which says how it is read.
       *[workbook] Save the sheet as CSV, and run `lodestone init`, which says how it is read.
    }
problem-not-ours =
    { $kind ->
        [own] The file was not checked, because its name does not end in { $endings } and no lodestone.yaml covers it.
       *[other] The file was not checked, because no lodestone.yaml covers it.
    }
problem-not-ours-advice =
    { $kind ->
        [own] Rename it, or write `{ $setting }` in lodestone.yaml (`shipment` for a shipment). For a list of parts in a format of your own, run `lodestone init`.
        [page] Lodestone does not read HTML: save the table as CSV, and run `lodestone init`, which says how it is read.
       *[other] If it is a list of parts, run `lodestone mapping` on it to see how a mapping would read it.
    }
problem-dead-link = Nothing was checked, because the link leads nowhere.
problem-not-regular = This was not checked, because it is not a regular file.
problem-neither = This was not checked, because it is neither a file nor a folder.
problem-settings-above = { $count ->
    [one] One file was
    *[other] { $count } files were
  } not checked, because the settings above cannot be used.
problem-packs-above = { $count ->
    [one] One file was
    *[other] { $count } files were
  } not checked, because the packs above cannot be used.
problem-packs-above-advice = Correct them and check again.
problem-packs-unusable = The packs that lodestone.yaml names cannot be used.
problem-no-such-path = There is no such file or folder, so nothing was checked.
problem-no-such-file = There is no such file.
problem-path-advice = Correct the path, which is relative to the current folder.
problem-nothing-in-folder = Nothing to check was found in this folder.
problem-nothing-by-pattern = Nothing to check was found by this pattern.
problem-what-is-checked = Lodestone checks files whose names end in { $endings }, and those that lodestone.yaml covers.
problem-what-is-skipped = Folders named node_modules and .git, and whatever `files.exclude` names, are skipped.
problem-init = `lodestone init` looks for bills of materials in tables, YAML and JSON, and proposes how to read them.
problem-is-folder = This is a folder, and settings apply to files.
problem-is-folder-advice = Name a file in it; the file need not exist.
problem-no-cases = Nothing was tested, because these packs have no cases.
problem-no-cases-advice = Write some under `tests`.

# Settings that cannot be used.

problem-settings-unreadable = The settings cannot be read.
problem-settings-missing = { $seen ->
    [outside] This is a link out of the repository
    [dead-link] This is a link that leads nowhere
    *[other] This is not a file
  }, so it is not known which settings are meant.
problem-settings-missing-advice = Correct it, or remove it.
problem-more-mistakes = { $count ->
    [one] There is one more error
    *[other] There are { $count } more errors
  } like these.

# --changed

changed-no-git = --changed asks git, and there is no git on this machine or on its path.
changed-no-git-advice = Install git, or check without --changed.
changed-git-says = It is not known what changed, because git says: { $words }
changed-git-silent = It is not known what changed: git failed and gave no reason.
changed-git-fails = git cannot be run.
changed-no-repository = It is not known what changed, because this folder is in no git repository.
changed-no-repository-advice = Run it in a git work tree, or without --changed.
changed-no-commit = It is not known what changed since `{ $ref }`, because git knows no such commit.
changed-no-commit-advice = Correct its name, or fetch it first.
changed-nothing-common = It is not known what changed since `{ $ref }`, because it has no commit in common with what is checked out.
changed-nothing-common-advice = Name another commit.
changed-shallow = This clone is shallow, so the commit may be missing here: fetch the history with `git fetch --unshallow`, or `fetch-depth: 0` in actions/checkout.
changed-filter-name = The git settings name a filter `{ $name }`, which cannot be switched off, and Lodestone starts no program that a repository names.
changed-filter-name-advice = Give it a name without `=`, or check without --changed.

# --fix

fix-link-leads-out = The file was left as it was, because a link leads to { $target }, outside of what was to be fixed.
fix-link-leads-out-advice = To have it fixed, name { $target } itself.
fix-unwritable = The file was left as it was, because the fixes cannot be written.
fix-not-in-encoding = The new text cannot be written in { $encoding }.
fix-unwritable-advice = Check again afterwards.
fix-harmful = No fix was made, because together they would leave the file unreadable as YAML.
fix-endless = No fix was made, because the fixes would call for one another endlessly.
fix-faulty-advice = That is a fault of Lodestone: correct the file by hand.
fix-outside-folder = This lies outside the current folder, where `git apply` and `patch` change nothing.
fix-outside-folder-advice = Run it from a folder above.
