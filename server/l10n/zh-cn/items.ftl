item-unnamed = 此物项
items-and-more = { $names }等另{ $count }项
item-in-line = { $line }中的{ $part }
item-stands-here = { $part }位于此处。
item-is-controlled = { $part }受管制。
item-is-under-end-use = { $part }属于此最终用途。
item-is-reached = { $part }属于禁止范围。
item-is-described = { $part }在此处描述。
item-is-written-here = 写在此处。

in-parts-entry = 在零件文件中为该零件
in-parts-matching = 在零件文件中用`matching`（没有零件号，无法写条目）
