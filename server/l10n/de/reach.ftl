reach-exporter = Sie ist der Ausführer und erhält hier nichts; eine Listung betrifft, was an einen Beteiligten geht.
reach-none-recognised = Die Waren verlassen { $from }, doch keine davon ist als kontrolliert erkannt ({ $authority }); die Liste betrifft Dual-Use-Güter.
reach-outside =
    { $receives ->
        [all] Kein Artikel hier ist als kontrolliert erkannt ({ $authority }).
       *[some] Kein Artikel, der an sie geht, ist als kontrolliert erkannt ({ $authority }).
    }
reach-outside-origin =
    { $receives ->
        [all] Kein Artikel mit Ursprung { $origins } ist hier als kontrolliert erkannt ({ $authority }).
       *[some] Kein Artikel mit Ursprung { $origins }, der an sie geht, ist als kontrolliert erkannt ({ $authority }).
    }
reach-stays = Die Waren verlassen dieses Gebiet nicht: { $territory }.
reach-unseen = Damit zeigt hier nichts, dass die Liste sie erfasst.
reach-goes-leaves =
    { $count ->
        [one] Geht an sie und verlässt { $from }: { $parts }.
       *[other] Gehen an sie und verlassen { $from }: { $parts }.
    }
reach-goes-origin =
    { $count ->
        [one] Geht an sie und hat den Ursprung { $origins }: { $parts }.
       *[other] Gehen an sie und haben den Ursprung { $origins }: { $parts }.
    }
reach-goes-origin-open =
    { $count ->
        [one] Geht ohne Ursprungsland an sie: { $parts }. Ist der Ursprung { $origins }, gilt die Liste dafür.
       *[other] Gehen ohne Ursprungsland an sie: { $parts }. Ist der Ursprung { $origins }, gilt die Liste dafür.
    }
reach-controlled = Kontrolliert durch { $acts }.
reach-act = { $act } ({ $codes })
reach-goes =
    { $count ->
        [one] Geht an sie: { $parts }.
       *[other] Gehen an sie: { $parts }.
    }
