waiver-malformed = Dieser Kommentar beginnt wie eine Ausnahme, bewirkt aber nichts.
waiver-form = Eine Ausnahme wird so geschrieben: { $form }.
waiver-bad-beginning = Er beginnt nicht mit `# lodestone-waive` und einem Leerzeichen.
waiver-no-rule = Er nennt keine Regel.
waiver-two-in-one = Er enthält eine zweite Ausnahme: Schreiben Sie jede in einen eigenen Kommentar, untereinander.
waiver-no-day = Er hat keinen letzten Tag: Nach der Regel müssen `until` und ein Datum folgen.
waiver-no-such-day = { $day } ist kein Datum des Kalenders in der Form Jahr-Monat-Tag.
waiver-no-approval = Er sagt nicht, wer die Ausnahme freigegeben hat: Nach dem Datum müssen `by` und ein Name folgen.
waiver-no-approver = Er nennt niemanden, der die Ausnahme freigegeben hat.
waiver-no-reason = Er nennt keinen Grund: Nach dem Namen müssen Doppelpunkt, Leerzeichen und Grund folgen.
waiver-several-rules = Er nennt mehrere Regeln; jede braucht eine eigene Ausnahme, untereinander.
waiver-of-waiver = { $rule } lässt keine Ausnahme zu: Eine Ausnahme kann keine andere rechtfertigen.
waiver-of-unread = { $rule } lässt keine Ausnahme zu: Niemand kann freigeben, was nicht beurteilt wurde.
waiver-of-prohibition = { $rule } lässt keine Ausnahme zu: Die Regel steht für ein Verbot, das keine Freigabe aufhebt.
waiver-of-pack-rule = { $rule } lässt keine Ausnahme zu: Das Regelpaket { $pack } erlaubt keine.
waiver-unknown-rule = Die Regel { $rule } gibt es nicht; `lodestone rules` führt alle auf.
waiver-unknown-rule-did-you-mean = Die Regel { $rule } gibt es nicht. Meinten Sie { $near }?
waiver-fix-rename = Durch { $rule } ersetzen
waiver-fix-respell = In der gültigen Form schreiben
waiver-expired = Die Ausnahme von { $rule } galt bis { $until }; Stichtag dieses Dokuments ist der { $asOf }.
waiver-expired-counts =
    { $count ->
        [one] Klären Sie den Befund, der nun wieder zählt, oder lassen Sie ein neues Datum freigeben.
       *[other] Klären Sie die { $count } Befunde, die nun wieder zählen, oder lassen Sie ein neues Datum freigeben.
    }
waiver-expired-idle = Entfernen Sie sie: Hier wird sie nicht mehr gebraucht.
waiver-approved-by = Freigegeben von { $by }.
waiver-unused = Diese Ausnahme bewirkt nichts: Hier beginnt kein offener Befund von { $rule }.
waiver-unused-advice = Entfernen Sie sie, oder setzen Sie sie direkt über die gemeinte Zeile.
waiver-unused-why = Bliebe sie stehen, würde sie spätere Befunde unterdrücken, die niemand freigegeben hat.
waiver-unused-prohibition = Diese Ausnahme bewirkt nichts: { $rule } in ihrer Zeile ist ein Verbot.
waiver-unused-prohibition-advice = Klären Sie den Befund und entfernen Sie die Ausnahme: Keine Freigabe hebt ein Verbot auf.
waiver-unused-unread = Diese Ausnahme bewirkt nichts: Was unter ihrem Schlüssel steht, wurde nicht gelesen.
waiver-unused-unread-advice = Berichtigen Sie den Schlüssel, oder lassen Sie seinen Namen mit `x-` beginnen, wenn es ein eigener ist, und entfernen Sie die Ausnahme.
waiver-unused-unread-why = Niemand kann freigeben, was nicht beurteilt wurde.
waiver-fix-remove = Ausnahme von { $rule } entfernen
