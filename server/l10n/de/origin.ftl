origin-missing =
    { $part } { $holds ->
        [may-hold] enthält möglicherweise
        [is] ist
       *[holds] enthält
    } { $classes } und nennt kein Ursprungsland.
origin-missing-disputed = { $part } nennt ein Ursprungsland, aber Texte oder Stufen nennen ein anderes.
origin-missing-here = Hier steht: hergestellt in { $country }.
origin-missing-declared = { $part } gibt die Kontrollnummer { $codes } an, aber kein Ursprungsland.
origin-missing-advice = Geben Sie `countryOfOrigin` als Code aus zwei Buchstaben an (ISO 3166-1), etwa CN oder JP.
origin-missing-advice-foreign = Geben Sie `countryOfOrigin` { $where } als Code aus zwei Buchstaben an (ISO 3166-1), etwa CN oder JP. Steht es in einer Spalte oder unter einem Schlüssel, ordnen Sie das unter `mappings` `countryOfOrigin` zu.
origin-missing-stages =
    { $part } { $holds ->
        [may-hold] enthält möglicherweise
        [is] ist
       *[holds] enthält
    } { $classes } und gibt nicht an, wo das Material { $stages } wurde.
origin-missing-stages-advice =
    { $file ->
        [foreign] Geben Sie die Länder unter `origins` { $where } an, etwa `origins: [{"{"} stage: mined, country: AU {"}"}]`.
       *[own] Geben Sie die Länder unter `origins` an, etwa `origins: [{"{"} stage: mined, country: AU {"}"}]`.
    }
origin-missing-parts = { $line } enthält Teile ohne sicheres Ursprungsland: { $parts }.
origin-missing-parts-stages = { $line } enthält Teile ohne Angabe, wo das Material { $stages } wurde: { $parts }.
origin-missing-parts-advice =
    { $count ->
        [one] Geben Sie `countryOfOrigin` und die Stufen unter `origins` dort an, wo das Teil beschrieben ist.
       *[other] Geben Sie `countryOfOrigin` und die Stufen unter `origins` dort an, wo die Teile beschrieben sind.
    }
origin-missing-by-stage = Es zählt, wo das Material { $stages } wurde; `origins` gibt das an.
origin-missing-decides =
    { $count ->
        [one] Vom Ursprung hängt ab, ob { $acts } gilt.
       *[other] Vom Ursprung hängt ab, ob { $acts } gelten.
    }
origin-barred =
    { $count ->
        [one] { $parts } ist ein für diese Endverwendung beschränkter Magnet ({ $from }).
       *[other] { $parts } sind für diese Endverwendung beschränkte Magnete ({ $from }).
    }
origin-from =
    { $by ->
        [country] Ursprungsland: { $country }
       *[stages] { $stages } im Land { $country }
    }
origin-barred-advice = Suchen Sie eine andere Bezugsquelle, oder lassen Sie den Vertrag auf eine Befreiung prüfen.
origin-barred-act = { $acts }: Beschränkt sind Magnete aus { $magnets }, { $steps } im Land { $countries }, für die Endverwendung { $category } im Bestimmungsland { $destination }.
origin-step =
    { $step ->
        [mined] abgebaut
        [refined] raffiniert
        [separated] getrennt
        [melted] erschmolzen
        [manufactured] gefertigt
        [assembled] montiert
       *[produced] hergestellt
    }
origin-stage-here = Hier steht die Angabe zu dieser Stufe.
origin-end-use-here = Hier steht die geltende Endverwendung.
origin-confidence =
    { $confidence ->
        [low] Die Quelle hierfür ist wenig verlässlich.
       *[medium] Die Quelle hierfür ist mäßig verlässlich.
    }
destination-barred =
    { $does ->
        [refuses] Genehmigungen für { $parts } werden grundsätzlich versagt (Bestimmungsland: { $country }).
        [on-the-way] { $parts } geht über { $country } oder einen Beteiligten dort; Genehmigungen dafür werden möglicherweise grundsätzlich versagt.
       *[may-refuse] Genehmigungen für { $parts } werden möglicherweise grundsätzlich versagt (Bestimmungsland: { $country }).
    }
destination-barred-refusal =
    { $state ->
        [in-force] Nach { $act } werden Genehmigungen für diese Güter grundsätzlich versagt.
       *[unverified] Nach { $act } würden Genehmigungen für diese Güter grundsätzlich versagt; Rechtsstand nicht bestätigt.
    }
destination-barred-passing-on =
    { $state ->
        [in-force] Nach { $act } wird zur Verantwortung gezogen, wer diese Güter verbotswidrig in dieses Land weitergibt.
       *[unverified] Nach { $act } würde zur Verantwortung gezogen, wer diese Güter verbotswidrig in dieses Land weitergibt; Rechtsstand nicht bestätigt.
    }
