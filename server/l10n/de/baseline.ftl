baseline-too-large = Die Baseline lässt sich nicht lesen, denn sie ist größer als { $limit }.
baseline-unreadable = Die Baseline lässt sich nicht lesen.
baseline-absent = Es gibt keine solche Baseline; was neu ist, ist nicht bekannt.
baseline-absent-named = Es gibt keine Baseline `{ $path }`; was neu ist, ist nicht bekannt.
baseline-absent-advice = Schreiben Sie eine mit `lodestone baseline`, oder entfernen Sie die Einstellung.
baseline-unusable = Die Baseline `{ $path }` ist nicht verwendbar.
baseline-at = Zeile { $line }, Spalte { $column }:
baseline-not-json = Ab hier ist die Baseline kein JSON und daher nicht verwendbar.
baseline-empty = Die Baseline ist leer und daher nicht verwendbar.
baseline-conflict = Hier ist ein Merge-Konflikt stehen geblieben; die Baseline lässt sich nicht lesen.
baseline-conflict-advice = Lösen Sie ihn auf: Behalten Sie die Zeilen beider Seiten.
baseline-key-twice = Ein Schlüssel steht hier zweimal; welcher gemeint ist, ist nicht bekannt.
baseline-version = Diese Baseline hat die Version { $version }; bekannt ist nur Version 1, daher ist sie nicht verwendbar.
baseline-version-advice = Verwenden Sie die Version von Lodestone, die sie geschrieben hat, oder eine neuere.
baseline-restore = Stellen Sie die letzte vollständige Fassung wieder her, oder entfernen Sie sie und schreiben Sie sie mit `lodestone baseline` neu.
baseline-files-left = { $count ->
    [one] Eine Datei wurde
    *[other] { $count } Dateien wurden
  } nicht geprüft, denn die Baseline oben ist nicht verwendbar.
baseline-files-left-advice = Berichtigen Sie sie, oder übergehen Sie sie mit --no-baseline.
baseline-of-others = { $count ->
    [one] Eine Datei wurde
    *[other] { $count } Dateien wurden
  } ausgelassen, denn für sie gilt eine andere Baseline: { $path }.
baseline-of-others-advice = Führen Sie `lodestone baseline` im Ordner jener Baseline aus.
baseline-not-overwritten = Sie wurde nicht überschrieben.
baseline-nothing-to-prune = Es gibt keine solche Baseline, also gibt es nichts zu bereinigen.
baseline-write-one = Schreiben Sie eine mit `lodestone baseline`.
baseline-would-be-too-large = Die Baseline wäre größer als { $limit } und ließe sich nicht wieder lesen.
baseline-would-be-too-large-advice = Schreiben Sie eine für jeden Teil der Dateien.
baseline-unwritable = Die Baseline lässt sich nicht schreiben.
baseline-half = `{ $path }` wurde nicht geschrieben, denn nicht alles ließ sich prüfen.
baseline-pruned = { $path }: { $fixed ->
    [0] nichts behoben
    [one] 1 Befund entfernt
    *[other] { $fixed } Befunde entfernt
  }, { $left ->
    [one] 1 Befund
    *[other] { $left } Befunde
  } übrig.
baseline-written = { $path }: { $findings ->
    [one] 1 Befund
    *[other] { $findings } Befunde
  } in { $files ->
    [one] 1 Datei
    *[other] { $files } Dateien
  }.
baseline-written-again = { $path }: { $findings ->
    [one] 1 Befund
    *[other] { $findings } Befunde
  } in { $files ->
    [one] 1 Datei
    *[other] { $files } Dateien
  } (vorher: { $before }).
baseline-use = Prüfen Sie damit über `lodestone check --baseline { $path }`, oder setzen Sie `baseline` in lodestone.yaml, damit auch Editoren sie verwenden.
baseline-left-out = { $count ->
    [one] Ein Befund wurde
    *[other] { $count } Befunde wurden
  } ausgelassen, denn { $count ->
    [one] er lässt sich nie unterdrücken und zählt
    *[other] sie lassen sich nie unterdrücken und zählen
  }: { $rules }.
baseline-notice-fixed = { $count ->
    [one] Ein Befund der Baseline ist
    *[other] { $count } Befunde der Baseline sind
  } behoben: Führen Sie `lodestone baseline --prune{ $where }` aus.
baseline-notice-graver = { $count ->
    [one] Ein Befund in { $path } ist schwerer oder beruht auf anderen Vorschriften, seit die Datei geschrieben wurde, und zählt
    *[other] { $count } Befunde in { $path } sind schwerer oder beruhen auf anderen Vorschriften, seit die Datei geschrieben wurde, und zählen
  }.
baseline-notice-refused = { $path } nennt Befunde von { $rules }, die sich nie unterdrücken lassen und trotzdem zählen.
baseline-notice-refused-advice = Entfernen Sie sie mit `lodestone baseline --prune{ $where }`.
