reach-exporter = Er ist der Ausführer und erhält hier nichts; eine Listung betrifft Güter, die an einen Beteiligten gehen.
reach-none-recognised = Die Waren verlassen das Ausfuhrland { $from }, doch von den gelesenen ist keine als { $authority } gelistet erkannt; die Liste betrifft Dual-Use-Güter.
reach-outside =
    { $receives ->
        [all] Kein Artikel hier ist als { $authority } gelistet erkannt.
       *[some] Kein Artikel, der an ihn geht, ist als { $authority } gelistet erkannt.
    }
reach-outside-origin =
    { $receives ->
        [all] Kein Artikel mit dem Ursprungsland { $origins } ist hier als { $authority } gelistet erkannt.
       *[some] Kein Artikel mit dem Ursprungsland { $origins }, der an ihn geht, ist als { $authority } gelistet erkannt.
    }
reach-stays = Die Waren verlassen das Gebiet { $territory } nicht.
reach-unseen = Damit zeigt hier nichts, dass die Liste gilt.
reach-goes-leaves =
    { $count ->
        [one] { $parts } geht an ihn und verlässt das Ausfuhrland { $from }.
       *[other] { $parts } gehen an ihn und verlassen das Ausfuhrland { $from }.
    }
reach-goes-origin =
    { $count ->
        [one] { $parts } geht an ihn und hat das Ursprungsland { $origins }.
       *[other] { $parts } gehen an ihn und haben das Ursprungsland { $origins }.
    }
reach-goes-origin-open =
    { $count ->
        [one] { $parts } geht ohne sicheres Ursprungsland an ihn. Ist das Ursprungsland { $origins }, gilt die Liste dafür.
       *[other] { $parts } gehen ohne sicheres Ursprungsland an ihn. Ist das Ursprungsland { $origins }, gilt die Liste dafür.
    }
reach-not-abroad = { $act } nennt keine Ausführer im Ausland.
reach-controlled = Erfasst von { $acts }.
reach-act = { $act } ({ $codes })
reach-goes =
    { $count ->
        [one] { $parts } geht an ihn.
       *[other] { $parts } gehen an ihn.
    }
