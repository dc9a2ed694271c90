shape-no-items = シェイプ{ $shape }はこのファイルに品目を見つけられません。
shape-no-items-advice = 何も確認されていないため、問題なしとは言えません。このファイルに`lodestone shape`を実行し、lodestone.yamlのシェイプを修正してください。
convert-no-items-advice = そのため、上の文書に品目はありません。このファイルに`lodestone shape`を実行し、lodestone.yamlのシェイプを修正してください。
shape-unread-columns = { $all ->
    [yes] 部品を説明しうる列が読み取られていません：{ $columns }。
   *[no] 部品の内容を示す列{ $columns }が読み取られていません。
  }
shape-unread-columns-advice = この列の内容は確認されていません。lodestone.yamlのシェイプの`fields`に、`description`や`material`など、各列が持つフィールドを書いてください。
shape-unread-list = リスト{ $list }には部品らしいものがありますが、何も読み取られていません。
shape-unread-list-advice = この内容は確認されていません。lodestone.yamlのシェイプの`items`に、品目の中にあるリストなら`children`に追加してください。
shape-unread-row = この行には規制対象材料が書かれていますが、{ $why ->
    [total] 合計の行と見なされ、
    [footer] フッターと見なされ、
    [title] ヘッダー行より上にあるため、
   *[one-cell] セルが一つしか埋まっていないため、
  }読み飛ばされています。
shape-unread-row-advice = { $why ->
    [title] 部品の行であれば、ヘッダー行より下に移し、最初の列に番号または名称を書いてください。
   *[row] 部品の行であれば、最初の列に番号または名称を、行に数量を書いてください。
  }
shape-unread-outside = このテキストには規制対象材料が書かれていますが、品目の外にあるため確認していません。
shape-unread-outside-advice = 部品であれば、その場所をlodestone.yamlのシェイプの`items`に加えてください。
shape-value = { $word }は{ $field }に使える値ではありません。
shape-value-advice = この値は不明として扱われます。lodestone.yamlでフィールドの`values`に意味を書くか、ファイルの値を修正してください。
shape-value-lacks = { $lacks ->
    [digits] { $word }は税番の形式ではありません。
   *[list] { $word }は規制リストの指定がない規制番号です。
  }
shape-value-lacks-advice = { $lacks ->
    [digits] 数字の部分だけで照合されます。ファイルに6桁から10桁の税番を書いてください。
   *[list] この値は不明として扱われます。PRC、US、EU、JPのいずれかのリストを併記するか、列またはキーを`controlCodes/PRC`のように1つのリストの番号に対応付けてください。
  }
csv-syntax =
    { $kind ->
        [surplus] この行のセルは見出しの列より多くなっています。
        [unclosed] この引用符は閉じられていません。
        [split] 区切り文字がこのテキストを分けているため、後ろのセルが別の列に入っています。
        [second-header] この行は、最初の見出しとは列が異なる見出しです。
        [header-above] この見出しと、次の見出しまでの行は読み取られていません。
        [conflict] Gitのマージの競合がここに残っています。
       *[text-after-quote] このセルの閉じ引用符の後に文字があります。
    }
csv-syntax-advice =
    { $kind ->
        [surplus] 最後の列より後は読み取られませんでした。区切り文字を含むセルは二重引用符で囲んでください。
        [unclosed] セルは行末まで読み取られました。引用符を閉じるか、取り除いてください。
        [split] 後ろのセルは誤った列として読み取られました。テキスト全体を二重引用符で囲み、中の二重引用符は二つ重ねてください。
        [second-header] この行より下は最初の見出しに従い、誤った列として読み取られました。列を最初の見出しの順に並べるか、ファイルを分けてください。
        [header-above] 表は、最も適合する一つの見出しに従って読み取られます。ファイルを分けてください。
        [conflict] 両方の版の行を読み取りました。一方の行を残し、この行を削除してください。
       *[text-after-quote] セルは引用符も含めて書かれたとおりに読み取られました。引用符で囲んだセルの中の引用符は二重にしてください。
    }
