problem-excluded = Die Datei wurde nicht geprüft, denn `files.exclude` in lodestone.yaml schließt sie aus.
problem-excluded-advice = Nehmen Sie sie aus den Pfaden oder aus `exclude` heraus.
problem-settings-by-name = Die Datei wurde nicht als Dokument geprüft, denn eine Datei dieses Namens enthält Einstellungen.
problem-settings-by-use = Die Datei wurde nicht als Dokument geprüft, denn eine lodestone.yaml erweitert sie oder nennt sie als Regelpaket oder Schema.
problem-settings-advice = Nehmen Sie sie aus den Pfaden heraus.
problem-spreadsheet =
    { $kind ->
        [table] Die Datei wurde nicht geprüft, denn keine Zuordnung in lodestone.yaml sagt, wie diese Tabelle gelesen wird.
        [workbook] Die Datei wurde nicht geprüft, denn Arbeitsmappen werden nicht gelesen.
        [zip] Die Datei wurde nicht geprüft, denn sie ist eine Arbeitsmappe (XLSX) oder ein anderes ZIP-Archiv, und solche liest Lodestone nicht.
        [pdf] Die Datei wurde nicht geprüft, denn sie ist eine PDF-Datei, und solche liest Lodestone nicht.
       *[office] Die Datei wurde nicht geprüft, denn sie ist eine Arbeitsmappe (XLS) oder eine andere alte Office-Datei, und solche liest Lodestone nicht.
    }
problem-spreadsheet-advice =
    { $kind ->
        [table] Führen Sie `lodestone mapping` für sie aus, um zu sehen, welche eingebaute Zuordnung passt. Ohne lodestone.yaml schreibt `lodestone init` eine, die sie erfasst.
        [pdf] Exportieren Sie die Teileliste dort, wo sie erstellt wurde, als CSV, und führen Sie `lodestone init` aus; es gibt an, wie sie gelesen wird.
       *[workbook] Speichern Sie das Blatt als CSV, und führen Sie `lodestone init` aus; es gibt an, wie es gelesen wird.
    }
problem-not-ours =
    { $kind ->
        [own] Die Datei wurde nicht geprüft, denn ihr Name endet nicht auf { $endings }, und keine lodestone.yaml nennt sie.
       *[other] Die Datei wurde nicht geprüft, denn keine lodestone.yaml nennt sie.
    }
problem-not-ours-advice =
    { $kind ->
        [own] Benennen Sie sie um, oder schreiben Sie `{ $setting }` in lodestone.yaml (`shipment` für eine Sendung). Für eine Teileliste in einem eigenen Format führen Sie `lodestone init` aus.
        [page] HTML liest Lodestone nicht: Speichern Sie die Tabelle als CSV, und führen Sie `lodestone init` aus; es gibt an, wie sie gelesen wird.
       *[other] Ist sie eine Teileliste, so führen Sie `lodestone mapping` für sie aus, um zu sehen, wie eine Zuordnung sie lesen würde.
    }
problem-dead-link = Nichts wurde geprüft, denn der Link führt ins Leere.
problem-not-regular = Dies wurde nicht geprüft, denn es ist keine gewöhnliche Datei.
problem-neither = Dies wurde nicht geprüft, denn es ist weder Datei noch Ordner.
problem-settings-above = { $count ->
    [one] Eine Datei wurde
    *[other] { $count } Dateien wurden
  } nicht geprüft, denn die Einstellungen oben sind nicht verwendbar.
problem-packs-above = { $count ->
    [one] Eine Datei wurde
    *[other] { $count } Dateien wurden
  } nicht geprüft, denn die Regelpakete oben sind nicht verwendbar.
