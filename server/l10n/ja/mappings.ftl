mapping-no-items = マッピング{ $mapping }はこのファイルに品目を見つけられません。
mapping-no-items-advice = 何も検査されていません。このファイルに`lodestone mapping`を実行し、lodestone.yamlのマッピングを修正してください。
convert-no-items-advice = そのため、上の文書に品目はありません。このファイルに`lodestone mapping`を実行し、lodestone.yamlのマッピングを修正してください。
mapping-unread-columns = { $of ->
    [all] 部品を説明しうる列が1つも読み取られていません：{ $columns }。
    [share] 元素の含有率の列{ $columns }が読み取られていません。
   *[description] 部品の内容を示す列{ $columns }が読み取られていません。
  }
mapping-unread-columns-advice = この列の内容は検査されていません。lodestone.yamlのマッピングの`fields`に、`description`や`material`など、各列が持つフィールドを書いてください。
mapping-unread-list = リスト{ $list }には部品らしいものがありますが、何も読み取られていません。
mapping-unread-list-advice = この内容は検査されていません。lodestone.yamlのマッピングの`items`に、品目の中にあるリストなら`children`に追加してください。
mapping-unread-row = この行には確認対象の材料が書かれていますが、{ $why ->
    [total] 合計の行と見なされ、
    [footer] フッターと見なされ、
    [title] 見出し行より上にあるため、
    [table] その表が品目の一覧として読まれないため、
   *[one-cell] セルが1つしか埋まっていないため、
  }読み飛ばされています。
mapping-unread-row-advice = { $why ->
    [title] 部品の行であれば、見出し行より下に移し、最初の列に番号または名称を書いてください。
    [table] 表が部品の一覧であれば、列の名前をマッピングが読むものにするか、lodestone.yamlの`fields`で対応付けてください。
   *[row] 部品の行であれば、最初の列に番号または名称を、行に数量を書いてください。
  }
mapping-unread-heading = この見出しに確認対象の材料が書かれていますが、その列からは何も読み取られていません。
mapping-unread-heading-advice = lodestone.yamlの`fields`で列を対応付けてください。元素の質量分率は`composition/Nd`など、テキストは`material`です。
mapping-unread-outside = このテキストには確認対象の材料が書かれていますが、品目の外にあるため検査していません。
mapping-unread-outside-advice = 部品であれば、その場所をlodestone.yamlのマッピングの`items`に加えてください。
mapping-unread-prose = { $syntax ->
    [workbook] このシートの名前に確認対象の材料が書かれていますが、検査されていません。
   *[markdown] 表の外にあるこのテキストに確認対象の材料が書かれていますが、検査されていません。
  }
mapping-unread-prose-advice = 部品に関する内容であれば、その部品の行に書いてください。ファイル内の最初の箇所だけを示しています。
mapping-value = { $word }は{ $field }に使える値ではありません。
mapping-value-advice = この値は不明として扱われます。lodestone.yamlでフィールドの`values`に意味を書くか、ファイルの値を修正してください。
mapping-value-lacks = { $lacks ->
    [digits] { $word }は税番の形式ではありません。
    [unit] { $word }は単位のない数値です。
   *[list] { $word }は規制リストの指定がない規制番号です。
  }
mapping-value-lacks-advice = { $lacks ->
    [digits] 数字の部分だけで照合されます。ファイルに6桁から10桁の税番を書いてください。
    [unit] この値は不明として扱われます。数値の後に単位を書くか、lodestone.yamlの列の`unit`に書いてください。
   *[list] この値は不明として扱われます。PRC、US、EU、JPのいずれかのリストを併記するか、列またはキーを`controlCodes/PRC`のように1つのリストの番号に対応付けてください。
  }
