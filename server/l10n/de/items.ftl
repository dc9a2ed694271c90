item-unnamed = dieser Artikel
items-and-more = { $names } und { $count } weitere
