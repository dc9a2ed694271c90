act-state =
    { $state ->
        [not-issued] nicht erlassen
        [pending] noch nicht in Kraft
        [in-force] in Kraft
        [suspended] ausgesetzt
        [ended] außer Kraft
       *[unverified] Rechtsstand nicht bestätigt
    }{ $begin ->
        [known] {" "}{ $end ->
            [known] vom { $since }
           *[open] seit { $since }
        }
        [before] {" "}schon vor dem { $since } (erster Tag nicht gelesen){ $end ->
            [known] ,
           *[open] {""}
        }
       *[unknown] {""}
    }{ $end ->
        [known] {" "}bis { $until }
       *[open] {""}
    }{ $setting ->
        [yes] , laut `actStates`
       *[no] {""}
    }
as-of-command =
    { $source ->
        [option] laut `--as-of`
        [setting] laut `asOf` in lodestone.yaml
        [export-date] das Ausfuhrdatum der Sendung
       *[today] heute in Peking
    }
as-of-editor =
    { $source ->
        [option] im Editor gewählt
        [setting] laut Einstellung `asOf`
        [export-date] das Ausfuhrdatum der Sendung
       *[today] heute in Peking
    }
explain-label =
    { $label ->
        [yes] ja
        [perhaps] möglicherweise
        [no] nein
        [none] keine
        [strong] stark
        [weak] schwach
        [trace] Spur
        [rejected] verworfen
        [declared] angegeben
        [shown] belegt
        [possible] möglich
        [excluded] ausgeschlossen
        [with] mit
        [magnet-of] Magnet aus
        [form] Materialform
        [applies] anwendbar
        [may-apply] möglicherweise anwendbar
        [would-apply] falls in Kraft, anwendbar
        [could-apply] falls in Kraft, möglicherweise anwendbar
        [not-judged] unbeurteilt
        [missing] fehlt
        [unreadable] unlesbar
        [category] Kategorie
        [statement] Erklärung
        [end-user] Endverwender
        [country] Land
        [parts-file] Teiledatei
        [from] aus
        [waived] Ausnahme
        [baselined] in der Baseline
        [error] Fehler
        [warning] Warnung
        [information] Information
        [hint] Hinweis
        [judged-as-of] Stichtag
        [items] Artikel
        [materials] exportkontrollrelevante Materialien
        [undeclared] ohne Endverwendung
        [findings] Befunde
       *[nothing] nichts
    }
explain-item-unnamed = Artikel ohne Teilenummer
explain-unnamed-at = Artikel ohne Teilenummer bei { $place }
explain-part-at = { $part } ({ $place })
explain-line = Zeile { $place }
explain-question-holds = Enthält der Artikel ein exportkontrollrelevantes Material?
explain-holds =
    { $holds ->
        [is] Es ist { $classes }. Belege: stark.
       *[holds] Enthalten: { $classes }. Belege: stark.
    }
explain-may-hold =
    { $holds ->
        [may-be] Es ist möglicherweise { $classes }. Belege: schwach; es bleibt bei einer Frage.
       *[may-hold] Möglicherweise enthalten: { $classes }. Belege: schwach; gefragt ist nur nach der Zusammensetzung.
    }
explain-holds-nothing = Nichts hier deutet auf ein exportkontrollrelevantes Material hin.
explain-confidence =
    Verlässlichkeit der Quelle: { $confidence ->
        [high] hoch
        [medium] mittel
       *[low] niedrig
    }.
explain-evidence =
    { $place }  { $kind ->
        [composition] Zusammensetzung
        [cas-number] CAS-Nummer
        [tariff-code] Zolltarifnummer
        [control-code] Kontrollnummer
        [formula] Formel
        [element-word] Name eines Elements
        [material] Material
        [grade] Güteklasse
        [finished-good] Fertigware
        [tariff-code-may-contain] Zolltarifnummer von Waren, die es enthalten können
       *[trace] Spur
    }: „{ $seen }“ erkannt, Bedeutung: { $meaning } (Eintrag { $entry }, Verlässlichkeit der Quelle: { $confidence ->
        [high] hoch
        [medium] mittel
       *[low] niedrig
    })
