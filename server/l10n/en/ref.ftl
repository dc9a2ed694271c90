# How references are told (rules/ref).

# ref/cycle

ref-cycle = The `ref` of { $part } leads back to itself, so nothing can be taken over from it.
ref-cycle-advice = Refer to an item that neither contains nor refers to this one.

# ref/unresolved, within the document

ref-missing = { $part } refers to { $number }, but no item in this document has that part number.
ref-missing-advice = Write the part number of an item in this document.
ref-alike = The two look alike, but one has a letter with its accent where the other has the accent after the letter.
ref-ambiguous = { $part } refers to { $number }, a part number of { $count } items in this document.
ref-ambiguous-advice = Give the items different part numbers.
ref-too-long = More than { $most } references follow one another from { $part }.
ref-too-long-advice = Refer to the item itself.
ref-unjudged = Until then, this line is judged without the facts of that item.

# ref/unresolved, in other files

ref-not-followed = { $part } refers to { $file }, and other files are not followed here.
ref-not-followed-why = This line is judged by its own keys only; the file it refers to has not been checked.
ref-no-bom-file = { $part } refers to { $ref }, which is not the name of a BOM file.
ref-no-bom-file-advice = Write a file whose name ends in { $endings }, or a part of this document with a hash, such as { $example }.
ref-not-relative =
    { $form ->
        [address] The `ref` of { $part } is an address, which is never read.
       *[path] The `ref` of { $part } is an absolute path, which is never read.
    }
ref-not-relative-advice = Name a file in the workspace by a relative path, or a part of this document as { $example }.
ref-no-file = { $part } refers to { $file }, which does not exist.
ref-no-file-advice = Correct the path; it starts from the folder of this file.
ref-other-case = { $part } refers to { $file }, but the name of the file has other capitals.
ref-other-case-why = Some machines do not find it that way.
ref-backslash = { $part } refers to { $file } with backslashes, which mean folders on some machines only.
ref-backslash-advice = Write a path with slashes that stays in the workspace folder.
ref-no-part-named = { $part } refers to { $ref }, where no part number follows the hash.
ref-no-part-named-advice = Write the part number behind it, or delete the hash to refer to the whole BOM.
ref-no-part = { $part } refers to { $number } in { $file }, which contains no such item.
ref-no-part-advice = Write the part number of an item in that file.
ref-outside =
    { $where ->
        [repository] { $part } refers to { $file } in another Git repository, which is never read.
        [root] { $part } refers to { $file } below another `lodestone.yaml`, which is never read.
        [link] { $part } refers to { $file }, which a link leads out of the workspace: it is never read.
       *[workspace] { $part } refers to { $file } outside the workspace, which is never read.
    }
ref-outside-advice =
    { $where ->
        [root] Each `lodestone.yaml` is the root of what lies below it: keep a single one, above both files, or write out what the file says.
       *[elsewhere] Move the file into the workspace folder, or write out what it says.
    }
ref-unreadable = { $part } refers to { $file }, which cannot be read.
ref-unreadable-advice = Repair the file, or refer to another one.
ref-broken = { $part } refers to { $file }, which is not well-formed YAML (line { $line }).
ref-broken-advice = Correct that file first: the item may be in the part that cannot be read.
ref-not-bom = { $part } refers to { $file }, which is not a BOM.
ref-not-bom-advice = A BOM says `kind: bom`.
ref-is-shipment = { $part } refers to { $file }, which is a shipment and not a BOM.
ref-is-shipment-advice = Refer to a BOM, or to an item of one.
ref-several-boms = { $part } refers to { $file }, which contains { $count } BOMs.
ref-several-boms-advice = Name the part that is meant after a hash.
ref-ambiguous-there = { $part } refers to { $number } in { $file }, a part number of { $count } items there.
ref-ambiguous-there-advice = Give the items there different part numbers.

# ref/unresolved, further on

ref-further = { $part } leads to { $item }, whose `ref` leads nowhere.
ref-items-of-bom = { $part } refers to a BOM whose `items` is not a list of items.
ref-items-of-item = { $part } leads to { $item }, whose `items` is not a list of items.
ref-items-advice = Correct that file: its parts are unknown and have not been checked.
ref-items-here = This is not a list of items.
ref-of-item = This is the `ref` of { $item }.
ref-more-unread =
    { $count ->
        [one] One more target cannot be read either.
       *[other] { $count } more targets cannot be read either.
    }
ref-many-unread = More targets cannot be read either.

# titles of fixes

ref-fix = Refer to { $ref }
