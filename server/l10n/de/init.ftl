init-written = { $file } geschrieben. { $count ->
    [one] 1 Datei wird
    *[other] { $count } Dateien werden
  } am Namen erkannt und geprüft.
init-written-alone = { $file } geschrieben.
init-claimed = { $count ->
    [one] 1 weitere Datei ist dem Inhalt nach eine Stückliste oder Sendung
    *[other] { $count } weitere Dateien sind dem Inhalt nach Stücklisten oder Sendungen
  }; `files` nennt jetzt { $patterns }.
init-mappings = { $files ->
    [one] 1 Datei
    *[other] { $files } Dateien
  }, { $items } Artikel, { $asked } mit offenen Fragen.
init-mappings-named = Sie sind nicht in Lodestones eigenem Format; `mappings` sagt nun, wie sie gelesen werden: { $mappings }.
init-reading = { $mapping }: { $read }{ $left ->
    [none] .
    [some] ; nicht gelesen: { $names }.
   *[more] ; nicht gelesen: { $names } und andere.
  }
init-uses = Endverwendungen lassen sich für viele Teile auf einmal angeben, nach Dateien und Teilenummern: unter `uses` in einer Datei, deren Name auf .parts.yaml endet.
init-added = { $count ->
    [one] 1 Zuordnung wurde in { $file } ergänzt.
   *[other] { $count } Zuordnungen wurden in { $file } ergänzt.
  } Alles andere darin ist unverändert.
init-nothing-new = { $file } wurde nicht geändert: Es gibt nichts zu ergänzen.
init-aside = { $file } wurde nicht geändert, weil sich die Zuordnungen darin nicht sicher ergänzen lassen. Kopieren Sie sie aus dem Text darunter.
init-to-claim = Unter { $key } erfassen diese Muster Stücklisten oder Sendungen, die noch keine Einstellung erfasst: { $patterns }.
init-unrecognised = { $count ->
    [one] { $files } wurde nicht als Teileliste erkannt. Ist es eine, so nennen Sie die Datei unter `files` einer Zuordnung mit `use: table`; `lodestone mapping FILE` zeigt dann, wie sie gelesen wird.
   *[other] { $count } Tabellen wurden nicht als Teilelisten erkannt, etwa { $files }. Ist eine davon eine Teileliste, so nennen Sie die Datei unter `files` einer Zuordnung mit `use: table`; `lodestone mapping FILE` zeigt dann, wie sie gelesen wird.
  }
init-no-pattern = Kein Muster kann { $file } benennen. Benennen Sie die Datei so um, dass sie auf .bom.yaml oder .shipment.yaml endet.
init-encodings = Sie ist kein UTF-8 und lässt sich als Teileliste in { $encodings } lesen.
init-encodings-advice = Speichern Sie sie als UTF-8, oder erfassen Sie sie mit einer Zuordnung, und nennen Sie die Kodierung unter { $encoding }.
init-own-settings = { $folder } hat eine eigene lodestone.yaml, die dort gilt.
init-above = { $file } gilt hier nicht mehr, denn es gilt die nächstgelegene lodestone.yaml. Um die bisherigen Einstellungen zu behalten, aktivieren Sie die Zeile, die mit #extends beginnt.
init-above-law = { $file } nennt den Rechtsstand, nach dem geprüft wird; darum erweitert die neue Datei sie und behält ihre Einstellungen.
init-nothing = Es wurde nichts gefunden, was zu prüfen wäre. Eine Stückliste in Lodestones eigenem Format (YAML) hat einen Namen, der auf .bom.yaml endet, oder ihr Muster steht unter `files`. Bei jeder anderen Teileliste zeigt `lodestone mapping FILE`, wie sie gelesen wird.
init-nothing-recognised = Nichts wurde als Stückliste oder Sendung erkannt.
init-nothing-saved = Es wurde nichts gefunden, was zu prüfen wäre. Wenn die oben genannten Tabellen als CSV in UTF-8 gespeichert sind, führen Sie { $command } noch einmal aus.
init-next = Weiter mit: { $command }.
init-file-about = Einstellungen von Lodestone für diesen Ordner und alles darunter.
init-file-lines = Eine Zeile, die mit # ohne Leerzeichen beginnt, ist eine Einstellung: Entfernen Sie das #, um sie einzuschalten.
init-file-config = `lodestone config FILE` zeigt, was für eine Datei gilt.
init-file-extends = Einstellungen, auf denen diese aufbauen: eine Datei, eine Datei in einem npm-Paket oder eine Liste davon. Was in dieser Datei steht, geht vor.
init-file-extends-example = Beispiel: extends: ["@acme/lodestone-config/strict.yaml", ./more.yaml]
init-file-files = Welche Dateien außer denen geprüft werden, deren Namen auf { $endings } enden, und welche nicht.
init-file-skipped = Ordner namens node_modules und .git werden immer ausgelassen.
init-file-parts = Hat eine Datei keinen Platz für Endverwendungen, stehen sie in einer Datei neben dieser, deren Name auf .parts.yaml endet. Unter `uses` wird eine Endverwendung für viele Teile auf einmal angegeben, nach Dateien, nach Teilenummern oder nach beidem. Eine solche Datei:
init-file-regimes = Nach welchen Rechtsordnungen geprüft wird. Standard: nach allen.
init-file-countries = Länder in diesen Dateien: { $countries }{ $more ->
    [yes] {" "}und weitere
    *[no] {""}
  }.
init-file-countries-advice = Das Recht eines Landes kann auch Güter erfassen, die nie dort waren; lassen Sie eines also nur weg, wenn Sie wissen, dass es das nicht tut.
init-file-as-of = Nach dem Recht dieses Tages prüfen.
init-file-as-of-default = Standard: das Ausfuhrdatum der Sendung, sonst der Tag der Prüfung. --as-of geht vor.
init-file-act-states = Selbst ermittelter Stand von Vorschriften, für die `lodestone acts` `unverified` nennt: in-force, suspended oder ended.
init-file-rules = Schweregrad der Befunde einer Regel: error, warning, information, hint oder off.
init-file-rules-listed = `lodestone rules` listet die Regeln auf.
init-file-overrides = Dasselbe für einige Dateien. Ein späterer Eintrag geht einem früheren vor.
init-file-packs = Eigene Regelpakete (Vorschriften, Artikel, Beteiligte, Regeln): Pfade von Dateien oder Ordnern.
init-file-packs-example = Beispiel: packs: [./compliance/packs]
init-file-materials = Was zu jeder Materialklasse gefragt wird: ask (eine Endverwendung für jeden Artikel, der sie enthält), controlled (nur, wo eine Vorschrift ihn listet oder möglicherweise listet) oder off.
init-file-materials-off = Angegebene Kontrollnummern und Verbote gelten, was immer hier steht.
init-file-traces = Auch nach Teilen fragen, die nur Spuren Seltener Erden enthalten: Kondensatoren, LEDs, Glasfasern, Glas.
init-file-mappings = Dateien, die nicht Lodestones eigenes Format haben, und wo ihre Artikel stehen.
init-file-mappings-shown = `lodestone mapping FILE` zeigt, wie eine von ihnen gelesen wird.
