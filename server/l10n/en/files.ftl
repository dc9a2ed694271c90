# Why a file or folder cannot be used.

file-denied = Permission is denied.
file-absent = There is no such file or folder.
file-is-folder = It is a folder.
file-not-regular = It is not a regular file.
file-path-part = Part of its path is not a folder.
file-link-loop = Its links form a loop.
file-path-too-long = Its path is too long.
file-disk-full = The disk is full.
file-disk-read-only = The disk is read-only.
file-too-many-open = Too many files are open.
file-disk-fault = The disk reported an error.
file-larger-than = It is larger than { $limit }.
file-too-large = It is too large.
file-read-only = It is read-only.
file-changed-meanwhile = It has changed since it was read.
file-outside = It lies outside the repository or in its .git, where nothing is read.
file-write-outside = A link leads out of the repository or into its .git, where nothing is written.
file-other-reason = The system reports: { $words }
file-name-not-utf8 = Its name is not UTF-8, so it cannot be opened by its name.
file-rename-it = Rename it.

# What could not be read.

file-unchecked = The file cannot be read, so it was not checked.
file-unreadable = The file cannot be read.
file-folder-unchecked = The folder cannot be read, so nothing in it was checked.
file-folder-unreadable = The folder cannot be read.
file-folder-unreadable-at = The folder { $path } cannot be read, so nothing in it was checked.
file-encoding = The file is in { $encoding }, so nothing in it was checked.
file-bad-byte = Byte { $at } ({ $value }) is not UTF-8, so nothing in the file was checked.
file-save-utf8 = Save it as UTF-8.
file-not-in-encoding = The file is not { $encoding }, so nothing in it was checked.
file-name-encoding = Save it as UTF-8, or name its encoding under `encoding` of the mapping.
file-is-utf8 = It is UTF-8: cover it with a mapping without `encoding`, or save it in the encoding that is named.
file-stdin-unreadable = Standard input could not be read, so nothing was checked.
file-stdin-closed = It is closed, or a device that holds nothing.
file-stdin-advice = Pipe the document into it.
file-stdout-closed = Standard output is closed, so there is nowhere to write the report; nothing was checked.
file-stdout-closed-advice = Write the report to a file with --output, or send it to /dev/null.
file-output-unwritable = The output cannot be written, so the report is not complete.
file-report-unwritable = The report cannot be written.
file-report-incomplete = The report could not be written to the end, so it is not complete.
cache-link = Nothing was checked, because a link or another spelling leads to `{ $file }`, so it is not known what would be read.
cache-tracked = Nothing was checked, because git tracks `{ $file }`, or its list of files cannot be read: whoever changes the repository could write results into it.
cache-tracked-advice = Remove it from git and list it in .gitignore, or name a file outside of the repository.
cache-other-file = Nothing was checked, because `{ $file }` is no cache and would be overwritten.
cache-unwritable = The results could not be kept for the next run.
file-unwritable = `{ $file }` cannot be written.
file-data-unreadable = { $path } cannot be read.
file-data-broken = { $path } is broken ({ $error }).
file-reinstall = The installation is damaged: install lodestone again, or run its build.
file-page-missing = The page of `{ $rule }` is missing from this installation.
file-reinstall-short = Install lodestone again.
file-leads-outside = This was not read, because it or a link to it lies outside the repository or in its .git.
file-leads-outside-advice = Put the file itself here, or name the link in `files.exclude` of lodestone.yaml.
file-folder-not-listed = { $path } is not a folder that can be read here, so nothing in it was looked for.
workbook-unread = The file was not checked, because { $why ->
    [encrypted] it is an encrypted workbook, or one of before 2007 (XLS)
    [binary] it is a binary workbook (XLSB)
    [large] it contains more than Lodestone reads of a workbook
    [broken] it is a damaged workbook
   *[none] it is not a workbook, whatever its name says
  }.
workbook-unread-advice = { $why ->
    [encrypted] Save it as XLSX without a password.
    [binary] Save it as XLSX.
    [large] Delete sheets and cells that are not needed, or save the sheet as CSV.
    [broken] Open it in a spreadsheet program, and save it again.
   *[none] Save the sheet as XLSX or CSV.
  }
