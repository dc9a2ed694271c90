item-unnamed = 此物项
items-and-more = { $names }以及另外{ $count }项
item-in-line = { $line }中的{ $part }
country = { $name }（{ $code }）
item-stands-here = { $part }位于此处。
item-is-controlled = { $part }受管制。
item-may-be-controlled = { $part }可能受管制。
item-is-under-end-use = 此最终用途适用于{ $part }。
item-is-reached = { $part }属于禁止范围。
item-is-described = { $part }在此处描述。
item-is-written-here = 写在此处。

in-parts-entry = 在零件文件中为该零件
in-parts-matching = 在零件文件中用`matching`（没有零件号，无法写条目）

# 未读取的文字

item-unread-text =
    { $where ->
        [column] 此单元格提到{ $classes }，但{ $name }列不用于识别材料。
        [unnamed] 此单元格提到{ $classes }，但其所在列没有名称，未被读取。
       *[key] 此文字提到{ $classes }，但键{ $name }不用于识别材料。
    }
item-unread-text-advice =
    { $where ->
        [column] 请在lodestone.yaml中该字段映射的`fields`下，将此列映射到`description`、`material`或`controlCodes/code`。
        [unnamed] 请在文件中为此列命名，并在lodestone.yaml中该字段映射的`fields`下将其映射到`description`、`material`或`controlCodes/code`。
        [mapped] 请在lodestone.yaml中该字段映射的`fields`下，将此键映射到`description`、`material`或`controlCodes/code`。
       *[key] 请将其写在`description`、`material`或`controlCodes`下。
    }
