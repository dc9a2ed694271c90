law-act =
    { $act }, { $codes }: { $says ->
        [applies] anwendbar.
        [may-apply] möglicherweise anwendbar.
        [lists] führt solche Güter auf.
        [may-list] führt solche Güter möglicherweise auf.
        [would-apply] falls in Kraft, anwendbar; Rechtsstand nicht bestätigt.
        [could-apply] falls in Kraft, möglicherweise anwendbar; Rechtsstand nicht bestätigt.
        [would-list] falls in Kraft, sind solche Güter aufgeführt; Rechtsstand nicht bestätigt.
       *[could-list] falls in Kraft, sind solche Güter möglicherweise aufgeführt; Rechtsstand nicht bestätigt.
    }
law-codes-and-more = { $first } und { $count } weitere Einträge
law-more-acts =
    { $count ->
        [one] { $count } weitere Vorschrift ist anwendbar oder könnte es sein.
       *[other] { $count } weitere Vorschriften sind anwendbar oder könnten es sein.
    }
law-composition =
    { $state ->
        [undeclared] Die Zusammensetzung ist nicht angegeben.
        [incomplete] Die Zusammensetzung ist nicht als vollständig angegeben.
        [by-name] Die Zusammensetzung nennt einen Werkstoff und nicht die Elemente darin.
       *[complete] Die angegebene Zusammensetzung lässt es offen.
    }
law-form-undeclared = Die Materialform ist nicht angegeben.
law-figures-undeclared =
    { $count ->
        [one] Der Eintrag verlangt { $limits }; für den Artikel ist das nicht angegeben.
       *[other] Je nach Eintrag ist { $limits } verlangt; für den Artikel ist das nicht angegeben.
    }
law-purpose = Der Eintrag betrifft Güter für { $purposes }; Lodestone nimmt einen Artikel wegen eines anderen Zwecks nicht aus.
law-origin =
    { $state ->
        [no-country] Das angegebene Ursprungsland ist kein Land.
        [disputed] Dem angegebenen Ursprungsland wird widersprochen.
       *[undeclared] Das Ursprungsland ist nicht angegeben.
    }
law-state-set = Den Stand von { $act } legt `actStates` fest.
law-low-confidence = Dies beruht auf einer wenig verlässlichen Quelle.
law-state-unverified = Rechtsstand an diesem Tag nicht bestätigt: { $act }.
law-last-known = Letzter bekannter Stand ({ $on }): { $text }
law-note = { $acts }: Rechtsstand nicht bestätigt; letzter bekannter Stand ({ $on }): { $text }
law-none-lists = Keine bekannte Vorschrift führt den Artikel am { $date } auf.
law-none-binds = Am { $date } ist keine Vorschrift anwendbar.
law-act-off =
    { $act }, { $codes }{ $standing ->
        [in-force] , in Kraft seit { $since }
        [in-force-before] , schon vor dem { $since } in Kraft
        [unverified] , Rechtsstand nicht bestätigt seit { $since }
        [unverified-before] , Rechtsstand schon vor dem { $since } nicht bestätigt
       *[none] {""}
    }: { $listing ->
        [open] führt den Artikel möglicherweise auf, ist aber nicht anwendbar.
       *[met] führt den Artikel auf, ist aber nicht anwendbar.
    }
law-more-acts-off =
    { $count ->
        [one] { $count } weitere Vorschrift führt den Artikel auf, ist aber nicht anwendbar.
       *[other] { $count } weitere Vorschriften führen den Artikel auf, sind aber nicht anwendbar.
    }
law-refused-in-principle = Liefern Sie nicht: Dafür wird grundsätzlich keine Genehmigung erteilt.
