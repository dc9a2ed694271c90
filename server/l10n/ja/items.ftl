item-unnamed = この品目
items-and-more = { $names }ほか{ $count }件
item-in-line = { $part }（{ $line }内）
country = { $name }（{ $code }）
item-stands-here = { $part }はここにあります。
item-is-controlled = { $part }は規制対象です。
item-may-be-controlled = { $part }は規制対象の可能性があります。
item-is-under-end-use = この最終用途は{ $part }に適用されます。
item-is-reached = { $part }は禁止の対象です。
item-is-described = { $part }はここに記載されています。
item-is-written-here = ここに書かれています。

in-parts-entry = 部品ファイルでその部品について
in-parts-matching = 部品ファイルの`matching`で（部品番号がないため）

# 読み取られないテキスト

item-unread-text =
    { $where ->
        [column] このセルには{ $classes }が書かれていますが、列{ $name }では材料を調べません。
        [unnamed] このセルには{ $classes }が書かれていますが、列に名前がないため読み取られていません。
       *[key] このテキストには{ $classes }が書かれていますが、キー{ $name }では材料を調べません。
    }
item-unread-text-advice =
    { $where ->
        [column] lodestone.yamlのマッピングの`fields`で、この列を`description`、`material`または`controlCodes/code`に対応付けてください。
        [unnamed] ファイルでこの列に名前を付け、lodestone.yamlのマッピングの`fields`で`description`、`material`または`controlCodes/code`に対応付けてください。
        [mapped] lodestone.yamlのマッピングの`fields`で、このキーを`description`、`material`または`controlCodes/code`に対応付けてください。
       *[key] `description`、`material`または`controlCodes`に書いてください。
    }
