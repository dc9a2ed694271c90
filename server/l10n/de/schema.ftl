schema-document-empty = Das Dokument ist leer, es gibt also nichts zu beurteilen.
schema-document-empty-advice = Beginnen Sie es mit `kind: { $kind }`, oder löschen Sie es.
schema-blanks = { $count ->
    [one] 1 Lücke auszufüllen: { $keys }.
    *[other] { $count } Lücken auszufüllen: { $keys }.
  }
schema-blanks-unfinished = Bis das ausgefüllt ist, endet `lodestone check` mit 1.
schema-blank-too = Auch dies ist noch auszufüllen
schema-missing-key =
    { $number ->
        [several] In { $what } fehlt der Pflichtschlüssel { $key }.
       *[single] Der Pflichtschlüssel { $key } fehlt ({ $what }).
    }
schema-missing-key-advice = Fügen Sie { $key } hinzu.
schema-missing-keys = Hier fehlt einer dieser Schlüssel ({ $what }): { $keys }.
schema-missing-keys-advice = Fügen Sie einen davon hinzu.
schema-unknown-key = Der Schlüssel { $key } ist hier unbekannt ({ $what }).
schema-unknown-key-did-you-mean = Der Schlüssel { $key } ist hier unbekannt ({ $what }). Meinten Sie { $near }?
schema-unknown-key-beside = Der Schlüssel { $key } ist hier unbekannt ({ $what }), und { $near } steht schon da.
schema-unknown-key-advice = { $own ->
    [yes] Lassen Sie seinen Namen mit `x-` beginnen, wenn es ein eigener ist: Dann bleibt er stehen
    *[no] Löschen Sie ihn
  }.
schema-unknown-key-beside-advice = Löschen Sie den falschen.
schema-known-keys = Die Schlüssel sind { $keys }.
schema-unknown-key-unchecked = Der Inhalt eines unbekannten Schlüssels wird nicht geprüft.
schema-type =
    { $where ->
        [document] Das Dokument muss { $wanted } sein
        [entry] Ein Eintrag von { $key } muss { $wanted } sein
       *[key] { $key } muss { $wanted } sein
    }, nicht { $found ->
        [list] eine Liste
        [map] eine Map
        [nothing] leer
        [null] { $value }, also null
        [infinite] { $value }, was keine endliche Zahl ist
        [number] die Zahl { $value }
        [truth] der Wahrheitswert { $value }
       *[text] der Text { $value }
    }.
schema-kind =
    { $kind ->
        [number] eine Zahl
        [integer] eine ganze Zahl
        [boolean] `true` oder `false`
        [array] eine Liste
        [map] eine Map
        [null] `null`
       *[text] Text
    }
schema-kind-map = eine Map ({ $name })
schema-kind-text = Text ({ $name })
schema-type-advice = Schreiben Sie { $wanted }.
schema-type-advice-or-delete = Schreiben Sie { $wanted }, oder löschen Sie den { $where ->
    [entry] Eintrag
   *[key] Schlüssel
  }.
schema-quote = Setzen Sie es in Anführungszeichen.
schema-untag-and-quote = Entfernen Sie das Tag und setzen Sie es in Anführungszeichen.
schema-unquote =
    { $zeros ->
        [leading] Schreiben Sie es ohne Anführungszeichen und ohne führende Nullen.
       *[none] Schreiben Sie es ohne Anführungszeichen.
    }
schema-untag-and-unquote =
    { $zeros ->
        [leading] Schreiben Sie es ohne Tag, ohne Anführungszeichen und ohne führende Nullen.
       *[none] Schreiben Sie es ohne Tag und ohne Anführungszeichen.
    }
schema-truth-advice = In YAML 1.2 sind nur `true` und `false` Wahrheitswerte: Schreiben Sie { $truth }.
schema-value-unknown = { $value } ist kein Wert für { $key }.
schema-value-unknown-did-you-mean = { $value } ist kein Wert für { $key }. Meinten Sie { $near }?
schema-value-allowed = Möglich: { $values }.
schema-value-misfit = { $value } passt nicht zu { $key }.
schema-value-misfit-did-you-mean = { $value } passt nicht zu { $key }. Meinten Sie { $near }?
schema-value-empty = { $key } ist leer.
schema-value-empty-advice = Tragen Sie einen Wert ein, oder löschen Sie den Schlüssel.
schema-number-too-small = { $value } ist für { $key } zu klein; das Minimum ist { $limit }.
schema-number-too-great = { $value } ist für { $key } zu groß; das Maximum ist { $limit }.
schema-number-advice = Berichtigen Sie die Zahl.
schema-too-few-entries = { $key } hat zu wenige Einträge; mindestens nötig: { $least }.
schema-too-few-entries-advice = Ergänzen Sie, was fehlt, oder löschen Sie den Schlüssel.
schema-no-such-day = Das Datum { $date } gibt es im Kalender nicht.
schema-no-such-day-advice = Schreiben Sie ein vorhandenes Datum als Jahr-Monat-Tag.
schema-cas-check-digit = { $number } ist keine CAS-Nummer: Die Prüfziffer müsste { $digit } sein.
schema-cas-check-digit-advice = Eine Ziffer ist falsch: Vergleichen Sie die Nummer mit dem Datenblatt.
schema-unexplained = Dieser Wert passt nicht zum Schema.
schema-unexplained-advice = Vergleichen Sie ihn mit der Dokumentation.
schema-read-as-null = YAML liest { $value } als null, also fehlt { $key }.
schema-read-as-truth = YAML liest { $value } als Wahrheitswert und nicht als Text von { $key }.
schema-read-as-number = YAML liest { $value } als Zahl und nicht als Text von { $key }.
schema-read-as-other-number = YAML liest { $value } als die Zahl { $number } und nicht als Text von { $key }.
schema-read-by-some =
    Programme mit YAML 1.1 lesen { $value } unter { $key } als { $reading ->
        [true] wahr
        [false] falsch
        [null] null
        [date] Datum
        [time] Datum mit Uhrzeit
        [sexagesimal] Zahl zur Basis 60
        [binary] Binärzahl
        [octal] Oktalzahl
        [hexadecimal] Hexadezimalzahl
        [infinity] unendlich
        [nan] „keine Zahl“
       *[number] Zahl
    }.
