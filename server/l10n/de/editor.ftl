editor-named-use = { $name } ({ $category }: { $statement })
editor-use-declared = { $use } verwenden für { $part }
editor-use-declared-on-all = { $use } für alle { $count } Artikel ohne Endverwendung verwenden
editor-declare-on-item = Endverwendung angeben für { $part }
editor-declare-in-parts = Endverwendung von { $part } in { $file } angeben
editor-use-declared-in-parts = { $use } für { $part } in { $file } verwenden
editor-declare-category = Diese Endverwendung mit ihrer Kategorie angeben
editor-declare-category-in-parts = Diese Endverwendung mit ihrer Kategorie in { $file } angeben
editor-declare-on-assembly = Endverwendung für die übergeordnete Baugruppe angeben ({ $part })
editor-declare-on-document = Endverwendung für das ganze Dokument angeben
editor-declare-on-all = Eine Endverwendung für alle { $count } Artikel ohne Endverwendung angeben
editor-use-on-these = { $use } für diese { $count } Artikel verwenden
editor-use-of-on-these = Endverwendung von { $use } für diese { $count } Artikel verwenden
editor-declare-on-these = Eine Endverwendung für diese { $count } Artikel angeben

editor-write-pieces = { $number } schreiben; ohne Einheit sind es Stück
editor-show-fixes = Schnellkorrekturen anzeigen
editor-split-quantity = { $number } schreiben und { $unit } unter unit
editor-add-category = Kategorie der Endverwendung hinzufügen
editor-add-key = { $key } hinzufügen
editor-add-key-to = { $key } hinzufügen für { $part }
editor-add-end-user-to-end-use = { $key } zu dieser Endverwendung hinzufügen
editor-add-end-user-to-shipment = { $key } für die ganze Sendung hinzufügen
editor-add-composition = Zusammensetzung hinzufügen für { $part }
editor-add-composition-for = Zusammensetzung mit { $elements } hinzufügen für { $part }
editor-add-key-in-parts = { $key } hinzufügen für { $part } in { $file }
editor-continue-composition = Zusammensetzung ergänzen für { $part }
editor-continue-composition-for = Zusammensetzung um { $elements } ergänzen für { $part }

editor-waive = Ausnahme von { $rule } hier eintragen, mit Begründung, Freigabe und Datum
editor-waive-in-parts = Ausnahme von { $rule } für { $part } in { $file } eintragen, mit Begründung, Freigabe und Datum
editor-copy-question =
    { $known ->
        [yes] Frage an { $supplier } kopieren
       *[no] Frage an den Lieferanten kopieren
    }
editor-draft-paper = Entwurf: { $paper }
editor-open-rule-page = Seite zu { $rule } öffnen
editor-fix-all-of-rule = Alle Befunde von { $rule } in dieser Datei beheben
editor-fix-all = Alle sicheren Korrekturen von Lodestone vornehmen

editor-lens =
    { $items ->
        [one] { $items } Artikel mit exportkontrollrelevanten Materialien, Stand { $date }
       *[other] { $items } Artikel mit exportkontrollrelevanten Materialien, Stand { $date }
    }
editor-lens-with-undeclared =
    { $items ->
        [one] { $items } Artikel mit exportkontrollrelevanten Materialien
       *[other] { $items } Artikel mit exportkontrollrelevanten Materialien
    }, { $undeclared } ohne Endverwendung{ $waived ->
        [0] {""}
       *[other] { " " }({ $waived } durch Ausnahmen unterdrückt)
    }, Stand { $date }
editor-lens-undeclared = { $undeclared } ohne Endverwendung{ $waived ->
        [0] {""}
       *[other] { " " }({ $waived } durch Ausnahmen unterdrückt)
    }
editor-lens-silenced = { $sign } nicht gefragt, laut Einstellungen: { $what }
editor-lens-rules-off = { $count ->
    [one] 1 Regel
    *[other] { $count } Regeln
  }
editor-lens-not-checked = { $sign } { $count } nicht geprüft
editor-lens-earlier-settings = Nach einer früheren Fassung der lodestone.yaml beurteilt: Die jetzige ist fehlerhaft

editor-hint-end-use = Endverwendung

editor-waived = Ausnahme bis { $until }, freigegeben von { $by }: { $reason }
editor-known-before = Bereits in der Baseline ({ $baseline }).
editor-excess = Diese Datei hat { $total } Befunde; die { $shown } schwersten werden angezeigt.
editor-excess-near = Diese Datei hat { $total } Befunde; { $shown } werden angezeigt: die schwersten und die nächsten an der letzten Änderung.
editor-excess-counts = Nach Schweregrad: { $counts }. `lodestone check` listet alle auf.
editor-not-judged =
    { $because ->
        [pack] Ein Regelpaket, das { $config } nennt, ist nicht verwendbar; diese Datei wurde deshalb nicht geprüft.
        [extended] Eine Datei, auf der { $config } aufbaut, ist nicht verwendbar; diese Datei wurde deshalb nicht geprüft.
       *[config] Die Datei { $config } darüber ist nicht verwendbar; diese Datei wurde deshalb nicht geprüft.
    }
