# How items are named.

# An item without a part number, in the midst of a sentence or at its beginning.
item-unnamed = this item
items-and-more = { $names } and { $count } more
# A part with the line of the file at hand that brings it in.
item-in-line = { $part } in { $line }
# A country with its code, such as China (CN).
country = { $name } ({ $code })

# Places that a finding shows
item-stands-here = { $part } is here.
item-is-controlled = { $part } is controlled.
item-may-be-controlled = { $part } may be controlled.
item-is-under-end-use = This end use applies to { $part }.
item-is-reached = The prohibition covers { $part }.
item-is-described = { $part } is described here.

item-is-written-here = It is written here.

# Where a parts file says something of an item: in the entry of its number, or by patterns where it has none.
in-parts-entry = for the part in a parts file
in-parts-matching = by `matching` in a parts file (it has no part number)

# Texts from which nothing is read

item-unread-text =
    { $where ->
        [column] This cell names { $classes }, and no material is looked for under { $name }.
        [unnamed] This cell names { $classes }, and nothing is read from it, because its column has no name.
       *[key] This text names { $classes }, and no material is looked for under { $name }.
    }
item-unread-text-advice =
    { $where ->
        [column] Name the column under `fields` of the mapping in lodestone.yaml, for `description`, `material` or `controlCodes/code`.
        [unnamed] Give the column a name in the file, and name it under `fields` of the mapping in lodestone.yaml, for `description`, `material` or `controlCodes/code`.
        [mapped] Name the key under `fields` of the mapping in lodestone.yaml, for `description`, `material` or `controlCodes/code`.
       *[key] Write it under `description`, `material` or `controlCodes`.
    }
