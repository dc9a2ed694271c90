# `lodestone answers`：仕入先の回答の取り込み結果。

answers-state =
    { $state ->
        [taken] 取り込み
        [replaced] 置き換え
        [present] 記載済み
        [kept] 据え置き
       *[refused] 取り込まず
    }
answers-kept =
    { $by ->
        [command] 既存の記載は{ $stands }で、そのまま残しました。`--replace`を付けると回答で置き換えます。
       *[editor] 既存の記載は{ $stands }で、そのまま残しました。
    }
answers-source-kept = 回答は記載のすべての事項を確認するものではないため、出所{ $source }をそのまま残しました。
answers-source-other = 記載に回答と異なる値があるため、回答は出所として記入していません。
answers-replaced = { $stands }を回答で置き換えました。
answers-contradicts =
    { $says ->
        [general] { $place }では、`matching`で複数の部品について{ $stands }と申告されています。この部品には個別の項目が優先され、他の部品にはその値が引き続き適用されます。
        [yes] { $place }の行自体に{ $stands }と記載されています。行の記載が優先されるため、回答はこの行には反映されません。
       *[no] { $place }の行自体に記載があり、この値は含まれていません。行の記載が優先されるため、回答はこの行には反映されません。
    }
answers-none = ファイルに、ここにある部品についての回答がありません。1つの部品についてのファイルであれば、`--part`でその部品番号を省略せずに指定してください。
answers-others = ほかに、ここには行も記載もない部品が{ $count }点あります。
answers-bring = 回答を反映すると、`lodestone check`に、確認を求める指摘または誤りの指摘が新たに{ $count }件加わります：
answers-total = 値：取り込み{ $taken }件、置き換え{ $replaced }件、記載済み{ $present }件、据え置き{ $kept }件、取り込まず{ $refused }件。
answers-rows-refused = { $count }行を取り込みませんでした。
answers-written =
    { $state ->
        [written] 書き込み先：{ $files }
        [shown] `--dry-run`の指定により、何も書き込んでいません。
        [failed] エラーのため、何も書き込んでいません。
       *[nothing] 書き込む内容はありませんでした。
    }

answers-row-shifted = この行は引用符が壊れているか、見出しより多くのセルがあります。
answers-day-unclear = 日付がないか、複数の読み方ができます。年-月-日の形式で記入してください。
answers-key-unknown = 部品ファイルの記載に{ $key }という項目はありません。
answers-says-nothing = セルには不明と記載されています。
answers-cell-long = セルが{ $most }文字を超えています。
answers-day-future = 日付が未来です。
answers-status-unsure = 組成の一部の割合を取り込まなかったため、組成は完全ではありません。
answers-decimal-unclear = 区切り記号が小数点か桁区切りか判断できません。桁区切りを使わず、小数点にはピリオドを使ってください。
answers-code-listless = 規制番号のリスト名がありません。番号の前に{ $lists }と記入してください。
answers-no-word = セルの内容が次のいずれの語でもありません：{ $words }。
answers-unreadable =
    { $what ->
        [country] セルから国を1つに特定できません。
        [number] セルに、適切な単位の数値がありません。
       *[other] セルを読み取れません。
    }
answers-stage-unknown = この生産工程はLodestoneでは扱いません。
answers-no-place = 部品ファイルに安全に書き込める場所がありません。手で記入してください。
answers-rows-differ = 同じファイルの別の行と値が異なります。
answers-part-unknown = この行ID、またはこの部品番号と製造者を持つ行も記載もありません。
answers-part-ambiguous = 複数の製造者または記載が該当するため、部品を特定できません。
answers-part-other-number = 行IDは{ $number }のものですが、部品番号は別の行のものです。
answers-part-other-supplier = この部品には別の仕入先{ $supplier }の行もあり、`parts`の記載はその行にも適用されます。`matching`に`supplier`を付けて記載してください。
answers-part-unnumbered = 行に部品番号がないため、部品ファイルの記載と対応付けられません。行に直接記載してください。

answers-no-headings = キー`[id]`または`[partNumber]`を見出しに持つ行がありません。
answers-no-headings-advice = `lodestone request`が作成する表に記入し、見出しのキーはそのまま残してください。
answers-encoding-unclear = このファイルは{ $encodings }のいずれとしても読めるため、文字コードを判断できません。
answers-encoding-advice = `--encoding`で文字コードを指定してください。
answers-encoding-guessed = 文字コードを{ $encoding }として読み取りました。
answers-bad-parts = { $file }はこのルートの部品ファイルではありません。`.parts.yaml`で終わるファイル、または`files.parts`に列挙されたファイルを指定してください。
usage-answers-file = `lodestone answers`にはファイルを1つ以上指定します。
usage-answers-file-advice = `lodestone answers FILE`と入力してください。
