shipment-date-too-early = Das Ausfuhrdatum { $date } liegt vor der ersten hier bekannten Vorschrift.
shipment-date-too-early-for-exports = Das Ausfuhrdatum { $date } liegt vor der ersten bekannten Vorschrift (Ausfuhrland: { $country }).
shipment-date-nothing-known = Vor dem { $knownFrom } ist keine geltende Vorschrift bekannt; an diesem Tag gilt deshalb nichts als gelistet.
shipment-date-too-late = Das Ausfuhrdatum { $date } liegt mehr als ein Jahr in der Zukunft.
shipment-date-law-changes = Heute ist der { $today }; bis dahin kann sich das Recht ändern.
shipment-date-advice = Tragen Sie den Tag ein, an dem die Sendung abgeht, oder löschen Sie den Schlüssel: Dann gilt das heutige Recht.
