composition-missing =
    { $holds ->
        [may-hold] { $part } enthält möglicherweise { $classes }; der Gehalt an { $elements } ist nicht angegeben.
       *[holds] { $part } enthält { $classes }; der Gehalt an { $elements } ist nicht angegeben.
    }
composition-missing-open =
    { $holds ->
        [may-hold] { $part } enthält möglicherweise { $classes }; die Zusammensetzung lässt offen, welche Vorschriften gelten.
       *[holds] { $part } enthält { $classes }; die Zusammensetzung lässt offen, welche Vorschriften gelten.
    }
composition-missing-advice = Fragen Sie den Lieferanten nach der Charge, und geben Sie unter `composition` für jedes gefragte Element einen Anteil an: 0 ist eine Antwort.
composition-missing-advice-foreign = Fragen Sie den Lieferanten nach der Charge, und geben Sie { $where } unter `composition` für jedes gefragte Element einen Anteil an: 0 ist eine Antwort.
composition-missing-parts = { $line } bringt Teile ohne angegebenen Gehalt an { $elements } mit: { $parts }.
composition-missing-parts-open = { $line } bringt Teile mit, deren Zusammensetzung offen lässt, welche Vorschriften gelten: { $parts }.
composition-missing-parts-advice =
    { $count ->
        [one] Fragen Sie den Lieferanten nach der Charge, und geben Sie dort, wo das Teil beschrieben ist, unter `composition` für jedes gefragte Element einen Anteil an: 0 ist eine Antwort.
       *[other] Fragen Sie den Lieferanten nach der Charge, und geben Sie dort, wo die Teile beschrieben sind, unter `composition` für jedes gefragte Element einen Anteil an: 0 ist eine Antwort.
    }
composition-missing-decides = Davon hängt die Anwendung ab: { $acts }.
composition-question = { $part } enthält möglicherweise { $classes }; die Zusammensetzung klärt es nicht.
composition-question-advice = Fragen Sie den Lieferanten, und geben Sie `freeOf: [{ $classes }]` an, wenn nichts davon enthalten ist, oder unter `composition` je einen Anteil von { $elements }: 0 ist eine Antwort.
composition-question-parts = { $line } bringt Teile mit, die möglicherweise { $classes } enthalten: { $parts }.
composition-question-parts-advice =
    { $count ->
        [one] Fragen Sie den Lieferanten, und geben Sie dort, wo das Teil beschrieben ist, `freeOf: [{ $classes }]` an, wenn nichts davon enthalten ist, oder unter `composition` je einen Anteil von { $elements }: 0 ist eine Antwort.
       *[other] Fragen Sie den Lieferanten, und geben Sie dort, wo die Teile beschrieben sind, `freeOf: [{ $classes }]` an, wenn nichts davon enthalten ist, oder unter `composition` je einen Anteil von { $elements }: 0 ist eine Antwort.
    }
composition-negative = { $part }: ein Massenanteil ist negativ ({ $share } %).
composition-reversed = { $part }: ein Massenanteil läuft von { $from } abwärts bis { $to } %.
composition-over = { $part }: die Massenanteile ergeben mindestens { $sum } %, mehr als das Ganze.
composition-short = { $part }: die Zusammensetzung ist als vollständig angegeben, ergibt aber höchstens { $sum } %.
composition-no-mass = { $part } hat eine Masse von 0 oder weniger, doch die Zusammensetzung nennt Massen.
composition-heavy = { $part }: ein Bestandteil wiegt { $grams } g, der Artikel nur { $whole } g.
composition-sum-advice = Berichtigen Sie die Anteile: es sind Massenprozente einer Einheit des Artikels. Was nicht enthalten ist, lässt sich unter `freeOf` angeben, ganz ohne Anteile.
composition-question-advice-free = Fragen Sie den Lieferanten, und geben Sie `freeOf: [{ $classes }]` an, wenn nichts davon enthalten ist.
composition-contradicted = Für { $part } ist angegeben, dass ein Material nicht enthalten ist, auf das etwas hinweist.
composition-contradicted-advice = Fragen Sie den Lieferanten, was stimmt. Bis dahin wird der Artikel beurteilt, als stünde `freeOf` nicht da.
composition-free-here = Hier ist angegeben, dass es nicht enthalten ist.
