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
composition-missing-advice = Lassen Sie sich vom Lieferanten die Analyse der Charge geben, und tragen Sie den Anteil jedes dieser Elemente unter `composition` ein. Auch 0 % ist eine Angabe.
composition-missing-advice-foreign = Lassen Sie sich vom Lieferanten die Analyse der Charge geben, und tragen Sie den Anteil jedes dieser Elemente { $where } unter `composition` ein. Auch 0 % ist eine Angabe.
composition-missing-parts = { $line } enthält Teile, deren Gehalt an { $elements } nicht angegeben ist: { $parts }.
composition-missing-parts-open = { $line } enthält Teile, deren Zusammensetzung offen lässt, welche Vorschriften gelten: { $parts }.
composition-missing-parts-advice =
    { $count ->
        [one] Lassen Sie sich vom Lieferanten die Analyse der Charge geben, und tragen Sie dort, wo das Teil beschrieben ist, den Anteil jedes dieser Elemente unter `composition` ein. Auch 0 % ist eine Angabe.
       *[other] Lassen Sie sich vom Lieferanten die Analysen der Chargen geben, und tragen Sie dort, wo die Teile beschrieben sind, den Anteil jedes dieser Elemente unter `composition` ein. Auch 0 % ist eine Angabe.
    }
composition-missing-decides =
    { $count ->
        [one] Davon hängt ab, ob { $acts } gilt.
       *[other] Davon hängt ab, ob { $acts } gelten.
    }
composition-question =
    { $state ->
        [equipment] { $part } ist möglicherweise { $classes }.
        [undeclared] { $part } enthält möglicherweise { $classes }; die Zusammensetzung ist nicht angegeben.
       *[declared] { $part } enthält möglicherweise { $classes }; die angegebene Zusammensetzung lässt es offen.
    }
composition-question-advice = Fragen Sie den Lieferanten, und geben Sie `freeOf: [{ $classes }]` an, wenn nichts davon enthalten ist, sonst unter `composition` je einen Anteil von { $elements }. Auch 0 % ist eine Angabe.
composition-question-parts = { $line } enthält Teile, die möglicherweise { $classes } enthalten: { $parts }.
composition-question-parts-advice =
    { $count ->
        [one] Fragen Sie den Lieferanten, und geben Sie dort, wo das Teil beschrieben ist, `freeOf: [{ $classes }]` an, wenn nichts davon enthalten ist, sonst unter `composition` je einen Anteil von { $elements }. Auch 0 % ist eine Angabe.
       *[other] Fragen Sie den Lieferanten, und geben Sie dort, wo die Teile beschrieben sind, `freeOf: [{ $classes }]` an, wenn nichts davon enthalten ist, sonst unter `composition` je einen Anteil von { $elements }. Auch 0 % ist eine Angabe.
    }
composition-negative = Der Massenanteil von { $of } in { $part } ist negativ ({ $share } %).
composition-reversed = Beim Massenanteil von { $of } in { $part } sind die Grenzen vertauscht ({ $from } bis { $to } %).
composition-over = Die Massenanteile von { $part } ergeben zusammen mindestens { $sum } %.
composition-short = Die als vollständig angegebene Zusammensetzung von { $part } ergibt höchstens { $sum } %.
composition-no-mass = { $part } hat eine Masse von 0 oder weniger, doch die Zusammensetzung nennt Massen.
composition-heavy = Der Bestandteil { $of } von { $part } wiegt { $grams } g, der Artikel aber nur { $whole } g.
composition-sum-advice = Berichtigen Sie die Anteile: Sie sind Massenprozente einer Einheit des Artikels. Nicht enthaltene Materialien lassen sich unter `freeOf` angeben, ganz ohne Anteile.
composition-question-advice-free = Fragen Sie den Lieferanten, und geben Sie `freeOf: [{ $classes }]` an, wenn nichts davon enthalten ist.
composition-contradicted = { $key ->
    [composition] Die Zusammensetzung von { $part } lässt ein Material aus, auf das andere Angaben hinweisen.
   *[freeOf] { $part } ist als frei von einem Material angegeben, auf das andere Angaben hinweisen.
}
composition-contradicted-advice = Fragen Sie den Lieferanten, was stimmt. Bis dahin wird der Artikel beurteilt, als stünde { $key } nicht da.
composition-free-here = { $key ->
    [composition] Hier ist die Zusammensetzung angegeben.
   *[freeOf] Hier ist der Artikel als frei davon angegeben.
}
