customs-remark =
    { $remark ->
        [denied] Der Zollvermerk sagt, dies sei nicht kontrolliert: { $part }.
       *[missing] { $part } verlässt das Ausfuhrland { $country } ohne Zollvermerk.
    }
customs-remark-parts =
    { $remark ->
        [denied] Der Zollvermerk sagt „nicht kontrolliert“, doch sind kontrollierte Teile enthalten: { $line }.
       *[missing] { $line } verlässt das Ausfuhrland { $country } ohne Zollvermerk und enthält kontrollierte Teile.
    }
customs-advice-controlled = Schreiben Sie `customsRemark: controlled`.
customs-advice-open = Klären Sie, ob es kontrolliert ist, und schreiben Sie das in `customsRemark`.
customs-advice-parts = Schreiben Sie `customsRemark: controlled` oder, bei einer Baugruppe oder Fertigware, den `level` der Zeile.
customs-parts = Darin kontrolliert: { $parts }.
customs-demand = Für die Zollanmeldung ({ $field }), nach { $acts }: { $text }.
customs-field = { $field }, { $local }
customs-magnets = Es ist { $magnets }, und der übrige Inhalt entscheidet, ob es kontrolliert ist.
customs-forms = Es enthält { $elements }; davon sind andere Formen gelistet.
