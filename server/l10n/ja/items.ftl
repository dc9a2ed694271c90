item-unnamed = この品目
items-and-more = { $names }ほか{ $count }件
item-in-line = { $part }（{ $line }内）
item-stands-here = { $part }はここにあります。
item-is-controlled = { $part }は規制対象です。
item-is-under-end-use = { $part }はこの最終用途に属します。
item-is-reached = { $part }は禁止の対象です。
item-is-described = { $part }はここに記載されています。
item-is-written-here = ここに書かれています。

in-parts-entry = 部品ファイルでその部品について
in-parts-matching = 部品ファイルの`matching`で（部品番号がないため）
