yaml-indentation = Diese Zeile ist anders eingerückt als ihre Nachbarn; es ist unklar, wozu sie gehört.
yaml-indentation-advice = Rücken Sie sie mit Leerzeichen genau wie ihre Nachbarn ein; enthält ein Wert darüber `: `, setzen Sie ihn in Anführungszeichen.
yaml-nested-value = Dieser Wert enthält ein zweites `: `, das YAML als Beginn einer Map liest.
yaml-nested-value-advice = Setzen Sie den Wert in Anführungszeichen, oder beginnen Sie die Map in der nächsten Zeile.
yaml-missing-colon = Dies ist weder ein Schlüssel mit Wert noch ein Teil davon: Es fehlt `: `.
yaml-missing-colon-advice = Schreiben Sie `Schlüssel: Wert`, mit einem Leerzeichen nach dem Doppelpunkt.
yaml-after-value = Nach dem Ende eines Werts steht noch etwas, das zu nichts gehört.
yaml-after-value-advice = Entfernen Sie es, oder setzen Sie den ganzen Wert in Anführungszeichen.
yaml-tab = In der Einrückung steht ein Tabulator; YAML erlaubt dort nur Leerzeichen.
yaml-tab-advice = Ersetzen Sie den Tabulator durch Leerzeichen.
yaml-unclosed-quote = Dieses Anführungszeichen wird nicht geschlossen, wo der Wert enden muss.
yaml-unclosed-quote-advice = Schließen Sie es, oder entfernen Sie es.
yaml-unclosed-bracket = Diese Klammer wird nicht geschlossen, wo ihre Liste oder Map enden muss.
yaml-unclosed-bracket-advice = Schließen Sie sie, oder rücken Sie ihre Zeilen tiefer ein als den Schlüssel.
yaml-missing-comma = Zwischen zwei Einträgen in Klammern fehlt ein Komma, oder ein Wert dort enthält `: `.
yaml-missing-comma-advice = Ergänzen Sie das Komma, oder setzen Sie den Wert in Anführungszeichen.
yaml-comma-too-many = Hier steht ein Komma, wo ein Eintrag in Klammern erwartet wird.
yaml-comma-too-many-advice = Entfernen Sie es, oder schreiben Sie den Eintrag davor.
yaml-bad-escape = Diese Folge mit umgekehrtem Schrägstrich bedeutet in doppelten Anführungszeichen nichts.
yaml-bad-escape-advice = Schreiben Sie `\\` für einen umgekehrten Schrägstrich, oder verwenden Sie einfache Anführungszeichen.
yaml-reserved-start = Ein Wert ohne Anführungszeichen darf nicht mit diesem für YAML reservierten Zeichen beginnen.
yaml-reserved-start-advice = Setzen Sie den Wert in Anführungszeichen.
yaml-block-header = Nach `|` oder `>` dürfen in der Zeile nur eine Ziffer, `+` oder `-` und ein Kommentar stehen.
yaml-block-header-advice = Beginnen Sie den Text in der nächsten Zeile.
yaml-block-indent = Die Zeilen dieses Textblocks sind ungleich eingerückt; es ist unklar, wo er beginnt.
yaml-block-indent-advice = Rücken Sie alle tiefer ein als den Schlüssel.
yaml-node-properties = Ein Wert hat mehr als einen Anker oder ein Tag, oder eines davon steht an falscher Stelle.
yaml-node-properties-advice = Behalten Sie höchstens einen Anker und ein Tag, direkt vor dem Wert.
yaml-alias = Ein Alias braucht einen Namen und darf weder Anker noch Tag haben.
yaml-alias-advice = Schreiben Sie nur `*name`.
yaml-directive = Eine Zeile, die mit `%` beginnt, muss eine gültige `%YAML`- oder `%TAG`-Anweisung vor `---` sein.
yaml-directive-advice = Berichtigen Sie sie, oder entfernen Sie sie.
yaml-list-column = Das nächste `- ` einer Liste muss in derselben Spalte stehen wie die davor.
yaml-list-column-advice = Rücken Sie es ein wie seine Nachbarn.
yaml-unprintable = Hier steht ein Steuerzeichen oder ein halbes Zeichenpaar, was YAML nicht erlaubt.
yaml-unprintable-advice = Entfernen Sie es, oder schreiben Sie es in doppelten Anführungszeichen als `\u` mit seiner Nummer.
yaml-block-in-flow = In Klammern steht eine eingerückte Liste oder Map, oder davor fehlt ein Komma.
yaml-block-in-flow-advice = Ergänzen Sie das Komma, oder verwenden Sie auch hier Klammern.
yaml-missing-space = Hier fehlt ein Leerzeichen: Kommentare, Anker und Tags müssen für sich stehen.
yaml-missing-space-advice = Fügen Sie ein Leerzeichen ein.
yaml-document-end = Nach dem Ende eines Dokuments darf nur ein Kommentar, `---` oder das Dateiende folgen.
yaml-document-end-advice = Entfernen Sie dies, oder beginnen Sie mit `---` ein neues Dokument.
yaml-long-key = Ein Schlüssel muss in einer Zeile stehen, mit seinem Doppelpunkt innerhalb von 1024 Zeichen.
yaml-long-key-advice = Schreiben Sie `? ` davor, oder kürzen Sie ihn.
yaml-tag = Dieses Tag ist nicht lesbar: Sein Kürzel ist nicht erklärt, oder ein Zeichen ist nicht erlaubt.
yaml-tag-advice = Berichtigen Sie es, oder entfernen Sie es.
yaml-conflict = In dieser Datei steht noch ein Merge-Konflikt; es ist unklar, welche Fassung gilt.
yaml-conflict-advice = Behalten Sie eine Fassung, und entfernen Sie die Zeilen aus `<`, `=` und `>`.
yaml-glued-dash = Nach diesem Strich fehlt das Leerzeichen, also beginnt hier kein Eintrag der Liste.
yaml-glued-dash-advice = Schreiben Sie `- `.
yaml-tab-after-dash = Nach diesem Strich steht ein Tabulator; vor einem Schlüssel erlaubt YAML dort nur Leerzeichen.
yaml-tab-after-dash-advice = Ersetzen Sie den Tabulator durch ein Leerzeichen.
yaml-unreadable = Dies ist kein YAML; was hier steht, wurde nicht gelesen.
yaml-unreadable-advice = Berichtigen Sie es, oder setzen Sie den Wert in Anführungszeichen.
yaml-unreadable-parser = Der Parser meldet `{ $words }`.
yaml-more-mistakes =
    { $count ->
        [one] Ein weiterer Fehler ab hier ist nicht aufgeführt.
       *[other] { $count } weitere Fehler ab hier sind nicht aufgeführt.
    }
