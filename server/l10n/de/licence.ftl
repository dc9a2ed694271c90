licence-expiring =
    { $days ->
        [0] Die Genehmigung { $licence } läuft am { $date } ab, am Stichtag.
        [one] Die Genehmigung { $licence } läuft am { $date } ab, { $days } Tag nach dem Stichtag.
       *[other] Die Genehmigung { $licence } läuft am { $date } ab, { $days } Tage nach dem Stichtag.
    }
licence-expiring-advice = Beantragen Sie rechtzeitig eine neue Genehmigung für spätere Sendungen.
licence-checked-as-of = Stichtag: { $date }.
licence-unknown = Dieses Dokument hat keine Genehmigung { $number }; hier ist also keine genannt.
licence-unknown-advice = Nehmen Sie sie in `licences` auf.
licence-no-number = { $licence } ist keine Genehmigungsnummer.
licence-no-number-advice = Schreiben Sie die Nummer der erteilten Genehmigung. Bis sie erteilt ist, darf nichts ausgeführt werden, wofür sie nötig ist.
licence-bare = Zu Genehmigung { $licence } sind weder die Behörde (`list`) noch die Gültigkeit angegeben.
licence-bare-advice = Geben Sie `list` und `validUntil` nach dem Papier an; bis dahin lassen sich ihre Bedingungen nicht beurteilen.
licence-twice =
    { $count ->
        [2] Die Genehmigung { $licence } ist zweimal angegeben, mit verschiedenen Bedingungen.
       *[other] Die Genehmigung { $licence } ist { $count }-mal angegeben, mit verschiedenen Bedingungen.
    }
licence-twice-advice = Behalten Sie die erteilte. Bis dahin wird nach der beurteilt, die zuerst endet.
licence-number-here = Ihre Nummer steht auch hier.
licence-other-authority = { $licence } ist eine Genehmigung { $list }, { $part } aber { $authority } gelistet (Ausfuhrland: { $country }).
licence-other-authority-advice = Nennen Sie eine Genehmigung { $authority }.
licence-expired = Die Genehmigung { $licence } läuft am { $date } ab, vor dem Stichtag { $asOf }.
licence-expired-advice = Beantragen Sie eine neue, bevor etwas abgeht.
licence-not-yet = Die Genehmigung { $licence } gilt erst ab { $date }, nach dem Stichtag { $asOf }.
licence-not-yet-advice = Führen Sie an diesem Tag oder später aus, oder nennen Sie eine andere Genehmigung.
licence-end-user = Die Genehmigung { $licence } gilt für den Endverwender { $granted }; { $part } ist für { $others }.
licence-end-user-advice = Ein anderer Endverwender erfordert einen neuen Antrag.
licence-two-end-users = Die Datei nennt zwei Endverwender: { $first } in der Endverwendung, { $second } in der Sendung.
licence-end-user-here = Hier steht { $name }.
licence-country = Die Genehmigung { $licence } gilt für { $granted }, nicht für das Bestimmungsland { $destination } dieser Sendung.
licence-country-advice = Ein anderes Bestimmungsland erfordert einen neuen Antrag.
licence-listing = Die Genehmigung { $licence } darf nicht für { $party } verwendet werden, einen Namen auf der { $list }.
licence-listing-advice = Beantragen Sie eine Einzelgenehmigung.
licence-listing-why = { $act }: Wer auf dieser Liste steht, ist von dieser Art der Genehmigung ausgeschlossen: { $type }.
licence-code-listed = Die Genehmigung { $licence } gilt für { $granted }; { $part } fällt unter { $codes } ({ $act }).
licence-code-declared = Die Genehmigung { $licence } gilt für { $granted }; angegeben ist aber für { $part }: { $codes }.
licence-code-advice = Nennen Sie die Genehmigung für diese Nummer, oder berichtigen Sie eine der beiden Angaben.
licence-code-here = Hier ist es angegeben.
licence-says-so = Hier steht es in der Genehmigung.
licence-named-too = Auch genannt von: { $part }.
licence-exceeded = Die Genehmigung { $licence } erlaubt { $limit }; die Zeilen, die sie nennen, brauchen { $sum }.
licence-exceeded-advice = Liefern Sie weniger, oder nennen Sie für den Rest eine andere Genehmigung.
licence-summands = Die Zeilen brauchen { $summands }.
licence-not-counted =
    { $count ->
        [one] Die Menge von { $parts } ist unbekannt und nicht mitgezählt.
       *[other] Die Mengen von { $parts } sind unbekannt und nicht mitgezählt.
    }
licence-amount-unknown = Die Genehmigung { $licence } erlaubt { $limit }; unbekannt ist der Bedarf von { $parts }.
licence-amount-unknown-advice = Geben Sie `mass` je Einheit oder die Menge in der Einheit der Genehmigung an.
licence-others-take = Die übrigen Zeilen brauchen { $sum }.
licence-reach-no-country = Das Ausfuhrland ist nicht angegeben; eine Genehmigung { $authority } brauchen nur Waren, die das Gebiet dieser Behörde verlassen.
licence-reach-stays = Nichts in dieser Sendung verlässt das Gebiet { $territory }; eine Genehmigung { $authority } ist nicht nötig.
licence-reach-unknown = Keine hier bekannte Vorschrift verlangt für { $part } eine Genehmigung { $authority }; prüfen Sie, ob eine nötig ist.
licence-reach-open = Ob { $part } eine Genehmigung braucht, ist offen.
licence-together = Die Genehmigung { $licence } erlaubt { $limit }; { $count } Sendungen mit dieser Nummer brauchen { $sum }.
licence-taken-here =
    { $known ->
        [all] Diese Sendung braucht { $amount }.
        [some] Diese Sendung braucht { $amount } und eine unbekannte Menge.
       *[none] Was diese Sendung braucht, ist unbekannt.
    }
licence-taken-there =
    { $known ->
        [all] { $file } braucht { $amount }.
        [some] { $file } braucht { $amount } und eine unbekannte Menge.
       *[none] Was { $file } braucht, ist unbekannt.
    }
licence-lines-not-counted =
    { $count ->
        [one] Eine Zeile mit unbekannter Menge ist nicht mitgezählt.
       *[other] { $count } Zeilen mit unbekannter Menge sind nicht mitgezählt.
    }
licence-files-not-counted =
    { $count ->
        [one] { $files } ist nicht lesbar und nicht mitgezählt.
       *[other] { $files } sind nicht lesbar und nicht mitgezählt.
    }
licence-together-unknown = Was die Sendungen von der Genehmigung { $licence } brauchen, ist unbekannt; nicht lesbar: { $files }.
licence-together-unknown-advice = Reparieren Sie, was nicht lesbar ist, oder nehmen Sie es aus dem Ordner: Auch dort kann die Genehmigung genannt sein.
