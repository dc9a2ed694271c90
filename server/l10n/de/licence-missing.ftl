licence-none = Für { $part } ist keine Ausfuhrgenehmigung angegeben (Ausfuhrland: { $country }).
licence-none-for-parts = Für { $parts } in { $part } ist keine Ausfuhrgenehmigung angegeben (Ausfuhrland: { $country }).
licence-none-advice =
    { $due ->
        [prohibited] Die militärische Verwendung oder der militärische Endverwender ist verboten; eine Genehmigung kommt deshalb nicht in Betracht.
        [listed] { $party } steht auf einer Kontrollliste, sodass eine Genehmigung nur in besonderen Fällen in Betracht kommt. Klären Sie das zuerst.
        [certain] Beantragen Sie eine Ausfuhrgenehmigung, tragen Sie sie unter `licences` ein und geben Sie ihre Nummer hier unter `licence` an.
       *[open] Klären Sie, ob eine Ausfuhrgenehmigung nötig ist. Wenn ja, beantragen Sie sie, tragen Sie sie unter `licences` ein und geben Sie ihre Nummer hier unter `licence` an.
    }
licence-none-abroad =
    { $state ->
        [unverified] { $clause } würde für diese Güter auch im Ausland eine Genehmigung verlangen; Rechtsstand nicht bestätigt.
       *[in-force] { $clause } verlangt für diese Güter auch im Ausland eine Genehmigung.
    }
licence-none-built-in = Sind die Teile in etwas eingebaut, geben Sie dessen `level` an: Teile einer Baugruppe oder Fertigware brauchen keine Genehmigung.
