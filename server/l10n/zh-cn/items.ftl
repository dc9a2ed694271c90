item-unnamed = 此项目
items-and-more = { $names }等另{ $count }项
