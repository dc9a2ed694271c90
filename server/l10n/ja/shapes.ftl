shape-no-items = シェイプ{ $shape }はこのファイルに品目を見つけられません。
shape-no-items-advice = 何も確認されていないため、問題なしとは言えません。このファイルに`lodestone shape`を実行し、lodestone.yamlのシェイプを修正してください。
shape-value = { $word }は{ $field }に使える値ではありません。
shape-value-advice = この値は不明として扱われます。lodestone.yamlでフィールドの`values`に意味を書くか、ファイルの値を修正してください。
csv-syntax =
    { $kind ->
        [surplus] この行のセルは見出しの列より多くなっています。
        [unclosed] この引用符は閉じられていません。
       *[text-after-quote] このセルの閉じ引用符の後に文字があります。
    }
csv-syntax-advice =
    { $kind ->
        [surplus] 最後の列より後は読み取られませんでした。区切り文字を含むセルは二重引用符で囲んでください。
        [unclosed] セルは行末まで読み取られました。引用符を閉じるか、取り除いてください。
       *[text-after-quote] セルは引用符も含めて書かれたとおりに読み取られました。引用符で囲んだセルの中の引用符は二重にしてください。
    }
shape-no-source = シェイプ{ $shape }には`use`、`schema`、`fields`のいずれもなく、品目の場所がわかりません。いずれかを書いてください。
shape-several-sources = シェイプ{ $shape }には`use`と`schema`の両方があります。品目の場所を示せるのは一方だけです。どちらかを削除してください。
shape-unknown-use = 組み込みのシェイプ{ $use }はありません。使えるもの：{ $known }。
shape-unknown-use-near = 組み込みのシェイプ{ $use }はありません。{ $near }の間違いではありませんか。
shape-unknown-field = Lodestoneにはフィールド{ $field }がありません。
shape-unknown-field-near = Lodestoneにはフィールド{ $field }がありません。{ $near }の間違いではありませんか。
shape-unit-missing = フィールド{ $field }には単位が必要です。`{"{"} from: …, unit: g {"}"}`のように書いてください。
shape-bad-path = { $path }はパスではありません。キーをスラッシュで区切り、すべての項目は`*`で書いてください。
shape-two-shapes = このファイルは複数のシェイプの対象です：{ $shapes }。確認しませんでした。
shape-two-shapes-advice = lodestone.yamlの各シェイプの`files`を絞り込み、1つだけが対象になるようにしてください。

# `lodestone shape`と`lodestone convert`。

shape-is-folder = フォルダーです。その中のファイルを指定してください。
shape-own = Lodestone独自の形式なので、シェイプでは読みません。
shape-own-advice = `lodestone explain`で、どう理解されるかを確認できます。
shape-unclaimed = lodestone.yamlのどのシェイプもこのファイルを対象にしていません。
shape-unclaimed-advice = 品目の場所を`shapes`に書いてください。
shape-unclaimed-known = `shapes`に{ $use }を書けば、{ $count }件の品目を読み取れます。
shape-unclaimed-fields = { $command }は、{ $count }件の品目を読み取るシェイプを提案します。
shape-told-claim = シェイプ{ $shape }が対象にし、{ $readAs ->
    [table] 表
    *[tree] YAMLまたはJSON
  }として読みます。
shape-told-header = 列名は{ $line }行目にあり、セルの区切りは{ $separator ->
    [comma] コンマ
    [semicolon] セミコロン
    *[tab] タブ
  }です。
shape-told-items = { $count }件の品目を読み取りました。
shape-told-passed = 読み飛ばし（{ $why ->
    [blank] 空行
    [one-cell] セルが一つだけ
    [heading] 列名の繰り返し
    [total] 合計
    [left-out] シェイプによる除外
    *[not-selected] リストの品目ではない
  }）：{ $count }件、{ $more ->
    [0] { $lines }行目
    *[other] { $lines }行目ほか{ $more }件
  }。
shape-told-unmapped = 次の{ $readAs ->
    [table] 列
    *[tree] キー
  }からは何も読み取りません：{ $names }。
shape-told-first = 最初の品目（{ $line }行目）：
convert-head = { $file }から、シェイプ{ $shape }で読み取りました。
convert-from = { $line }行目から。
convert-missing = 要対応：{ $what }
