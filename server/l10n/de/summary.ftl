summary-unfinished = { $count ->
    [one] Nicht fertig: An 1 Stelle sind Pflichtschlüssel nicht ausgefüllt.
    *[other] Nicht fertig: An { $count } Stellen sind Pflichtschlüssel nicht ausgefüllt.
  }
summary-result = { $counts }.
summary-waived = { $count ->
    [one] 1 Befund
    *[other] { $count } Befunde
  } durch Ausnahmen unterdrückt; `lodestone waivers` listet sie auf.
summary-baselined = { $count ->
    [one] 1 Befund
    *[other] { $count } Befunde
  } in der Baseline.
summary-unchecked = { $count ->
    [one] 1 Stelle ließ sich nicht prüfen; sie steht
    *[other] { $count } Stellen ließen sich nicht prüfen; sie stehen
  } in der Standardfehlerausgabe.
summary-judged = { $files ->
    [one] 1 Datei
    *[other] { $files } Dateien
  }{ $inPart ->
    [0] {""}
    *[other] { " " }({ $inPart } nur teilweise)
  }{ $unjudged ->
    [0] {""}
    *[other] { " " }({ $unjudged } nicht beurteilt)
  }, { $documents ->
    [one] 1 Dokument
    *[other] { $documents } Dokumente
  }, { $items ->
    [one] 1 Artikel
    *[other] { $items } Artikel
  }{ $unchecked ->
    [0] {""}
    *[other] ; { $unchecked } nicht geprüft
  }.
summary-judged-held = { $files ->
    [one] 1 Datei
    *[other] { $files } Dateien
  }{ $inPart ->
    [0] {""}
    *[other] { " " }({ $inPart } nur teilweise)
  }{ $unjudged ->
    [0] {""}
    *[other] { " " }({ $unjudged } nicht beurteilt)
  }, { $documents ->
    [one] 1 Dokument
    *[other] { $documents } Dokumente
  }, { $items } Artikel: { $held ->
    [0] { $among ->
        [checked] kein exportkontrollrelevantes Material in dem, was geprüft wurde
        *[all] keiner mit exportkontrollrelevantem Material
      }
    *[other] { $held } mit exportkontrollrelevantem Material
  }{ $state ->
    [none] {""}
    [declared] , keine erfragte Endverwendung fehlt
    *[undeclared] , davon { $undeclared } ohne angegebene Endverwendung
  }{ $waived ->
    [0] {""}
    *[other] { " " }({ $waived } durch Ausnahmen unterdrückt)
  }{ $unchecked ->
    [0] {""}
    *[other] ; { $unchecked } nicht geprüft
  }.
summary-rows = { $count ->
    [one] 1 Tabellenzeile ist kein Artikel und wurde übergangen
    *[other] { $count } Tabellenzeilen sind keine Artikel und wurden übergangen
  } (Titel, Leerzeilen, Summen, Fußzeilen); `lodestone mapping FILE` nennt sie.
summary-law = Rechtsstand { $date } ({ $source ->
    [option] --as-of
    [setting] asOf in lodestone.yaml
    [today] heute in Peking
    *[per-file] jeweils nach eigenem Datum, sonst heute in Peking
  }).
summary-law-days = Rechtsstand { $first } bis { $last } (jeweils nach eigenem Datum, sonst heute in Peking).
summary-law-export-date = Rechtsstand { $date } (Ausfuhrdatum).
summary-notice = Hinweis: { $text }
summary-hook-skipped = { $count ->
    [one] 1 Datei wurde
    *[other] { $count } Dateien wurden
  } übersprungen, denn lodestone.yaml schließt sie aus, oder Lodestone prüft solche Dateien nicht.
summary-fix-nothing = Nichts zu beheben.
summary-fixed = { $count ->
    [one] 1 Korrektur
    *[other] { $count } Korrekturen
  } in { $files ->
    [one] 1 Datei
    *[other] { $files } Dateien
  } { $state ->
    [made] vorgenommen
    *[shown] vorgesehen
  }.
summary-fix-left = { $count ->
    [one] 1 Datei bleibt
    *[other] { $count } Dateien bleiben
  } unberührt, bis das YAML selbst berichtigt ist: siehe yaml/syntax und yaml/too-deep.
