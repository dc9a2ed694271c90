content-reached = Gelistete Artikel { $authority } machen { $percent } % des Werts von { $part } aus.
content-reached-advice = Lassen Sie die Ausfuhr in ein anderes Land prüfen; möglicherweise ist eine Genehmigung { $authority } nötig.
content-origin-missing = { $part } erreicht die Wertschwelle; das Ursprungsland ist nicht angegeben.
content-origin-missing-why = Ist er im Ausland hergestellt, zählt der Wertanteil: { $percent } %.
content-sum = Wert der gelisteten Artikel: { $sum } { $currency } von { $price } { $currency }.
content-sums = Wert der gelisteten Artikel: { $sums }.
content-amount = { $amount } { $currency }
content-more = Teile, deren Wert sich nicht berechnen ließ, kommen hinzu.
content-floor =
    { $state ->
        [unverified] { $clause }: gälte ab { $floor } % des Werts.
       *[in-force] { $clause }: gilt ab { $floor } % des Werts.
    }
content-named = Ob dies unter die Ziffer fällt ({ $goods }), ist nicht angegeben.
content-freed = Solche Güter sind im Allgemeinen nicht gelistet ({ $document }: { $goods }).
content-finished = Die Ziffer betrifft { $named }; die Behörde behandelt solche Güter aber als Fertigwaren ({ $document }: { $goods }).
content-finished-advice = Ist es ein Teil oder eine Baugruppe, geben Sie `level` an.
content-price-missing = { $part } enthält gelistete Artikel { $authority }, hat aber keinen Vergleichspreis.
content-price-missing-advice = Geben Sie `value` mit Betrag und Währung an.
content-price-nothing = { $part } enthält gelistete Artikel { $authority }, hat aber einen Preis von { $price } { $currency }.
content-price-nothing-advice = Geben Sie den tatsächlichen Wert unter `value` an.
content-unknown =
    { $why ->
        [counted] Für { $part } in { $top } fehlt Preis oder Währung; der Wert lässt sich nicht einrechnen.
        [open] { $part } in { $top } zählt möglicherweise mit: Ursprung, Materialform oder Zusammensetzung ist offen.
        [unbroken] { $part } in { $top } enthält ein gelistetes Material, dessen Wert nicht angegeben ist.
        [unit] Der Preis von { $part } in { $top } gilt für eine andere Einheit als die Menge.
        [quantity] Die Menge von { $part } in { $top } ist keine Zahl; der Wert lässt sich nicht einrechnen.
        [reference] Das `ref` von { $part } in { $top } führt ins Leere; der Wert lässt sich nicht einrechnen.
        [not-followed] Dem `ref` von { $part } in { $top } wird nicht gefolgt; der Wert lässt sich nicht einrechnen.
       *[items] `items` von { $part } in { $top } ist nicht lesbar; der Wert lässt sich nicht einrechnen.
    }
content-unknown-advice =
    { $why ->
        [counted] Geben Sie `value` mit Betrag und Währung an.
        [open] Geben Sie `countryOfOrigin`, `form` und `composition` an.
        [unbroken] Fragen Sie den Lieferanten, und tragen Sie Metall, Legierung oder Oxid mit `value` unter `items` ein.
        [unit] Geben Sie `value` in der Zeile für eine Einheit der Menge an.
        [quantity] Schreiben Sie `quantity` als Zahl.
        [reference] Berichtigen Sie dieses `ref`.
        [not-followed] Prüfen Sie die Datei zusammen mit den anderen.
       *[items] Schreiben Sie die Teile als Liste unter `items`.
    }
content-not-nought = Ein unbekannter Wert zählt nicht als null.
content-other-currency = { $part } hat einen Preis in { $currency }, { $top } aber in { $wanted }; beide sind nicht vergleichbar.
content-other-currency-advice = Geben Sie beide in einer Währung an; ein Wechselkurs wird nicht angenommen.
content-counts = { $part } zählt mit { $amount } { $currency }.
content-holds = { $top } enthält das Teil.
content-priced-in = { $top } hat einen Preis in { $currency }.
content-value-here = Hier steht `value`.
