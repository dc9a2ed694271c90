editor-setting-unused = Die Einstellung { $setting } wird nicht verwendet.
editor-setting-entry-unused = Der Eintrag { $entry } der Einstellung { $setting } wird nicht verwendet.
editor-setting-not-boolean = { $value } ist weder true noch false.

editor-more-items =
    { $count ->
        [one] { $count } weiterer Artikel
       *[other] { $count } weitere Artikel
    }
editor-word-item = Zeichnet das Objekt aus, das für einen Artikel steht: ein Teil oder eine Position einer Sendung. Ein Artikel in einem Artikel ist ein Teil davon.
editor-word-document =
    { $kind ->
        [shipment] Sagt, dass Dateien dieses Schemas Sendungen sind.
       *[bom] Sagt, dass Dateien dieses Schemas Stücklisten sind, wie auch ohne dieses Wort.
    }
