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
        [settings] The settings that hold for { $file } are broken.
       *[system] The system says of { $file }: { $words }
    }

# Files that look like bills of materials and are not read.

unread-boms = { $count ->
    [one] 1 file looks like a bill of materials and was not read.
   *[other] { $count } files look like bills of materials and were not read.
  }
unread-bom = { $sign ->
    [name] Its name is that of a bill of materials, and nothing claims it.
   *[headings] It has the headings of a bill of materials, and nothing claims it.
  }
unread-recognised = { $by ->
    [keys] Recognised by its keys
   *[headings] Recognised as { $shape }
  }: { $items ->
    [one] 1 item
   *[other] { $items } items
  }, { $asked } to ask about.