csv-syntax =
    { $kind ->
        [surplus] この行のセルは見出しの列より多くなっています。
        [no-value] この数式には値が保存されていないため、セルは読み取られませんでした。
        [failed] この数式はエラーになっているため、セルから部品のことはわかりません。
        [unclosed] この引用符は閉じられていません。
        [split] 区切り文字がこのテキストを分けているため、後ろのセルが別の列に入っています。
        [second-header] この行は、最初の見出しとは列が異なる見出しです。
        [side-by-side] ここから、最初の表の横に2つ目の表が始まります。
        [header-above] この見出しと、次の見出しまでの行は読み取られていません。
        [conflict] Gitのマージの競合がここに残っています。
       *[text-after-quote] このセルの閉じ引用符の後に文字があります。
    }
csv-syntax-advice =
    { $kind ->
        [surplus] 最後の列より後は読み取られませんでした。区切り文字を含むセルは二重引用符で囲んでください。
        [surplus-pipe] 最後の列より後は読み取られませんでした。セルに含まれる縦線は`\|`と書いてください。
        [no-value] ブックを表計算ソフトで開いて保存してください。値が保存されます。
        [failed] 数式を修正するか、値を書いてください。
        [unclosed] セルは行末まで読み取られました。引用符を閉じるか、取り除いてください。
        [split] 後ろのセルは誤った列として読み取られました。テキスト全体を二重引用符で囲み、中の二重引用符は2つ重ねてください。
        [second-header] この行より下は最初の見出しに従い、誤った列として読み取られました。列を最初の見出しの順に並べるか、ファイルを分けてください。
        [header-above] 表は、最も適合する1つの見出しに従って読み取られます。ファイルを分けてください。
        [side-by-side] 両方の表の同じ行が1つの品目として読み取られました。表を上下に並べるか、別のファイルに分けてください。
        [conflict] 両方の版の行を読み取りました。一方の行を残し、この行を削除してください。
       *[text-after-quote] セルは引用符も含めて書かれたとおりに読み取られました。引用符で囲んだセルの中の引用符は二重にしてください。
    }
mapping-no-source = マッピング{ $mapping }には`use`、`schema`、`fields`のいずれもなく、品目の場所がわかりません。いずれかを書いてください。
mapping-several-sources = マッピング{ $mapping }には`use`と`schema`の両方があります。品目の場所を示せるのは一方だけです。どちらかを削除してください。
mapping-unknown-use = 組み込みのマッピング{ $use }はありません。使えるもの：{ $known }。
mapping-unknown-use-near = 組み込みのマッピング{ $use }はありません。{ $near }のことですか？
mapping-unknown-field = Lodestoneにはフィールド{ $field }がありません。
mapping-unknown-field-near = Lodestoneにはフィールド{ $field }がありません。{ $near }のことですか？
mapping-unit-missing = フィールド{ $field }には単位が必要です。g、mm、%などの単位を付けて`{"{"} from: …, unit: … {"}"}`と書いてください。
mapping-codes-without-list = フィールド{ $field }には、どのリストの番号かを示す{ $list }も必要です。すべて同じリストの番号であれば、代わりに{ $near }と書いてください。
mapping-bad-path = { $path }はパスではありません。キーをスラッシュで区切り、すべての項目は`*`で書いてください。
mapping-items-in-table = 表に{ $key }はありません。行がそのまま品目になります。削除してください。
mapping-tree-without-items = マッピング{ $mapping }の品目の場所が示されていません。{ $key }に`/parts/*`のようなパスを書いてください。
mapping-two-mappings = このファイルは複数のマッピングの対象です：{ $mappings }。検査しませんでした。
mapping-two-mappings-advice = lodestone.yamlの各マッピングの`files`を絞り込み、1つだけが対象になるようにしてください。

# `lodestone mapping`と`lodestone convert`。

