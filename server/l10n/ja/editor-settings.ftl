editor-setting-unused = 設定{ $setting }は使用されません。
editor-setting-entry-unused = 設定{ $setting }の項目{ $entry }は使用されません。
editor-setting-not-boolean = { $value }はtrueでもfalseでもありません。

editor-more-items = ほか{ $count }品目
editor-word-item = 品目（部品または出荷の明細）を表すオブジェクトに付けます。品目の中の品目は、その部品です。
editor-word-document =
    { $kind ->
        [shipment] このスキーマのファイルが出荷であることを示します。
       *[bom] このスキーマのファイルが部品表であることを示します。書かなくても部品表です。
    }