explain-rejected = { $place }  „{ $seen }“ erkannt – { $reason } (Eintrag { $entry })
explain-question-elements = Welche Elemente, in welcher Materialform?
explain-form =
    { $form }{" "}({ $known ->
        [declared] angegeben
        [overruled] belegt, mit Vorrang vor dem angegebenen `other`
       *[shown] belegt
    }){ $good ->
        [perhaps] {" "}oder eine Fertigware damit
       *[no] {""}
    }
explain-form-unknown = unbekannt: weder angegeben noch belegt
explain-question-act = Welche Vorschrift erfasst den Artikel am { $date } ({ $source })?
explain-no-act = Keine Vorschrift in Kraft führt den Artikel auf.
explain-act-not-asked = Nicht gefragt: Kein starker Beleg spricht für ein exportkontrollrelevantes Material.
explain-codes-not-judged = Keine bekannte Vorschrift führt { $codes } auf.
explain-act = { $act } ({ $state }).
explain-act-lists =
    { $act } ({ $state }) { $listing ->
        [open] führt den Artikel möglicherweise auf
       *[met] führt den Artikel auf
    } ({ $codes }).
explain-act-reaches =
    { $act } ({ $state }), unter { $codes }; Verlässlichkeit der Quelle: { $confidence ->
        [high] hoch
        [medium] mittel
       *[low] niedrig
    }.
explain-act-id = Kennung in den Einstellungen: { $act }.
explain-undeclared = Nicht angegeben: { $parts }.
explain-part =
    { $part ->
        [composition] Zusammensetzung
        [rest] vollständige Zusammensetzung
        [form] Materialform
        [parameter] Kennwert
       *[origin] Ursprungsland
    }
explain-open-elements = Es kommt darauf an, ob { $elements } enthalten ist.
explain-question-end-use = Wofür wird der Artikel verwendet?
explain-no-end-use = Weder für den Artikel noch für eine übergeordnete Baugruppe noch für das Dokument ist eine Endverwendung angegeben.
explain-end-use-unreadable = Eine Endverwendung ist genannt, aber nicht lesbar.
explain-end-use-of =
    { $origin ->
        [item] Für den Artikel selbst angegeben.
        [assembly] Für eine übergeordnete Baugruppe angegeben.
        [document] Für das Dokument angegeben.
        [part] Für das Teil in einer Teiledatei angegeben.
        [use] Durch `uses` in einer Teiledatei angegeben.
       *[ref] In der Stückliste angegeben, auf die der Artikel verweist.
    }
explain-end-use-of-part =
    { $origin ->
        [assembly] Für die übergeordnete Baugruppe angegeben: { $part }.
        [part] In der Teiledatei angegeben für { $part }.
       *[ref] Am Ziel des Verweises angegeben: { $part }.
    }
explain-written-at = Fundstelle: { $place }.
explain-not-given = nicht angegeben
explain-question-unit = Was enthält eine Einheit mit allen Teilen?
explain-question-findings = Befunde
explain-related = siehe auch: { $place }  { $rule }
explain-known-to = Bereits in { $baseline }.
explain-waived = Ausnahme bis { $until }, freigegeben von { $by }: { $reason }
explain-document =
    { $kind ->
        [bom] Stückliste
       *[shipment] Sendung
    }
explain-document-named =
    { $kind ->
        [bom] Stückliste { $name }
       *[shipment] Sendung { $name }
    }
explain-document-numbered =
    { $kind ->
        [bom] Dokument { $number }: Stückliste
       *[shipment] Dokument { $number }: Sendung
    }
explain-document-numbered-named =
    { $kind ->
        [bom] Dokument { $number }: Stückliste { $name }
       *[shipment] Dokument { $number }: Sendung { $name }
    }
