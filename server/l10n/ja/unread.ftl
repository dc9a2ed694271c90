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
unread-boms = 部品表と見られる{ $count }件のファイルを読み取っていません。
unread-bom = { $sign ->
    [name] 名前が部品表のもので、対象に指定されていません。
   *[headings] 見出しが部品表のもので、対象に指定されていません。
  }
unread-recognised = { $by ->
    [keys] キーから認識
   *[headings] { $shape }として認識
  }：{ $items }品目、うち確認が必要なもの{ $asked }件。
