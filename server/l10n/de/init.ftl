init-written = { $file } geschrieben. { $count ->
    [one] 1 Datei gehört
    *[other] { $count } Dateien gehören
  } dem Namen nach zu Lodestone.
init-claimed = { $count ->
    [one] 1 weitere Datei gehört
    *[other] { $count } weitere Dateien gehören
  } dem Inhalt nach dazu und { $count ->
    [one] steht
    *[other] stehen
  } jetzt unter `files`: { $patterns }.
init-no-pattern = Kein Muster kann { $file } benennen. Benennen Sie die Datei so um, dass sie auf .bom.yaml oder .shipment.yaml endet.
init-own-settings = { $folder } hat eine eigene lodestone.yaml, die dort gilt.
init-above = { $file } gilt hier nicht mehr, denn es gilt die nächstgelegene lodestone.yaml. Um die bisherigen Einstellungen zu behalten, aktivieren Sie die Zeile, die mit #extends beginnt.
init-nothing = Es wurde nichts zu prüfen gefunden. Geben Sie einer Stückliste einen Namen, der auf .bom.yaml endet, oder schreiben Sie ihr Muster unter `files`; führen Sie dann `lodestone check` aus.
init-next = Weiter mit: { $command }.
