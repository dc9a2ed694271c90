# The report of `lodestone init`.

init-written = { $file } written. { $count ->
    [one] 1 file
    *[other] { $count } files
  } of Lodestone's by name.
init-claimed = { $count ->
    [one] 1 file
    *[other] { $count } files
  } by what they say, which `files` now claims: { $patterns }.
init-no-pattern = No pattern can name { $file }. Rename it so that it ends in .bom.yaml or .shipment.yaml.
init-own-settings = { $folder } has a lodestone.yaml of its own, which holds there.
init-above = { $file } no longer holds here, for the nearest lodestone.yaml does. To keep what it sets, take up the line that begins with #extends.
init-nothing = Nothing to check was found. Name a bill of materials so that it ends in .bom.yaml, or write its pattern under `files`; then run `lodestone check`.
init-next = Next: { $command }.
