# Why a file that is there cannot be read.
unread-file =
    { $reason ->
        [folder] { $file } is a folder.
        [irregular] { $file } is not a regular file.
        [not-folder] On the way to { $file } stands something that is not a folder.
        [broken-link] A link on the way to { $file } leads nowhere.
        [link-circle] The links on the way to { $file } go round in a circle.
        [too-large] { $file } is too large.
        [encoding] { $file } is not UTF-8.
        [settings] The settings that apply to { $file } are broken.
       *[system] The system says of { $file }: { $words }
    }

# Files that look like bills of materials and are not read.

unread-boms = { $count ->
    [one] 1 file may be a bill of materials and was not read.
   *[other] { $count } files may be bills of materials and were not read.
  }
unread-bom = { $sign ->
    [name] Its name is that of a bill of materials, and no setting covers it.
    [workbook] It is a workbook that Lodestone cannot look into, and no setting covers it.
    [keys] Its keys are those of a bill of materials, and no setting covers it.
    [materials] It names monitored materials, and no setting covers it.
   *[headings] It has the headings of a bill of materials, and no setting covers it.
  }
unread-named = { $more ->
    [0] { $count ->
        [one] It is { $files }.
       *[other] They are { $files }.
      }
   *[other] Among them are { $files }, and { $more } more.
  }
unread-advice = { $kind ->
    [workbook] Save the sheet of a workbook as CSV.
    [page] Lodestone does not read HTML: save the table as CSV.
    [other] Lodestone does not read documents of other kinds, such as XML, SPDX, PDF and DOCX: save the table as CSV, or export CycloneDX as JSON.
   *[text] `lodestone init` proposes mappings for the files that it recognises; name any other table under `files` of a mapping with `use: table`, and its `encoding` if it is not UTF-8. Save columns of fixed width as CSV.
  }
unread-advice-none = Name those that are no bills of materials under `files.unread`.
unread-apart = { $by ->
    [repository] { $folder } is a repository of its own, so the settings above it do not apply there
   *[settings] { $folder } has its own lodestone.yaml, which applies there
  }: run { $command }.
unread-not-looked-at = { $count ->
    [one] 1 more file was not looked at, or not to its end: there are too many, or they are too long.
   *[other] { $count } more files were not looked at, or not to their end: there are too many, or they are too long.
  }
unread-acknowledged = { $count ->
    [one] 1 file that looks like a bill of materials is left unread on purpose (`files.unread`).
   *[other] { $count } files that look like bills of materials are left unread on purpose (`files.unread`).
  }
unread-gitignored = { $count ->
    [one] 1 file or folder is left out by .gitignore (`files.gitignored`).
   *[other] { $count } files and folders are left out by .gitignore (`files.gitignored`).
  }
unread-excluded = { $count ->
    [one] 1 file or folder is left out by `files.exclude`.
   *[other] { $count } files and folders are left out by `files.exclude`.
  }
unread-idle = No unread file matches { $pattern } under `files.unread` of { $config }.
unread-idle-advice = Correct the pattern, or remove it.
unread-recognised = { $by ->
    [keys] Recognised by its keys
   *[headings] Recognised as { $mapping }
  }: { $items ->
    [one] 1 item
   *[other] { $items } items
  }, { $asked } to ask about.
