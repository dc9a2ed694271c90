# `lodestone config`.

settings-judged-by-name = Judged, by the end of its name; as { $kind ->
    [shipment] a shipment
    *[bom] a bill of materials
  } where it does not say its `kind`.
settings-judged-by-pattern = Judged, by { $pattern } of { $key } ({ $place }); as { $kind ->
    [shipment] a shipment
    *[bom] a bill of materials
  } where it does not say its `kind`.
settings-excluded = Not judged: excluded by { $pattern } of files.exclude ({ $place }).
settings-not-ours = Not judged: its name ends in none of { $endings }, and no pattern of files.bom or files.shipment matches it.
settings-is-settings = Not judged: it contains settings, as a lodestone.yaml, a file that one extends, or a pack that one names.
settings-unusable = Not judged: its settings cannot be used; the errors are on standard error.
settings-broken-mapping = Not judged: the mapping { $mapping }, whose pattern { $pattern } it matches ({ $place }), has an error, reported on standard error.
settings-parts-by-name = A parts file, by its name: its facts apply to every document below the root.
settings-parts-by-pattern = A parts file, by a pattern of { $key }: its facts apply to every document below the root.
settings-absent = There is no such file; this is what would apply to it.
settings-passed-over = It lies in a folder { $folder }, which is looked into only where it is named.
settings-none = No lodestone.yaml stands above it; patterns would be relative to { $root }.
settings-file = Settings: { $config }
settings-file-extends = Settings: { $config }, which extends { $files }
settings-as-of-default = export date of a shipment, else today in Beijing
settings-regimes-default = all
settings-overrides = { $place }, overrides of { $pattern }
settings-other-rules = rules, all others
settings-other-rules-level = as in `lodestone rules`
settings-no-baseline = none
settings-default = default
settings-judged-by-mapping = Judged, by the mapping { $mapping }, whose pattern { $pattern } it matches ({ $place }); as { $kind ->
    [shipment] a shipment
    *[bom] a bill of materials
  }. `lodestone mapping` shows how it is read.
