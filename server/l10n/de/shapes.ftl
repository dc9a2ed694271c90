shape-no-items = Die Form { $shape } findet in dieser Datei keine Artikel.
shape-no-items-advice = Nichts darin wurde geprüft, die Datei ist also nicht unbedenklich. Führen Sie `lodestone shape` für die Datei aus und berichtigen Sie die Form in lodestone.yaml.
shape-value = { $word } ist kein Wert, den { $field } haben kann.
shape-value-advice = Er gilt als unbekannt. Geben Sie seine Bedeutung unter `values` des Felds in lodestone.yaml an, oder berichtigen Sie ihn in der Datei.
csv-syntax =
    { $kind ->
        [surplus] Diese Zeile hat mehr Zellen als die Kopfzeile Spalten.
        [unclosed] Dieses Anführungszeichen wird nie geschlossen.
       *[text-after-quote] Hinter dem schließenden Anführungszeichen dieser Zelle steht Text.
    }
csv-syntax-advice =
    { $kind ->
        [surplus] Was hinter der letzten Spalte steht, wurde nicht gelesen. Setzen Sie eine Zelle, die das Trennzeichen enthält, in Anführungszeichen.
        [unclosed] Die Zelle wurde bis zum Ende ihrer Zeile gelesen. Schließen Sie das Anführungszeichen, oder entfernen Sie es.
       *[text-after-quote] Die Zelle wurde gelesen, wie sie geschrieben ist, mit Anführungszeichen. Verdoppeln Sie jedes Anführungszeichen in einer Zelle, die in Anführungszeichen steht.
    }
shape-no-source = Die Form { $shape } nennt weder `use` noch `schema` noch `fields`; nichts sagt, wo ihre Artikel stehen. Schreiben Sie eines davon.
shape-several-sources = Die Form { $shape } hat `use` und `schema`; nur eines kann sagen, wo ihre Artikel stehen. Löschen Sie eines davon.
shape-unknown-use = Es gibt keine eingebaute Form { $use }. Vorhanden sind: { $known }.
shape-unknown-use-near = Es gibt keine eingebaute Form { $use }. Meinten Sie { $near }?
shape-unknown-field = Lodestone hat kein Feld { $field }.
shape-unknown-field-near = Lodestone hat kein Feld { $field }. Meinten Sie { $near }?
shape-unit-missing = Das Feld { $field } braucht eine Einheit: schreiben Sie `{"{"} from: …, unit: g {"}"}`.
shape-bad-path = { $path } ist kein Pfad: schreiben Sie Schlüssel zwischen Schrägstrichen und `*` für jeden Eintrag.
shape-two-shapes = Mehrere Formen beanspruchen diese Datei: { $shapes }. Sie wurde nicht geprüft.
shape-two-shapes-advice = Grenzen Sie die `files` der Formen in lodestone.yaml so ein, dass nur eine übrig bleibt.

# `lodestone shape` und `lodestone convert`.

shape-is-folder = Das ist ein Ordner. Nennen Sie eine Datei darin.
shape-own = Die Datei hat Lodestones eigenes Format, also liest sie keine Form.
shape-own-advice = `lodestone explain` zeigt, wie sie verstanden wird.
shape-unclaimed = Keine Form in lodestone.yaml beansprucht diese Datei.
shape-unclaimed-advice = Sagen Sie unter `shapes`, wo ihre Artikel stehen.
shape-unclaimed-known = { $use } unter `shapes` läse { $count ->
    [one] 1 Artikel
    *[other] { $count } Artikel
  } daraus.
shape-unclaimed-fields = { $command } schlüge eine Form vor, die { $count ->
    [one] 1 Artikel
    *[other] { $count } Artikel
  } daraus liest.
shape-told-claim = Die Form { $shape } beansprucht sie und liest sie als { $readAs ->
    [table] Tabelle
    *[tree] YAML oder JSON
  }.
shape-told-header = Die Namen der Spalten stehen in Zeile { $line }; zwischen den Zellen stehen { $separator ->
    [comma] Kommas
    [semicolon] Semikolons
    *[tab] Tabulatoren
  }.
shape-told-items = { $count ->
    [one] 1 Artikel wird gelesen.
    *[other] { $count } Artikel werden gelesen.
  }
shape-told-passed = Übergangen, { $why ->
    [blank] leer
    [one-cell] mit nur einer gefüllten Zelle
    [heading] noch einmal die Namen der Spalten
    [total] eine Summe
    [left-out] von der Form ausgelassen
    *[not-selected] kein Artikel ihrer Liste
  }: { $count }, in { $more ->
    [0] Zeile { $lines }
    *[other] Zeile { $lines } und { $more } weiteren
  }.
shape-told-unmapped = Nichts wird gelesen aus den { $readAs ->
    [table] Spalten
    *[tree] Schlüsseln
  } { $names }.
shape-told-first = Der erste Artikel, aus Zeile { $line }:
convert-head = Aus { $file }, gelesen mit der Form { $shape }.
convert-from = Aus Zeile { $line }.
convert-missing = Zu tun: { $what }
