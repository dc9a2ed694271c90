unread-file =
    { $reason ->
        [folder] { $file } ist ein Ordner.
        [irregular] { $file } ist keine gewöhnliche Datei.
        [not-folder] Auf dem Weg zu { $file } liegt etwas, das kein Ordner ist.
        [broken-link] Ein Link auf dem Weg zu { $file } führt ins Leere.
        [link-circle] Die Links auf dem Weg zu { $file } führen im Kreis.
        [too-large] { $file } ist zu groß.
        [encoding] { $file } ist nicht UTF-8.
        [settings] Die Einstellungen für { $file } sind fehlerhaft.
       *[system] Das System meldet zu { $file }: { $words }
    }
unread-boms = { $count ->
    [one] 1 Datei sieht wie eine Stückliste aus und wurde nicht gelesen.
   *[other] { $count } Dateien sehen wie Stücklisten aus und wurden nicht gelesen.
  }
unread-bom = { $sign ->
    [name] Ihr Name ist der einer Stückliste, und nichts beansprucht sie.
   *[headings] Sie hat die Überschriften einer Stückliste, und nichts beansprucht sie.
  }
unread-recognised = { $by ->
    [keys] An den Schlüsseln erkannt
   *[headings] Erkannt als { $shape }
  }: { $items } Artikel, { $asked } mit offenen Fragen.
