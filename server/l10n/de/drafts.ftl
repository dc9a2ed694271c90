# `lodestone draft`: aus einer Datei ausgefüllte Papiere. Das meiste steht im Papier, in dessen Sprachen.

draft-notice = Entwurf, nicht eingereicht
draft-notice-form = Amtliches Formular nicht eingesehen
draft-notice-prohibited = Verbotene Lieferung: nicht einreichen
draft-form =
    { $form ->
        [not-read] Das amtliche Formular wurde nicht eingesehen. Dies ist ein Entwurf des Inhalts und nicht das Formular.
        [read] Die Felder sind die des amtlichen Formulars; dies ist ein Entwurf und nicht das Formular.
       *[none] Für dieses Blatt gibt es kein amtliches Formular.
    }
draft-made = Ausgefüllt aus { $file } nach dem Recht vom { $date }. In eckigen Klammern stehen Zeilen oder Zellen dieser Datei.
draft-day-today = Die Datei nennt keinen gültigen Tag der Ausfuhr. Ersatzweise gilt der Tag des Laufs, heute in Peking.
draft-prohibited = Die Lieferung ist verboten. Dieses Papier wird dafür nicht entworfen:
draft-decide = Vor jeder Einreichung zu entscheiden:
draft-no-control = Nach den Angaben der Datei ist keine geltende Vorschrift der Pakete bekannt, die { $part } am { $date } kontrolliert.
draft-freed = { $act } ({ $state }) gilt möglicherweise; die Behörde nennt solche Artikel aber in der Regel nicht kontrolliert.
draft-listed = { $act } ({ $state }) führt solche Artikel auf.
draft-catch-all = { $act }: Auch für nicht gelistete Artikel kann eine Genehmigung nötig sein. Das wird hier nicht beurteilt.
draft-unchecked =
    { $count ->
        [one] 1 Stelle der Datei wurde nicht gelesen oder nicht geprüft. Hier können Artikel fehlen.
       *[other] { $count } Stellen der Datei wurden nicht gelesen oder nicht geprüft. Hier können Artikel fehlen.
    }
draft-no-act = Keine geltende Vorschrift verlangt dieses Papier für diese Artikel.
draft-act-open = Keine nachweislich geltende Vorschrift verlangt dieses Papier für diese Artikel. Eine Vorschrift, deren Rechtsstand nicht bestätigt ist, könnte es verlangen.
draft-gaps = Noch auszufüllen
draft-no-gaps =
    { $idle ->
        [yes] Kein Feld muss ausgefüllt werden. Abschnitte, die an diesem Tag keine Vorschrift verlangen kann, haben leere Felder.
       *[no] Kein Feld muss ausgefüllt werden.
    }
draft-gap-of = { $label }: { $items }
draft-low = (geringe Verlässlichkeit)
draft-only = (für { $items })
draft-judged = laut Prüfung
draft-open = (noch offen)
draft-expired = (abgelaufen)
draft-refused = (von der Prüfung beanstandet)
draft-denied = (angegeben; die Prüfung kommt zu einem anderen Ergebnis)
draft-given = Zugesagt
draft-not-given = Nicht zugesagt
draft-not-given-for = Nicht zugesagt für { $items }
draft-missing = Fehlt
draft-named = In den Dateien genannt: { $name }
draft-named-expired = In den Dateien genannt, aber abgelaufen: { $name }
draft-basis = Vorschriften, die dieses Papier verlangen
draft-practice = Praxis. Keine Vorschrift ist bekannt, die es verlangt.
draft-article = { $act }, { $article }
draft-act =
    { $reach ->
        [no] { $act }: { $state }. Sie führt keinen dieser Artikel auf.
       *[yes] { $act }: { $state }.
    }
draft-judgement = Beurteilung der Artikel
draft-control =
    { $certainty ->
        [applies] { $act } ({ $state }) gilt für { $items }.
        [would-apply] { $act } ({ $state }) gälte für { $items }.
        [could-apply] { $act } ({ $state }) könnte für { $items } gelten.
       *[may-apply] { $act } ({ $state }) gilt möglicherweise für { $items }.
    }
draft-sources = Quellen der Felder
draft-state-column =
    { $column ->
        [promise] Zusage
        [attachment] Unterlage
       *[state] Stand
    }
draft-source-column =
    { $column ->
        [field] Feld
        [basis] Vorschrift
        [confidence] Verlässlichkeit
       *[sources] Quellen
    }
draft-confidence =
    { $confidence ->
        [high] hoch
        [medium] mittel
       *[low] gering
    }
draft-quantity-in = { $amount } je { $line }
draft-figure = { $name }: { $value }

draft-list-form =
    { $form ->
        [not-read] { $list }. Amtliches Formular nicht eingesehen.
        [read] { $list }. Felder des amtlichen Formulars.
       *[none] { $list }. Kein amtliches Formular.
    }
draft-none = Nichts in der Datei braucht dieses Papier: Keine Vorschrift dieser Behörde kontrolliert einen Artikel.

usage-draft-one = `draft` nimmt ein Papier.
usage-draft-one-advice = `lodestone draft` führt die Papiere auf.
usage-draft-listed = `lodestone draft` führt die Papiere auf.
usage-draft-no-paper = Zu --for gehört ein Papier.
usage-draft-unknown = Kein Papier heißt { $paper }.
usage-draft-for = Zu dem Papier gehört eine Datei.
usage-draft-for-advice = Schreiben Sie `lodestone draft { $paper } --for FILE`.
usage-draft-no-part = Kein Artikel in { $file } hat die Teilenummer { $part }.
usage-draft-ambiguous = { $count } Artikel in { $file } haben die Teilenummer { $part }.
usage-draft-ambiguous-advice = Nennen Sie einen mit seiner Stelle: { $places }.
usage-draft-no-order = Für die Bestellung { $order } gibt es nichts zu entwerfen.
usage-draft-no-orders = Keine Endverwendung dieser Artikel nennt eine Bestellung.
usage-draft-not-by-order = Dieses Papier wird nicht je Bestellung erstellt. Lassen Sie `--order` weg.
usage-draft-orders = Die Bestellungen dieser Artikel: { $orders }.
usage-draft-several = Es sind { $count } Papiere, und eine HTML-Seite enthält nur eines.
usage-draft-several-advice = Schreiben Sie sie mit `--out` in einen Ordner, oder wählen Sie eines mit `--order`.
