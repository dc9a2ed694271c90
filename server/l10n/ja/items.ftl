item-unnamed = この品目
items-and-more = { $names }ほか{ $count }件
