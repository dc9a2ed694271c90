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
