editor-setting-unused = Die Einstellung { $setting } wird nicht verwendet.
editor-setting-entry-unused = Der Eintrag { $entry } der Einstellung { $setting } wird nicht verwendet.
editor-setting-not-boolean = { $value } ist weder true noch false.

editor-more-items =
    { $count ->
        [one] { $count } weiterer Artikel
       *[other] { $count } weitere Artikel
    }
