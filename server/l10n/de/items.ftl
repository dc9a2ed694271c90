item-unnamed = dieser Artikel
items-and-more = { $names } und { $count } weitere
item-in-line = { $part } in { $line }
item-stands-here = { $part } steht hier.
item-is-controlled = { $part } ist kontrolliert.
item-is-under-end-use = { $part } fällt unter diese Endverwendung.
item-is-reached = { $part } fällt unter das Verbot.
item-is-described = { $part } ist hier beschrieben.
item-is-written-here = Es steht hier.

in-parts-entry = für das Teil in einer Teiledatei
in-parts-matching = mit `matching` in einer Teiledatei (ohne Teilenummer gibt es keinen Eintrag)
