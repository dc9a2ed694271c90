unread-file =
    { $reason ->
        [folder] { $file }はフォルダーです。
        [irregular] { $file }は通常のファイルではありません。
        [not-folder] { $file }への途中に、フォルダーでないものがあります。
        [broken-link] { $file }への途中のリンクは、どこにもつながっていません。
        [link-circle] { $file }への途中のリンクが循環しています。
        [too-large] { $file }は大きすぎます。
        [encoding] { $file }はUTF-8ではありません。
        [settings] { $file }に適用される設定に誤りがあります。
       *[system] { $file }についてのシステムの報告：{ $words }
    }
