report-label =
    { $label ->
        [act] Vorschrift
        [about] Gegenstand
        [day] Am
        [state] Stand
        [confidence] Verlässlichkeit der Quelle
        [text] Text
        [file] Datei
        [show] Zeigen
        [controls] Kontrollen
        [what] Aufgabe
        [mistake] Fehler
        [where] Wo
        [waiting] Offen
        [prohibited] Verboten
        [next-days] Nächste Termine
        [about-parts] Für
        [due] Bis
        [signed] Entscheidung, Name, Datum
        [end-user] Endverwender
        [used-in] Verwendet in
        [written-at] Fundstelle
        [end-use] Endverwendung
        [rejected] Verworfen
        [form] Materialform
        [composition] Zusammensetzung
        [elements] Elemente
        [elements-held] Elemente
        [rests-on] Beruht auf
        [law-as-of] Rechtsstand
        [checked-on] Geprüft am
        [packs] Regelpakete
        [quantity] Menge
        [origin] Ursprung
        [stages] Herstellungsstufen
        [tariff-code] Zolltarifnummer
        [material] Material
        [level] Stufe
        [licence] Ausfuhrgenehmigung
        [customs-remark] Bemerkung (Ausfuhranmeldung)
        [id] Kennung
        [revision] Revision
        [title] Titel
        [export-date] Ausfuhrdatum
        [exporter] Ausführer
        [consignee] Empfänger
        [importer] Einführer
        [route] Transportweg
        [intermediaries] Zwischenhändler
        [material-held] Exportkontrollrelevantes Material
        [judged-as-of] Stichtag
        [items] Artikel
        [materials] Mit exportkontrollrelevantem Material
        [no-end-use] Ohne Endverwendung
        [not-checked] Nicht geprüft
        [errors] Fehler
        [warnings] Warnungen
        [other] Andere
       *[aside] Unterdrückt
    }
report-title = Bericht zur Exportkontrolle{ $some ->
        [yes] , { $of }
       *[no] {""}
    }, { $date }
report-heading = Bericht zur Exportkontrolle
report-checked-by = { $date }, mit lodestone { $version }
report-pack-reviewed = (zuletzt am { $date } mit den Quellen abgeglichen)
report-notice = Hinweis.
report-not-advice = Keine Rechtsberatung.
report-not-advice-why = Dieser Bericht gibt wieder, was Vorschriften und ihre Quellen sagen, mit Datum und Verlässlichkeit der Quelle. Er kennt nur, was in den Dateien steht. Die Entscheidung trifft ein Mensch.
report-unchecked =
    { $count ->
        [one] { $count } Stelle konnte nicht geprüft werden.
       *[other] { $count } Stellen konnten nicht geprüft werden.
    }
report-unchecked-named = Was nicht geprüft werden konnte, steht unten.
report-none-held = { $among ->
    [checked] Bei keinem der geprüften Artikel ist ein exportkontrollrelevantes Material erkennbar.
    *[all] Bei keinem Artikel ist ein exportkontrollrelevantes Material erkennbar.
  }
report-aside =
    { $count ->
        [one] { $count } Befund ist unterdrückt und zählt nicht; bei einer Ausnahme steht, durch wen und warum.
       *[other] { $count } Befunde sind unterdrückt und zählen nicht; bei einer Ausnahme steht, durch wen und warum.
    }
report-days = { $first } bis { $last }
report-law-of-days = { $first } bis { $last } ({ $source })
report-export-date = das Ausfuhrdatum
report-source-of-run =
    { $source ->
        [option] --as-of
        [setting] asOf in lodestone.yaml
       *[today] heute in Peking
    }
report-each-by-its-own = jede nach ihrem eigenen Datum, sonst heute in Peking
report-problems = Was nicht geprüft werden konnte
report-more-problems =
    { $count ->
        [one] { $count } weitere Stelle konnte nicht geprüft werden.
       *[other] { $count } weitere Stellen konnten nicht geprüft werden.
    }
report-files = Dateien
report-no-file = Es wurde keine Datei beurteilt.
report-not-judged = nicht beurteilt
report-in-part = teilweise
report-more-files =
    { $count ->
        [one] { $count } weitere Datei ist in den Summen oben gezählt.
       *[other] { $count } weitere Dateien sind in den Summen oben gezählt.
    }
