# `lodestone questions`: offene Fragen und die Folgen jeder Antwort.

answer-share =
    { $count ->
        [one] { $share } % { $elements }
       *[other] je { $share } % { $elements }
    }
answer-free = ohne { $classes }
answer-holds = enthält { $classes }
answer-origin =
    { $by ->
        [country] Ursprung in { $country }
       *[stages] alles in { $country }
    }
answer-origin-other =
    { $by ->
        [country] Ursprung in einem Land, das keine davon nennt, etwa { $country }
       *[stages] alles in einem Land, das keine davon nennt, etwa { $country }
    }
answer-figures =
    { $kept ->
        [yes] { $limits }: ja
       *[no] { $limits }: nein
    }

question-composition =
    { $count ->
        [one] Massenanteil von { $elements }
       *[other] Massenanteile von { $elements }
    }
question-classes = ob das Teil { $classes } enthält
question-origin =
    { $of ->
        [country] Ursprungsland
        [both] Ursprungsland und die Länder, in denen das Material { $stages } wurde
       *[stages] Länder, in denen das Material { $stages } wurde
    }
question-figures = Kennwerte: { $limits }

question-open = offen
question-declared = am { $date } angegeben und zu bestätigen
question-asked =
    { $known ->
        [yes] gefragt am { $on } ({ $of })
       *[no] gefragt am { $on }
    }{ $age ->
        [coming] {""}
        [today] , heute
       *[past] , { $days ->
            [one] vor 1 Tag
           *[other] vor { $days } Tagen
        }
    }
question-with-state = { $what }, { $state }
question-supplier =
    { $known ->
        [yes] { $supplier }
       *[no] Lieferant nicht angegeben
    }
question-of-maker = Hersteller: { $manufacturer }
question-used = Verwendet in { $places }.
question-used-more = { $places } und { $count } weiteren
question-act = { $act } ({ $verdict })
question-no-act = keine Vorschrift gilt
question-outcome =
    { $some ->
        [yes] { $answer }: { $acts }. Zu tun: { $duties }.
       *[no] { $answer }: { $acts }.
    }
questions-none = Keine offenen Fragen an Lieferanten.
questions-total =
    { $count ->
        [one] 1 Frage
       *[other] { $count } Fragen
    } zu { $parts ->
        [one] 1 Teil
       *[other] { $parts } Teilen
    }.
questions-asked =
    { $count ->
        [one] 1 davon wurde gestellt.
       *[other] { $count } davon wurden gestellt.
    }
questions-unchecked =
    { $count ->
        [one] 1 Stelle wurde nicht gelesen oder nicht geprüft; nach ihr wurde nicht gefragt. `lodestone check` nennt sie.
       *[other] { $count } Stellen wurden nicht gelesen oder nicht geprüft; nach ihnen wurde nicht gefragt. `lodestone check` nennt sie.
    }
questions-elsewhere = Nach Teilen in diesen Dateien wurde nicht gefragt: { $files }. Nennen Sie auch die Dateien oder ihren Ordner.
questions-untried = In diesen Dateien wurden keine Antworten durchgespielt, und Fragen aus ihnen können fehlen. Sie verweisen auf die Teile oder waren nicht lesbar: { $files }.
questions-together =
    { $count ->
        [one] 1 Antwort wurde nur zusammen mit denen zu anderen Teilen durchgespielt; eine Pflicht, die ein ganzes Dokument betrifft, kann von diesen kommen.
       *[other] { $count } Antworten wurden nur zusammen mit denen zu anderen Teilen durchgespielt; eine Pflicht, die ein ganzes Dokument betrifft, kann von diesen kommen.
    }
questions-outside = Zeilen anderer Dateien verweisen auf diese Datei, die nicht zu den hier geprüften gehört. Nach ihren Teilen wurde nicht gefragt.
questions-column = { $key ->
    [id] Zeile
    [partNumber] Teilenummer
    [description] Beschreibung
    [manufacturer] Hersteller
    [supplier] Lieferant
    [severity] Schweregrad
    [question] Frage
    [state] Stand
    [acts] Vorschriften
    [answers] Antworten
    *[uses] Verwendet in
  }
