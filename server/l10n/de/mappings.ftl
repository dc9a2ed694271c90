mapping-no-items = Die Zuordnung { $mapping } findet in dieser Datei keine Artikel.
mapping-no-items-advice = Nichts darin wurde geprüft. Führen Sie `lodestone mapping` für die Datei aus, und berichtigen Sie die Zuordnung in lodestone.yaml.
convert-no-items-advice = Das Dokument oben hat deshalb keine. Führen Sie `lodestone mapping` für die Datei aus, und berichtigen Sie die Zuordnung in lodestone.yaml.
mapping-unread-columns = { $of ->
    [all] { $count ->
        [one] Die einzige Spalte, die die Teile beschreiben kann, wird nicht gelesen: { $columns }.
        *[other] Keine der Spalten, die die Teile beschreiben können, wird gelesen: { $columns }.
    }
    [share] { $count ->
        [one] Die Spalte { $columns } enthält Anteile eines Elements und wird nicht gelesen.
        *[other] Die Spalten { $columns } enthalten Anteile von Elementen und werden nicht gelesen.
    }
   *[description] { $count ->
        [one] Die Spalte { $columns } beschreibt die Teile und wird nicht gelesen.
        *[other] Die Spalten { $columns } beschreiben die Teile und werden nicht gelesen.
    }
  }
mapping-unread-columns-advice = Ihr Inhalt wurde nicht geprüft. Nennen Sie unter `fields` der Zuordnung in lodestone.yaml das Feld jeder Spalte, etwa `description` oder `material`.
mapping-unread-list = Die Liste { $list } enthält dem Anschein nach Teile; nichts davon wird gelesen.
mapping-unread-list-advice = Ihr Inhalt wurde nicht geprüft. Nehmen Sie die Liste unter `items` der Zuordnung in lodestone.yaml auf oder, wenn sie in einem Artikel liegt, unter `children`.
mapping-unread-row = Diese Zeile nennt ein exportkontrollrelevantes Material und wird übergangen: { $why ->
    [total] Sie liest sich wie eine Summe.
    [footer] Sie liest sich wie eine Fußzeile.
    [title] Sie steht über der Kopfzeile.
    [table] Ihre Tabelle wird nicht als Liste von Artikeln gelesen.
   *[one-cell] Nur eine Zelle ist gefüllt.
  }
mapping-unread-row-advice = { $why ->
    [title] Wenn sie ein Teil ist, setzen Sie sie unter die Kopfzeile, mit seiner Nummer oder seinem Namen in der ersten Spalte.
    [table] Wenn die Tabelle Teile aufführt, geben Sie ihren Spalten Namen, die die Zuordnung liest, oder ordnen Sie sie unter `fields` in lodestone.yaml zu.
   *[row] Wenn sie ein Teil ist, schreiben Sie seine Nummer oder seinen Namen in die erste Spalte und die Menge in die Zeile.
  }
mapping-unread-heading = Diese Überschrift nennt ein exportkontrollrelevantes Material; aus ihrer Spalte wird nichts gelesen.
mapping-unread-heading-advice = Ordnen Sie die Spalte in lodestone.yaml unter `fields` zu: Anteile eines Elements als `composition/Nd` und so weiter, einen Text als `material`.
mapping-unread-outside = Nicht geprüft: Dieser Text außerhalb der Artikel nennt ein exportkontrollrelevantes Material.
mapping-unread-outside-advice = Nennt er ein Teil, nehmen Sie seinen Ort in `items` der Zuordnung in lodestone.yaml auf.
mapping-unread-prose = { $syntax ->
    [workbook] Nicht geprüft: Der Name dieses Blatts nennt ein exportkontrollrelevantes Material.
   *[markdown] Nicht geprüft: Dieser Text außerhalb der Tabellen nennt ein exportkontrollrelevantes Material.
  }