mapping-is-folder = フォルダーです。その中のファイルを指定してください。
mapping-own = Lodestone独自の形式なので、マッピングでは読みません。
mapping-own-advice = `lodestone explain`で、どう理解されるかを確認できます。
mapping-broken = このファイルを対象とするマッピング{ $mapping }（{ $place }）に誤りがあるため、ファイルを読み取れません。誤りの内容は上に示しています。
mapping-unclaimed = lodestone.yamlのどのマッピングもこのファイルを対象にしていません。
mapping-unclaimed-advice = 品目の場所を`mappings`に書いてください。
mapping-unclaimed-known = `mappings`に{ $use }を書けば、{ $count }件の品目を読み取れます。
mapping-unclaimed-known-advice = 同じマッピングの`files`にこのファイルを書いてください。lodestone.yamlがなければ、`lodestone init`が両方を書きます。
mapping-unclaimed-fields = { $command }は、{ $count }件の品目を読み取るマッピングを提案します。
mapping-told-claim = マッピング{ $mapping }が対象にし、{ $readAs ->
    [table] 表
    *[tree] YAMLまたはJSON
  }として読みます。
mapping-told-header = 列名は{ $line }行目にあり、セルの区切りは{ $separator ->
    [comma] コンマ
    [semicolon] セミコロン
    [pipe] 縦線
    [caret] キャレット
    *[tab] タブ
  }です。
mapping-told-header-row = 列名は{ $cell }の行にあります。
mapping-told-left-out = { $lines }{ $at ->
    [cell] {""}
    *[line] 行目
  }から始まる表からは何も読み取りません。列が品目の一覧のものではないか、`sheet`に挙げられていないためです。
mapping-told-looked-in = 列の名前がある行は見つかりませんでした。1行目から{ $line }行目までで、{ $names }などを探しました。
mapping-told-validated =
    { $validated ->
        [yes] スキーマでも検証します。
       *[failed] スキーマでも検証するはずでしたが、できませんでした。
    }
mapping-told-items = { $count }件の品目を読み取りました。
mapping-told-passed = { $why ->
    [party] 当事者として読み取り
    [title] 読み飛ばし（列名より上の行）
    [blank] 読み飛ばし（空行）
    [one-cell] 読み飛ばし（セルが1つだけ）
    [heading] 読み飛ばし（列名の繰り返し）
    [total] 読み飛ばし（合計）
    [footer] 読み飛ばし（空行より下で、コロンで終わる見出し付き）
    [left-out] 読み飛ばし（マッピングによる除外）
    *[not-selected] 読み飛ばし（リストの品目ではない）
  }：{ $count }件、{ $lines }{ $at ->
    [cell] {""}
    *[line] 行目
  }{ $more ->
    [0] {""}
    *[other] ほか{ $more }件
  }。
mapping-told-read = 読み取る列またはキー：{ $names }。
mapping-told-unmapped = 次の{ $readAs ->
    [table] 列
    *[tree] キー
  }からは何も読み取りません：{ $names }。
mapping-told-first = 最初の品目（{ $line }{ $at ->
    [cell] {""}
    *[line] 行目
  }）：
convert-head = { $file }から、マッピング{ $mapping }で読み取りました。
convert-from = { $line }行目から。
convert-from-cell = セル{ $cell }から。
convert-missing = 要対応：{ $what }

# 外部ファイルの品目の場所を示すJSON Schema