problem-packs-above-advice = Berichtigen Sie sie, und prüfen Sie erneut.
problem-packs-unusable = Die Regelpakete, die lodestone.yaml nennt, sind nicht verwendbar.
problem-no-such-path = Es gibt keine solche Datei und keinen solchen Ordner; nichts wurde geprüft.
problem-no-such-file = Es gibt keine solche Datei.
problem-path-advice = Berichtigen Sie den Pfad; er ist relativ zum aktuellen Ordner.
problem-nothing-in-folder = In diesem Ordner wurde nichts gefunden, was zu prüfen wäre.
problem-nothing-by-pattern = Mit diesem Muster wurde nichts gefunden, was zu prüfen wäre.
problem-what-is-checked = Lodestone prüft Dateien, deren Namen auf { $endings } enden, und solche, die lodestone.yaml nennt.
problem-what-is-skipped = Ordner mit den Namen node_modules und .git und alles, was `files.exclude` nennt, werden übersprungen.
problem-init = `lodestone init` sucht Stücklisten in Tabellen, YAML und JSON und schlägt vor, wie sie gelesen werden.
problem-is-folder = Dies ist ein Ordner, und Einstellungen gelten für Dateien.
problem-is-folder-advice = Nennen Sie eine Datei darin; sie muss nicht vorhanden sein.
problem-no-cases = Nichts wurde getestet, denn diese Regelpakete enthalten keine Testfälle.
problem-no-cases-advice = Schreiben Sie welche unter `tests`.
problem-settings-unreadable = Die Einstellungen lassen sich nicht lesen.
problem-settings-missing = { $seen ->
    [outside] Dies ist ein Link aus dem Repository hinaus
    [dead-link] Dies ist ein Link, der ins Leere führt
    *[other] Dies ist keine Datei
  }; welche Einstellungen gemeint sind, ist nicht bekannt.
problem-settings-missing-advice = Berichtigen oder entfernen Sie dies.
problem-more-mistakes = Es gibt { $count ->
    [one] einen weiteren Fehler
    *[other] { $count } weitere Fehler
  } dieser Art.
changed-no-git = --changed fragt git, und auf diesem Rechner oder in seinem Suchpfad gibt es kein git.
changed-no-git-advice = Installieren Sie git, oder prüfen Sie ohne --changed.
changed-git-says = Was sich geändert hat, ist nicht bekannt; git meldet: { $words }
changed-git-silent = Was sich geändert hat, ist nicht bekannt: git ist ohne Angabe von Gründen gescheitert.
changed-git-fails = git lässt sich nicht ausführen.
changed-no-repository = Was sich geändert hat, ist nicht bekannt, denn dieser Ordner liegt in keinem Git-Repository.
changed-no-repository-advice = Führen Sie den Befehl in einem Git-Arbeitsverzeichnis oder ohne --changed aus.
changed-no-commit = Was sich seit `{ $ref }` geändert hat, ist nicht bekannt, denn git kennt keinen solchen Commit.
changed-no-commit-advice = Berichtigen Sie den Namen, oder holen Sie ihn zuerst.
changed-nothing-common = Was sich seit `{ $ref }` geändert hat, ist nicht bekannt, denn mit dem ausgecheckten Stand gibt es keinen gemeinsamen Commit.
changed-nothing-common-advice = Nennen Sie einen anderen Commit.
changed-shallow = Dieser Klon ist flach, daher fehlt der Commit hier möglicherweise: Holen Sie die Historie mit `git fetch --unshallow` oder `fetch-depth: 0` in actions/checkout.
changed-filter-name = Die Git-Einstellungen nennen einen Filter `{ $name }`, der sich nicht abschalten lässt; Lodestone startet kein Programm, das ein Repository nennt.
changed-filter-name-advice = Geben Sie ihm einen Namen ohne `=`, oder prüfen Sie ohne --changed.
fix-link-leads-out = Die Datei blieb unverändert, denn ein Link führt zu { $target }, außerhalb dessen, was korrigiert werden sollte.
fix-link-leads-out-advice = Um sie korrigieren zu lassen, nennen Sie { $target } selbst.
fix-unwritable = Die Datei blieb unverändert, denn die Korrekturen lassen sich nicht schreiben.
fix-not-in-encoding = Was zu schreiben ist, lässt sich in { $encoding } nicht darstellen.
fix-unwritable-advice = Prüfen Sie danach erneut.
fix-harmful = Es wurde nichts behoben, denn zusammen würden die Korrekturen die Datei als YAML unlesbar machen.
fix-endless = Es wurde nichts behoben, denn die Korrekturen würden einander endlos nach sich ziehen.
fix-faulty-advice = Das ist ein Fehler von Lodestone: Berichtigen Sie die Datei von Hand.
fix-outside-folder = Dies liegt außerhalb des aktuellen Ordners, wo `git apply` und `patch` nichts ändern.
fix-outside-folder-advice = Führen Sie den Befehl in einem übergeordneten Ordner aus.
