parts-duplicate = { $part } steht schon in einer Teiledatei.
parts-duplicate-of = { $part } von { $manufacturer } steht schon in einer Teiledatei.
parts-duplicate-advice = Nur der erste Eintrag zählt. Löschen Sie einen der beiden, oder geben Sie bei jedem den `manufacturer` an.
parts-duplicate-end-use = Die Endverwendung { $key } ist schon in einer Teiledatei angegeben.
parts-duplicate-end-use-advice = Nur die erste zählt. Löschen Sie eine der beiden, oder geben Sie ihr einen anderen Schlüssel.
parts-first-here = Der erste Eintrag steht hier.
parts-conflict =
    { $fact ->
        [origin] { $part } gibt den Ursprung { $here } an, die Teiledatei dagegen { $there }.
        [cas] { $part } gibt die CAS-Nummer { $here } an, die Teiledatei dagegen { $there }.
        [tariff] { $part } gibt die Zolltarifnummer { $here } an, die Teiledatei dagegen { $there }.
        [magnet] { $part } gibt den Magnettyp { $here } an, die Teiledatei dagegen { $there }.
       *[control] { $part } gibt die Kontrollnummer { $here } an, die Teiledatei dagegen { $there }.
    }
parts-conflict-share = { $part } gibt einen anderen Anteil von { $substance } an als die Teiledatei.
parts-conflict-advice = Die Zeile geht vor. Berichtigen Sie die falsche der beiden Angaben.
parts-says-here = Die Teiledatei gibt es hier an.
parts-ambiguous = Zu { $part } passen mehrere Einträge in Teiledateien; keiner davon wird verwendet.
parts-ambiguous-advice = Nennen Sie in dieser Zeile den Hersteller: Dann wird der Eintrag dieses Herstellers verwendet.
parts-ambiguous-use = Die `uses` in Teiledateien geben für { $part } verschiedene Endverwendungen an.
parts-ambiguous-use-advice = Keine davon zählt. Geben Sie die Endverwendung des Teils unter `parts` an, oder grenzen Sie bei einem der Einträge `files` oder `parts` enger ein.
parts-use-here = Eine davon ist hier angegeben.
parts-waiver-malformed = Diese Ausnahme einer Teiledatei bewirkt nichts.
parts-waiver-expired = Die Befunde, die sie unterdrückt hat, zählen in jedem Dokument wieder.
parts-waiver-unused = Diese Ausnahme bewirkt nichts: Zu ihrem Teil gibt es keinen offenen Befund von { $rule }.
parts-waiver-unused-advice = Entfernen Sie sie, oder setzen Sie sie in den Eintrag des gemeinten Teils.
explain-from-parts = Aus dem Eintrag bei { $place }: { $facts }.
explain-parts-source = Quelle: { $told }.
explain-parts-by = eingetragen von { $by }
editor-part-has-entry = Es hat schon einen Eintrag, bei { $place }.
editor-part-entry = { $place } sagt: { $facts }.
editor-part-as-in = Beurteilt, wie es bei { $place } steht:
editor-declared-at = Angegeben bei { $place }.
editor-part-lines =
    { $lines ->
        [0] Keine Zeile eines Dokuments unter dem Wurzelordner hat diese Teilenummer.
        [one] Eine Zeile hat diese Teilenummer.
       *[other]
            { $documents ->
                [one] { $lines } Zeilen eines Dokuments haben diese Teilenummer.
               *[other] { $lines } Zeilen in { $documents } Dokumenten haben diese Teilenummer.
            }
    }
report-parts-file = Teiledatei
parts-unused = Keine Zeile eines Dokuments hat die Teilenummer { $part }.
parts-unused-of = Keine Zeile eines Dokuments hat die Teilenummer { $part } von { $manufacturer }.
parts-unused-use = Keine Zeile passt zu diesem Eintrag von { $list }, der mit { $pattern } beginnt.
parts-unused-advice = Berichtigen Sie die Teilenummer oder den Hersteller, oder löschen Sie den Eintrag.
parts-unused-advice-star = Ein Schlüssel ist genau eine Teilenummer, Zeichen für Zeichen. Für ein Muster mit `*` schreiben Sie die Angaben unter `matching`, mit `parts: [MUSTER]`.
parts-unused-advice-patterns = Berichtigen Sie die Muster, oder löschen Sie den Eintrag.
parts-unused-why = Angaben, zu denen keine Zeile passt, bleiben wirkungslos.
parts-stale =
    { $months ->
        [one] Die Angaben zu { $part } sind vom { $date } und damit älter als ein Monat.
       *[other] Die Angaben zu { $part } sind vom { $date } und damit älter als { $months } Monate.
    }
parts-stale-matching =
    { $months ->
        [one] Diese Angaben sind vom { $date } und damit älter als ein Monat.
       *[other] Diese Angaben sind vom { $date } und damit älter als { $months } Monate.
    }
parts-stale-advice = Fragen Sie den Lieferanten erneut: { $keys }.
parts-stale-why = { $key } in { $file } legt fest, wie lange eine Angabe gilt.