yaml-more-mistakes-advice = Berichtigen Sie zuerst die Fehler darüber: Die übrigen können ihre Folge sein.
yaml-marker-indented = Leerzeichen vor diesem `---` verbergen manchen YAML-Programmen den Beginn des Dokuments.
yaml-marker-indented-advice = Setzen Sie es an den Anfang der Zeile.
yaml-tag-on-collection =
    { $kind ->
        [map] Das Tag { $tag } darf nicht an einer Map stehen.
       *[list] Das Tag { $tag } darf nicht an einer Liste stehen.
    }
yaml-tag-on-collection-advice = Entfernen Sie es, oder schreiben Sie einen Wert der verlangten Art.
yaml-tag-mismatch = Dieser Wert ist nicht, was sein Tag { $tag } verlangt.
yaml-tag-mismatch-advice = Entfernen Sie das Tag, oder schreiben Sie einen Wert dieser Art.
yaml-binary = Dieser Wert ist binär und wurde nicht gelesen.
yaml-binary-advice = Schreiben Sie ihn als Text, ohne `!!binary`.
yaml-repeated-key = Der Schlüssel { $key } steht zweimal in dieser Map.
yaml-repeated-key-advice = Entfernen Sie einen davon, oder benennen Sie ihn um.
yaml-repeated-key-unread = Nur der erste wird gelesen; was hier steht, hat keine Wirkung.
yaml-duplicate-key-advice = Entfernen Sie einen davon, oder benennen Sie ihn um: Gelesen wird dieser, wie die meisten Werkzeuge es tun, und der davor nicht.
yaml-repeated-merge = Der Merge-Schlüssel `<<` steht zweimal in dieser Map.
yaml-repeated-merge-advice = Schreiben Sie ein einziges `<<` mit einer Liste dessen, was übernommen wird: Gelesen werden alle, und ein Schlüssel aus mehreren gilt so, wie er zuletzt steht. Andere Werkzeuge können das anders sehen.
yaml-merge-not-a-map = Der Schlüssel `<<` braucht eine Map; hier wird also nichts zusammengeführt.
yaml-merge-not-a-map-advice = Schreiben Sie den Alias einer Map wie `*defaults` oder eine Liste solcher Aliasse.
yaml-alias-unknown = Der Alias { $alias } bedeutet nichts: Davor steht in diesem Dokument kein { $anchor }.
yaml-alias-unknown-advice = Schreiben Sie { $anchor } an den gemeinten Wert, oder schreiben Sie den Wert aus.
yaml-alias-of-itself = Der Alias { $alias } steht in dem Wert { $anchor }, der so nie enden würde.
yaml-alias-of-itself-advice = Schreiben Sie aus, was hier gemeint ist.
yaml-aliases-too-long = Mit ausgeschriebenen Aliassen hat dieser Text bis hier mehr als { $most } Zeichen.
yaml-aliases-too-long-advice = Verwenden Sie weniger Aliasse von Aliassen, oder schreiben Sie aus, was gemeint ist.
yaml-aliases-too-long-unread = Dieser Alias und ähnliche darunter bleiben außen vor; wofür sie stehen, wurde nicht geprüft.
yaml-too-deep = Hier sind mehr als { $deepest } Listen oder Maps verschachtelt; das Innere wurde nicht geprüft.
yaml-too-deep-advice = Verschachteln Sie weniger tief; war das nicht gemeint, suchen Sie nach einer falschen Einrückung oder Klammer.
