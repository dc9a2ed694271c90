# How items are named.

# An item without a part number, in the midst of a sentence or at its beginning.
item-unnamed = this item
items-and-more = { $names } and { $count } more
