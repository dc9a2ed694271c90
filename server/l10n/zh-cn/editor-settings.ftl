editor-setting-unused = 设置{ $setting }未被采用。
editor-setting-entry-unused = 设置{ $setting }中的条目{ $entry }未被采用。
editor-setting-not-boolean = { $value }既不是true也不是false。

editor-more-items = 另有{ $count }个物项
editor-word-item = 标记代表物项（零件或发货的明细行）的对象。物项中的物项是它的零件。
editor-word-document =
    { $kind ->
        [shipment] 表示采用此架构的文件是发货文档。
       *[bom] 表示采用此架构的文件是物料清单；不写时也按此处理。
    }
