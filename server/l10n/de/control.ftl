control-no-entry = Kein Eintrag ihrer Liste passt.
control-no-element = Der Artikel enthält kein { $elements }.
control-other-form = Die Materialform ist { $form }, nicht { $listed }.
control-form-excepted = Die Materialform ist { $form }; der Eintrag nimmt sie aus.
control-other-target = Es ist ein Target aus { $form }, keines mit { $elements }.
control-other-material = Der Werkstoff ist { $seen }, nicht { $listed }.
control-destination = Bestimmungsland der Waren: { $country }.
control-stays = Die Waren verlassen nicht das Gebiet, für das die Vorschrift gilt.
control-origin = Ursprungsland: { $origin }.
control-origin-export = Ursprungsland: { $origin }; Ausfuhren aus { $territory } wären erfasst.
control-origin-stays = Ursprungsland: { $origin }; die Waren verlassen das Ausfuhrland { $country } nicht.
control-origin-elsewhere = Ursprungsland: { $origin }; Ausfuhrland: { $country }.
control-not-asked = `regimes` in der Konfiguration lässt `{ $authority }` aus.
control-class-off = `materials` in der Konfiguration schaltet die Materialien ab, die die Vorschrift listet.
control-suspended = Die Vorschrift ist ausgesetzt.
control-suspended-until = Die Vorschrift ist bis { $until } ausgesetzt.
control-pending = Die Vorschrift ist nicht in Kraft.
control-pending-from = Die Vorschrift ist vor dem { $from } nicht in Kraft.
control-ended = Die Vorschrift ist nicht mehr in Kraft.
control-ended-on = Die Vorschrift trat am { $on } außer Kraft.
control-not-issued = Die Vorschrift ist noch nicht erlassen.
control-set =
    { $state ->
        [suspended] `actStates` setzt die Vorschrift auf „ausgesetzt“.
        [ended] `actStates` setzt die Vorschrift auf „außer Kraft“.
       *[in-force] `actStates` setzt die Vorschrift auf „in Kraft“.
    }
control-limits-unread = Der Eintrag setzt auch Grenzwerte, die Lodestone nicht prüft.
control-mostly-substance = Größtenteils besteht er aus { $substance }.
control-mostly-element = Der größte Teil davon ({ $class }) ist { $element }.
control-mostly-partner = { $class } ausgenommen, besteht er größtenteils aus { $partner }.
control-also-holds = Er enthält außerdem { $elements }.
control-also-holds-more = Er enthält außerdem { $elements } und weitere.
control-trace = Weniger als 0,1 % davon ist { $elements }.
control-target-open = Es ist ein Target aus { $form }; die Vorschrift sagt nicht, ob das als `target` oder als { $form } zählt.
control-form-may-be = Die Materialform ist { $form }, was { $listed } sein kann.
control-form-open = Die Vorschrift sagt nicht, ob { $form } als { $listed } zählt.
control-word =
    { $role ->
        [coating] { $seen } ist möglicherweise nur eine Beschichtung darauf.
        [film] { $seen } ist möglicherweise nur eine Schicht darauf.
        [additive] { $seen } ist möglicherweise nur ein Zusatz darin.
        [product-name] { $seen } ist möglicherweise ein Produktname.
        [purpose] { $seen } ist möglicherweise der Zweck.
       *[unknown-noun] Die Beschreibung nennt etwas, wovon { $seen } möglicherweise nur ein Teil ist.
    }
control-word-unnamed =
    { $role ->
        [coating] Das Material ist möglicherweise nur eine Beschichtung darauf.
        [film] Das Material ist möglicherweise nur eine Schicht darauf.
        [additive] Das Material ist möglicherweise nur ein Zusatz darin.
        [product-name] Das Material gehört möglicherweise zu einem Produktnamen.
        [purpose] Das Material ist möglicherweise der Zweck.
       *[unknown-noun] Die Beschreibung nennt etwas, wovon das Material möglicherweise nur ein Teil ist.
    }
control-guidance = Nach Angabe der Behörde sind solche Güter im Allgemeinen nicht gelistet ({ $document }).

# Substances and figures that an entry names
control-other-substance = Nichts zeigt, dass es einer dieser Stoffe ist: { $substances }.
control-substance-open = { $seen } kann { $substances } bedeuten.
control-limit = { $parameter } { $limit }
control-limit-share = { $parameter } von { $element } { $limit }
control-limits-together = ({ $limits })
control-figure-met = { $figure } erfüllt { $limit }.
control-figure-missed = { $figure } erfüllt { $limit } nicht.