report-too-much = Zu viel für eine Seite.
report-left-out =
    In den Summen gezählt, aber unten nicht aufgeführt: { $items } Artikel, { $findings ->
        [one] { $findings } Befund
       *[other] { $findings } Befunde
    }. Die schwersten sind aufgeführt.
report-left-out-advice = Prüfen Sie weniger Dateien auf einmal, oder schreiben Sie JSON, das jeden Befund enthält.
report-line = Zeile { $line }
report-line-begins = Zeile { $line }
report-in-line = , Zeile { $line }
report-open-file = Datei öffnen
report-on-file = Zur Datei als Ganzem
report-judged-by = Beurteilt nach dem Rechtsstand vom { $date } ({ $source }).
report-items-held = { $items } Artikel, davon mit exportkontrollrelevantem Material: { $held }.
report-not-listed =
    { $count ->
        [one] Nicht aufgeführt: { $count } Artikel ohne Befund und ohne Hinweis auf ein exportkontrollrelevantes Material.
       *[other] Nicht aufgeführt: { $count } Artikel ohne Befund und ohne Hinweis auf ein exportkontrollrelevantes Material.
    }
report-did-not-fit =
    { $count ->
        [one] { $count } Artikel mit exportkontrollrelevantem Material oder Befunden passte nicht auf diese Seite.
       *[other] { $count } Artikel mit exportkontrollrelevantem Material oder Befunden passten nicht auf diese Seite.
    }
report-gravest-listed = Aufgeführt sind die schwersten des Berichts.
report-held-in-all = Gesamtgehalt
report-whole =
    { $kind ->
        [bom] Baugruppe
       *[shipment] Position der Sendung
    }
report-whole-holds =
    { $kind ->
        [bom] Was eine Einheit davon enthält, alle Teile zusammen
       *[shipment] Was die Position enthält
    }
report-more-wholes =
    { $kind ->
        [bom] { $count ->
            [one] { $count } weitere Baugruppe mit exportkontrollrelevantem Material.
           *[other] { $count } weitere Baugruppen mit exportkontrollrelevantem Material.
        }
       *[shipment] { $count ->
            [one] { $count } weitere Position mit exportkontrollrelevantem Material.
           *[other] { $count } weitere Positionen mit exportkontrollrelevantem Material.
        }
    }
report-more-findings =
    { $count ->
        [one] { $count } weiterer Befund zu diesem Artikel.
       *[other] { $count } weitere Befunde zu diesem Artikel.
    }
report-perhaps = möglicherweise { $classes }
report-tag =
    { $tag ->
        [prohibited] verboten
        [controlled] gelistet
       *[may-be-controlled] möglicherweise gelistet
    }
report-others-excluded = alle anderen ausgeschlossen
report-composition =
    { $state ->
        [undeclared] nicht angegeben
        [incomplete] nicht als vollständig angegeben
        [by-name] nur dem Namen nach angegeben
       *[complete] als vollständig angegeben
    }
report-no-control = In dieser Materialform in keiner geltenden Kontrollliste.
report-verdict =
    { $verdict ->
        [applies] anwendbar
        [may-apply] möglicherweise anwendbar
        [would-apply] falls in Kraft, anwendbar
        [could-apply] falls in Kraft, möglicherweise anwendbar
       *[not-reached] nicht anwendbar
    }
report-no-category = keine Kategorie
report-no-statement = keine Erklärung
report-house-rule = Eigene Regel oder Konvention von Lodestone
report-acts = Vorschriften in diesem Bericht
report-act-issued = { $issuers }, erlassen am { $issued }; Regelpaket { $pack }
report-confidence =
    { $confidence ->
        [high] hoch
        [medium] mittel
       *[low] niedrig
    }
