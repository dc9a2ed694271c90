end-use-elsewhere-unknown = Die andere Datei nennt dort weder eine Endverwendung noch den Schlüssel einer solchen.
end-use-elsewhere-no-category = Die dort stehende Endverwendung hat keine Kategorie.
end-use-elsewhere-bad-category = { $category } ist keine Kategorie von Endverwendungen.
end-use-elsewhere-on = Dort gilt sie für { $part }.
end-use-elsewhere-here = Hier steht die Endverwendung.
end-use-missing =
    { $holds ->
        [may-hold] { $part } enthält möglicherweise { $classes } und hat keine angegebene Endverwendung.
       *[holds] { $part } enthält { $classes } und hat keine angegebene Endverwendung.
    }
end-use-missing-declared = { $part } gibt die Kontrollnummer { $codes } an, aber keine Endverwendung.
end-use-missing-advice = Geben Sie `endUse` bei diesem Artikel, bei seiner Baugruppe oder für das ganze Dokument an.
end-use-missing-advice-foreign = Ordnen Sie unter `mappings` eine Spalte oder einen Schlüssel `endUse` zu, oder geben Sie die Endverwendung { $where } an. Für viele auf einmal geben Sie sie dort unter `uses` an, nach Datei und Teilenummer.
end-use-missing-parts = { $line } bringt Teile mit { $classes } ohne angegebene Endverwendung mit: { $parts }.
end-use-missing-parts-declared = { $line } bringt kontrollierte Teile ohne angegebene Endverwendung mit: { $parts }.
end-use-missing-parts-advice =
    { $count ->
        [one] Geben Sie `endUse` in dieser Zeile, für das ganze Dokument oder dort an, wo das Teil beschrieben ist.
       *[other] Geben Sie `endUse` in dieser Zeile, für das ganze Dokument oder dort an, wo die Teile beschrieben sind.
    }
end-use-unreadable = { $part } enthält { $classes }, und die Endverwendung in einer anderen Datei ist nicht lesbar.
end-use-unreadable-declared = { $part } gibt die Kontrollnummer { $codes } an, und die Endverwendung in einer anderen Datei ist nicht lesbar.
end-use-unreadable-advice = Berichtigen Sie sie dort, oder geben Sie `endUse` in dieser Zeile an.
end-use-unreadable-parts = { $line } bringt Teile mit, deren Endverwendung in einer anderen Datei nicht lesbar ist: { $parts }.
end-use-undetermined = Die Endverwendung ist unbestimmt: { $parts }.
end-use-undetermined-advice = Klären Sie die Endverwendung, und tragen Sie `category` und `statement` ein.
end-use-no-end-user = Weder die Endverwendung noch die Sendung nennt einen Endverwender: { $parts }.
end-use-no-end-user-advice = Tragen Sie `endUser` hier oder für die Sendung ein.
end-use-no-end-user-why = Eine Genehmigung wird je Endverwender beantragt und erteilt.
end-use-military =
    { $bar ->
        [barred] Eine militärische Endverwendung im Zielland { $country } ist verboten: { $parts }.
        [refused] Für eine militärische Endverwendung im Zielland { $country } werden Genehmigungen versagt: { $parts }.
       *[open] Eine militärische Endverwendung im Zielland { $country } ist möglicherweise verboten: { $parts }.
    }
end-use-military-user =
    { $bar ->
        [barred] Die Lieferung an { $user }, als militärisch angegeben, im Zielland { $country } ist verboten: { $parts }.
        [refused] Für die Lieferung an { $user }, als militärisch angegeben, im Zielland { $country } werden Genehmigungen versagt: { $parts }.
       *[open] Die Lieferung an { $user }, als militärisch angegeben, im Zielland { $country } ist möglicherweise verboten: { $parts }.
    }
end-use-military-way = Der Weg dorthin führt über das Land { $country }.
end-use-military-stop = Versenden Sie nichts, bevor das geklärt ist.
end-use-military-licence = Versenden Sie nichts ohne eine Genehmigung dieser Behörde: { $authority }.
end-use-military-never = Versenden Sie nichts.
end-use-military-correct = Ist die Angabe falsch, berichtigen Sie sie anhand von Belegen.
end-use-bars = Das verbietet: { $acts }.
end-use-refuses = Das versagt grundsätzlich: { $acts }.
end-use-bar-open =
    { $does ->
        [bars] { $act } verbietet das.
        [may-bar] { $act } verbietet das möglicherweise.
        [would-bar] Falls in Kraft, verbietet { $act } das; Rechtsstand nicht bestätigt.
        [refuses] { $act } versagt das grundsätzlich.
        [may-refuse] { $act } versagt das möglicherweise grundsätzlich.
       *[would-refuse] Falls in Kraft, werden Genehmigungen hierfür nach { $act } grundsätzlich versagt; Rechtsstand nicht bestätigt.
    }
end-use-conflict = Hier steht eine andere Endverwendung als in der Datei, auf die verwiesen wird: { $part }.
end-use-conflict-advice = Eine Genehmigung gilt für eine Endverwendung und einen Endverwender: klären Sie, was stimmt, und schreiben Sie es an beide Stellen.
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
end-use-unknown-key = Keine Endverwendung dieses Dokuments hat den Schlüssel { $key }; hier ist deshalb keine angegeben.
end-use-unknown-key-in-parts = Keine Teiledatei hat eine Endverwendung mit dem Schlüssel { $key }; hier ist deshalb keine angegeben.
end-use-unknown-key-advice = Nehmen Sie sie in `endUses` auf, oder schreiben Sie sie hier aus.
end-use-unknown-licence = Keine Genehmigung dieses Dokuments hat die Nummer { $number }; hier ist deshalb keine genannt.
end-use-unknown-licence-advice = Nehmen Sie sie in `licences` auf.
end-use-change-to = In { $near } ändern
end-use-vague = Die Erklärung { $statement } nennt kein Produkt.
end-use-vague-empty = Die Erklärung der Endverwendung ist leer.
end-use-vague-advice = Schreiben Sie, was gebaut wird und wo das Material darin sitzt, etwa „Spindelmotor einer Drehmaschine, Rotormagnete“.
end-use-vague-why = Eine unbestimmte Endverwendung kann zur Ablehnung führen.
end-use-vague-party = { $name } ({ $roles }) ist kein Name eines Beteiligten.
end-use-vague-party-advice = Schreiben Sie den vollen Firmennamen. Ohne ihn kann niemand sagen, ob der Beteiligte gelistet ist.
end-use-category-missing = Die Endverwendung hat keine Kategorie: { $parts }.
end-use-category-missing-advice = Geben Sie in der Zuordnung mit `endUse/category` an, wo die Kategorie steht, oder melden Sie die Endverwendung mit ihrer Kategorie.

# end-use/military-words

end-use-military-words =
    { $what ->
        [statement] Die Erklärung zur Endverwendung nennt eine militärische Verwendung, { $words }: { $parts }.
        [user] Der Endverwender ist seinem Namen nach militärisch, { $words }: { $parts }.
       *[item] Der Text nennt eine militärische Verwendung, { $words }: { $parts }.
    }
end-use-military-words-category = Die Kategorie der Endverwendung ist `{ $category }`.
end-use-military-words-no-category = Die Endverwendung hat keine Kategorie.
end-use-military-words-advice = Was trifft zu? Ist die Verwendung militärisch, geben Sie die Kategorie `military` an; ist es der Verwender, `kind: military`. Nennen Sie sonst das zivile Produkt.