mapping-unread-prose-advice = Wenn er ein Teil betrifft, schreiben Sie ihn in die Zeile des Teils. Markiert ist nur der erste solche Text der Datei.
mapping-value = { $word } ist kein möglicher Wert von { $field }.
mapping-value-advice = Er gilt als unbekannt. Ordnen Sie ihn unter `values` des Felds in lodestone.yaml zu, oder berichtigen Sie ihn in der Datei.
mapping-value-lacks = { $lacks ->
    [digits] { $word } ist keine Zolltarifnummer.
    [unit] { $word } ist ein Wert ohne Einheit.
   *[list] { $word } ist eine Kontrollnummer ohne ihre Liste.
  }
mapping-value-lacks-advice = { $lacks ->
    [digits] Verglichen werden nur ihre Ziffern. Schreiben Sie die Nummer in der Datei mit ihren 6 bis 10 Ziffern.
    [unit] Er zählt als unbekannt. Schreiben Sie die Einheit dahinter, oder nennen Sie sie unter `unit` der Spalte in lodestone.yaml.
   *[list] Sie gilt als unbekannt. Schreiben Sie die Liste daneben (PRC, US, EU oder JP), oder ordnen Sie die Spalte oder den Schlüssel den Nummern einer Liste zu, etwa `controlCodes/PRC`.
  }
csv-syntax =
    { $kind ->
        [surplus] Diese Zeile hat mehr Zellen als die Kopfzeile Spalten.
        [no-value] Zu dieser Formel ist kein Wert gespeichert, ihre Zelle wurde also nicht gelesen.
        [failed] Diese Formel ergibt einen Fehler; ihre Zelle sagt nichts über das Teil.
        [unclosed] Dieses Anführungszeichen wird nie geschlossen.
        [split] Ein Trennzeichen teilt diesen Text; die Zellen dahinter stehen in falschen Spalten.
        [second-header] Diese Zeile ist eine Kopfzeile mit anderen Spalten als die erste.
        [side-by-side] Hier beginnt eine zweite Tabelle neben der ersten.
        [header-above] Diese Kopfzeile und die Zeilen darunter bis zur nächsten Kopfzeile wurden nicht gelesen.
        [conflict] Git hat hier einen Merge-Konflikt hinterlassen.
       *[text-after-quote] Hinter dem schließenden Anführungszeichen dieser Zelle steht Text.
    }
csv-syntax-advice =
    { $kind ->
        [surplus] Was hinter der letzten Spalte steht, wurde nicht gelesen. Setzen Sie eine Zelle, die das Trennzeichen enthält, in Anführungszeichen.
        [surplus-pipe] Was hinter der letzten Spalte steht, wurde nicht gelesen. Schreiben Sie einen senkrechten Strich, der zu einer Zelle gehört, als `\|`.
        [no-value] Öffnen Sie die Arbeitsmappe in einem Tabellenprogramm, und speichern Sie sie: Dabei werden die Werte gespeichert.
        [failed] Berichtigen Sie die Formel, oder schreiben Sie den Wert.
        [unclosed] Die Zelle wurde bis zum Ende ihrer Zeile gelesen. Schließen Sie das Anführungszeichen, oder entfernen Sie es.
        [split] Die Zellen dahinter wurden den falschen Spalten zugeordnet. Setzen Sie den ganzen Text in gerade doppelte Anführungszeichen und verdoppeln Sie jedes, das darin steht.
        [second-header] Die Zeilen darunter wurden nach der ersten Kopfzeile gelesen, also aus den falschen Spalten. Ordnen Sie die Spalten wie in der ersten Kopfzeile, oder teilen Sie die Datei.
        [side-by-side] Jede Zeile beider wurde als ein Artikel gelesen. Ordnen Sie die Tabellen untereinander oder in eigenen Dateien an.
        [header-above] Eine Tabelle wird nach einer einzigen Kopfzeile gelesen, der am besten passenden. Teilen Sie die Datei.
        [conflict] Die Zeilen beider Fassungen wurden gelesen. Behalten Sie die einer, und löschen Sie diese Zeile.
       *[text-after-quote] Die Zelle wurde gelesen, wie sie geschrieben ist, mit Anführungszeichen. Verdoppeln Sie jedes Anführungszeichen in einer Zelle, die in Anführungszeichen steht.
    }
