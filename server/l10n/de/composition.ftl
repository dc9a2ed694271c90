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
composition-missing-advice = Fragen Sie den Lieferanten nach der Charge, und geben Sie die Elemente unter `composition` an: ein Anteil von 0 ist eine Antwort, ebenso `compositionStatus: complete`.
composition-missing-advice-foreign = Fragen Sie den Lieferanten nach der Charge, und geben Sie die Elemente für das Teil in einer Teiledatei unter `composition` an: ein Anteil von 0 ist eine Antwort, ebenso `compositionStatus: complete`.
composition-missing-parts = { $line } bringt Teile ohne angegebenen Gehalt an { $elements } mit: { $parts }.
composition-missing-parts-open = { $line } bringt Teile mit, deren Zusammensetzung offen lässt, welche Vorschriften gelten: { $parts }.
composition-missing-parts-advice =
    { $count ->
        [one] Fragen Sie den Lieferanten nach der Charge, und geben Sie `composition` dort an, wo das Teil beschrieben ist: ein Anteil von 0 ist eine Antwort, ebenso `compositionStatus: complete`.
       *[other] Fragen Sie den Lieferanten nach der Charge, und geben Sie `composition` dort an, wo die Teile beschrieben sind: ein Anteil von 0 ist eine Antwort, ebenso `compositionStatus: complete`.
    }
composition-missing-decides = Davon hängt die Anwendung ab: { $acts }.
composition-question = { $part } enthält möglicherweise { $classes }; die Zusammensetzung klärt es nicht.
composition-question-advice = Fragen Sie den Lieferanten, und geben Sie `composition` mit `compositionStatus: complete` an; das klärt es in jedem Fall.
composition-question-parts = { $line } bringt Teile mit, die möglicherweise { $classes } enthalten: { $parts }.
composition-question-parts-advice =
    { $count ->
        [one] Fragen Sie den Lieferanten, und geben Sie `composition` mit `compositionStatus: complete` dort an, wo das Teil beschrieben ist; das klärt es in jedem Fall.
       *[other] Fragen Sie den Lieferanten, und geben Sie `composition` mit `compositionStatus: complete` dort an, wo die Teile beschrieben sind; das klärt es in jedem Fall.
    }
composition-negative = { $part }: ein Massenanteil ist negativ ({ $share } %).
composition-reversed = { $part }: ein Massenanteil läuft von { $from } abwärts bis { $to } %.
composition-over = { $part }: die Massenanteile ergeben mindestens { $sum } %, mehr als das Ganze.
composition-short = { $part }: die Zusammensetzung ist als vollständig angegeben, ergibt aber höchstens { $sum } %.
composition-no-mass = { $part } hat eine Masse von 0 oder weniger, doch die Zusammensetzung nennt Massen.
composition-heavy = { $part }: ein Bestandteil wiegt { $grams } g, der Artikel nur { $whole } g.
composition-sum-advice = Berichtigen Sie die Anteile: es sind Massenprozente einer Einheit des Artikels.
