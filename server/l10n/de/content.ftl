content-reached = { $part } enthält gelistete Artikel (Ursprung: { $authority }) für { $percent } % des Werts.
content-reached-advice = Lassen Sie die Ausfuhr in ein anderes Land prüfen; möglicherweise ist eine Genehmigung dieser Behörde nötig: { $authority }.
content-origin-missing = { $part } erreicht die Wertschwelle, und das Ursprungsland ist nicht angegeben.
content-origin-missing-why = Wird er im Ausland hergestellt, zählt der Inhalt: { $percent } % des Werts.
content-sum = Gelisteter Inhalt: { $sum } { $currency } von { $price } { $currency }.
content-sums = Gelisteter Inhalt: { $sums }.
content-amount = { $amount } { $currency }
content-more = Teile, die nicht berechnet werden konnten, kommen hinzu.
content-floor = { $clause }: gilt ab { $floor } % des Werts.
content-named = Die Ziffer betrifft { $goods }; hier sagt nichts, ob dies dazugehört.
content-freed = Solche Güter sind im Allgemeinen nicht kontrolliert ({ $document }: { $goods }).
content-finished = Die Ziffer betrifft { $named }, doch nennt die Behörde solche Güter Fertigwaren ({ $document }: { $goods }).
content-finished-advice = Ist es ein Teil oder eine Baugruppe, geben Sie `level` an.
content-price-missing = { $part } enthält gelistete Artikel (Ursprung: { $authority }), hat aber keinen Preis zum Vergleich.
content-price-missing-advice = Geben Sie `value` mit Betrag und Währung an.
content-price-nothing = { $part } enthält gelistete Artikel (Ursprung: { $authority }), hat aber einen Preis von { $price } { $currency }.
content-price-nothing-advice = Geben Sie unter `value` den Wert an.
content-unknown =
    { $why ->
        [counted] { $part } in { $top }: Preis oder Währung fehlt, der Wert lässt sich nicht zählen.
        [open] { $part } in { $top } zählt möglicherweise: Ursprung, Form oder Zusammensetzung ist offen.
        [unbroken] { $part } in { $top } enthält gelistetes Material, dessen eigener Wert nicht angegeben ist.
        [unit] { $part } in { $top }: der Preis gilt für eine andere Einheit als die Menge.
        [quantity] { $part } in { $top }: die Menge ist keine Zahl, der Wert lässt sich nicht zählen.
        [reference] { $part } in { $top }: `ref` führt nirgendwohin, der Wert lässt sich nicht zählen.
        [not-followed] { $part } in { $top }: `ref` wird nicht verfolgt, der Wert lässt sich nicht zählen.
       *[items] { $part } in { $top }: `items` ist nicht lesbar, der Wert lässt sich nicht zählen.
    }
content-unknown-advice =
    { $why ->
        [counted] Geben Sie `value` mit Betrag und Währung an.
        [open] Geben Sie `countryOfOrigin`, `form` und `composition` an.
        [unbroken] Fragen Sie den Lieferanten, und tragen Sie Metall, Legierung oder Oxid mit `value` unter `items` ein.
        [unit] Geben Sie `value` in der Zeile für eine Einheit der Menge an.
        [quantity] Schreiben Sie `quantity` als Zahl.
        [reference] Berichtigen Sie diesen `ref`.
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
