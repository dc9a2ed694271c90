# parameter/missing

parameter-missing = Für { $part } ist nicht angegeben: { $figures }.
parameter-vague = { $part } gibt { $seen } an; das lässt offen, ob der Grenzwert erreicht ist ({ $figures }).
parameter-missing-parts = { $line } enthält { $parts }; nicht angegeben: { $figures }.
parameter-missing-advice = Fragen Sie den Lieferanten, und geben Sie jeden Kennwert unter `properties` mit Wert und Einheit an.
parameter-missing-advice-foreign = Fragen Sie den Lieferanten, und geben Sie jeden Kennwert { $where } unter `properties` mit Wert und Einheit an.
parameter-missing-decides = { $act } ({ $codes }) führt Güter mit { $limits } auf.
parameter-missing-common = Lodestone nimmt an, dass handelsübliche Ware das nicht erfüllt, und fragt deshalb nicht nach einer Endverwendung. Das ist eine Konvention von Lodestone, kein Teil der Vorschrift.
editor-add-figures = Kennwerte bei { $part } ergänzen: { $figures }
