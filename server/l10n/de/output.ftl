output-note = { $note ->
    [law] Recht
    [seen] erkannt
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
output-file-law = { $facts }, Rechtsstand { $days }
output-packs = Regelpakete: { $packs }.
output-packs-of-law = Regelpakete, mit dem Rechtsstand { $law }: { $packs }.
output-pack = { $ids } { $version } (geprüft am { $date })
output-pack-of-law = { $ids } { $version } aus { $law } (geprüft am { $date })
output-changed-none = Seit { $base ->
    [commit] dem letzten Commit
    *[ref] { $ref }
  } hat sich nichts geändert, was { $found ->
    [one] die 1 gefundene Datei
   *[other] die { $found } gefundenen Dateien
} betrifft; geprüft wurde daher keine.
output-changed = Geändert seit { $base ->
    [commit] dem letzten Commit
    *[ref] { $ref }
  }: { $files } von { $found ->
    [one] 1 gefundenen Datei
    *[other] { $found } gefundenen Dateien
  }{ $affected ->
    [0] {""}
    *[other] , davon { $affected } durch Änderungen an dem, worauf sie verweisen oder was für sie gilt
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
    [suppressed] wird unterdrückt
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
  }{ $suppressed ->
    [0] {""}
    *[other] , { $suppressed } unterdrückt
  }, { $changed } geändert, { $unchanged } unverändert.
output-compare-files = { $files ->
    [one] 1 Datei
    *[other] { $files } Dateien
  }, beurteilt nach dem Rechtsstand vom { $to } und verglichen mit dem vom { $from }.
output-compare-said = { $some ->
    [yes] lautete: { $text }
    *[no] Begründung geändert
  }
output-compare-file = { $in ->
    [now] nicht im früheren Bericht
    *[earlier] nicht mehr vorhanden
  }
output-compare-report = { $files ->
    [one] 1 Datei
    *[other] { $files } Dateien
  } mit { $report } verglichen.
output-compare-work = Zu erledigen: { $added } neu, { $done } erledigt{ $notAsked ->
    [0] {""}
    *[other] , { $notAsked } nicht mehr verlangt
  }, { $changed } geändert, { $unchanged } unverändert.
output-compare-work-change = { $change ->
    [new] neu
    [done] erledigt
    [not-asked] nicht mehr verlangt
    *[changed] geändert
  }
output-compare-not-asked = { $why ->
    [expired] die Genehmigung ist abgelaufen
    [prohibited] die Lieferung ist verboten
    [waiver] für den Befund gilt eine Ausnahme
    *[baseline] der Befund steht in der Baseline
  }
output-compare-due = { $some ->
    [yes] war fällig am { $date }
    *[no] hatte keine Frist
  }
output-compare-asked = fragte vorher nach { $asked }
output-compare-parts = { $change ->
    [more] auch für { $parts }
    *[fewer] nicht mehr für { $parts }
  }
compare-report-unreadable = Der frühere Bericht lässt sich nicht lesen; was neu ist, ist also nicht bekannt.
compare-report-too-large = Der frühere Bericht lässt sich nicht lesen, weil er größer als { $limit } ist.
compare-report-too-large-advice = Schreiben und vergleichen Sie je einen Bericht für Teile der Dateien.
compare-report-not-json = Der frühere Bericht ist kein vollständiges JSON und lässt sich daher nicht vergleichen: Er kann abgeschnitten sein oder ein anderes Format haben.
compare-report-other-tool = Der frühere Bericht stammt nicht von Lodestone und lässt sich daher nicht vergleichen.
compare-report-version = Der frühere Bericht hat `schemaVersion` { $version }, der JSON-Bericht von `check` aber 2; er lässt sich daher nicht vergleichen.
compare-report-broken = Der frühere Bericht entspricht nicht dem Schema des JSON-Berichts von `check` und lässt sich daher nicht vergleichen.
compare-report-advice = Schreiben Sie einen mit `lodestone check --format json --work-list --output FILE`.
compare-report-elsewhere = { $count ->
    [one] Die Datei des früheren Berichts ist nicht mehr vorhanden
    *[other] Keine der { $count } Dateien des früheren Berichts ist noch vorhanden
  }; alle Befunde gelten daher als neu.
compare-report-elsewhere-advice = Wurde der Bericht in einem anderen Ordner geschrieben, führen Sie den Befehl dort aus.
compare-report-day = Der frühere Bericht beruht auf dem Recht vom { $was }, dieser Lauf auf dem vom { $is }; ein Unterschied kann also vom Recht kommen.
compare-report-day-advice = Um nur Änderungen der Dateien zu sehen, führen Sie beide mit demselben --as-of aus.
compare-report-packs = Der frühere Bericht beruht auf anderen Regelpaketen; ein Unterschied kann also von ihnen kommen. Damals: { $was }; jetzt: { $is }.
compare-report-tool = Der frühere Bericht stammt von Lodestone { $was }, und dies ist { $is }; ein Unterschied kann also vom Programm kommen.
compare-report-language = Der frühere Bericht ist in einer anderen Sprache; seine Texte werden nicht verglichen.
compare-report-part = Der frühere Bericht umfasst nur einen Teil der Dateien (--changed oder --shard); Befunde in den übrigen gelten als neu.
compare-report-left = { $count ->
    [one] 1 Datei des früheren Berichts wurde jetzt nicht geprüft; über ihre Befunde wird
    *[other] { $count } Dateien des früheren Berichts wurden jetzt nicht geprüft; über ihre Befunde wird
  } nichts gesagt.
compare-report-no-work = Der frühere Bericht hat keine Aufgabenliste; verglichen werden nur Befunde. Schreiben Sie ihn mit --work-list.
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
output-held = Gesamtgehalt
output-held-document = Gesamtgehalt, Dokument { $document }
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
output-sarif-known = Bereits in { $baseline }.
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
