end-use-elsewhere-unknown = Die andere Datei nennt dort weder eine Endverwendung noch den Schlüssel einer solchen.
end-use-elsewhere-no-category = Die dort stehende Endverwendung hat keine Kategorie.
end-use-elsewhere-bad-category = { $category } ist keine Kategorie von Endverwendungen.
end-use-elsewhere-on = Dort gilt sie für { $part }.
end-use-elsewhere-here = Hier steht die Endverwendung.
end-use-missing =
    { $holds ->
        [may-hold] { $part } enthält möglicherweise { $classes }; die Endverwendung ist nicht angegeben.
        [is] { $part } ist { $classes }; die Endverwendung ist nicht angegeben.
       *[holds] { $part } enthält { $classes }; die Endverwendung ist nicht angegeben.
    }
end-use-missing-declared = { $part } gibt die Kontrollnummer { $codes } an, aber keine Endverwendung.
end-use-missing-advice = Geben Sie `endUse` bei diesem Artikel, bei seiner Baugruppe oder für das ganze Dokument an.
end-use-missing-advice-foreign = Geben Sie an, wofür der Artikel bestimmt ist, etwa „Spindelmotor einer Drehmaschine, Rotormagnete“: als `endUse` { $where } oder für viele auf einmal dort unter `uses`, nach Datei und Teilenummer. Steht es in einer Spalte oder unter einem Schlüssel, ordnen Sie das unter `mappings` `endUse` zu.
end-use-missing-parts =
    { $count ->
        [one] { $line } enthält { $parts } ({ $classes }); die Endverwendung ist nicht angegeben.
       *[other] { $line } enthält Teile ({ $classes }) ohne angegebene Endverwendung: { $parts }.
    }
end-use-missing-parts-declared =
    { $count ->
        [one] { $line } enthält { $parts }, ein gelistetes Teil; die Endverwendung ist nicht angegeben.
       *[other] { $line } enthält gelistete Teile ohne angegebene Endverwendung: { $parts }.
    }
end-use-missing-parts-advice =
    { $count ->
        [one] Geben Sie `endUse` in dieser Zeile, für das ganze Dokument oder dort an, wo das Teil beschrieben ist.
       *[other] Geben Sie `endUse` in dieser Zeile, für das ganze Dokument oder dort an, wo die Teile beschrieben sind.
    }
end-use-unreadable =
    { $holds ->
        [is] { $part } ist { $classes }; die Endverwendung in einer anderen Datei ist nicht lesbar.
       *[holds] { $part } enthält { $classes }; die Endverwendung in einer anderen Datei ist nicht lesbar.
    }
end-use-unreadable-declared = { $part } gibt die Kontrollnummer { $codes } an; die Endverwendung in einer anderen Datei ist nicht lesbar.
end-use-unreadable-advice = Berichtigen Sie sie dort, oder geben Sie `endUse` in dieser Zeile an.
end-use-unreadable-parts = { $line } enthält Teile, deren Endverwendung in einer anderen Datei nicht lesbar ist: { $parts }.
end-use-undetermined = Die Endverwendung von { $parts } ist noch offen.
end-use-undetermined-advice = Klären Sie die Endverwendung, und tragen Sie `category` und `statement` ein.
end-use-no-end-user = Für { $parts } nennt weder die Endverwendung noch die Sendung einen Endverwender.
end-use-no-end-user-advice = Tragen Sie `endUser` hier oder für die Sendung ein.
end-use-no-end-user-why = Ausfuhrgenehmigungen werden je Endverwender beantragt und erteilt.
end-use-military =
    { $bar ->
        [barred] Die militärische Endverwendung von { $parts } im Bestimmungsland { $country } ist verboten.
        [refused] Genehmigungen für eine militärische Endverwendung von { $parts } werden grundsätzlich versagt (Bestimmungsland: { $country }).
        [anywhere] Die militärische Endverwendung von { $parts } in einem nicht angegebenen Land ist möglicherweise verboten.
       *[open] Die militärische Endverwendung von { $parts } im Bestimmungsland { $country } ist möglicherweise verboten.
    }
end-use-military-user =
    { $bar ->
        [barred] Die Lieferung von { $parts } an den militärischen Endverwender { $user }, { $country }, ist verboten.
        [refused] Genehmigungen für { $parts } an den militärischen Endverwender { $user }, { $country }, werden grundsätzlich versagt.
        [anywhere] Die Lieferung von { $parts } an den militärischen Endverwender { $user } in einem nicht angegebenen Land ist möglicherweise verboten.
       *[open] Die Lieferung von { $parts } an { $user } (als militärisch angegeben), { $country }, ist möglicherweise verboten.
    }
