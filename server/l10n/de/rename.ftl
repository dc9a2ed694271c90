rename-empty = Ein Name muss aus einer Zeile bestehen und darf nicht leer sein.
rename-nothing = Hier steht keine Endverwendung, kein Beteiligter, keine Genehmigung und kein Teil zum Umbenennen.
rename-no-part = In { $file } gibt es dieses Teil nicht: { $part }.
rename-part-in-several = Mehrere Dokumente von { $file } enthalten dieses Teil: { $part }.
rename-unreadable = { $file } kann nicht gelesen werden.
rename-not-spelt-out = In { $file } ist { $part } dort, wo das Teil angegeben ist, nicht ausgeschrieben.
rename-several-lines = Der Name ist an einer Stelle über mehrere Zeilen geschrieben.
rename-only-read = Lodestone kann das Format von { $file } lesen, aber nicht schreiben.
rename-taken =
    { $kind ->
        [end-use] In diesem Dokument gibt es bereits eine andere Endverwendung namens { $name }.
        [party] In diesem Dokument gibt es bereits einen anderen Beteiligten namens { $name }.
        [licence] In diesem Dokument gibt es bereits eine andere Genehmigung namens { $name }.
       *[part] In diesem Dokument gibt es bereits ein anderes Teil namens { $name }.
    }
rename-meant-already =
    { $kind ->
        [end-use] Zeile { $line } dieses Dokuments nennt bereits eine Endverwendung namens { $name } und würde dann diese meinen.
        [party] Zeile { $line } dieses Dokuments nennt bereits einen Beteiligten namens { $name } und würde dann diesen meinen.
        [licence] Zeile { $line } dieses Dokuments nennt bereits eine Genehmigung namens { $name } und würde dann diese meinen.
       *[part] Zeile { $line } dieses Dokuments nennt bereits ein Teil namens { $name } und würde dann dieses meinen.
    }
rename-referred-to-already = Zeile { $line } von { $file } verweist bereits auf { $name } in { $target } und würde dann dieses Teil meinen.
rename-ambiguous = Mehrere Dokumente von { $file } enthalten das Teil { $part }; es ist daher ungewiss, welches davon andere Dateien meinen.
rename-indistinct = { $file } enthält ein anderes Teil namens { $name }; andere Dateien könnten die beiden nicht unterscheiden.
rename-ref-several-lines = In Zeile { $line } von { $file } ist der Name über mehrere Zeilen geschrieben.
rename-unread = { $file } kann nicht gelesen werden; es ist daher nicht bekannt, ob die Datei auf dieses Teil verweist.
rename-broken = { $file } ist in Zeile { $line } fehlerhaft; daher ist nicht alles lesbar, worauf die Datei verweist.
rename-by-hand = Ändern Sie es von Hand.
rename-there = Benennen Sie es dort um.
rename-choose-another = Wählen Sie einen anderen Namen, oder ändern Sie zuerst diese Zeile.
rename-mend-first = Berichtigen Sie zuerst jene Datei.
