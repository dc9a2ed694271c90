# Papiere zum Drucken und die Tabelle, in der ein Lieferant antwortet.

paper-blank = noch auszufüllen

sheet-column = { $key ->
    [id] Zeile
    [partNumber] Teilenummer
    [description] Bezeichnung
    [manufacturer] Hersteller
    [supplier] Lieferant
    [question] Frage
    [countryOfOrigin] Ursprungsland (Code oder Name)
    [compositionStatus] Zusammensetzung: complete (vollständig) oder incomplete (unvollständig)
    [controlCode] Güterlistennummer mit Liste (z. B. PRC 1C902.a)
    [hsCode] HS-Code
    [document] Unterlage (Analyse, Datenblatt, Erklärung)
    [by] Name der auskunftgebenden Person
    *[date] Datum der Unterlage (JJJJ-MM-TT)
  }
sheet-column-share = { $element }, Masse-%
sheet-column-free = Frei von ({ $classes })
sheet-all = all (alle)

sheet-question-composition =
    { $count ->
        [one] Welchen Massenanteil in Prozent hat { $elements }?
       *[other] Welchen Massenanteil in Prozent haben { $elements }?
    }
sheet-question-origin = In welchem Land wurde das Teil hergestellt?
sheet-question-figures =
    { $count ->
        [one] Welchen Wert hat das Teil: { $figures }?
       *[other] Welche Werte hat das Teil: { $figures }?
    }