mapping-no-source = Die Zuordnung { $mapping } hat weder `use` noch `schema` noch `fields`; wo ihre Artikel stehen, ist unbekannt. Schreiben Sie eines davon.
mapping-several-sources = Die Zuordnung { $mapping } hat `use` und `schema`; nur eines davon kann ihre Artikel bestimmen. Löschen Sie eines.
mapping-unknown-use = Es gibt keine eingebaute Zuordnung { $use }. Vorhanden sind: { $known }.
mapping-unknown-use-near = Es gibt keine eingebaute Zuordnung { $use }. Meinten Sie { $near }?
mapping-unknown-field = Lodestone hat kein Feld { $field }.
mapping-unknown-field-near = Lodestone hat kein Feld { $field }. Meinten Sie { $near }?
mapping-unit-missing = Das Feld { $field } braucht eine Einheit: Schreiben Sie `{"{"} from: …, unit: … {"}"}` mit einer Einheit wie g, mm oder %.
mapping-codes-without-list = Das Feld { $field } braucht daneben { $list }, das die Liste der Nummern nennt. Sind alle aus einer Liste, schreiben Sie stattdessen { $near }.
mapping-bad-path = { $path } ist kein Pfad: Schreiben Sie Schlüssel zwischen Schrägstrichen und `*` für jeden Eintrag.
mapping-items-in-table = Eine Tabelle hat kein { $key }: Ihre Zeilen sind die Artikel. Löschen Sie es.
mapping-tree-without-items = Die Zuordnung { $mapping } gibt nicht an, wo ihre Artikel stehen: Schreiben Sie ihren Pfad unter { $key }, etwa `/parts/*`.
mapping-two-mappings = Mehrere Zuordnungen gelten für diese Datei: { $mappings }. Sie wurde nicht geprüft.
mapping-two-mappings-advice = Grenzen Sie die `files` der Zuordnungen in lodestone.yaml so ein, dass nur eine übrig bleibt.

# `lodestone mapping` und `lodestone convert`.

mapping-is-folder = Das ist ein Ordner. Nennen Sie eine Datei darin.
mapping-own = Die Datei hat Lodestones eigenes Format, also liest sie keine Zuordnung.
mapping-own-advice = `lodestone explain` zeigt, wie sie verstanden wird.
mapping-broken = Die Zuordnung { $mapping } ({ $place }) gilt für diese Datei und hat einen Fehler; die Datei kann nicht gelesen werden. Der Fehler ist darüber gemeldet.
mapping-unclaimed = Keine Zuordnung in lodestone.yaml gilt für diese Datei.
mapping-unclaimed-advice = Geben Sie unter `mappings` an, wo ihre Artikel stehen.
mapping-unclaimed-known = { $use } unter `mappings` würde { $count ->
    [one] 1 Artikel
    *[other] { $count } Artikel
  } daraus lesen.
mapping-unclaimed-known-advice = Nennen Sie die Datei daneben unter `files`. Ohne lodestone.yaml schreibt `lodestone init` beides.
mapping-unclaimed-fields = { $command } würde eine Zuordnung vorschlagen, die { $count ->
    [one] 1 Artikel
    *[other] { $count } Artikel
  } daraus liest.
mapping-told-claim = Die Zuordnung { $mapping } gilt für sie und liest sie als { $readAs ->
    [table] Tabelle
    *[tree] YAML oder JSON
  }.
mapping-told-header = Die Namen der Spalten stehen in Zeile { $line }; die Zellen sind getrennt durch { $separator ->
    [comma] Kommas
    [semicolon] Semikolons
    [pipe] senkrechte Striche
    [caret] Zirkumflexe
    *[tab] Tabulatoren
  }.
