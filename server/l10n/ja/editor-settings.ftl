editor-setting-unused = 設定{ $setting }は使用されません。
editor-setting-entry-unused = 設定{ $setting }の項目{ $entry }は使用されません。
editor-setting-not-boolean = { $value }はtrueでもfalseでもありません。

editor-more-items = ほか{ $count }品目
