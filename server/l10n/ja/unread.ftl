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
unread-boms = 部品表の可能性がある{ $count }件のファイルを読み取っていません。
unread-bom = { $sign ->
    [name] 名前が部品表のもので、対象に指定されていません。
    [workbook] Lodestoneが中を読めないブックで、対象に指定されていません。
    [keys] キーが部品表のもので、対象に指定されていません。
    [materials] 確認対象の材料の名前が含まれ、対象に指定されていません。
   *[headings] 見出しが部品表のもので、対象に指定されていません。
  }
unread-named = { $more ->
    [0] 対象：{ $files }。
   *[other] 対象：{ $files }、ほか{ $more }件。
  }
unread-advice = { $kind ->
    [workbook] ブックのシートはCSVとして保存してください。
    [page] HTMLは読み取れません。表をCSVとして保存してください。
    [other] XML、SPDX、PDF、DOCXなど、ほかの種類の文書は読み取れません。表をCSVとして保存するか、CycloneDXをJSONとして出力してください。
   *[text] `lodestone init`は認識したファイルのマッピングを提案します。ほかの表は`use: table`のマッピングの`files`に、UTF-8でなければ`encoding`も指定してください。固定幅の列はCSVとして保存してください。
  }
unread-advice-none = 部品表でないものは`files.unread`に指定してください。
unread-apart = { $by ->
    [repository] { $folder }は独立したリポジトリのため、上位の設定は適用されません
   *[settings] { $folder }には独自のlodestone.yamlがあり、そこではそれが適用されます
  }。{ $command }を実行してください。
unread-not-looked-at = ファイルが多すぎるか長すぎるため、さらに{ $count }件の内容の全部または末尾までを確認していません。
unread-acknowledged = 部品表と見られる{ $count }件のファイルは、意図して読み取っていません（`files.unread`）。
unread-gitignored = .gitignoreにより{ $count }件のファイルとフォルダーを除外しました（`files.gitignored`）。
unread-excluded = `files.exclude`により、ファイルとフォルダー{ $count }件が除外されています。
unread-idle = { $config }の`files.unread`の{ $pattern }に一致する未読み取りのファイルがありません。
unread-idle-advice = パターンを修正するか、削除してください。
unread-recognised = { $by ->
    [keys] キーから認識
   *[headings] { $mapping }として認識
  }：{ $items }品目、うち確認が必要なもの{ $asked }件。
