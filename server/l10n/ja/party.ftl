screen-equal = 大文字・小文字、文字幅、アクセント、文字種、会社形態の違いを除けば、名称は同じです。
screen-both-names = 記載された2つの名称の一方が、リストの名称と同じです。
screen-short = リストの名称から{ $words }を除いたものです。
screen-group-initials = その名称の頭文字{ $stem }です。
screen-group-beginning = どちらの名称も{ $stem }またはその別の表記で始まります。
screen-inside = リストの名称が、ほかの語とともに含まれています。
screen-some-equal = 特徴的な{ $all }語のうち{ $same }語が一致します：{ $words }。
screen-none-equal = 特徴的な{ $all }語はいずれも一致しません。
screen-missing = 不足している語：{ $words }。
screen-all-equal = 特徴的な語が一致します：{ $words }。
screen-typo = 1文字違います：{ $word }に対して{ $seen }。
screen-respelled = { $seen }は{ $words }とみなされます。
screen-order = 語の順序が異なります。
screen-other-words = どの会社の名称にもありうる語か、語の区切り方だけが異なります。
screen-country = 国が異なります：リストでは{ $listed }、ここでは{ $given }。
party-role =
    { $role ->
        [exporter] 輸出者
        [consignee] 荷受人
        [importer] 輸入者
        [end-user] 最終需要者
        [intermediary] 仲介者
        [receiver] 取引当事者
       *[end-use-user] 最終用途の最終需要者
    }
party-owner = { $party }の申告上の親会社
party-owner-with-share = { $party }の持分{ $percent }%を有する申告上の親会社
party-named-here = ここでは{ $role }とされています。
party-listed =
    { $state ->
        [unverified] 名称{ $name }（{ $roles }）は{ $authority }の{ $list }に掲載されている可能性があります（効力は未確認）。
       *[listed] 名称{ $name }（{ $roles }）は{ $authority }の{ $list }に掲載されています。
    }
party-listed-as = { $act }には{ $name }として掲載されています。
party-listed-as-number = { $act }には番号{ $number }、{ $name }として掲載されています。
party-low-confidence = この掲載の出典は確度が低いものです。
party-listed-too = { $acts }にも掲載されています。
party-demands =
    { $state ->
        [unverified] 掲載が有効な場合の効果：{ $demands }。
       *[listed] 掲載による効果：{ $demands }。
    }
party-barred-reached = 輸出管理担当者が住所と登録番号を照合するまで、出荷を止めてください。
party-barred-open = 輸出管理担当者が住所と登録番号を照合し、規制対象の貨物の有無を確認するまで、出荷を止めてください。
party-watched-reached = 住所と登録番号を照合してください。同じ当事者であれば、リストの条件に従ってください。
party-watched-open = 住所と登録番号を照合し、規制対象の貨物の有無を確認してください。
party-outside = 結果を記録し、貨物や役割が変わったときに再確認してください。
party-goods-brought = { $line }には{ $part }が含まれます。
owner-authority = この掲載が{ $parties }に及ぶかどうかは当局の判断によります。掲載には持分の定めがありません。
owner-rule-void = { $clause }の{ $share }%ルールは、この日付では効力がありません。
owner-rule =
    { $reach ->
        [below] 申告された持分は、{ $clause }の{ $share }%ルールに達しません。
        [reached] 申告された持分は、{ $clause }の{ $share }%ルールに達します。
       *[unknown] 持分が申告されておらず、{ $clause }の{ $share }%ルールに達する可能性があります。
    }
party-resembles =
    { $state ->
        [unverified] { $name }（{ $roles }）は、{ $authority }の{ $list }に掲載されている可能性がある{ $listed }に似ています（効力は未確認）。
       *[listed] { $name }（{ $roles }）は、{ $authority }の{ $list }の{ $listed }に似ています。
    }
party-resembles-advice = 住所、国、登録番号を照合してください。別の当事者であれば、その理由を記録してください。
party-score = 類似度：{ $score }（最大1）。
party-more-names = ほかに{ $count }件の掲載名も似ています。
party-of-group =
    { $state ->
        [unverified] { $name }（{ $roles }）は、掲載されている可能性がある{ $listed }のグループに属する可能性があります（効力は未確認）。
       *[listed] { $name }（{ $roles }）は、掲載されている{ $listed }のグループに属する可能性があります。
    }
party-of-group-advice = 掲載されている会社のために行動しているかを確認し、住所と登録番号を照合してください。
party-of-group-why = 掲載はグループの他の会社には及びません。
party-listed-by = 掲載の根拠は{ $act }です。
party-group-more = 同じ名称の会社がほかに{ $count }社掲載されています。
