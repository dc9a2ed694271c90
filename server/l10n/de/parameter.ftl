# parameter/missing

parameter-missing = { $part } gibt nicht an: { $figures }.
parameter-missing-parts = { $line } bringt { $parts } mit, ohne Angabe: { $figures }.
parameter-missing-advice = Fragen Sie den Lieferanten, und geben Sie jeden Kennwert unter `properties` mit Wert und Einheit an.
parameter-missing-advice-foreign = Fragen Sie den Lieferanten, und geben Sie jeden Kennwert { $where } unter `properties` mit Wert und Einheit an.
parameter-missing-decides = { $act } ({ $codes }) führt Güter mit { $limits } auf.
parameter-missing-common = Lodestone nimmt an, dass übliche Ware das nicht erfüllt, und verlangt keine Endverwendung: eine eigene Festlegung; keine Vorschrift sagt das.
editor-add-figures = Kennwerte bei { $part } ergänzen: { $figures }
