output-note = { $note ->
    [law] Recht
    [seen] gesehen
    [alike] ebenso
    *[fix] Korrektur
  }
output-lines = { $count ->
    [one] Zeile { $lines }
    *[other] Zeilen { $lines }
  }
output-seen = { $seen } ({ $places })
output-column = Spalte { $column }
output-acts-as-of = { $acts }, Stand { $date }
output-file = { $kinds }, { $items } Artikel, davon { $held } mit exportkontrollrelevantem Material{ $unchecked ->
    [0] {""}
    *[other] , { $unchecked } nicht geprüft
  }
output-kind = { $kind ->
    [bom] Stückliste
    *[shipment] Sendung
  }
output-file-law = { $facts }, Recht vom { $days }
output-packs = Regelpakete: { $packs }.
output-pack = { $ids } { $version } (geprüft am { $date })
output-changed-none = Seit { $base ->
    [commit] dem letzten Commit
    *[ref] { $ref }
  } hat sich nichts geändert, was gefundene Dateien betrifft (insgesamt { $found }); geprüft wurde daher keine.
output-changed = Geändert seit { $base ->
    [commit] dem letzten Commit
    *[ref] { $ref }
  }: { $files } von { $found ->
    [one] 1 gefundenen Datei
    *[other] { $found } gefundenen Dateien
  }{ $affected ->
    [0] {""}
    *[other] , davon { $affected } durch das, worauf sie verweisen oder was für sie gilt
  }.
output-shard = Teil { $index } von { $count }: { $files ->
    [0] keine
    *[other] { $files }
  } von { $found ->
    [one] 1 gefundenen Datei
    *[other] { $found } gefundenen Dateien
  }.
output-compare-change = { $change ->
    [appears] kommt hinzu
    *[vanishes] entfällt
  }
output-compare-was = bisher { $severity ->
    [error] Fehler
    [warning] Warnung
    [information] Information
    *[hint] Hinweis
  }
output-compare-rested-on = beruhte auf { $acts }
output-compare-rested-on-none = beruhte auf keiner Vorschrift
output-compare-result = { $appears ->
    [0] 0 Befunde kommen hinzu
    [one] 1 Befund kommt hinzu ({ $appearing })
    *[other] { $appears } Befunde kommen hinzu ({ $appearing })
  }, { $vanishes ->
    [0] 0 entfallen
    [one] 1 entfällt ({ $vanishing })
    *[other] { $vanishes } entfallen ({ $vanishing })
  }, { $changed } geändert, { $unchanged } unverändert.
output-compare-files = { $files ->
    [one] 1 Datei
    *[other] { $files } Dateien
  }, beurteilt nach dem Recht vom { $to } und verglichen mit dem vom { $from }.
output-title = Lodestone: { $result }
output-unread = { $count ->
    [one] 1 Datei nicht gelesen
    *[other] { $count } Dateien nicht gelesen
  }
output-unchecked = { $count ->
    [one] 1 Stelle ließ
    *[other] { $count } Stellen ließen
  } sich nicht prüfen
output-unchecked-heading = Nicht geprüft
output-aside = Unterdrückt: { $count ->
    [one] 1 Befund
    *[other] { $count } Befunde
  }
output-lines-left = **{ $count ->
    [one] 1 weitere Zeile passte
    *[other] { $count } weitere Zeilen passten
  } nicht hierher**; gezeigt sind die schwersten. `--format json` enthält jeden Befund.
output-held = enthält insgesamt
output-held-document = enthält insgesamt, Dokument { $document }
output-not-advice = Keine Rechtsberatung: Die Entscheidung trifft ein Mensch.
output-too-many-warnings = { $count ->
    [one] 1 Warnung
    *[other] { $count } Warnungen
  }, mehr als --max-warnings zulässt
output-annotations-left = GitHub zeigt { $most } Anmerkungen je Art, hier die schwersten; ohne Anmerkung bleiben: { $left }. Das Protokoll dieses Schritts enthält alle.
output-kind-count = { $count } { $kind ->
    [error] Fehler
    [warning] { $count ->
      [one] Warnung
      *[other] Warnungen
    }
    *[notice] { $count ->
      [one] Hinweis
      *[other] Hinweise
    }
  }
output-not-checked = nicht geprüft
output-not-checked-why = Nicht geprüft: { $reason }
output-not-read = nicht gelesen
output-not-read-why = Nicht gelesen: { $reason }
output-remaining = Befunde, die bleiben würden: { $counts }.
output-remaining-none = Kein Befund würde bleiben.
output-written = { $count ->
    [one] 1 Befund
    *[other] { $count } Befunde
  } geschrieben in { $files }
output-case = { $rule } bei { $at ->
    [document] Dokument
    *[path] { $path }
  }{ $document ->
    [1] {""}
    *[other] {" "}(Dokument { $document })
  }
output-case-checked = alles konnte geprüft werden
output-case-unchecked = konnte nicht geprüft werden ({ $number })
output-case-unchecked-at = konnte nicht geprüft werden: { $place } ({ $number })
output-case-warnings = Anzahl der Warnungen
output-case-unread = { $file }: nicht gelesen
output-sarif-folder = Der Ordner, in dem der Befehl lief.
output-sarif-known = Bekannt laut { $baseline }.
output-sarif-packs-left = { $count ->
    [one] 1 verwendetes Regelpaket steht nicht in diesem Bericht.
    *[other] { $count } verwendete Regelpakete stehen nicht in diesem Bericht.
  }
output-sarif-results-left = { $count ->
    [one] 1 Ergebnis steht nicht in diesem Bericht; keines der hier genannten ist weniger schwer.
    *[other] { $count } Ergebnisse stehen nicht in diesem Bericht; keines der hier genannten ist weniger schwer.
  }
output-sarif-limits = GitHub lehnt Berichte ab, die seine Grenzen überschreiten.
output-sarif-json = Der JSON-Bericht enthält alles.