report-rules = Regeln in diesem Bericht
report-of-pack = Regelpaket { $pack }
report-rule-page = Mehr
report-limits = Was dieser Bericht nicht sagt
report-limit-written = Ein Ergebnis ohne Befunde heißt, dass in den Dateien nichts gefunden wurde, und nicht, dass nichts da ist.
report-limit-doubt = „möglicherweise anwendbar“ heißt, dass etwas nicht angegeben oder zweifelhaft ist; „Rechtsstand nicht bestätigt“ heißt, dass kein Text vorlag, der den Stand der Vorschrift an diesem Tag klärt.
report-limit-files = Eine Zeile, die auf eine andere Datei verweist, wird nach deren Inhalt beurteilt; außerhalb des Wurzelordners wird nichts gelesen, und ein Verweis ins Leere ist ein Befund.
report-limit-sums = Gesamtgehalte sind Summen der angegebenen Werte: Fehlende Werte sind genannt und kommen hinzu.
report-limit-parties = Beteiligte werden nur mit zwei Listen der VR China verglichen; Hersteller, Verkäufer und nicht angegebene Eigentümer werden nicht untersucht.
report-limit-licences = Genehmigungen der USA, der EU und Japans werden nicht beurteilt, ebenso wenig Güter, die nicht wegen ihrer Materialien gelistet sind.
report-limit-law = Recht, das nach der Prüfung eines Regelpakets erlassen wurde, ist hier nicht bekannt.
report-same-again = Dieselben Dateien, Regelpakete, Einstellungen und dasselbe Datum ergeben denselben Bericht.
report-filter = Diesen Bericht filtern
report-filter-all-files = Alle Dateien
report-grade =
    { $grade ->
        [error] Fehler
        [warning] Warnungen
        [information] Informationen
        [hint] Hinweise
        [aside] unterdrückt
       *[none] keine Befunde
    }
report-filter-shown = { $shown } von { $all } Artikeln
report-filter-loading = bisher { $shown } Artikel
report-filter-nothing = Nichts passt.
report-filter-clear = Filter löschen
report-button =
    { $name ->
        [unfold] Alle aufklappen
        [fold] Alle zuklappen
        [copy] Als Markdown kopieren
        [export] Als HTML exportieren
       *[print] Drucken
    }
report-copied = Kopiert.
report-not-copied = Der Browser hat das Kopieren nicht erlaubt.

# Die Seite für die Leitung und die Aufgabenliste

report-files-counted =
    { $files ->
        [one] { $files } Datei beurteilt
       *[other] { $files } Dateien beurteilt
    }{ $inPart ->
        [0] {""}
       *[other] { " " }({ $inPart } nur teilweise)
    }{ $unjudged ->
        [0] {""}
       *[other] , { $unjudged } nicht beurteilt
    }{ $unread ->
        [0] {""}
       *[other] , { $unread } nicht gelesen
    }
report-items-counted =
    { $items ->
        [one] { $items } Artikel beurteilt
       *[other] { $items } Artikel beurteilt
    }, { $held } mit exportkontrollrelevantem Material, { $undeclared } ohne Endverwendung{ $waived ->
        [0] {""}
       *[other] { " " }({ $waived } durch Ausnahmen unterdrückt)
    }{ $unchecked ->
        [0] {""}
       *[other] , { $unchecked } nicht geprüft
    }
report-coming-day =
    { $why ->
        [export] Ausfuhr von { $name }
        [licence] Genehmigung { $name } endet
        [waiver] Ausnahme zu { $name } endet
       *[law] { $name }
    }
report-unsourced = Angaben ohne datierte Quelle
report-work = Zu erledigen
report-person =
    { $person ->
        [compliance] Exportkontrolle
        [engineering] Entwicklung
        [author] Verfasser der Datei
       *[purchasing] Einkauf
    }
report-ask =
    { $known ->
        [yes] { $of } fragen nach
       *[no] Lieferanten fragen nach
    }
report-delivery = { $shipment }, Bestimmungsland { $country }
report-due =
    { $why ->
        [export] Ausfuhr
        [licence] Ende der Genehmigung
        [waiver] Ende der Ausnahme
       *[law] Rechtsänderung
    }{ $passed ->
        [yes] , überfällig
       *[no] {""}
    }
report-more-places = und { $count } weitere
report-mistakes = Fehler in Dateien
report-quiet-files =
    { $count ->
        [one] { $count } Datei ohne Befunde
       *[other] { $count } Dateien ohne Befunde
    }
report-quiet-items =
    { $count ->
        [one] { $count } Artikel ohne Befunde
       *[other] { $count } Artikel ohne Befunde
    }
report-not-on-paper = Es sind zu viele Artikel für den Druck. Die Seite listet sie in einem Browser, der ihr Skript ausführt; der JSON-Bericht enthält jeden Befund.
