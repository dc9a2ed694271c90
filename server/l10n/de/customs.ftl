customs-remark =
    { $remark ->
        [denied] Laut Bemerkungsfeld der Ausfuhranmeldung ist { $part } nicht gelistet.
       *[missing] Für { $part } fehlt die Angabe im Bemerkungsfeld der Ausfuhranmeldung (Ausfuhrland: { $country }).
    }
customs-remark-parts =
    { $remark ->
        [denied] { $line } enthält gelistete Teile, ist laut Bemerkungsfeld der Ausfuhranmeldung aber nicht gelistet.
       *[missing] { $line } enthält gelistete Teile; die Angabe im Bemerkungsfeld der Ausfuhranmeldung fehlt (Ausfuhrland: { $country }).
    }
customs-advice-controlled = Schreiben Sie `customsRemark: controlled`.
customs-advice-open = Klären Sie, ob der Artikel gelistet ist, und geben Sie das unter `customsRemark` an.
customs-advice-parts = Schreiben Sie `customsRemark: controlled` oder, bei einer Baugruppe oder Fertigware, den `level` der Zeile.
customs-parts = Gelistete Teile: { $parts }.
customs-demand = Anforderung an die Ausfuhranmeldung ({ $field }) nach { $acts }: { $text }.
customs-field = { $field }, { $local }
customs-magnets = Es ist { $magnets }; der übrige Inhalt entscheidet, ob es gelistet ist.
customs-forms = Es enthält { $elements }; davon sind andere Formen gelistet.
