# What is wrong with the settings of the editor.

editor-setting-unused = The setting { $setting } is not used.
editor-setting-entry-unused = The entry { $entry } of the setting { $setting } is not used.
editor-setting-not-boolean = { $value } is neither true nor false.

# The outline

editor-more-items =
    { $count ->
        [one] { $count } more item
       *[other] { $count } more items
    }

# the words of a schema

editor-word-item = Marks the object that stands for an item: a part, or a line of a shipment. An item within an item is a part of it.
editor-word-document =
    { $kind ->
        [shipment] Says that files of this schema are shipments.
       *[bom] Says that files of this schema are bills of materials, as they are without it.
    }