shape-no-source = シェイプ{ $shape }には`use`、`schema`、`fields`のいずれもなく、品目の場所がわかりません。いずれかを書いてください。
shape-several-sources = シェイプ{ $shape }には`use`と`schema`の両方があります。品目の場所を示せるのは一方だけです。どちらかを削除してください。
shape-unknown-use = 組み込みのシェイプ{ $use }はありません。使えるもの：{ $known }。
shape-unknown-use-near = 組み込みのシェイプ{ $use }はありません。{ $near }の間違いではありませんか。
shape-unknown-field = Lodestoneにはフィールド{ $field }がありません。
shape-unknown-field-near = Lodestoneにはフィールド{ $field }がありません。{ $near }の間違いではありませんか。
shape-unit-missing = フィールド{ $field }には単位が必要です。g、mm、%などの単位を付けて`{"{"} from: …, unit: … {"}"}`と書いてください。
shape-codes-without-list = フィールド{ $field }には、どのリストの番号かを示す{ $list }も必要です。すべて同じリストの番号であれば、代わりに{ $near }と書いてください。
shape-bad-path = { $path }はパスではありません。キーをスラッシュで区切り、すべての項目は`*`で書いてください。
shape-items-in-table = 表に{ $key }はありません。行がそのまま品目になります。削除してください。
shape-tree-without-items = シェイプ{ $shape }の品目の場所が示されていません。{ $key }に`/parts/*`のようなパスを書いてください。
shape-two-shapes = このファイルは複数のシェイプの対象です：{ $shapes }。確認しませんでした。
shape-two-shapes-advice = lodestone.yamlの各シェイプの`files`を絞り込み、1つだけが対象になるようにしてください。

# `lodestone shape`と`lodestone convert`。

shape-is-folder = フォルダーです。その中のファイルを指定してください。
shape-own = Lodestone独自の形式なので、シェイプでは読みません。
shape-own-advice = `lodestone explain`で、どう理解されるかを確認できます。
shape-broken = このファイルを対象とするシェイプ{ $shape }（{ $place }）に誤りがあるため、ファイルを読み取れません。誤りの内容は上に示しています。
shape-unclaimed = lodestone.yamlのどのシェイプもこのファイルを対象にしていません。
shape-unclaimed-advice = 品目の場所を`shapes`に書いてください。
shape-unclaimed-known = `shapes`に{ $use }を書けば、{ $count }件の品目を読み取れます。
shape-unclaimed-known-advice = 同じシェイプの`files`にこのファイルを書いてください。lodestone.yamlがなければ、`lodestone init`が両方を書きます。
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
shape-told-looked-in = 列の名前がある行は見つかりませんでした。1行目から{ $line }行目までで、{ $names }などを探しました。
shape-told-validated =
    { $validated ->
        [yes] スキーマでも検証します。
       *[failed] スキーマでも検証するはずでしたが、できませんでした。
    }
shape-told-items = { $count }件の品目を読み取りました。
shape-told-passed = 読み飛ばし（{ $why ->
    [title] 列名より上の行
    [blank] 空行
    [one-cell] セルが一つだけ
    [heading] 列名の繰り返し
    [total] 合計
    [footer] 空行より下で、コロンで終わる見出し付き
    [left-out] シェイプによる除外
    *[not-selected] リストの品目ではない
  }）：{ $count }件、{ $more ->
    [0] { $lines }行目
    *[other] { $lines }行目ほか{ $more }件
  }。
shape-told-read = 読み取る列またはキー：{ $names }。
shape-told-unmapped = 次の{ $readAs ->
    [table] 列
    *[tree] キー
  }からは何も読み取りません：{ $names }。
shape-told-first = 最初の品目（{ $line }行目）：
convert-head = { $file }から、シェイプ{ $shape }で読み取りました。
convert-from = { $line }行目から。
convert-missing = 要対応：{ $what }

# 外部ファイルの品目の場所を示すJSON Schema

