company-rule-source = 出典：{ $source }。
company-rule-twice = ID { $rule }のルールが2つあります。
company-rule-twice-advice = 設定でどちらかを指定できません。このルールに別のIDを付けてください。
company-rule-group-built-in = { $rule }は自社ルールにできません。{ $group }は組み込みルールのグループです。
company-rule-group-foreign = { $rule }はこのパックのルールにできません。{ $group }はこのパックのIDではありません。
company-rule-group-advice = IDは{ $groups }で始めてください。
company-entry-unusable = 認識処理でこの項目を使えません。
company-entry-unusable-advice = 項目を修正してください。
company-entry-unusable-why = 報告内容：{ $reason }
packs-unusable = Lodestoneの不具合により、パックを使用できません。
packs-unusable-why = 報告内容：{ $reason }。
company-condition-long = 条件は{ $length }文字ですが、読み込まれるのは{ $most }文字までです。
company-condition-long-advice = ルールを2つに分けてください。
company-condition-type = 条件の結果は{ $type }で、真偽値ではありません。
company-condition-type-advice = 何かと比較してください。条件が真のとき、このルールが指摘します。
company-condition-not-understood = 条件のこの部分を読み取れません。
company-condition-not-understood-why = CELの報告：{ $reason }。
company-condition-optional = 値がない場合の扱いを示してください。`fact.orValue(…)`と書くか、`fact.hasValue()`で確かめます。
company-condition-signs = 記号`!`または`-`が{ $most }個を超えて重なっています。
company-condition-signs-advice = 記号を減らして条件を書いてください。
company-condition-walk = { $function }がリストの別の走査の中にあります。
company-condition-walk-advice = ルールを2つに分けてください。このままでは非常に時間がかかることがあります。
company-condition-call = { $function }は条件の中で呼び出せません。
company-condition-functions = 条件で使える関数：{ $functions }。
company-condition-word = 括弧内の語が直接書かれていません。
company-condition-word-advice = 材料クラスのIDまたは元素記号を引用符で囲んで書いてください。例：item.holds('gallium')
company-condition-material = { $word }という材料クラスも、その元素もないため、この条件は決して成り立ちません。
company-condition-material-advice = rare-earthやgalliumなどのクラスのID、またはGaなどその元素の記号を書いてください。
company-condition-matches = `contains`、`startsWith`、`endsWith`を使ってください。正規表現は文字列によって非常に時間がかかることがあります。
company-condition-has = `fact.hasValue()`で確かめてください。項目は必ずありますが、値がないことがあります。
company-condition-group = { $group }だけでは項目になりません。
company-condition-group-advice = { $fact }のように、その中の項目を書いてください。
company-condition-maps = 条件ではマップとオプショナルアクセスを使えません。
company-condition-maps-advice = 値がないことのある項目には`fact.orValue(…)`と書いてください。
company-message-brace = 波括弧が1つだけあります。
company-message-brace-advice = 項目は`{"{"}item.partNumber{"}"}`、波括弧そのものは`{ $braces }`と書いてください。
company-message-fact = プレースホルダーには項目を1つ書きます。
company-fact-unknown = 項目{ $fact }はありません。
company-fact-unknown-advice = 自社ルールのページに項目の一覧があります。
company-test-rule-unknown = ルール{ $rule }がないため、このテストケースでは何も比較されません。
company-test-rule-unknown-advice = `lodestone rules`でルールの一覧を表示できます。
company-test-act-unknown = 法令{ $act }はありません。
company-test-act-unknown-advice = `lodestone acts`で法令の一覧を表示できます。
company-test-expect-missing = このテストケースには、この文書に期待する結果がありません。
company-test-expect-missing-advice = `expect`を追加してください。指摘がないことを期待する場合は`expect: []`と書きます。
company-test-document-missing = このテストケースは指摘を期待していますが、文書がありません。
company-test-document-missing-advice = `input`または`items`を追加してください。
company-test-document-twice = このテストケースには文書が`input`と`items`の両方にあります。
company-test-document-twice-advice = どちらかを削除してください。判定できる文書は1つだけです。
company-test-line-alone = 行番号は`input`のものですが、このテストケースは`items`を使っています。
company-test-line-alone-advice = 代わりに/items/0のような`path`を書いてください。
company-test-name-twice = 同じ名前のテストケースがほかにあります。
company-test-name-twice-advice = 失敗したときにどちらか区別できません。このテストケースに別の名前を付けてください。
company-rule-summary =
    { $days ->
        [from] パック`{ $pack }`が定める条件が成り立っています。ルールは{ $from }から適用されます。
        [until] パック`{ $pack }`が定める条件が成り立っています。ルールは{ $until }まで適用されます。
        [between] パック`{ $pack }`が定める条件が成り立っています。ルールは{ $from }から{ $until }まで適用されます。
       *[all] パック`{ $pack }`が定める条件が成り立っています。
    }
