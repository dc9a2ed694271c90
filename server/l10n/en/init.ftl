# The report of `lodestone init`.

init-written = { $file } written. { $count ->
    [one] 1 file is
    *[other] { $count } files are
  } checked by name.
init-claimed = { $count ->
    [one] 1 more file is a bill of materials or shipment
    *[other] { $count } more files are bills of materials or shipments
  } by content; `files` now claims { $patterns }.
init-no-pattern = No pattern can name { $file }. Rename it so that it ends in .bom.yaml or .shipment.yaml.
init-own-settings = { $folder } has its own lodestone.yaml, which applies there.
init-above = { $file } no longer applies here, because the nearest lodestone.yaml does. To keep its settings, uncomment the line that begins with #extends.
init-nothing = Nothing to check was found. Name a bill of materials so that it ends in .bom.yaml, or write its pattern under `files`; then run `lodestone check`.
init-next = Next: { $command }.
