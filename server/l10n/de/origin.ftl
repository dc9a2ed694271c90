origin-missing =
    { $part } enthält { $holds ->
        [may-hold] möglicherweise{" "}
       *[holds] {""}
    }{ $classes } und nennt kein Ursprungsland.
origin-missing-declared = { $part } gibt die Kontrollnummer { $codes } an, aber kein Ursprungsland.
origin-missing-advice = Geben Sie `countryOfOrigin` mit zwei Buchstaben an (ISO 3166-1), etwa CN oder JP.
origin-missing-advice-foreign = Ordnen Sie unter `mappings` eine Spalte oder einen Schlüssel `countryOfOrigin` zu, oder geben Sie es { $where } mit zwei Buchstaben an (ISO 3166-1), etwa CN oder JP.
origin-missing-decides = Vom Ursprung hängt die Anwendung ab: { $acts }.
origin-barred =
    { $count ->
        [one] Für diese Endverwendung ist ein Magnet aus dem Ursprungsland { $country } eingeschränkt: { $parts }.
       *[other] Für diese Endverwendung sind Magnete aus dem Ursprungsland { $country } eingeschränkt: { $parts }.
    }
origin-barred-advice = Suchen Sie eine andere Bezugsquelle, oder lassen Sie den Vertrag auf eine Ausnahme prüfen.
origin-barred-act = { $acts }: eingeschränkt sind Magnete aus { $magnets }, { $steps } im Land { $countries }, für die Endverwendung { $category } im Zielland { $destination }.
origin-step =
    { $step ->
        [mined] abgebaut
        [refined] raffiniert
        [separated] getrennt
        [melted] erschmolzen
       *[produced] hergestellt
    }
origin-end-use-here = Hier steht die geltende Endverwendung.
origin-confidence =
    { $confidence ->
        [low] Dies ist wenig gesichert.
       *[medium] Dies ist mäßig gesichert.
    }
destination-barred =
    { $does ->
        [refuses] Für das Zielland { $country } werden Genehmigungen grundsätzlich versagt: { $parts }.
       *[may-refuse] Für das Zielland { $country } werden Genehmigungen möglicherweise grundsätzlich versagt: { $parts }.
    }
destination-barred-advice = Liefern Sie nicht ohne Genehmigung: { $authority }.
destination-barred-refusal =
    { $state ->
        [in-force] { $act } versagt Genehmigungen für diese Güter grundsätzlich.
       *[unverified] { $act } würde Genehmigungen für diese Güter grundsätzlich versagen, falls die Vorschrift in Kraft ist.
    }
destination-barred-passing-on =
    { $state ->
        [in-force] { $act } zieht zur Verantwortung, wer diese Güter unter Verstoß gegen die Vorschrift in dieses Land weitergibt.
       *[unverified] { $act } würde zur Verantwortung ziehen, wer diese Güter unter Verstoß gegen die Vorschrift in dieses Land weitergibt, falls sie in Kraft ist.
    }
