control-no-entry = Kein Eintrag der Liste passt.
control-no-element = Der Artikel enthält kein { $elements }.
control-other-form = Die Form ist { $form }, nicht { $listed }.
control-form-excepted = Die Form ist { $form }; der Eintrag nimmt sie aus.
control-other-target = Es ist ein Target aus { $form }, keines mit { $elements }.
control-other-material = Der Werkstoff ist { $seen }, nicht { $listed }.
control-destination = Die Waren gehen in das Zielland { $country }.
control-stays = Die Waren verlassen nicht das Gebiet, für das die Vorschrift gilt.
control-origin = Das Ursprungsland ist { $origin }.
control-origin-stays = Das Ursprungsland ist { $origin }, und die Waren verlassen das Ausfuhrland { $country } nicht.
control-origin-elsewhere = Das Ursprungsland ist { $origin }, und ausgeführt wird aus dem Land { $country }.
control-not-asked = `regimes` in der Konfiguration lässt `{ $authority }` aus.
control-class-off = `materials` in der Konfiguration schaltet die Materialien ab, die die Liste der Vorschrift nennt.
control-suspended = Die Vorschrift ist ausgesetzt.
control-suspended-until = Die Vorschrift ist bis { $until } ausgesetzt.
control-pending = Die Vorschrift ist nicht in Kraft.
control-pending-from = Die Vorschrift ist vor dem { $from } nicht in Kraft.
control-ended = Die Vorschrift ist nicht mehr in Kraft.
control-ended-on = Die Vorschrift endete am { $on }.
control-not-issued = Die Vorschrift ist noch nicht erlassen.
control-set =
    { $state ->
        [suspended] `actStates` setzt die Vorschrift auf „ausgesetzt“.
        [ended] `actStates` setzt die Vorschrift auf „außer Kraft“.
       *[in-force] `actStates` setzt die Vorschrift auf „in Kraft“.
    }
control-mostly-substance = Größtenteils besteht er aus { $substance }.
control-mostly-element = Davon ist { $element } der größte Teil: { $class }.
control-mostly-partner = Der größte übrige Bestandteil ist { $partner }, abgesehen von: { $class }.
control-also-holds = Er enthält außerdem { $elements }.
control-also-holds-more = Er enthält außerdem { $elements } und weitere.
control-trace = Weniger als 0,1 % davon ist { $elements }.
control-target-open = Es ist ein Target aus { $form }; die Vorschrift sagt nicht, ob das als `target` oder als { $form } zählt.
control-form-may-be = Die Form ist { $form }, was { $listed } sein kann.
control-form-open = Die Vorschrift sagt nicht, ob { $form } als { $listed } zählt.
control-word =
    { $role ->
        [coating] { $seen } ist vielleicht nur eine Beschichtung darauf.
        [film] { $seen } ist vielleicht nur eine Schicht darauf.
        [additive] { $seen } ist vielleicht nur ein Zusatz darin.
        [product-name] { $seen } ist vielleicht ein Produktname.
        [purpose] { $seen } ist vielleicht der Zweck.
       *[unknown-noun] Die Beschreibung nennt etwas, wovon { $seen } vielleicht nur ein Teil ist.
    }
control-word-unnamed =
    { $role ->
        [coating] Das Erkannte ist vielleicht nur eine Beschichtung darauf.
        [film] Das Erkannte ist vielleicht nur eine Schicht darauf.
        [additive] Das Erkannte ist vielleicht nur ein Zusatz darin.
        [product-name] Das Erkannte ist vielleicht ein Produktname.
        [purpose] Das Erkannte ist vielleicht der Zweck.
       *[unknown-noun] Die Beschreibung nennt etwas, wovon der Werkstoff vielleicht nur ein Teil ist.
    }
control-guidance = Nach Angabe der Behörde sind solche Güter im Allgemeinen nicht kontrolliert ({ $document }).

# Substances and figures that an entry names
control-other-substance = Nichts zeigt, dass es einer dieser Stoffe ist: { $substances }.
control-substance-open = { $seen } kann { $substances } bedeuten.
control-limit = { $parameter } { $limit }
control-limit-share = { $parameter } von { $element } { $limit }
control-limits-together = ({ $limits })
control-figure-met = { $figure } erfüllt { $limit }.
control-figure-missed = { $figure } erfüllt nicht { $limit }.