mapping-told-header-row = Die Namen der Spalten stehen in der Zeile von { $cell }.
mapping-told-left-out = { $count ->
    [one] Aus der Tabelle, die { $at ->
        [cell] bei
        *[line] in Zeile
      } { $lines } beginnt, wird nichts gelesen, weil ihre Spalten nicht die einer Liste von Artikeln sind oder `sheet` sie nicht nennt.
    *[other] Aus den Tabellen, die { $at ->
        [cell] bei
        *[line] in den Zeilen
      } { $lines } beginnen, wird nichts gelesen, weil ihre Spalten nicht die einer Liste von Artikeln sind oder `sheet` sie nicht nennt.
  }
mapping-told-looked-in = Keine Zeile enthält die Namen der Spalten: In den Zeilen 1 bis { $line } wurde nach Namen wie { $names } gesucht.
mapping-told-validated =
    { $validated ->
        [yes] Sie wird auch gegen ihr Schema validiert.
       *[failed] Sie sollte auch gegen ihr Schema validiert werden, was nicht möglich war.
    }
mapping-told-items = { $count ->
    [one] 1 Artikel wird gelesen.
    *[other] { $count } Artikel werden gelesen.
  }
mapping-told-passed = { $why ->
    [party] Als Beteiligte gelesen
    [title] Übergangen, über den Namen der Spalten
    [blank] Übergangen, leer
    [one-cell] Übergangen, mit nur einer gefüllten Zelle
    [heading] Übergangen, noch einmal die Namen der Spalten
    [total] Übergangen, eine Summe
    [footer] Übergangen, unter einer leeren Zeile, beschriftet mit Doppelpunkt
    [left-out] Übergangen, von der Zuordnung ausgelassen
    *[not-selected] Übergangen, kein Artikel ihrer Liste
  }: { $count }, { $at ->
    [cell] bei
    *[line] in Zeile
  } { $more ->
    [0] { $lines }
    *[other] { $lines } und { $more } weiteren
  }.
mapping-told-read = Gelesen: { $names }.
mapping-told-unmapped = Nichts wird gelesen aus den { $readAs ->
    [table] Spalten
    *[tree] Schlüsseln
  } { $names }.
mapping-told-first = Der erste Artikel, { $at ->
    [cell] bei
    *[line] aus Zeile
  } { $line }:
convert-head = Aus { $file }, gelesen mit der Zuordnung { $mapping }.
convert-from = Aus Zeile { $line }.
convert-from-cell = Aus Zelle { $cell }.
convert-missing = Zu tun: { $what }

# Ein JSON-Schema, das sagt, wo die Artikel fremder Dateien stehen

