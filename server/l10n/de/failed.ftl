rule-failed = { $what } konnte hier nicht beurteilt werden; diese Stelle ist nicht geprüft.
rule-failed-item = Was dieser Artikel enthält,
rule-failed-advice = Melden Sie den Fehler mit dieser Datei, und prüfen Sie die Stelle von Hand, bis er behoben ist.
rule-failed-error = Der Fehler lautet `{ $error }`.
rule-failed-condition-advice = Berichtigen Sie die Bedingung im Regelpaket { $pack }, und prüfen Sie diesen Artikel bis dahin von Hand.
rule-failed-cut-advice = Kürzen Sie den Text auf das, was den Artikel bezeichnet.
rule-failed-cut = Nur der Anfang von { $fields } wurde gelesen: Von den Texten eines Artikels werden zusammen { $most } Zeichen gelesen.
