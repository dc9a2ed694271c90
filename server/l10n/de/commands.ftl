check-progress = { $number } von { $total } wird geprüft: { $path }
check-notice = Hinweis: { $text }
help-check-paths = Ohne PATH wird der aktuelle Ordner geprüft. Lodestone prüft Dateien, deren Namen auf { $endings } enden, und solche, die lodestone.yaml nennt.
rules-rule = Regel
rules-severity = Schweregrad
rules-allows = abgeschaltet lässt sie zu
test-pass = OK
test-fail = FEHLER
test-expected = erwartet
test-found = gefunden
test-passed =
    { $count ->
        [one] { $count } Fall bestanden.
       *[other] { $count } Fälle bestanden.
    }
test-failed =
    { $count ->
        [one] { $failed } von { $count } Fall nicht bestanden.
       *[other] { $failed } von { $count } Fällen nicht bestanden.
    }
completion-help = Hilfe anzeigen.
