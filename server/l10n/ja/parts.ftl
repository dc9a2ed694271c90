parts-duplicate = { $part }はすでに部品ファイルに記載されています。
parts-duplicate-of = { $manufacturer }の{ $part }はすでに部品ファイルに記載されています。
parts-duplicate-advice = 最初の記載だけが使われます。一方を削除するか、それぞれに`manufacturer`を記載してください。
parts-duplicate-end-use = 最終用途{ $key }はすでに部品ファイルで申告されています。
parts-duplicate-end-use-advice = 最初のものだけが使われます。一方を削除するか、別のキーにしてください。
parts-first-here = 最初の記載はここです。
parts-conflict =
    { $fact ->
        [origin] { $part }の原産国は{ $here }と申告されていますが、部品ファイルでは{ $there }です。
        [cas] { $part }のCAS番号は{ $here }と申告されていますが、部品ファイルでは{ $there }です。
        [tariff] { $part }の税番は{ $here }と申告されていますが、部品ファイルでは{ $there }です。
        [magnet] { $part }の磁石の種類は{ $here }と申告されていますが、部品ファイルでは{ $there }です。
       *[control] { $part }の規制番号は{ $here }と申告されていますが、部品ファイルでは{ $there }です。
    }
parts-conflict-share = { $part }に申告された{ $substance }の割合は、部品ファイルと異なります。
parts-conflict-advice = 行の記載が優先されます。誤っているほうを修正してください。
parts-says-here = 部品ファイルの記載箇所はここです。
parts-ambiguous = 部品ファイルの複数の記載が{ $part }に当てはまるため、どれも使われません。
parts-ambiguous-advice = この行に製造者を記載してください。その製造者の記載が使われます。
parts-ambiguous-use = 部品ファイルの`uses`が{ $part }に異なる最終用途を定めています。
parts-ambiguous-use-advice = どちらも使われません。`parts`で部品の最終用途を申告するか、一方の`files`または`parts`の範囲を狭めてください。
parts-use-here = その1つはここで申告されています。
parts-waiver-malformed = 部品ファイルのこの例外承認には効果がありません。
parts-waiver-expired = 例外承認されていた指摘は、すべての文書で再び件数に含まれます。
parts-waiver-unused = 部品ファイルのこの例外承認には効果がありません。この部品には{ $rule }の未処理の指摘がありません。
parts-waiver-unused-advice = 削除するか、対象の部品の記載に移してください。
explain-from-parts = { $place }の記載から：{ $facts }。
explain-parts-source = 出典：{ $told }。
explain-parts-by = 記入者：{ $by }
editor-part-has-entry = { $place }にすでに記載があります。
editor-part-entry = { $place }の記載：{ $facts }。
editor-part-as-in = { $place }の行としての判定：
editor-declared-at = { $place }で申告されています。
editor-part-lines =
    { $lines ->
        [0] ルートフォルダーの下の文書に、この部品番号の行はありません。
       *[other] この部品番号は{ $documents }件の文書の{ $lines }行にあります。
    }
report-parts-file = 部品ファイル
parts-unused = 部品番号{ $part }の行は、どの文書にもありません。
parts-unused-of = { $manufacturer }の部品番号{ $part }の行は、どの文書にもありません。
parts-unused-use = { $pattern }で始まるこの{ $list }の記載に当てはまる行は、どの文書にもありません。
parts-unused-advice = 部品番号または製造者を修正するか、この記載を削除してください。
parts-unused-advice-star = キーは1つの部品番号で、一字一句照合されます。`*`を使うパターンには、`matching`の下に`parts: [パターン]`とともに記載してください。
parts-unused-advice-patterns = パターンを修正するか、この記載を削除してください。
parts-unused-why = どの行にも当てはまらない記載は使われません。
parts-stale = { $part }の申告は{ $date }付けで、{ $months }か月を過ぎています。
parts-stale-matching = この申告は{ $date }付けで、{ $months }か月を過ぎています。
parts-stale-advice = 仕入先にもう一度確認してください：{ $keys }。
parts-stale-why = 申告の有効期間は{ $file }の{ $key }で定められています。
