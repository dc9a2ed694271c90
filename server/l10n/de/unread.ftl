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