mapping-schema-long = Dieses Schema hat { $length } Zeichen. Lodestone liest Schemas mit bis zu { $most }.
mapping-schema-many = Dieses Schema besteht aus mehr als { $most } Schemas und wird nicht gelesen.
mapping-schema-no-schema = Das ist kein JSON-Schema: Es müsste ein Objekt mit Schlüsselwörtern wie `type` und `properties` sein.
mapping-schema-dialect = Den Dialekt { $dialect } von JSON Schema liest Lodestone nicht. Es liest draft-07, 2019-09 und 2020-12.
mapping-schema-nested-id = Eine `$id` innerhalb eines Schemas, wie { $id }, ändert, was seine Verweise bedeuten, und wird nicht gelesen. Löschen Sie sie und verweisen Sie mit `#/$defs/…` oder `$anchor`.
mapping-schema-dynamic = { $key } wird nicht gelesen. Verweisen Sie mit `$ref` und `#/$defs/…` auf eine Stelle dieser Datei.
mapping-schema-outside = { $ref } führt aus dieser Datei hinaus, und Schemas werden für sich gelesen. Kopieren Sie das Gemeinte unter `$defs` und verweisen Sie darauf mit `#/$defs/…`.
mapping-schema-ref-absent = { $ref } führt in dieser Datei zu nichts.
mapping-schema-circle = Dieses `$ref` führt auf sich selbst zurück, ohne Objekt oder Liste dazwischen; der Verweis lässt sich nie auflösen.
mapping-schema-places = Ein Wert kann an mehr als { $most } Stellen dieses Schemas zugleich stehen, und das Schema wird nicht gelesen.
mapping-schema-positions = Die Zweige dieses Schemas lassen sich auf mehr als { $most } Arten verbinden, und es wird nicht gelesen.
mapping-schema-two-words = Derselbe Wert ist { $one } (Zeile { $line }) und { $other }, und er kann nur eines davon sein. Löschen Sie eines der Wörter oder setzen Sie es tiefer.
mapping-schema-word-form = Schreiben Sie unter `x-lodestone` ein Wort aus Lodestones Format, etwa `partNumber`, oder eine Map mit `field`.
mapping-schema-option = { $key } hat neben `field` keine Wirkung. Es gibt `key`, `unit` und `values`.
mapping-schema-option-near = { $key } hat neben `field` keine Wirkung. Meinten Sie { $near }?
mapping-schema-unit = Eine Einheit ist ein Code wie `kg` oder eine Map mit `from` und einem Pfad.
mapping-schema-unit-missing = { $field } braucht eine Einheit: Schreiben Sie `unit` neben `field`, etwa `"unit": "g"`, oder zeichnen Sie die Eigenschaft mit der Einheit mit { $part } aus.
mapping-schema-misplaced = { $word } kann nicht in einem Eintrag einer Liste wie `composition` stehen.
mapping-schema-outside-item = { $field } gehört zu einem Artikel, steht hier aber außerhalb. Zeichnen Sie das Objekt darum mit { $word } aus.
mapping-schema-key = `key` gilt für Artikel und Einträge von `composition`, nicht für { $field }.
mapping-schema-no-item = Kein Objekt dieses Schemas ist mit { $word } ausgezeichnet; wo die Artikel stehen, ist unbekannt.
mapping-schema-absent = Es gibt keine Datei { $path }; wo die Artikel der Zuordnung { $mapping } stehen, ist unbekannt. Berichtigen Sie den Pfad; er zählt ab dem Ordner dieser Datei.
mapping-schema-elsewhere = Das Schema { $path } muss unter dem Ordner der lodestone.yaml liegen: kein absoluter Pfad, keine Adresse.
mapping-schema-unreadable = Das Schema { $path } ist nicht lesbar.
mapping-schema-unusable = Das Schema { $path } enthält einen Fehler; deshalb werden die Dateien der Zuordnung { $mapping } nicht geprüft. Er steht in { $place }.
mapping-schema-beside = { $key } hat neben `schema` keine Wirkung. Zeichnen Sie das Objekt im Schema mit `item` aus.
mapping-schema-pattern = { $pattern } ist kein regulärer Ausdruck; deshalb wird keine Datei validiert.
mapping-schema-pattern-unsafe = Das Muster { $pattern } ist nicht in linearer Zeit auszuführen; deshalb wird keine Datei validiert. Schreiben Sie es ohne Lookarounds und Rückverweise und mit Wiederholungen bis höchstens 1000.
mapping-schema-keyword-value = JSON Schema { $dialect } erlaubt diesen Wert unter { $key } nicht; deshalb wird keine Datei validiert.
mapping-schema-keyword-dialect = { $key } hat in JSON Schema { $dialect } keine Wirkung; deshalb wird keine Datei validiert. Nennen Sie unter `$schema` den gemeinten Dialekt, oder verwenden Sie das Schlüsselwort von diesem.
mapping-schema-not-validating = Das Schema { $path } enthält einen Fehler; deshalb werden die Dateien der Zuordnung { $mapping } geprüft, aber nicht dagegen validiert. Er steht in { $place }.
mapping-validate-without-schema = `validate` braucht ein eigenes JSON-Schema: Nennen Sie es unter `schema`.
mapping-matches-nothing = Die Zuordnung { $mapping } in { $config } gilt für keine Datei.
mapping-matches-nothing-advice = Berichtigen Sie die Muster unter `files`, oder entfernen Sie die Zuordnung: Die gemeinten Dateien werden nicht geprüft.
