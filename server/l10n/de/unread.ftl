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
    [one] 1 Datei ist vielleicht eine Stückliste und wurde nicht gelesen.
   *[other] { $count } Dateien sind vielleicht Stücklisten und wurden nicht gelesen.
  }
unread-bom = { $sign ->
    [name] Ihr Name ist der einer Stückliste, und keine Einstellung erfasst sie.
    [workbook] Sie ist eine Arbeitsmappe, in die Lodestone nicht hineinsehen kann, und keine Einstellung erfasst sie.
    [keys] Ihre Schlüssel sind die einer Stückliste, und keine Einstellung erfasst sie.
    [materials] Sie nennt exportkontrollrelevante Materialien, und keine Einstellung erfasst sie.
   *[headings] Sie hat die Überschriften einer Stückliste, und keine Einstellung erfasst sie.
  }
unread-named = { $more ->
    [0] { $count ->
        [one] Es ist { $files }.
       *[other] Es sind { $files }.
      }
   *[other] Darunter sind { $files } und { $more } weitere.
  }
unread-advice = { $kind ->
    [workbook] Speichern Sie das Blatt einer Arbeitsmappe als CSV.
    [page] HTML liest Lodestone nicht: Speichern Sie die Tabelle als CSV.
    [other] Dokumente anderer Art, etwa XML, SPDX, PDF und DOCX, liest Lodestone nicht: Speichern Sie die Tabelle als CSV, oder exportieren Sie CycloneDX als JSON.
   *[text] `lodestone init` schlägt Zuordnungen für die Dateien vor, die es erkennt; nennen Sie jede andere Tabelle unter `files` einer Zuordnung mit `use: table` und, wenn sie nicht UTF-8 ist, unter `encoding` die Kodierung. Speichern Sie Spalten fester Breite als CSV.
  }
unread-advice-none = Nennen Sie unter `files.unread`, was keine Stückliste ist.
unread-apart = { $by ->
    [repository] { $folder } ist ein eigenes Repository, daher gelten die Einstellungen darüber dort nicht
   *[settings] { $folder } hat eine eigene lodestone.yaml, die dort gilt
  }: Führen Sie { $command } aus.
unread-not-looked-at = { $count ->
    [one] 1 weitere Datei wurde nicht oder nicht bis zum Ende angesehen, weil es zu viele oder zu lange sind.
   *[other] { $count } weitere Dateien wurden nicht oder nicht bis zum Ende angesehen, weil es zu viele oder zu lange sind.
  }
unread-acknowledged = { $count ->
    [one] 1 Datei, die wie eine Stückliste aussieht, bleibt mit Absicht ungelesen (`files.unread`).
   *[other] { $count } Dateien, die wie Stücklisten aussehen, bleiben mit Absicht ungelesen (`files.unread`).
  }
unread-gitignored = { $count ->
    [one] 1 Datei oder 1 Ordner wird durch .gitignore ausgelassen (`files.gitignored`).
   *[other] { $count } Dateien und Ordner werden durch .gitignore ausgelassen (`files.gitignored`).
  }
unread-excluded = { $count ->
    [one] 1 Datei oder 1 Ordner ist durch `files.exclude` ausgelassen.
   *[other] { $count } Dateien und Ordner sind durch `files.exclude` ausgelassen.
  }
unread-idle = Zu { $pattern } unter `files.unread` in { $config } passt keine ungelesene Datei.
unread-idle-advice = Berichtigen Sie das Muster, oder entfernen Sie es.
unread-recognised = { $by ->
    [keys] An den Schlüsseln erkannt
   *[headings] Erkannt als { $mapping }
  }: { $items } Artikel, { $asked } mit offenen Fragen.
