company-rule-source = Quelle: { $source }.
company-rule-twice = Zwei Regeln haben die Kennung { $rule }.
company-rule-twice-advice = Einstellungen könnten nicht sagen, welche gemeint ist: Geben Sie dieser eine eigene Kennung.
company-rule-group-built-in = { $rule } kann keine eigene Regel sein: { $group } ist eine Gruppe eingebauter Regeln.
company-rule-group-foreign = { $rule } kann keine Regel dieses Regelpakets sein: { $group } ist nicht seine Kennung.
company-rule-group-advice = Beginnen Sie die Kennung mit { $groups }.
company-entry-unusable = Die Erkennung kann diesen Eintrag nicht verwenden.
company-entry-unusable-advice = Berichtigen Sie den Eintrag.
company-entry-unusable-why = Sie meldet: { $reason }
packs-unusable = Die Regelpakete sind wegen eines Fehlers in Lodestone nicht verwendbar.
packs-unusable-why = Gemeldet wird: { $reason }.
company-condition-long = Die Bedingung hat { $length } Zeichen; höchstens { $most } werden gelesen.
company-condition-long-advice = Teilen Sie die Regel in zwei.
company-condition-type = Die Bedingung ergibt { $type } statt wahr oder falsch.
company-condition-type-advice = Vergleichen Sie sie mit etwas: Die Regel greift, wo die Bedingung wahr ist.
company-condition-not-understood = Die Bedingung ist hier nicht lesbar.
company-condition-not-understood-why = CEL meldet: { $reason }.
company-condition-optional = Geben Sie an, was gilt, wenn die Angabe keinen Wert hat: Schreiben Sie `fact.orValue(…)`, oder prüfen Sie mit `fact.hasValue()`.
company-condition-signs = Mehr als { $most } Zeichen `!` oder `-` sind ineinander verschachtelt.
company-condition-signs-advice = Schreiben Sie die Bedingung mit weniger solchen Zeichen.
company-condition-walk = { $function } steht in einem anderen Durchlauf durch eine Liste.
company-condition-walk-advice = Teilen Sie die Regel in zwei: Dies könnte sehr lange dauern.
company-condition-call = { $function } kann in einer Bedingung nicht aufgerufen werden.
company-condition-functions = Bedingungen kennen { $functions }.
company-condition-word = Das Wort in Klammern ist nicht ausgeschrieben.
company-condition-word-advice = Schreiben Sie die Kennung einer Materialklasse oder das Symbol eines Elements in Anführungszeichen, etwa item.holds('gallium').
company-condition-material = Keine Materialklasse und keines ihrer Elemente heißt { $word }; dies wäre nie wahr.
company-condition-material-advice = Schreiben Sie die Kennung einer Klasse, etwa rare-earth oder gallium, oder das Symbol eines ihrer Elemente, etwa Ga.
company-condition-matches = Verwenden Sie `contains`, `startsWith` oder `endsWith`: Ein regulärer Ausdruck kann bei manchen Texten sehr lange dauern.
company-condition-has = Prüfen Sie mit `fact.hasValue()`: Eine Angabe ist immer da, hat aber nicht immer einen Wert.
company-condition-group = { $group } allein ist keine Angabe.
company-condition-group-advice = Nennen Sie eine ihrer Angaben, etwa { $fact }.
company-condition-maps = Bedingungen kennen keine Maps und keinen optionalen Zugriff.
company-condition-maps-advice = Schreiben Sie `fact.orValue(…)` für eine Angabe, die keinen Wert haben kann.
company-message-brace = Hier steht eine einzelne Klammer.
company-message-brace-advice = Schreiben Sie `{"{"}item.partNumber{"}"}` für eine Angabe, oder `{ $braces }` für die Klammer selbst.
company-message-fact = Ein Platzhalter nennt eine Angabe.
company-fact-unknown = Es gibt keine Angabe { $fact }.
company-fact-unknown-advice = Die Seite über eigene Regeln listet alle Angaben auf.
company-test-rule-unknown = Es gibt keine Regel { $rule }; der Testfall würde nichts vergleichen.
company-test-rule-unknown-advice = `lodestone rules` listet alle Regeln auf.
company-test-act-unknown = Es gibt keine Vorschrift { $act }.
company-test-act-unknown-advice = `lodestone acts` listet alle Vorschriften auf.
company-test-expect-missing = Der Testfall sagt nicht, was er von diesem Dokument erwartet.
company-test-expect-missing-advice = Ergänzen Sie `expect`; für gar keine Befunde schreiben Sie `expect: []`.
company-test-document-missing = Der Testfall erwartet Befunde, enthält aber kein Dokument.
company-test-document-missing-advice = Ergänzen Sie `input` oder `items`.
company-test-document-twice = Der Testfall gibt ein Dokument sowohl als `input` als auch als `items` an.
company-test-document-twice-advice = Entfernen Sie eines: Nur ein Dokument kann beurteilt werden.
company-test-line-alone = Eine Zeilenangabe bezieht sich auf `input`, dieser Testfall hat aber `items`.
company-test-line-alone-advice = Schreiben Sie stattdessen `path`, etwa /items/0.
company-test-name-twice = Ein anderer Testfall hat diesen Namen.
company-test-name-twice-advice = Bei einem Fehlschlag bliebe offen, welcher es ist: Geben Sie diesem einen eigenen Namen.
company-rule-summary =
    { $days ->
        [from] Die Bedingung ist erfüllt, die das Regelpaket `{ $pack }` dafür angibt; die Regel gilt ab { $from }.
        [until] Die Bedingung ist erfüllt, die das Regelpaket `{ $pack }` dafür angibt; die Regel gilt bis { $until }.
        [between] Die Bedingung ist erfüllt, die das Regelpaket `{ $pack }` dafür angibt; die Regel gilt von { $from } bis { $until }.
       *[all] Die Bedingung ist erfüllt, die das Regelpaket `{ $pack }` dafür angibt.
    }