shape-schema-long = このスキーマは{ $length }文字です。Lodestoneが読むスキーマは{ $most }文字までです。
shape-schema-many = このスキーマは{ $most }を超える部分スキーマから成るため、読みません。
shape-schema-no-schema = これはJSON Schemaではありません。`type`や`properties`などのキーワードを持つオブジェクトである必要があります。
shape-schema-dialect = LodestoneはJSON Schemaの方言{ $dialect }を読みません。読むのはdraft-07、2019-09、2020-12です。
shape-schema-nested-id = スキーマ内部の`$id`（{ $id }）は参照の意味を変えるため、読みません。削除し、`#/$defs/…`または`$anchor`で参照してください。
shape-schema-dynamic = { $key }は読みません。`$ref`と`#/$defs/…`でこのファイル内の場所を参照してください。
shape-schema-outside = { $ref }はこのファイルの外を指していますが、スキーマは単独で読みます。内容を`$defs`の下に写し、`#/$defs/…`で参照してください。
shape-schema-ref-absent = { $ref }の指す先がこのファイルにありません。
shape-schema-circle = この`$ref`は、オブジェクトもリストも挟まずに自身へ戻るため、値が何であるかが決まりません。
shape-schema-places = 1つの値がこのスキーマの{ $most }を超える場所に同時に当たり得るため、スキーマを読みません。
shape-schema-positions = このスキーマの分岐の組み合わせが{ $most }通りを超えるため、読みません。
shape-schema-two-words = 同じ値が{ $one }（{ $line }行目）と{ $other }の両方になっていますが、どちらか一方でなければなりません。一方の語を削除するか、より深い場所へ移してください。
shape-schema-word-form = `x-lodestone`には`partNumber`などのLodestoneの形式の語か、`field`を持つマップを書いてください。
shape-schema-option = { $key }は`field`の横では意味を持ちません。使えるのは`key`、`unit`、`values`です。
shape-schema-option-near = { $key }は`field`の横では意味を持ちません。{ $near }のことですか。
shape-schema-unit = 単位は`kg`などのコード、または`from`とパスを持つマップです。
shape-schema-unit-missing = { $field }には単位が必要です。`field`の横に`"unit": "g"`のように`unit`を書くか、単位を持つプロパティに{ $part }を付けてください。
shape-schema-misplaced = { $word }は`composition`などのリストの要素の中には置けません。
shape-schema-outside-item = { $field }は品目についての語ですが、品目の中にありません。それを囲むオブジェクトに{ $word }を付けてください。
shape-schema-key = 値のキーを取り込めるのは品目と`composition`の要素であり、{ $field }ではありません。
shape-schema-no-item = このスキーマには{ $word }の付いたオブジェクトがなく、品目の場所が分かりません。
shape-schema-absent = ファイル{ $path }がないため、シェイプ{ $shape }の品目の場所が分かりません。パスを直してください。パスはこのファイルのフォルダーからの相対です。
shape-schema-elsewhere = スキーマ{ $path }はlodestone.yamlのフォルダーの下になければなりません。絶対パスやアドレスは使えません。
shape-schema-unreadable = スキーマ{ $path }を読めません。
shape-schema-unusable = スキーマ{ $path }に誤りがあるため、シェイプ{ $shape }のファイルを検査しません。誤りの場所は{ $place }です。
shape-schema-beside = `schema`の横では{ $key }は意味を持ちません。スキーマのオブジェクトに`item`を付けてください。
shape-schema-pattern = { $pattern }は正規表現ではないため、どのファイルも検証しません。
shape-schema-pattern-unsafe = パターン{ $pattern }は線形時間で実行できないため、どのファイルも検証しません。先読み、後読み、後方参照を使わず、繰り返しは1000回までで書いてください。
shape-schema-keyword-value = JSON Schema { $dialect }は{ $key }にこの値を許可しないため、どのファイルも検証しません。
shape-schema-keyword-dialect = { $key }はJSON Schema { $dialect }では何も求めないため、どのファイルも検証しません。意図する方言を`$schema`に書くか、この方言の書き方にしてください。
shape-schema-not-validating = スキーマ{ $path }に誤りがあるため、シェイプ{ $shape }のファイルは検査しますが、スキーマでは検証しません。誤りの場所は{ $place }です。
shape-validate-without-schema = `validate`にはご自身のJSON Schemaが必要です。`schema`に書いてください。
shape-matches-nothing = { $config }のシェイプ{ $shape }が対象とするファイルがありません。
shape-matches-nothing-advice = `files`のパターンを直すか、シェイプを削除してください。対象のつもりだったファイルは確認されていません。
