# `lodestone answers`: was aus den Antworten von Lieferanten wurde.

answers-state =
    { $state ->
        [taken] übernommen
        [replaced] ersetzt
        [present] schon vorhanden
        [kept] beibehalten
       *[refused] nicht übernommen
    }
answers-kept =
    { $by ->
        [command] Im Eintrag steht { $stands }; das bleibt so. `--replace` schreibt die Antwort an diese Stelle.
       *[editor] Im Eintrag steht { $stands }; das bleibt so.
    }
answers-source-kept = Die Quelle { $source } bleibt, weil die Antwort nicht alle Angaben des Eintrags bestätigt.
answers-source-other = Der Eintrag enthält einen anderen Wert, deshalb wird die Antwort dort nicht als Quelle genannt.
answers-replaced = Die Antwort steht nun anstelle von { $stands }.
answers-contradicts =
    { $says ->
        [general] { $place } gibt unter `matching` für mehrere Teile { $stands } an. Für dieses Teil geht der Eintrag vor; für die anderen gilt jener Wert weiter.
        [yes] { $place } gibt selbst { $stands } an. Die Zeile geht vor; die Antwort wirkt dort nicht.
       *[no] { $place } hat eine eigene Angabe ohne diesen Wert. Die Zeile geht vor; die Antwort wirkt dort nicht.
    }
answers-none = Die Datei enthält keine Antwort zu einem Teil, das hier vorkommt. Geht es in ihr um ein einziges Teil, nennen Sie es mit `--part` und seiner vollständigen Nummer.
answers-others =
    { $count ->
        [one] 1 Teil hat hier weder Zeile noch Eintrag.
       *[other] { $count } Teile haben hier weder Zeile noch Eintrag.
    }
answers-bring =
    { $count ->
        [one] Mit den Antworten meldet `lodestone check` 1 neuen Befund, der nach etwas fragt oder einen Fehler nennt:
       *[other] Mit den Antworten meldet `lodestone check` { $count } neue Befunde, die nach etwas fragen oder einen Fehler nennen:
    }
answers-total = Werte: { $taken } übernommen, { $replaced } ersetzt, { $present } schon vorhanden, { $kept } beibehalten, { $refused } nicht übernommen.
answers-rows-refused =
    { $count ->
        [one] 1 Zeile wurde nicht übernommen.
       *[other] { $count } Zeilen wurden nicht übernommen.
    }
answers-written =
    { $state ->
        [written] Geschrieben in { $files }.
        [shown] Wegen `--dry-run` wurde nichts geschrieben.
        [failed] Wegen eines Fehlers wurde nichts geschrieben.
       *[nothing] Es war nichts zu schreiben.
    }

answers-row-shifted = Die Zeile hat fehlerhafte Anführungszeichen oder mehr Zellen, als es Überschriften gibt.
answers-day-unclear = Der Tag fehlt oder ist nicht eindeutig. Schreiben Sie ihn als Jahr-Monat-Tag.
answers-key-unknown = Ein Eintrag einer Teiledatei kennt die Angabe { $key } nicht.
answers-says-nothing = Laut Zelle ist nichts bekannt.
answers-cell-long = Die Zelle hat mehr als { $most } Zeichen.
answers-day-future = Der Tag liegt in der Zukunft.
answers-status-unsure = Ein Anteil der Zusammensetzung wurde nicht übernommen; sie ist deshalb nicht vollständig.
answers-decimal-unclear = Das Trennzeichen kann Dezimalstellen oder Tausender abtrennen. Schreiben Sie die Zahl mit Dezimalpunkt und ohne Tausendertrennzeichen.
answers-code-listless = Bei der Kontrollnummer fehlt die Güterliste. Schreiben Sie { $lists } vor die Nummer.
answers-no-word = Die Zelle enthält keines der Wörter { $words }.
answers-unreadable =
    { $what ->
        [country] Die Zelle nennt kein Land oder mehrere Länder.
        [number] Die Zelle enthält keine einfache Zahl mit passender Einheit.
       *[other] Die Zelle ist nicht lesbar.
    }
answers-stage-unknown = Lodestone kennt diese Herstellungsstufe nicht.
answers-no-place = Die Teiledatei hat dafür keine sichere Stelle. Tragen Sie den Wert von Hand ein.
answers-rows-differ = Eine andere Zeile der Datei enthält eine abweichende Antwort.
answers-part-unknown = Keine Zeile und kein Eintrag hat diese Zeilenkennung oder diese Teilenummer mit diesem Hersteller.
answers-part-ambiguous = Mehrere Hersteller oder Einträge passen; das Teil ist deshalb nicht eindeutig.
answers-part-other-number = Die Zeilenkennung gehört zu { $number }, die Teilenummer aber zu einer anderen Zeile.
answers-part-other-supplier = Das Teil kommt auch in Zeilen eines anderen Lieferanten, { $supplier }, vor; für sie würde ein Eintrag unter `parts` ebenfalls gelten. Geben Sie die Angaben unter `matching` mit `supplier` an.
answers-part-unnumbered = Die Zeile hat keine Teilenummer; kein Eintrag einer Teiledatei kann zu ihr passen. Geben Sie die Angaben in der Zeile an.

answers-no-headings = Keine Zeile hat eine Überschrift mit dem Schlüssel `[id]` oder `[partNumber]`.
answers-no-headings-advice = Füllen Sie die Tabelle aus, die `lodestone request` schreibt, und behalten Sie die Schlüssel in den Überschriften bei.
answers-encoding-unclear = Die Datei lässt sich in { $encodings } lesen; ihre Kodierung ist deshalb unklar.
answers-encoding-advice = Nennen Sie die Kodierung mit `--encoding`.
answers-encoding-guessed = Der Text wurde als { $encoding } gelesen.
answers-bad-parts = { $file } ist keine Teiledatei dieses Stammordners. Nennen Sie eine Datei, die auf `.parts.yaml` endet oder unter `files.parts` steht.
usage-answers-file = `lodestone answers` erwartet eine oder mehrere Dateien.
usage-answers-file-advice = Schreiben Sie `lodestone answers FILE`.
