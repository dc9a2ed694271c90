# Briefe an Lieferanten mit den Fragen zu ihren Teilen: `lodestone request`.

letter-title = Bitte um Angaben zu Materialien und Ursprung von Teilen
letter-to = An
letter-addressee = { $name }
letter-from = Absender
letter-date = Datum
letter-reference = Unser Zeichen
letter-reply-by = Antwort erbeten bis
letter-opening =
    Sehr geehrte Damen und Herren,

    zur Einhaltung des Exportkontroll- und Zollrechts müssen wir wissen, welche Materialien bestimmte Teile enthalten und wo diese Teile hergestellt wurden. { $known ->
        [yes] Unsere Angaben zu den unten aufgeführten Teilen bedürfen der Bestätigung.
        [some] Für einige der unten aufgeführten Teile gehen diese Angaben aus unseren Unterlagen nicht hervor, für andere bedürfen sie der Bestätigung.
       *[no] Für die unten aufgeführten Teile gehen diese Angaben aus unseren Unterlagen nicht hervor.
    }

    Wir bitten Sie daher, die Fragen zu diesen Teilen zu beantworten. Sollten Ihnen die Angaben nicht selbst vorliegen, bitten wir Sie, beim Hersteller des Teils oder des Materials nachzufragen. Auch die Auskunft, dass ein Teil ein Material nicht enthält, hilft uns weiter.
letter-opening-end = {""}
letter-details-begin = {""}
letter-details-end = {""}
letter-parts = Teile und Fragen
letter-acts = Vorschriften
letter-acts-why = Von Ihren Antworten hängt ab, ob die folgenden Vorschriften für die Teile gelten:
letter-act-unconfirmed = { $act } (Geltung noch zu bestätigen)
letter-how = Hinweise zur Beantwortung
letter-how-composition = Zusammensetzung: Bitte geben Sie den Anteil jedes Elements in Prozent der Masse des Teils an. Ein Bereich (0,5–1,2) oder ein Grenzwert (<0,1) genügt. Ist ein Element nicht enthalten, tragen Sie bitte 0 ein. Enthält das Teil keines dieser Materialien, genügt { $sheet ->
        [yes] ein Eintrag unter „Frei von“.
       *[no] diese Angabe.
    }
letter-how-origin = Ursprungsland: Bitte nennen Sie das Land, in dem das Teil hergestellt wurde, mit Namen oder Ländercode (z. B. CN). Stammt das Material, etwa das Magnetmaterial, aus einem anderen Land, geben Sie dies bitte ebenfalls an.
letter-how-figures = Technische Werte: Bitte geben Sie den Wert in der genannten Einheit an.
letter-how-document = Bitte nennen Sie die Unterlage, auf die sich Ihre Antwort stützt (z. B. Analyse, Datenblatt oder Erklärung), deren Datum und die auskunftgebende Person. Über eine Kopie der Unterlage freuen wir uns.
letter-how-unknown = Können Sie eine Frage nicht beantworten, lassen Sie das Feld bitte frei und teilen Sie uns mit, wer Auskunft geben kann.
letter-reply = Rücksendung
letter-reply-sheet = Bitte füllen Sie die beigefügte Tabelle { $file } mit einem Tabellenprogramm aus und senden Sie sie zurück. Sie enthält eine Zeile je Teil. Bitte lassen Sie die ersten Spalten und die Wörter in eckigen Klammern unverändert; sie ordnen Ihre Antworten den Teilen zu.
letter-reply-formats = Liegen Ihnen die Angaben bereits als CycloneDX mit Hardware (JSON), als CustomsInformation oder UsTariffInformation von Catena-X (JSON) oder als Tabelle mit den Teilenummern vor, können Sie uns stattdessen diese senden.
letter-reply-paper = Sie können auch per Brief oder E-Mail antworten. Bitte geben Sie dann zu jedem Teil die Zeile an.
letter-closing =
    Für Ihre Unterstützung danken wir Ihnen im Voraus. Bei Rückfragen stehen wir Ihnen gern zur Verfügung.

    Mit freundlichen Grüßen
letter-name = Name und Funktion
letter-contact = Telefon und E-Mail
letter-signature = Unterschrift
letter-enclosure = Anlage: { $file }
