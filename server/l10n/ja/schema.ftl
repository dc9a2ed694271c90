schema-document-empty = 文書が空のため、判定するものがありません。
schema-document-empty-advice = `kind: { $kind }`から書き始めるか、文書を削除してください。
schema-blanks = 未記入の項目が{ $count }件あります：{ $keys }。
schema-blanks-unfinished = 記入が済むまで、`lodestone check`は終了ステータス1で終わります。
schema-blank-too = ここも未記入です
schema-missing-key = 必須のキー{ $key }がありません（{ $what }）。
schema-missing-key-advice = { $key }を追加してください。
schema-missing-keys = 次のいずれかのキーが必要です（{ $what }）：{ $keys }。
schema-missing-keys-advice = そのいずれかを追加してください。
schema-unknown-key = { $key }はここでは使えないキーです（{ $what }）。
schema-unknown-key-did-you-mean = { $key }はここでは使えないキーです（{ $what }）。{ $near }のことですか？
schema-unknown-key-beside = { $key }はここでは使えないキーです（{ $what }）。{ $near }はすでにあります。
schema-unknown-key-advice = { $own ->
    [yes] 独自のキーであれば、名前を`x-`で始めてください。内容はそのまま残ります
    *[no] 削除してください
  }。
schema-unknown-key-beside-advice = 誤っているほうを削除してください。
schema-known-keys = 使えるキーは{ $keys }です。
schema-unknown-key-unchecked = 未知のキーの内容は検査されません。
schema-type =
    { $where ->
        [document] 文書
        [entry] { $key }の各要素
       *[key] { $key }
    }には{ $wanted }が必要ですが、ここにあるのは{ $found ->
        [list] リスト
        [map] マップ
        [nothing] 空の値
        [null] null（{ $value }）
        [infinite] 有限でない数値{ $value }
        [number] 数値{ $value }
        [truth] 真偽値{ $value }
       *[text] テキスト{ $value }
    }です。
schema-kind =
    { $kind ->
        [number] 数値
        [integer] 整数
        [boolean] `true`または`false`
        [array] リスト
        [map] マップ
        [null] `null`
       *[text] テキスト
    }
schema-kind-map = マップ（{ $name }）
schema-kind-text = テキスト（{ $name }）
schema-type-advice = { $wanted }を書いてください。
schema-type-advice-or-delete = { $wanted }を書くか、{ $where ->
    [entry] 項目
   *[key] キー
  }を削除してください。
schema-quote = 引用符で囲んでください。
schema-untag-and-quote = タグを削除し、引用符で囲んでください。
schema-unquote =
    { $zeros ->
        [leading] 引用符と先頭のゼロを付けずに書いてください。
       *[none] 引用符を付けずに書いてください。
    }
schema-untag-and-unquote =
    { $zeros ->
        [leading] タグ、引用符、先頭のゼロを付けずに書いてください。
       *[none] タグと引用符を付けずに書いてください。
    }
schema-truth-advice = YAML 1.2の真偽値は`true`と`false`だけです。{ $truth }と書いてください。
schema-value-unknown = { $value }は{ $key }の値として使えません。
schema-value-unknown-did-you-mean = { $value }は{ $key }の値として使えません。{ $near }のことですか？
schema-value-allowed = 使える値は{ $values }です。
schema-value-misfit = { $value }は{ $key }の書式に合いません。
schema-value-misfit-did-you-mean = { $value }は{ $key }の書式に合いません。{ $near }のことですか？
schema-value-empty = { $key }が空です。
schema-value-empty-advice = 値を書くか、キーを削除してください。
schema-number-too-small = { $value }は{ $key }には小さすぎます。最小値は{ $limit }です。
schema-number-too-great = { $value }は{ $key }には大きすぎます。最大値は{ $limit }です。
schema-number-advice = 数値を修正してください。
schema-too-few-entries = { $key }の要素が足りません。少なくとも{ $least }件必要です。
schema-too-few-entries-advice = 不足しているものを追加するか、キーを削除してください。
schema-no-such-day = { $date }は暦にない日付です。
schema-no-such-day-advice = 実在する日付を年-月-日の形で書いてください。
schema-cas-check-digit = { $number }はCAS番号ではありません。チェックディジットは{ $digit }のはずです。
schema-cas-check-digit-advice = いずれかの桁が誤っています。データシートの番号と照合してください。
schema-unexplained = この値はスキーマに合いません。
schema-unexplained-advice = 説明書と照合してください。
schema-read-as-null = YAMLは{ $value }をnullと読むため、{ $key }がないことになります。
schema-read-as-truth = YAMLは{ $value }を{ $key }のテキストではなく真偽値と読みます。
schema-read-as-number = YAMLは{ $value }を{ $key }のテキストではなく数値と読みます。
schema-read-as-other-number = YAMLは{ $value }を{ $key }のテキストではなく数値{ $number }と読みます。
schema-read-by-some =
    YAML 1.1のプログラムは{ $key }の{ $value }を{ $reading ->
        [true] 真
        [false] 偽
        [null] null
        [date] 日付
        [time] 日時
        [sexagesimal] 60進数
        [binary] 2進数
        [octal] 8進数
        [hexadecimal] 16進数
        [infinity] 無限大
        [nan] 非数
       *[number] 数値
    }と読みます。