editor-not-judged-advice =
    { $because ->
        [pack] Berichtigen Sie zuerst das Regelpaket. Bis dahin ist diese Datei nicht geprüft.
        [extended] Berichtigen Sie zuerst jene Datei. Bis dahin ist diese Datei nicht geprüft.
       *[config] Berichtigen Sie zuerst { $config }. Bis dahin ist diese Datei nicht geprüft.
    }
editor-misread = Der Editor hat diese Datei nicht in der Kodierung { $encoding } gelesen; nichts darin wurde deshalb geprüft.
editor-misread-advice = Öffnen Sie sie erneut, mit der Kodierung { $encoding }.
editor-mistake-there = Hier steht der Fehler.
editor-mistake-in-settings = Diese Einstellungen sind nicht verwendbar.

editor-item-contains = **{ $part }** enthält { $classes }: { $elements }.
editor-item-contains-class =
    { $holds ->
        [is] **{ $part }** ist { $classes }.
       *[holds] **{ $part }** enthält { $classes }.
    }
editor-item-contains-also = Möglicherweise auch enthalten: { $elements }.
editor-item-may-contain =
    { $holds ->
        [may-be] **{ $part }** ist möglicherweise { $classes }. Die Belege sind schwach; es bleibt bei einer Frage.
       *[may-hold] **{ $part }** enthält möglicherweise { $classes }. Die Belege sind schwach; gefragt ist nur nach der Zusammensetzung.
    }
editor-item-contains-nothing = **{ $part }**: Nichts hier deutet auf ein exportkontrollrelevantes Material hin.
editor-item-act =
    { $certainty ->
        [applies] **Gelistet** in { $act } ({ $state }): { $codes }.
       *[may-apply] **Möglicherweise gelistet** in { $act } ({ $state }): { $codes }.
    }
editor-item-acts =
    { $count ->
        [one] { $count } Vorschrift ist anwendbar oder könnte es sein.
       *[other] { $count } Vorschriften sind anwendbar oder könnten es sein.
    }
editor-item-no-act = Keine bekannte Vorschrift gilt am { $date } für den Artikel.
editor-item-end-use = Endverwendung: { $category }: { $statement }.
editor-item-no-end-use = Endverwendung: **nicht angegeben**.
editor-item-end-use-unreadable = Endverwendung: Sie ist genannt, aber nicht lesbar.
editor-item-rejected = { $seen } zählt nicht – { $reason }
editor-item-unit-holds = Eine Einheit enthält mit ihren Teilen:
editor-document-holds =
    { $items ->
        [one] Der Artikel enthält:
       *[other] Alle { $items } Artikel zusammen enthalten:
    }
editor-and-more = { $count } weitere
editor-item-more = Mehr

editor-declared-in-line = Angegeben in Zeile { $line }.
editor-tariff-code-unknown = Zu exportkontrollrelevanten Materialien unter dieser Zolltarifnummer ist hier nichts bekannt.
editor-tariff-code-by = Nach Eintrag { $entry } der Nomenklatur { $nomenclature }.
editor-element-of-class = Zählt als: { $class }.
editor-element-listed-by = Gelistet in { $act }.
editor-control-code-unknown = { $code }: nicht auf der Liste { $list }, soweit sie hier am { $date } bekannt ist.
editor-control-code-act = { $act }, am { $date }: { $state }.
editor-required = Pflichtangabe
editor-written-out = { $key } (ausgeschrieben)
editor-item-of-document = Artikel dieses Dokuments
editor-bom-of-workspace = Stückliste des Arbeitsbereichs
editor-item-of-file = Artikel aus { $file }
editor-own-level = eigene Stufe der Regel
editor-today = heute in Peking
editor-tariff-role =
    { $role ->
        [direct] Die Nummer bezeichnet ein exportkontrollrelevantes Material.
        [mixed] Waren mit und ohne exportkontrollrelevante Materialien haben dieselbe Nummer.
        [may-contain] Waren mit dieser Nummer enthalten oft exportkontrollrelevante Materialien.
       *[excluded] Waren mit dieser Nummer enthalten ihrer Art nach keine exportkontrollrelevanten Materialien.
    }
editor-rule-prohibition =
    { $severity ->
        [error] Dies ist ein Fehler, und keine Einstellung stuft ihn herab, weil eine Vorschrift das Gefundene verbietet.
        [warning] Dies ist eine Warnung, und keine Einstellung stuft sie herab, weil eine Vorschrift das Gefundene verbietet.
        [information] Dies ist eine Information, und keine Einstellung stuft sie herab, weil eine Vorschrift das Gefundene verbietet.
       *[hint] Dies ist ein Hinweis, und keine Einstellung stuft ihn herab, weil eine Vorschrift das Gefundene verbietet.
    }
editor-rule-level = Ohne Einstellung gilt die Stufe { $level }.
editor-act-stands = Ohne Einstellung ist der Stand am { $date }: { $state }.

editor-open-file = { $file } öffnen
editor-open-file-of-part = { $file } öffnen, Datei von { $part }
editor-go-to-line = Zu Zeile { $line } gehen
skeleton-bom = Stückliste mit dem ersten Artikel
skeleton-shipment = Sendung mit den Beteiligten und der ersten Zeile
skeleton-item = Artikel mit Ursprung
skeleton-magnet = Magnet mit den Angaben, die über die anwendbaren Kontrollen entscheiden
skeleton-end-use = leeres Formular für eine Endverwendung
editor-offer-values = Werte anbieten