explain-date = { $date } ({ $source })
explain-class-items = { $count } davon
explain-classes-items = { $count } davon: { $classes }
explain-undeclared-items = { $count } ohne angegebene Endverwendung{ $waived ->
        [0] {""}
       *[other] { " " }({ $waived } durch Ausnahmen unterdrückt)
    }
explain-findings =
    { $severity ->
        [error] { $count } Fehler
        [warning] { $count ->
            [one] { $count } Warnung
           *[other] { $count } Warnungen
        }
        [information] { $count ->
            [one] { $count } Information
           *[other] { $count } Informationen
        }
       *[hint] { $count ->
            [one] { $count } Hinweis
           *[other] { $count } Hinweise
        }
    }
explain-findings-aside = { $count } unterdrückt
explain-no-findings = keine
explain-held-by-all = Was enthalten alle Artikel zusammen?
explain-nothing-held = Weder ein exportkontrollrelevantes Material noch ein Magnet ist angegeben oder erkennbar.
held-label =
    { $label ->
        [magnets] Magnete
        [value] Wert
        [largest-unknown] größte Lücke
       *[unknown] unbekannt
    }
held-mass-and-more = mindestens { $mass } (der Rest ist nicht angegeben)
held-mass-range = { $least } bis { $most }
held-mass-about = etwa { $mass }
held-magnets =
    { $more ->
        [yes] { $mass } oder mehr NdFeB, SmCo und AlNiCo.
       *[no] { $mass } NdFeB, SmCo und AlNiCo.
    }
held-magnet-limit =
    { $standing ->
        [above] Das liegt über der Grenze von { $limit } ({ $act }, { $state }).
        [not-above] Das liegt nicht über der Grenze von { $limit } ({ $act }, { $state }).
        [at-or-above] Das erreicht die Grenze von { $limit } ({ $act }, { $state }).
        [below] Das liegt unter der Grenze von { $limit } ({ $act }, { $state }).
       *[perhaps] Das kann die Grenze von { $limit } erreichen ({ $act }, { $state }).
    }
held-effect =
    { $state ->
        [in-force] Folge: { $effect }.
       *[unverified] Falls in Kraft: { $effect }.
    }
held-value = Eingerechnete Waren: { $sums }.
held-value-share = Eingerechnete Waren: { $sums } von { $price }, das sind { $percent } %.
held-value-unknown = unbekannter Wert
held-value-unknown-of = Eingerechnete Waren: unbekannter Anteil an { $price }.
held-value-more = Der Wert weiterer Waren ist nicht bekannt.
held-value-foreign = Beträge in anderen Währungen sind nicht mitgezählt.
held-value-limit =
    { $standing ->
        [at-or-above] Das erreicht die { $floor } % des Werts ({ $act }, { $state }).
        [perhaps] Das kann die { $floor } % des Werts erreichen ({ $act }, { $state }).
       *[below] Das liegt unter den { $floor } % des Werts ({ $act }, { $state }).
    }
held-value-no-price =
    { $price ->
        [undeclared] Der eigene Preis ist nicht angegeben; ein Vergleich mit den { $floor } % des Werts ({ $act }, { $state }) ist nicht möglich.
       *[zero] Der eigene Preis ist null; ein Vergleich mit den { $floor } % des Werts ({ $act }, { $state }) ist nicht möglich.
    }
held-open =
    { $part }: { $missing ->
        [quantity] keine Menge
        [mass] keine Masse
        [composition] keine Anteile
        [unit] keine gemeinsame Einheit mit dem Ziel des Verweises
        [reference] `ref` führt ins Leere
        [not-followed] `ref` nennt eine andere Datei, die hier nicht gelesen wird
       *[items] `items` ist nicht lesbar
    }{ $named ->
        [yes] {" "}({ $elements })
       *[no] {""}
    }{ $bounded ->
        [yes] , in { $mass } davon
       *[no] {""}
    }
held-open-left = { $count } weitere
explain-no-document = Die Datei enthält kein Dokument, das geprüft werden kann; `lodestone check` sagt, warum.
