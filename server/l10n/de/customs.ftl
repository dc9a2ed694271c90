customs-remark =
    { $remark ->
        [denied] Laut Angabe für das Bemerkungsfeld der Ausfuhranmeldung ist { $part } nicht gelistet.
       *[missing] { $part } verlässt das Ausfuhrland { $country } ohne Angabe für das Bemerkungsfeld der Ausfuhranmeldung.
    }
customs-remark-parts =
    { $remark ->
        [denied] Laut Angabe für das Bemerkungsfeld der Ausfuhranmeldung ist { $line } nicht gelistet, enthält aber gelistete Teile.
       *[missing] { $line } enthält gelistete Teile und verlässt das Ausfuhrland { $country } ohne Angabe für das Bemerkungsfeld der Ausfuhranmeldung.
    }
customs-advice-controlled = Schreiben Sie `customsRemark: controlled`.
customs-advice-open = Klären Sie, ob der Artikel gelistet ist, und geben Sie das unter `customsRemark` an.
customs-advice-parts = Schreiben Sie `customsRemark: controlled` oder, bei einer Baugruppe oder Fertigware, den `level` der Zeile.
customs-parts = Gelistete Teile: { $parts }.
customs-demand = Für die Ausfuhranmeldung ({ $field }) verlangt nach { $acts }: { $text }.
customs-field = { $field }, { $local }
customs-magnets = Es ist { $magnets }; der übrige Inhalt entscheidet, ob es gelistet ist.
customs-forms = Es enthält { $elements }; davon sind andere Formen gelistet.
