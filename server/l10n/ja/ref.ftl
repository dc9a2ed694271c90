ref-cycle = { $part }の`ref`は自分自身に戻るため、何も引き継げません。
ref-cycle-advice = この品目を含まず、参照もしていない品目を参照してください。
ref-missing = { $part }は{ $number }を参照していますが、この文書にその部品番号の品目はありません。
ref-missing-advice = この文書にある品目の部品番号を書いてください。
ref-alike = 両者は同じに見えますが、一方はアクセント付きの文字、もう一方は文字の後に別のアクセントで書かれています。
ref-ambiguous = { $part }が参照する{ $number }は、この文書の{ $count }件の品目の部品番号です。
ref-ambiguous-advice = 品目に異なる部品番号を付けてください。
ref-too-long = { $part }から{ $most }件を超える参照が連なっています。
ref-too-long-advice = 品目そのものを参照してください。
ref-unjudged = 修正されるまで、この明細は参照先の情報なしで判定されます。
ref-not-followed = { $part }は{ $file }を参照していますが、ここではほかのファイルをたどりません。
ref-not-followed-why = この明細は自身のキーだけで判定され、参照先のファイルは検査されていません。
ref-no-bom-file = { $part }が参照する{ $ref }は、部品表ファイルの名前ではありません。
ref-no-bom-file-advice = 名前が{ $endings }で終わるファイルか、{ $example }のように`#`を付けたこの文書の部品を書いてください。
ref-not-relative =
    { $form ->
        [address] { $part }の`ref`はアドレスで、読まれることはありません。
       *[path] { $part }の`ref`は絶対パスで、読まれることはありません。
    }
ref-not-relative-advice = ワークスペース内のファイルを相対パスで書くか、この文書の部品を{ $example }のように書いてください。
ref-no-file = { $part }が参照する{ $file }は存在しません。
ref-no-file-advice = このファイルのフォルダーを起点とするパスを修正してください。
ref-other-case = { $part }が参照する{ $file }は、ファイル名と大文字・小文字が異なります。
ref-other-case-why = この書き方ではファイルが見つからない環境があります。
ref-backslash = { $part }が参照する{ $file }にはバックスラッシュがあり、フォルダーと解釈されない環境があります。
ref-backslash-advice = ワークスペースのフォルダー内のパスをスラッシュで書いてください。
ref-no-part-named = { $part }が参照する{ $ref }には、`#`の後に部品番号がありません。
ref-no-part-named-advice = その後に部品番号を書くか、部品表全体を参照する場合は`#`を削除してください。
ref-no-part = { $part }は{ $file }の{ $number }を参照していますが、そこにその品目はありません。
ref-no-part-advice = そのファイルにある品目の部品番号を書いてください。
ref-outside =
    { $where ->
        [repository] { $part }が参照する{ $file }は別のGitリポジトリにあり、読まれることはありません。
        [root] { $part }が参照する{ $file }は別の`lodestone.yaml`の下にあり、読まれることはありません。
        [link] { $part }が参照する{ $file }はリンクでワークスペースの外に出るため、読まれることはありません。
       *[workspace] { $part }が参照する{ $file }はワークスペースの外にあり、読まれることはありません。
    }
ref-outside-advice =
    { $where ->
        [root] `lodestone.yaml`はそれぞれ、その下にあるものの起点です。両方のファイルの上に1つだけ残すか、ファイルの内容をここに書いてください。
       *[elsewhere] ファイルをワークスペースのフォルダーに移すか、その内容をここに書いてください。
    }
ref-unreadable = { $part }が参照する{ $file }は読めません。
ref-unreadable-advice = ファイルを修復するか、別のファイルを参照してください。
ref-broken = { $part }が参照する{ $file }は正しいYAMLではありません（{ $line }行目）。
ref-broken-advice = 先にそのファイルを修正してください。参照先は誤りのある箇所にあるかもしれません。
ref-not-bom = { $part }が参照する{ $file }は部品表ではありません。
ref-not-bom-advice = 部品表には`kind: bom`と書きます。
ref-is-shipment = { $part }が参照する{ $file }は部品表ではなく出荷です。
ref-is-shipment-advice = 部品表か、その中の品目を参照してください。
ref-several-boms = { $part }が参照する{ $file }には部品表が{ $count }件あります。
ref-several-boms-advice = `#`の後に対象の部品を書いてください。
ref-ambiguous-there = { $part }が参照する{ $file }の{ $number }は、そこにある{ $count }件の品目の部品番号です。
ref-ambiguous-there-advice = そこにある品目に異なる部品番号を付けてください。
ref-further = { $part }の参照先{ $item }の`ref`は、どこにもつながっていません。
ref-items-of-bom = { $part }が参照する部品表の`items`は、品目のリストではありません。
ref-items-of-item = { $part }の参照先{ $item }の`items`は、品目のリストではありません。
ref-items-advice = そのファイルを修正してください。部品は不明で、検査されていません。
ref-items-here = これは品目のリストではありません。
ref-of-item = これが{ $item }の`ref`です。
ref-more-unread = 参照先のうち、ほかの{ $count }件も読めません。
ref-many-unread = 参照先のうち、ほかにも読めないものがあります。
ref-fix = { $ref }を参照する
