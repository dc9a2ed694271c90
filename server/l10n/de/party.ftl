screen-equal = Die Namen sind gleich, wenn man Groß- und Kleinschreibung, Zeichenbreite, Akzente, Schrift und Rechtsform außer Acht lässt.
screen-both-names = Einer der beiden angegebenen Namen gleicht dem gelisteten.
screen-short = Es ist der gelistete Name ohne { $words }.
screen-group-initials = Es sind die Anfangsbuchstaben { $stem } dieses Namens.
screen-group-beginning = Beide Namen beginnen mit { $stem }.
screen-inside = Der gelistete Name ist darin enthalten, mit weiteren Wörtern.
screen-some-equal = { $same } von { $all } kennzeichnenden Wörtern stimmen überein: { $words }.
screen-none-equal = Keines von { $all } kennzeichnenden Wörtern stimmt überein.
screen-missing = Es fehlt: { $words }.
screen-all-equal = Die kennzeichnenden Wörter stimmen überein: { $words }.
screen-typo = Ein Buchstabe weicht ab: { $seen } statt { $word }.
screen-respelled = { $seen } gilt als { $words }.
screen-order = Die Wörter stehen in anderer Reihenfolge.
screen-other-words = Die Namen unterscheiden sich nur in Wörtern, die jede Firma führen kann, oder in der Trennung der Wörter.
screen-country = Die Länder weichen ab: gelistet { $listed }, hier { $given }.
party-role =
    { $role ->
        [exporter] Ausführer
        [consignee] Empfänger
        [importer] Einführer
        [end-user] Endverwender
        [intermediary] Zwischenhändler
       *[end-use-user] Endverwender einer Endverwendung
    }
party-owner = angegebene Muttergesellschaft von { $party }
party-owner-with-share = angegebene Muttergesellschaft mit { $percent } % von { $party }
party-named-here = Hier genannt als { $role }.
party-listed = Der Name { $name } ({ $roles }) steht auf dieser Liste: { $authority }, { $list }.
party-listed-as = { $act } führt den Namen als { $name }.
party-listed-as-number = { $act } führt den Namen als Nummer { $number }, { $name }.
party-low-confidence = Die Listung stammt aus einer wenig verlässlichen Quelle.
party-listed-too = Den Namen führen auch: { $acts }.
party-demand = Die Liste verlangt: { $demand }.
party-barred-reached = Halten Sie an, und lassen Sie die Exportkontrolle anhand von Adresse und Registernummer klären, ob es derselbe Beteiligte ist.
party-barred-open = Lassen Sie die Exportkontrolle vor jeder Lieferung anhand von Adresse und Registernummer klären, ob es derselbe Beteiligte ist und ob hier etwas kontrolliert wird.
party-watched-reached = Klären Sie anhand von Adresse und Registernummer, ob es derselbe Beteiligte ist, und beantragen Sie, was die Liste verlangt.
party-watched-open = Klären Sie anhand von Adresse und Registernummer, ob es derselbe Beteiligte ist und ob hier etwas kontrolliert wird.
party-outside = Vermerken Sie es, und prüfen Sie erneut, wenn sich Waren oder Rollen ändern.
party-goods-here = Dorthin geht: { $part }.
party-goods-brought = Eingebracht durch { $line }: { $part }.
owner-authority = Ob die Listung auch hierfür gilt, entscheidet die Behörde, denn sie nennt keinen Anteil: { $parties }.
owner-rule-void = Die { $share }-%-Regel in { $clause } hat an diesem Tag keine Wirkung.
owner-rule =
    { $reach ->
        [below] Der angegebene Anteil liegt unter der { $share }-%-Regel in { $clause }.
        [reached] Der angegebene Anteil erreicht die { $share }-%-Regel in { $clause }.
       *[unknown] Der Anteil ist nicht angegeben und kann die { $share }-%-Regel in { $clause } erreichen.
    }
party-resembles = { $name } ({ $roles }) ähnelt { $listed } auf dieser Liste: { $authority }, { $list }.
party-resembles-advice = Vergleichen Sie Adresse, Land und Registernummer. Ist es ein anderer, vermerken Sie, warum.
party-score = Der Ähnlichkeitswert ist { $score } von 1.
party-more-names =
    { $count ->
        [one] Ein weiterer gelisteter Name kommt ebenfalls nahe.
       *[other] { $count } weitere gelistete Namen kommen ebenfalls nahe.
    }
party-of-group = { $name } ({ $roles }) kann zur Gruppe von { $listed } gehören, die gelistet ist.
party-of-group-advice = Fragen Sie, ob sie für die gelistete Firma handelt, und vergleichen Sie Adresse und Registernummer.
party-of-group-why = Eine Listung gilt für keine andere Firma der Gruppe.
party-listed-by = Gelistet ist sie durch { $act }.
party-group-more =
    { $count ->
        [one] Eine weitere Firma dieses Namens ist gelistet.
       *[other] { $count } weitere Firmen dieses Namens sind gelistet.
    }