end-use-military-country = Geben Sie unter `country` das Land der Endverwendung oder des Endverwenders an.
end-use-military-way = Der Weg dorthin führt über das Land { $country }.
end-use-military-stop = Liefern Sie nicht, bevor das geklärt ist.
end-use-military-never = Liefern Sie nicht.
end-use-military-correct = Ist die Angabe falsch, berichtigen Sie sie, und heben Sie den Beleg dafür auf.
end-use-bars = Verboten ist das nach { $acts }.
end-use-refuses = Genehmigungen hierfür werden nach { $acts } grundsätzlich versagt.
end-use-bar-open =
    { $does ->
        [bars] Nach { $act } ist das verboten.
        [may-bar] Nach { $act } ist das möglicherweise verboten.
        [would-bar] Falls in Kraft, ist das nach { $act } verboten; Rechtsstand nicht bestätigt.
        [refuses] Genehmigungen hierfür werden nach { $act } grundsätzlich versagt.
        [may-refuse] Genehmigungen hierfür werden nach { $act } möglicherweise grundsätzlich versagt.
       *[would-refuse] Falls in Kraft, werden Genehmigungen hierfür nach { $act } grundsätzlich versagt; Rechtsstand nicht bestätigt.
    }
end-use-conflict = Für { $part } steht hier eine andere Endverwendung als am Ziel des Verweises.
end-use-conflict-advice = Eine Genehmigung gilt für eine Endverwendung und einen Endverwender: Klären Sie, was stimmt, und schreiben Sie es an beide Stellen.
end-use-conflict-on = Die andere gilt für { $parts }.
end-use-conflict-value =
    { $what ->
        [category] Die Kategorie ist hier { $here } und dort { $there }.
        [country] Das Land ist hier { $here } und dort { $there }.
       *[end-user] Der Endverwender ist hier { $here } und dort { $there }.
    }
end-use-conflict-place =
    { $what ->
        [category] Die Kategorie ist hier { $value }.
        [country] Das Land ist hier { $value }.
       *[end-user] Der Endverwender ist hier { $value }.
    }
end-use-unknown-key = Dieses Dokument hat keine Endverwendung { $key }; hier ist also keine angegeben.
end-use-unknown-key-in-parts = Keine Teiledatei hat eine Endverwendung { $key }; hier ist also keine angegeben.
end-use-unknown-key-advice = Nehmen Sie sie in `endUses` auf, oder schreiben Sie sie hier aus.
end-use-change-to = In { $near } ändern
end-use-vague = Die Erklärung { $statement } nennt kein Produkt.
end-use-vague-empty = Die Erklärung der Endverwendung ist leer.
end-use-vague-advice = Nennen Sie das Produkt und die Stelle des Materials darin, etwa „Spindelmotor einer Drehmaschine, Rotormagnete“.
end-use-vague-why = Bei unbestimmter Endverwendung kann die Genehmigung versagt werden.
end-use-vague-party = { $name } ({ $roles }) ist kein Name eines Beteiligten.
end-use-vague-party-advice = Schreiben Sie den vollen Firmennamen: Nach ihm wird in den Listen gesucht.
end-use-category-missing = Die Endverwendung von { $parts } hat keine Kategorie.
end-use-category-missing-advice = Ordnen Sie `endUse/category` eine Spalte oder einen Schlüssel zu, oder geben Sie die Endverwendung mit Kategorie an.

# end-use/military-words

end-use-military-words =
    { $what ->
        [statement] Die Erklärung zur Endverwendung von { $parts } nennt eine militärische Verwendung: { $words }.
       *[item] Der Text zu { $parts } nennt eine militärische Verwendung: { $words }.
    }
end-use-military-party = Der { $role } von { $parts } ist seinem Namen nach militärisch: { $words }.
end-use-military-words-category = Die Kategorie der Endverwendung ist `{ $category }`.
end-use-military-words-no-category = Die Endverwendung hat keine Kategorie.
end-use-military-words-advice = Was trifft zu? Ist die Verwendung militärisch, geben Sie die Kategorie `military` an; ist es der Beteiligte, `kind: military`. Nennen Sie sonst das zivile Produkt.
