reach-exporter = Sie ist der Ausführer und erhält hier nichts; eine Listung betrifft, was an einen Beteiligten geht.
reach-none-recognised = Die Waren verlassen das Ausfuhrland { $from }, doch keine davon ist als kontrolliert erkannt ({ $authority }); die Liste betrifft Dual-Use-Güter.
reach-outside =
    { $receives ->
        [all] Kein Artikel hier ist als kontrolliert erkannt ({ $authority }).
       *[some] Kein Artikel, der an sie geht, ist als kontrolliert erkannt ({ $authority }).
    }
reach-outside-origin =
    { $receives ->
        [all] Kein Artikel mit dem Ursprungsland { $origins } ist hier als kontrolliert erkannt ({ $authority }).
       *[some] Kein Artikel mit dem Ursprungsland { $origins }, der an sie geht, ist als kontrolliert erkannt ({ $authority }).
    }
reach-stays = Die Waren verlassen dieses Gebiet nicht: { $territory }.
reach-unseen = Damit zeigt hier nichts, dass die Liste sie erfasst.
reach-goes-leaves =
    { $count ->
        [one] Geht an sie und verlässt das Ausfuhrland { $from }: { $parts }.
       *[other] Gehen an sie und verlassen das Ausfuhrland { $from }: { $parts }.
    }
reach-goes-origin =
    { $count ->
        [one] Geht an sie und hat das Ursprungsland { $origins }: { $parts }.
       *[other] Gehen an sie und haben das Ursprungsland { $origins }: { $parts }.
    }
reach-goes-origin-open =
    { $count ->
        [one] Geht ohne Ursprungsland an sie: { $parts }. Ist das Ursprungsland { $origins }, gilt die Liste dafür.
       *[other] Gehen ohne Ursprungsland an sie: { $parts }. Ist das Ursprungsland { $origins }, gilt die Liste dafür.
    }
reach-controlled = Kontrolliert durch { $acts }.
reach-act = { $act } ({ $codes })
reach-goes =
    { $count ->
        [one] Geht an sie: { $parts }.
       *[other] Gehen an sie: { $parts }.
    }
