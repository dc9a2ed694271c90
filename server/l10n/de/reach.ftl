reach-exporter = Er ist der Ausführer und erhält hier nichts; eine Listung betrifft Güter, die an einen Beteiligten gehen.
reach-none-recognised = Die Waren verlassen das Ausfuhrland { $from }, doch von den gelesenen ist keine als { $authority } gelistet erkannt; die Liste betrifft Dual-Use-Güter.
reach-outside =
    { $receives ->
        [all] Kein Artikel hier ist als { $authority } gelistet erkannt.
       *[some] Kein Artikel aus seinen Geschäften ist als { $authority } gelistet erkannt.
    }
reach-outside-origin =
    { $receives ->
        [all] Kein Artikel mit dem Ursprungsland { $origins } ist hier als { $authority } gelistet erkannt.
       *[some] Kein Artikel aus seinen Geschäften mit dem Ursprungsland { $origins } ist als { $authority } gelistet erkannt.
    }
reach-stays = Die Waren verlassen das Gebiet { $territory } nicht.
reach-unseen = Damit zeigt hier nichts, dass die Liste gilt.
reach-goes =
    { $role ->
        [receiver] Er ist am Geschäft mit { $parts } beteiligt.
       *[other] { $count ->
            [one] { $parts } geht an ihn.
           *[other] { $parts } gehen an ihn.
        }
    }
reach-leaves = Die Waren verlassen das Ausfuhrland { $from }.
reach-originates = Das Ursprungsland ist { $origins }.
reach-origin-open = Das Ursprungsland ist nicht sicher. Ist es { $origins }, gilt die Liste.
reach-not-abroad = { $act } nennt keine Ausführer im Ausland.
reach-controlled = Erfasst von { $acts }.
reach-act = { $act } ({ $codes })
