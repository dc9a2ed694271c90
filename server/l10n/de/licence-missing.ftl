licence-none = { $part } verlässt das Ausfuhrland { $country } und nennt keine Genehmigung.
licence-none-for-parts = { $part } verlässt das Ausfuhrland { $country } und nennt keine Genehmigung für den Inhalt: { $parts }.
licence-none-advice =
    { $due ->
        [certain] Beantragen Sie eine Genehmigung, tragen Sie sie unter `licences` ein, und nennen Sie ihre Nummer hier unter `licence`.
       *[open] Klären Sie, ob eine Genehmigung nötig ist; wenn ja, beantragen Sie sie, tragen Sie sie unter `licences` ein, und nennen Sie ihre Nummer hier unter `licence`.
    }
licence-none-built-in = Sind die Teile in etwas eingebaut, geben Sie dessen `level` an: Teile einer Baugruppe oder Fertigware brauchen keine Genehmigung.