schema-write-key = { $key }を書いてください。
schema-write-key-or-quote = { $key }を書くか、{ $value }がそのテキストであれば引用符で囲んでください。
schema-fix-quote = { $value }を引用符で囲む
schema-fix-write = { $value }と書く
schema-fix-unquote = { $value }を引用符なしで書く
schema-user-missing-key =
    { $where ->
        [document] この文書には、スキーマで必須の{ $missing }がありません。
        [entry] { $key }の要素に、スキーマで必須の{ $missing }がありません。
       *[key] { $key }に、スキーマで必須の{ $missing }がありません。
    }
schema-user-unknown-key = このファイルのスキーマは、ここでキー{ $key }を許可していません。
schema-user-unknown-key-did-you-mean = このファイルのスキーマは、ここでキー{ $key }を許可していません。{ $near }のことですか？
schema-user-unknown-key-advice = 削除するか、スキーマで許可してください。
schema-user-key-name = キー{ $key }は、スキーマがここで求めるキーの名前に合いません。
schema-user-pattern = { $value }はスキーマのパターン{ $pattern }に一致しません。
schema-user-number =
    { $bound ->
        [least] { $value }は小さすぎます。スキーマの最小値は{ $limit }です。
        [most] { $value }は大きすぎます。スキーマの最大値は{ $limit }です。
        [above] { $value }は小さすぎます。スキーマでは{ $limit }より大きい必要があります。
        [below] { $value }は大きすぎます。スキーマでは{ $limit }より小さい必要があります。
       *[multiple] { $value }は、スキーマが求める{ $limit }の倍数ではありません。
    }
schema-user-length =
    { $bound ->
        [least] { $value }は短すぎます。スキーマの最小の長さは{ $limit }です。
       *[most] { $value }は長すぎます。スキーマの最大の長さは{ $limit }です。
    }
schema-user-entries =
    { $where ->
        [document] { $bound ->
            [least] 文書の要素が少なすぎます。スキーマの最小数は{ $limit }です。
           *[most] 文書の要素が多すぎます。スキーマの最大数は{ $limit }です。
        }
        [entry] { $bound ->
            [least] { $key }の要素の中の要素が少なすぎます。スキーマの最小数は{ $limit }です。
           *[most] { $key }の要素の中の要素が多すぎます。スキーマの最大数は{ $limit }です。
        }
       *[key] { $bound ->
            [least] { $key }の要素が少なすぎます。スキーマの最小数は{ $limit }です。
           *[most] { $key }の要素が多すぎます。スキーマの最大数は{ $limit }です。
        }
    }
schema-user-twice = この要素はリストに複数回ありますが、スキーマが許可するのは1回です。
schema-user-contains =
    { $bound ->
        [least] このリストには、スキーマが求める種類の要素が足りません。
       *[most] このリストには、スキーマが制限する種類の要素が多すぎます。
    }
schema-user-not = この値は、スキーマが除外する種類のものです。
schema-user-branches =
    { $fits ->
        [none] この値は、スキーマの選択肢のどれにも合いません。
       *[several] この値はスキーマの複数の選択肢に合いますが、合ってよいのは1つだけです。
    }
schema-user-nothing = スキーマは、ここに何も許可していません。
schema-user-delete = 削除するか、スキーマを変更してください。
schema-user-advice = 値を修正するか、スキーマを変更してください。
schema-not-validated =
    { $why ->
        [steps] このファイルはステップ数が多すぎるため、スキーマで検証していません。
        [table] このファイルは表のため、マッピングのJSON Schemaで検証していません。
       *[failed] このファイルをスキーマで検証できませんでした。
    }
schema-not-validated-advice =
    { $why ->
        [steps] スキーマを簡単にするか、ファイルを小さくするか、マッピングから`validate`を外してください。
        [table] セルには型がありません。マッピングから`validate`を外すか、表に専用のマッピングを用意してください。
       *[failed] `$ref`の指す先を確認するか、マッピングから`validate`を外してください。
    }
