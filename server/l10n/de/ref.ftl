ref-cycle = Das `ref` von { $part } führt auf sich selbst zurück; es gibt nichts zu übernehmen.
ref-cycle-advice = Verweisen Sie auf einen Artikel, der diesen weder enthält noch auf ihn verweist.
ref-missing = { $part } verweist auf { $number }; kein Artikel in diesem Dokument hat diese Teilenummer.
ref-missing-advice = Schreiben Sie die Teilenummer eines Artikels in diesem Dokument.
ref-alike = Beide sehen gleich aus, aber das eine enthält einen Buchstaben mit Akzent, das andere den Akzent hinter dem Buchstaben.
ref-ambiguous = { $part } verweist auf { $number }, die Teilenummer von { $count } Artikeln in diesem Dokument.
ref-ambiguous-advice = Geben Sie den Artikeln verschiedene Teilenummern.
ref-too-long = Von { $part } aus folgen mehr als { $most } Verweise aufeinander.
ref-too-long-advice = Verweisen Sie auf den Artikel selbst.
ref-unjudged = Bis dahin wird diese Zeile ohne Angaben von dort beurteilt.
ref-not-followed = { $part } verweist auf { $file }; anderen Dateien wird hier nicht gefolgt.
ref-not-followed-why = Diese Zeile wird nur nach ihren eigenen Schlüsseln beurteilt; die Datei, auf die sie verweist, ist nicht geprüft.
ref-no-bom-file = { $part } verweist auf { $ref }; das ist kein Name einer Stücklistendatei.
ref-no-bom-file-advice = Schreiben Sie eine Datei, deren Name auf { $endings } endet, oder einen Artikel dieses Dokuments mit Raute wie { $example }.
ref-not-relative =
    { $form ->
        [address] Das `ref` von { $part } ist eine Adresse; sie wird nie gelesen.
       *[path] Das `ref` von { $part } ist ein absoluter Pfad; er wird nie gelesen.
    }
ref-not-relative-advice = Nennen Sie eine Datei im Arbeitsbereich mit relativem Pfad oder einen Artikel dieses Dokuments wie { $example }.
ref-no-file = { $part } verweist auf { $file }; diese Datei gibt es nicht.
ref-no-file-advice = Berichtigen Sie den Pfad. Er zählt ab dem Ordner dieser Datei.
ref-other-case = { $part } verweist auf { $file }; die Datei ist anders groß- und kleingeschrieben.
ref-other-case-why = Manche Rechner finden sie so nicht.
ref-backslash = { $part } verweist auf { $file }; umgekehrte Schrägstriche gelten nicht auf jedem Rechner.
ref-backslash-advice = Schreiben Sie einen Pfad mit Schrägstrichen, der im Ordner des Arbeitsbereichs bleibt.
ref-no-part-named = { $part } verweist auf { $ref }; nach der Raute fehlt die Teilenummer.
ref-no-part-named-advice = Schreiben Sie die Teilenummer dahinter, oder löschen Sie die Raute, um auf die ganze Stückliste zu verweisen.
ref-no-part = { $part } verweist auf { $number } in { $file }; der Artikel fehlt dort.
ref-no-part-advice = Schreiben Sie die Teilenummer eines Artikels in jener Datei.
ref-outside =
    { $where ->
        [repository] { $part } verweist auf { $file } in einem anderen Git-Repository; die Datei wird nie gelesen.
        [root] { $part } verweist auf { $file } unter einer anderen `lodestone.yaml`; die Datei wird nie gelesen.
        [link] { $part } verweist auf { $file }; ein Link führt aus dem Arbeitsbereich hinaus, und die Datei wird nie gelesen.
       *[workspace] { $part } verweist auf { $file } außerhalb des Arbeitsbereichs; die Datei wird nie gelesen.
    }
ref-outside-advice =
    { $where ->
        [root] Jede `lodestone.yaml` ist die Wurzel dessen, was darunter liegt: Behalten Sie eine einzige über beiden Dateien, oder schreiben Sie aus, was die Datei sagt.
       *[elsewhere] Legen Sie die Datei in den Ordner des Arbeitsbereichs, oder schreiben Sie aus, was sie sagt.
    }
ref-unreadable = { $part } verweist auf { $file }; die Datei ist nicht lesbar.
ref-unreadable-advice = Reparieren Sie die Datei, oder verweisen Sie auf eine andere.
ref-broken = { $part } verweist auf { $file }; das ist kein wohlgeformtes YAML (Zeile { $line }).
ref-broken-advice = Berichtigen Sie zuerst jene Datei: Der Artikel kann in dem Teil stehen, der nicht lesbar ist.
ref-not-bom = { $part } verweist auf { $file }; das ist keine Stückliste.
ref-not-bom-advice = Eine Stückliste enthält `kind: bom`.
ref-is-shipment = { $part } verweist auf { $file }; das ist eine Sendung und keine Stückliste.
ref-is-shipment-advice = Verweisen Sie auf eine Stückliste oder auf einen Artikel darin.
ref-several-boms = { $part } verweist auf { $file }; darin stehen { $count } Stücklisten.
ref-several-boms-advice = Nennen Sie das gemeinte Teil nach einer Raute.
ref-ambiguous-there = { $part } verweist auf { $number } in { $file }, dort die Teilenummer von { $count } Artikeln.
ref-ambiguous-there-advice = Geben Sie den Artikeln dort verschiedene Teilenummern.
ref-further = { $part } führt zu { $item }, dessen `ref` ins Leere führt.
ref-items-of-bom = { $part } verweist auf eine Stückliste, deren `items` keine Liste von Artikeln ist.
ref-items-of-item = { $part } führt zu { $item }, dessen `items` keine Liste von Artikeln ist.
ref-items-advice = Berichtigen Sie jene Datei: Ihre Teile sind unbekannt und nicht geprüft.
ref-items-here = Dies ist keine Liste von Artikeln.
ref-of-item = Hier steht das `ref` von { $item }.
ref-more-unread =
    { $count ->
        [one] Ein weiteres Ziel ist ebenfalls nicht lesbar.
       *[other] { $count } weitere Ziele sind ebenfalls nicht lesbar.
    }
ref-many-unread = Weitere Ziele sind ebenfalls nicht lesbar.
ref-fix = Auf { $ref } verweisen