mapping-schema-long = このスキーマは{ $length }文字です。Lodestoneが読むスキーマは{ $most }文字までです。
mapping-schema-many = このスキーマは{ $most }個を超える部分スキーマから成るため、読みません。
mapping-schema-no-schema = これはJSON Schemaではありません。`type`や`properties`などのキーワードを持つオブジェクトである必要があります。
mapping-schema-dialect = LodestoneはJSON Schemaの方言{ $dialect }を読みません。読むのはdraft-07、2019-09、2020-12です。
mapping-schema-nested-id = スキーマ内部の`$id`（{ $id }）は参照の意味を変えるため、読みません。削除し、`#/$defs/…`または`$anchor`で参照してください。
mapping-schema-dynamic = { $key }は読みません。`$ref`と`#/$defs/…`でこのファイル内の場所を参照してください。
mapping-schema-outside = { $ref }はこのファイルの外を指していますが、スキーマは単独で読みます。内容を`$defs`の下に写し、`#/$defs/…`で参照してください。
mapping-schema-ref-absent = { $ref }の指す先がこのファイルにありません。
mapping-schema-circle = この`$ref`は、オブジェクトもリストも挟まずに自身へ戻るため、値が何であるかが決まりません。
mapping-schema-places = 1つの値がこのスキーマの{ $most }を超える場所に同時に当たり得るため、スキーマを読みません。
mapping-schema-positions = このスキーマの分岐の組み合わせが{ $most }通りを超えるため、読みません。
mapping-schema-two-words = 同じ値が{ $one }（{ $line }行目）と{ $other }の両方になっていますが、どちらか一方でなければなりません。一方の語を削除するか、より深い場所へ移してください。
mapping-schema-word-form = `x-lodestone`には`partNumber`などのLodestoneの形式の語か、`field`を持つマップを書いてください。
mapping-schema-option = { $key }は`field`と並べても効果がありません。使えるのは`key`、`unit`、`values`です。
mapping-schema-option-near = { $key }は`field`と並べても効果がありません。{ $near }のことですか？
mapping-schema-unit = 単位は`kg`などのコード、または`from`とパスを持つマップです。
mapping-schema-unit-missing = { $field }には単位が必要です。`field`と並べて`"unit": "g"`のように`unit`を書くか、単位を持つプロパティに{ $part }を付けてください。
mapping-schema-misplaced = { $word }は`composition`などのリストの要素の中には置けません。
mapping-schema-outside-item = { $field }は品目についての語ですが、品目の中にありません。それを囲むオブジェクトに{ $word }を付けてください。
mapping-schema-key = `key`を使えるのは品目と`composition`の要素で、{ $field }には使えません。
mapping-schema-no-item = このスキーマには{ $word }の付いたオブジェクトがなく、品目の場所がわかりません。
mapping-schema-absent = ファイル{ $path }がないため、マッピング{ $mapping }の品目の場所がわかりません。パスを修正してください。パスはこのファイルのフォルダーからの相対パスです。
mapping-schema-elsewhere = スキーマ{ $path }はlodestone.yamlのフォルダーの下になければなりません。絶対パスやアドレスは使えません。
mapping-schema-unreadable = スキーマ{ $path }を読めません。
mapping-schema-unusable = スキーマ{ $path }に誤りがあるため、マッピング{ $mapping }のファイルを検査しません。誤りの場所は{ $place }です。
mapping-schema-beside = { $key }は`schema`と並べても効果がありません。スキーマのオブジェクトに`item`を付けてください。
mapping-schema-pattern = { $pattern }は正規表現ではないため、どのファイルも検証しません。
mapping-schema-pattern-unsafe = パターン{ $pattern }は線形時間で実行できないため、どのファイルも検証しません。先読み、後読み、後方参照を使わず、繰り返しは1000回までで書いてください。
mapping-schema-keyword-value = JSON Schema { $dialect }は{ $key }にこの値を許可しないため、どのファイルも検証しません。
mapping-schema-keyword-dialect = { $key }はJSON Schema { $dialect }では効果がないため、どのファイルも検証しません。意図する方言を`$schema`に書くか、この方言の書き方にしてください。
mapping-schema-not-validating = スキーマ{ $path }に誤りがあるため、マッピング{ $mapping }のファイルは検査しますが、スキーマでは検証しません。誤りの場所は{ $place }です。
mapping-validate-without-schema = `validate`にはご自身のJSON Schemaが必要です。`schema`に書いてください。
mapping-matches-nothing = { $config }のマッピング{ $mapping }が対象とするファイルがありません。
mapping-matches-nothing-advice = `files`のパターンを修正するか、マッピングを削除してください。対象のつもりだったファイルは検査されていません。
