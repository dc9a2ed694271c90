# 印刷する書面と、仕入先が記入する回答表。

paper-blank = 未記入

sheet-column = { $key ->
    [id] 行番号
    [partNumber] 部品番号
    [description] 品名
    [manufacturer] メーカー
    [supplier] 仕入先
    [question] お伺いしたい内容
    [countryOfOrigin] 原産国（コードまたは国名）
    [compositionStatus] 組成の記載：complete（全成分）またはincomplete（一部）
    [controlCode] 規制番号とそのリスト（例：PRC 1C902.a）
    [hsCode] HSコード
    [document] 根拠資料（分析表、データシート、証明書など）
    [by] ご回答者のお名前
    *[date] 根拠資料の日付（YYYY-MM-DD）
  }
sheet-column-stage = 材料の{ $stage }が行われた国（コードまたは国名）
sheet-column-share = { $element }の含有率（質量%）
sheet-column-free = 含有しない材料（{ $classes }）
sheet-all = all（すべて）

sheet-question-composition =
    { $count ->
        [one] { $elements }の含有率（質量%）をご記入ください。
       *[other] { $elements }それぞれの含有率（質量%）をご記入ください。
    }
sheet-question-classes = { $classes }を含むかどうかをご記入ください。
sheet-question-origin =
    { $of ->
        [both] 原産国と、材料の{ $stages }が行われた国をご記入ください。
        [stages] 材料の{ $stages }が行われた国をご記入ください。
       *[country] 原産国をご記入ください。
    }
sheet-question-figures = { $figures }の値をご記入ください。
sheet-question-again = { $question }弊社の情報は{ $date }付のものです。変更がない場合も、あらためてご記入のうえご確認ください。

# 書面をフォルダーに書き込まなかった理由。
papers-outside = `{ $folder }`はリポジトリの外またはその.gitの中にあるため、何も書き込みません。
papers-outside-advice = リポジトリ内のフォルダーを指定してください。
papers-no-folder = `{ $folder }`はフォルダーではありません。
papers-in-the-way = { $files }{ $more ->
        [0] {""}
       *[other] ほか{ $more }件
    }がリンクまたはフォルダーのため、何も書き込みませんでした。
papers-there = { $files }{ $more ->
        [0] {""}
       *[other] ほか{ $more }件
    }がすでに存在するため、何も書き込みませんでした。
papers-there-advice = `--replace`を付けると上書きします。
