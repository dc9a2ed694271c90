editor-setting-unused = 设置{ $setting }未被采用。
editor-setting-entry-unused = 设置{ $setting }中的条目{ $entry }未被采用。
editor-setting-not-boolean = { $value }既不是true也不是false。

editor-more-items = 另有{ $count }个物项