schema-write-key = Tragen Sie { $key } ein.
schema-write-key-or-quote = Tragen Sie { $key } ein, oder setzen Sie { $value } in Anführungszeichen, wenn das der Text ist.
schema-fix-quote = { $value } in Anführungszeichen setzen
schema-fix-write = { $value } schreiben
schema-fix-unquote = { $value } ohne Anführungszeichen schreiben
schema-user-missing-key =
    { $where ->
        [document] Dem Dokument fehlt { $missing }, das sein Schema verlangt.
        [entry] Einem Eintrag von { $key } fehlt { $missing }, das sein Schema verlangt.
       *[key] In { $key } fehlt { $missing }, das das Schema verlangt.
    }
schema-user-unknown-key = Das Schema dieser Datei erlaubt den Schlüssel { $key } hier nicht.
schema-user-unknown-key-did-you-mean = Das Schema dieser Datei erlaubt den Schlüssel { $key } hier nicht. Meinten Sie { $near }?
schema-user-unknown-key-advice = Löschen Sie ihn, oder erlauben Sie ihn im Schema.
schema-user-key-name = Der Schlüssel { $key } passt nicht zu dem, was das Schema hier für Namen von Schlüsseln verlangt.
schema-user-pattern = { $value } passt nicht zum Muster { $pattern } des Schemas.
schema-user-number =
    { $bound ->
        [least] { $value } ist zu klein; das Minimum im Schema ist { $limit }.
        [most] { $value } ist zu groß; das Maximum im Schema ist { $limit }.
        [above] { $value } ist zu klein; nach dem Schema muss der Wert größer als { $limit } sein.
        [below] { $value } ist zu groß; nach dem Schema muss der Wert kleiner als { $limit } sein.
       *[multiple] { $value } ist kein Vielfaches von { $limit }, wie es das Schema verlangt.
    }
schema-user-length =
    { $bound ->
        [least] { $value } ist zu kurz; die Mindestlänge im Schema ist { $limit }.
       *[most] { $value } ist zu lang; die Höchstlänge im Schema ist { $limit }.
    }
schema-user-entries =
    { $where ->
        [document] { $bound ->
            [least] Das Dokument hat zu wenige Einträge; das Minimum im Schema ist { $limit }.
           *[most] Das Dokument hat zu viele Einträge; das Maximum im Schema ist { $limit }.
        }
        [entry] { $bound ->
            [least] Ein Eintrag von { $key } hat zu wenige Einträge; das Minimum im Schema ist { $limit }.
           *[most] Ein Eintrag von { $key } hat zu viele Einträge; das Maximum im Schema ist { $limit }.
        }
       *[key] { $bound ->
            [least] { $key } hat zu wenige Einträge; das Minimum im Schema ist { $limit }.
           *[most] { $key } hat zu viele Einträge; das Maximum im Schema ist { $limit }.
        }
    }
schema-user-twice = Dieser Eintrag steht mehrmals in seiner Liste, und das Schema erlaubt ihn nur einmal.
schema-user-contains =
    { $bound ->
        [least] Diese Liste hat zu wenige Einträge der Art, die das Schema verlangt.
       *[most] Diese Liste hat zu viele Einträge einer Art, die das Schema begrenzt.
    }
schema-user-not = Dieser Wert ist von einer Art, die das Schema ausschließt.
schema-user-branches =
    { $fits ->
        [none] Dieser Wert passt zu keiner der Alternativen im Schema.
       *[several] Dieser Wert passt zu mehreren Alternativen im Schema und darf nur zu einer passen.
    }
schema-user-nothing = Das Schema erlaubt hier nichts.
schema-user-delete = Löschen Sie es, oder ändern Sie das Schema.
schema-user-advice = Berichtigen Sie den Wert, oder ändern Sie das Schema.
schema-not-validated =
    { $why ->
        [steps] Diese Datei braucht zu viele Schritte und wurde nicht gegen ihr Schema validiert.
        [table] Diese Tabelle wurde nicht gegen das JSON-Schema ihrer Zuordnung validiert.
       *[failed] Diese Datei konnte nicht gegen ihr Schema validiert werden.
    }
schema-not-validated-advice =
    { $why ->
        [steps] Vereinfachen Sie das Schema, verkleinern Sie die Datei, oder nehmen Sie `validate` aus der Zuordnung.
        [table] Zellen haben keine Typen: Nehmen Sie `validate` aus der Zuordnung, oder geben Sie Tabellen eine eigene Zuordnung.
       *[failed] Sehen Sie nach, wohin die `$ref` des Schemas führen, oder nehmen Sie `validate` aus der Zuordnung.
    }
