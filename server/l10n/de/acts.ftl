acts-on = Vorschriften am { $date }
acts-changes = Änderungen nach dem { $from } bis einschließlich { $to }
acts-changes-none = Den Regelpaketen ist keine Änderung zwischen diesen Tagen bekannt.
acts-behind = Was nach der Prüfung eines Regelpakets erlassen wurde, enthält es nicht.
acts-clause = Ziffer { $clause }
acts-period =
    { $begin ->
        [known] { $end ->
            [known] vom { $since }
           *[open] seit { $since }
        }
        [before] schon vor dem { $since }, erster Tag nicht gelesen{ $end ->
            [known] ,
           *[open] {""}
        }
       *[unknown] {""}
    }{ $end ->
        [known] { $begin ->
            [unknown] {""}
           *[known] {" "}
        }bis { $until }, danach { $next ->
            [not-issued] nicht erlassen
            [pending] noch nicht in Kraft
            [in-force] in Kraft
            [suspended] ausgesetzt
            [ended] außer Kraft
           *[unverified] nicht bestätigt
        }
       *[open] {""}
    }{ $joined ->
        [yes] {", "}
       *[no] {""}
    }{ $cause ->
        [act] durch { $by }
        [suspension] nach der Aussetzung durch { $by }
        [setting] laut `actStates`
       *[none] {""}
    }
acts-act =
    { $issuers }; erlassen am { $issued }{ $force ->
        [known] , in Kraft ab { $effective }
        [draft] ; ein Entwurf hat keine Geltung
        [statement] ; eine Stellungnahme hat keine Geltung
       *[unknown] , erster Geltungstag nicht bekannt
    }; Verlässlichkeit der Quelle: { $confidence ->
        [high] hoch
        [medium] mittel
       *[low] niedrig
    }
acts-of-clause =
    { $force ->
        [known] in Kraft ab { $effective }
       *[unknown] erster Geltungstag nicht bekannt
    }; Verlässlichkeit der Quelle: { $confidence ->
        [high] hoch
        [medium] mittel
       *[low] niedrig
    }
acts-change =
    { $change ->
        [issued] wird erlassen
        [takes-effect] tritt in Kraft
        [suspended] wird ausgesetzt
        [suspension-continues] bleibt ausgesetzt
        [resumes] ist wieder in Kraft
        [ends] tritt außer Kraft
        [becomes-unverified] ist nicht mehr bestätigt
        [seen-in-force] ist als geltend belegt; der erste Geltungstag ist nicht bekannt
       *[entries-change] bleibt bestehen, mit anderen Einträgen
    }{ $before ->
        [pending] {" "}(war noch nicht in Kraft)
        [in-force] {" "}(war in Kraft)
        [suspended] {" "}(war ausgesetzt)
        [ended] {" "}(war außer Kraft)
        [unverified] {" "}(war nicht bestätigt)
       *[none] {""}
    }{ $end ->
        [known] , bis { $until }
       *[open] {""}
    }{ $cause ->
        [suspension] , nach der Aussetzung durch { $by }
        [act] , durch { $by }
       *[none] {""}
    }
acts-sources =
    { $issuers }; Verlässlichkeit der Quelle: { $confidence ->
        [high] hoch
        [medium] mittel
       *[low] niedrig
    }; Quellen: { $state ->
        [none] keine
       *[some] { $sources }
    }
acts-source-unread = { $source } (nicht gelesen)
acts-items =
    { $count ->
        [one] { $count } Listenposition
       *[other] { $count } Listenpositionen
    }, ab diesem Tag { $effect ->
        [takes-effect] in Kraft
        [leaves] nicht mehr in Kraft
       *[becomes-unverified] nicht bestätigt
    }: { $names }{ $more ->
        [0] {""}
       *[other] ; und { $more } weitere
    }
acts-parties =
    { $count ->
        [one] { $count } gelisteter Beteiligter
       *[other] { $count } gelistete Beteiligte
    }, ab diesem Tag { $effect ->
        [takes-effect] gelistet
        [leaves] nicht mehr gelistet
       *[becomes-unverified] nicht bestätigt
    }: { $names }{ $more ->
        [0] {""}
       *[other] ; und { $more } weitere
    }
acts-provisions =
    { $count ->
        [one] { $count } Bestimmung
       *[other] { $count } Bestimmungen
    }, ab diesem Tag { $effect ->
        [takes-effect] in Kraft
        [leaves] nicht mehr in Kraft
       *[becomes-unverified] nicht bestätigt
    }: { $names }{ $more ->
        [0] {""}
       *[other] ; und { $more } weitere
    }
acts-page-days = Erster und letzter Tag zählen mit.
acts-page-links = Ein Titel mit Link führt zu einer Seite der Behörde. Darunter stehen alle Quellen; nicht gelesene sind gekennzeichnet.
acts-page-others = Alle weiteren Vorschriften
acts-page-sources = Quellen: { $count }
acts-page-source-not-read = Seite nicht gelesen
