# The report of `lodestone init`.

init-written = { $file } written. { $count ->
    [one] 1 file is
    *[other] { $count } files are
  } checked by name.
init-written-alone = { $file } written.
init-claimed = { $count ->
    [one] 1 more file is a bill of materials or shipment
    *[other] { $count } more files are bills of materials or shipments
  } by content; `files` now names { $patterns }.
init-mappings = { $files ->
    [one] 1 file
    *[other] { $files } files
  }, { $items ->
    [one] 1 item
    *[other] { $items } items
  }, { $asked } to ask about.
init-mappings-named = They are not in Lodestone's own format; `mappings` now says how they are read: { $mappings }.
init-reading = { $mapping }: { $read }{ $left ->
    [none] .
    [some] ; not read: { $names }.
   *[more] ; not read: { $names } and others.
  }
init-uses = End uses can be declared for many parts at once, by files and part numbers: under `uses` in a file whose name ends in .parts.yaml.
init-added = { $count ->
    [one] 1 mapping was added to { $file }.
   *[other] { $count } mappings were added to { $file }.
  } Everything else in it is as it was.
init-nothing-new = { $file } was not changed: there is nothing to add to it.
init-aside = { $file } was not changed, because the mappings cannot be added to it safely. Copy them from the text below.
init-to-claim = Under { $key } these patterns cover bills of materials or shipments that no setting covers yet: { $patterns }.
init-unrecognised = { $count ->
    [one] { $files } was not recognised as a list of parts. If it is one, name it under `files` of a mapping with `use: table`; `lodestone mapping FILE` then shows how it is read.
   *[other] { $count } tables were not recognised as lists of parts, such as { $files }. If one is, name it under `files` of a mapping with `use: table`; `lodestone mapping FILE` then shows how it is read.
  }
init-no-pattern = No pattern can name { $file }. Rename it so that it ends in .bom.yaml or .shipment.yaml.
init-encodings = It is not UTF-8, and it reads as a list of parts in { $encodings }.
init-encodings-advice = Save it as UTF-8, or cover it with a mapping and name the encoding under { $encoding }.
init-own-settings = { $folder } has its own lodestone.yaml, which applies there.
init-above = { $file } no longer applies here, because the nearest lodestone.yaml does. To keep its settings, uncomment the line that begins with #extends.
init-above-law = { $file } names the law to judge by, so the new file extends it and keeps its settings.
init-nothing = Nothing to check was found. A bill of materials in Lodestone's own format (YAML) has a name that ends in .bom.yaml, or a pattern under `files` names it. `lodestone mapping FILE` shows how any other list of parts is read.
init-nothing-recognised = Nothing was recognised as a bill of materials or shipment.
init-nothing-saved = Nothing to check was found. When the tables named above are saved as CSV in UTF-8, run { $command } again.
init-next = Next: { $command }.

# The comments of the lodestone.yaml that `init` writes, each above the setting that it explains.

init-file-about = Lodestone's settings for this folder and everything below it.
init-file-lines = A line that begins with # and no space is a setting: remove the # to turn it on.
init-file-config = `lodestone config FILE` shows what applies to a file.
init-file-extends = Settings to start from: a file, a file in an npm package, or a list of them. What this file says wins.
init-file-extends-example = Example: extends: ["@acme/lodestone-config/strict.yaml", ./more.yaml]
init-file-files = Which files to check besides those whose names end in { $endings }, and which to leave out.
init-file-skipped = Folders named node_modules and .git are always skipped.
init-file-parts = End uses of parts, for files with no place for them, go into a file beside this one whose name ends in .parts.yaml. Under `uses`, one end use is declared for many parts at once, by files, by part numbers, or by both. Such a file:
init-file-regimes = Whose law to judge by. Default: all of them.
init-file-countries = Countries in these files: { $countries }{ $more ->
    [yes] {" "}and others
    *[no] {""}
  }.
init-file-countries-advice = The law of a country may reach goods that were never there, so leave one out only if you know that it does not.
init-file-as-of = Judge by the law of this day.
init-file-as-of-default = Default: the export date of a shipment, else the day of the run. --as-of overrides it.
init-file-act-states = States that you have looked up yourself of acts that `lodestone acts` calls `unverified`: in-force, suspended or ended.
init-file-rules = Severity of a rule's findings: error, warning, information, hint or off.
init-file-rules-listed = `lodestone rules` lists the rules.
init-file-overrides = The same for some files. A later entry wins over an earlier one.
init-file-packs = Packs of your own (acts, items, parties, rules): paths of files or folders.
init-file-packs-example = Example: packs: [./compliance/packs]
init-file-materials = What is asked about each class of materials: ask (an end use for every item that contains it), controlled (only where an act controls it, or may) or off.
init-file-materials-off = Declared control codes and prohibitions count whatever is set here.
init-file-traces = Also ask about parts that contain only traces of rare earth: capacitors, LEDs, optical fibre, glass.
init-file-mappings = Files that are not in Lodestone's own format, and where they keep their items.
init-file-mappings-shown = `lodestone mapping FILE` shows how one of them is read.
