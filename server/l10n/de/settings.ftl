settings-judged-by-name = Geprüft wegen der Endung des Namens; ohne `kind` gilt sie als { $kind ->
    [shipment] Sendung
    *[bom] Stückliste
  }.
settings-judged-by-pattern = Geprüft wegen { $pattern } in { $key } ({ $place }); ohne `kind` gilt sie als { $kind ->
    [shipment] Sendung
    *[bom] Stückliste
  }.
settings-excluded = Nicht geprüft: ausgeschlossen durch { $pattern } in files.exclude ({ $place }).
settings-not-ours = Nicht geprüft: Der Name endet auf keine der Endungen { $endings }, und kein Muster in files.bom oder files.shipment trifft zu.
settings-is-settings = Nicht geprüft: Die Datei enthält Einstellungen, als lodestone.yaml, als davon erweiterte Datei oder als dort genanntes Regelpaket.
settings-unusable = Nicht geprüft: Die Einstellungen sind nicht verwendbar; die Fehler stehen in der Standardfehlerausgabe.
settings-broken-mapping = Nicht geprüft: Die Zuordnung { $mapping }, deren Muster { $pattern } passt ({ $place }), hat einen Fehler; was falsch ist, steht in der Standardfehlerausgabe.
settings-parts-by-name = Eine Teiledatei, dem Namen nach: Was sie über Teile sagt, gilt für jedes Dokument unterhalb des Wurzelordners.
settings-parts-by-pattern = Eine Teiledatei nach einem Muster in { $key }: Was sie über Teile sagt, gilt für jedes Dokument unterhalb des Wurzelordners.
settings-absent = Diese Datei gibt es nicht; gezeigt ist, was für sie gelten würde.
settings-passed-over = Sie liegt in einem Ordner { $folder }, der nur durchsucht wird, wenn er genannt ist.
settings-none = Darüber steht keine lodestone.yaml; Muster wären relativ zu { $root }.
settings-file = Einstellungen: { $config }
settings-file-extends = Einstellungen: { $config }, erweitert { $files }
settings-as-of-default = Ausfuhrdatum einer Sendung, sonst heute in Peking
settings-regimes-default = alle
settings-overrides = { $place }, overrides für { $pattern }
settings-other-rules = rules, alle anderen
settings-other-rules-level = wie in `lodestone rules`
settings-no-baseline = keine
settings-default = Standard
settings-judged-by-mapping = Geprüft mit der Zuordnung { $mapping }, deren Muster { $pattern } passt ({ $place }); als { $kind ->
    [shipment] Sendung
    *[bom] Stückliste
  }. `lodestone mapping` zeigt, wie sie gelesen wird.
