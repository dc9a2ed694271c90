screen-equal = Die Namen sind gleich, wenn man Groß- und Kleinschreibung, Zeichenbreite, Akzente, Schrift und Rechtsform außer Acht lässt.
screen-both-names = Einer der beiden angegebenen Namen stimmt mit dem gelisteten überein.
screen-short = Es ist der gelistete Name ohne { $words }.
screen-group-initials = Es sind die Anfangsbuchstaben { $stem } dieses Namens.
screen-group-beginning = Beide Namen beginnen mit { $stem } oder einer anderen Schreibweise davon.
screen-inside = Der gelistete Name ist darin enthalten, mit weiteren Wörtern.
screen-some-equal = { $same } von { $all } kennzeichnenden Wörtern stimmen überein: { $words }.
screen-none-equal = Keines von { $all } kennzeichnenden Wörtern stimmt überein.
screen-missing = Nicht enthalten: { $words }.
screen-all-equal = Die kennzeichnenden Wörter stimmen überein: { $words }.
screen-typo = Ein Buchstabe weicht ab: { $seen } statt { $word }.
screen-respelled = { $seen } gilt als { $words }.
screen-order = Die Wörter stehen in anderer Reihenfolge.
screen-other-words = Die Namen unterscheiden sich nur in Wörtern, die jedes Unternehmen im Namen führen kann, oder in der Trennung der Wörter.
screen-country = Verschiedene Länder: auf der Liste { $listed }, hier { $given }.
party-role =
    { $role ->
        [exporter] Ausführer
        [consignee] Empfänger
        [importer] Einführer
        [end-user] Endverwender
        [intermediary] Zwischenhändler
        [receiver] Geschäftspartner
       *[end-use-user] Endverwender einer Endverwendung
    }
party-owner = angegebene Muttergesellschaft von { $party }
party-owner-with-share = angegebene Muttergesellschaft mit { $percent } % von { $party }
party-named-here = Hier genannt als { $role }.
party-listed =
    { $state ->
        [unverified] Der Name { $name } ({ $roles }) steht möglicherweise auf der { $list } { $authority }; Rechtsstand nicht bestätigt.
       *[listed] Der Name { $name } ({ $roles }) steht auf der { $list } { $authority }.
    }
party-listed-as = { $act } führt den Namen als { $name }.
party-listed-as-number = { $act } führt den Namen als Nummer { $number }, { $name }.
party-low-confidence = Die Listung stammt aus einer wenig verlässlichen Quelle.
party-listed-too = Auch gelistet in: { $acts }.
party-demands =
    { $state ->
        [unverified] Folgen, falls die Listung in Kraft ist: { $demands }.
       *[listed] Folgen der Listung: { $demands }.
    }
party-barred-reached = Stoppen Sie die Lieferung, bis die Exportkontrolle Adresse und Registernummer verglichen hat.
party-barred-open = Stoppen Sie die Lieferung, bis die Exportkontrolle Adresse und Registernummer verglichen und geklärt hat, ob gelistete Güter dabei sind.
party-watched-reached = Vergleichen Sie Adresse und Registernummer. Ist es derselbe Beteiligte, erfüllen Sie die Auflagen der Liste.
party-watched-open = Vergleichen Sie Adresse und Registernummer, und klären Sie, ob gelistete Güter dabei sind.
party-outside = Halten Sie das Ergebnis fest, und prüfen Sie erneut, wenn sich Waren oder Rollen ändern.
party-goods-brought = { $line } enthält { $part }.
owner-authority = Ob sich die Listung auf { $parties } erstreckt, entscheidet die Behörde, denn sie nennt keinen Anteil.
owner-rule-void = Die { $share }-Prozent-Regel in { $clause } ist an diesem Tag wirkungslos.
owner-rule =
    { $reach ->
        [below] Der angegebene Anteil liegt unter den { $share } % in { $clause }.
        [reached] Der angegebene Anteil erreicht die { $share } % in { $clause }.
       *[unknown] Der Anteil ist nicht angegeben und kann die { $share } % in { $clause } erreichen.
    }
party-resembles =
    { $state ->
        [unverified] { $name } ({ $roles }) ähnelt { $listed }, möglicherweise auf der { $list } { $authority }; Rechtsstand nicht bestätigt.
       *[listed] { $name } ({ $roles }) ähnelt { $listed } auf der { $list } { $authority }.
    }
party-resembles-advice = Vergleichen Sie Adresse, Land und Registernummer. Ist es ein anderer, halten Sie fest, warum.
party-score = Ähnlichkeit: { $score } von 1.
party-more-names =
    { $count ->
        [one] Ein weiterer gelisteter Name kommt ebenfalls nahe.
       *[other] { $count } weitere gelistete Namen kommen ebenfalls nahe.
    }
party-of-group =
    { $state ->
        [unverified] { $name } ({ $roles }) kann zur Gruppe von { $listed } gehören, die möglicherweise gelistet ist; Rechtsstand nicht bestätigt.
       *[listed] { $name } ({ $roles }) kann zur Gruppe von { $listed } gehören, die gelistet ist.
    }
party-of-group-advice = Fragen Sie, ob er für das gelistete Unternehmen handelt, und vergleichen Sie Adresse und Registernummer.
party-of-group-why = Eine Listung gilt nicht für andere Unternehmen der Gruppe.
party-listed-by = Gelistet in { $act }.
party-group-more =
    { $count ->
        [one] Ein weiteres Unternehmen dieses Namens ist gelistet.
       *[other] { $count } weitere Unternehmen dieses Namens sind gelistet.
    }
