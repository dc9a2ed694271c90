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
    [controlCode] Kontrollnummer mit Güterliste (z. B. PRC 1C902.a)
    [hsCode] HS-Code
    [document] Unterlage (Analyse, Datenblatt, Erklärung)
    [by] Name der auskunftgebenden Person
    *[date] Datum der Unterlage (JJJJ-MM-TT)
  }
sheet-column-stage = Land, in dem das Material { $stage } wurde (Code oder Name)
sheet-column-share = { $element }, Masse-%
sheet-column-free = Frei von ({ $classes })
sheet-all = all (alle)

sheet-question-composition =
    { $count ->
        [one] Welchen Massenanteil in Prozent hat { $elements }?
       *[other] Welchen Massenanteil in Prozent haben { $elements }?
    }
sheet-question-classes = Enthält das Teil { $classes }?
sheet-question-origin =
    { $of ->
        [both] In welchem Land wurde das Teil hergestellt, und in welchen Ländern wurde sein Material { $stages }?
        [stages] In welchen Ländern wurde sein Material { $stages }?
       *[country] In welchem Land wurde das Teil hergestellt?
    }
sheet-question-figures =
    { $count ->
        [one] Welchen Wert hat das Teil: { $figures }?
       *[other] Welche Werte hat das Teil: { $figures }?
    }
sheet-question-again = { $question } Unsere Angabe dazu ist vom { $date }. Bitte bestätigen Sie sie durch eine erneute Antwort, auch wenn sich nichts geändert hat.

# Gründe, aus denen Papiere nicht in einen Ordner geschrieben wurden.
papers-outside = `{ $folder }` liegt außerhalb des Repositorys oder in dessen .git, wo nichts geschrieben wird.
papers-outside-advice = Nennen Sie einen Ordner des Repositorys.
papers-no-folder = `{ $folder }` ist kein Ordner.
papers-in-the-way =
    { $count ->
        [one] { $files } ist eine Verknüpfung oder ein Ordner
       *[other] { $files }{ $more ->
            [0] {""}
           *[other] {" "}und { $more } weitere
        } sind Verknüpfungen oder Ordner
    }; deshalb wurde nichts geschrieben.
papers-there =
    { $count ->
        [one] { $files } ist schon vorhanden
       *[other] { $files }{ $more ->
            [0] {""}
           *[other] {" "}und { $more } weitere
        } sind schon vorhanden
    }; deshalb wurde nichts geschrieben.
papers-there-advice = `--replace` überschreibt.
