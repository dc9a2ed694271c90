content-reached = { $part }には、{ $authority }原産のリスト掲載品目が価額の{ $percent }%含まれています。
content-reached-advice = 別の国への輸出について確認を依頼してください。{ $authority }の許可が必要になる可能性があります。
content-origin-missing = { $part }は価額割合の基準に達していますが、原産国が申告されていません。
content-origin-missing-why = 国外で製造された場合は、リスト掲載品目（価額の{ $percent }%）が対象になります。
content-sum = リスト掲載品目：{ $price } { $currency }のうち{ $sum } { $currency }。
content-sums = リスト掲載品目：{ $sums }。
content-amount = { $amount } { $currency }
content-more = 価額を計算できなかった部品が、さらに加わります。
content-floor =
    { $state ->
        [unverified] { $clause }：施行中であれば、価額割合が{ $floor }%以上の場合に適用されます。
       *[in-force] { $clause }：価額割合が{ $floor }%以上の場合に適用されます。
    }
content-named = この条項の対象は{ $goods }です。これがそれに当たるかどうかは、ここには書かれていません。
content-freed = このような貨物は一般に規制対象外とされています（{ $document }：{ $goods }）。
content-finished = この条項の対象は{ $named }ですが、当局はこのような貨物を完成品としています（{ $document }：{ $goods }）。
content-finished-advice = 部品または組立品である場合は、`level`を申告してください。
content-price-missing = { $part }には{ $authority }原産のリスト掲載品目が含まれますが、比較する価格がありません。
content-price-missing-advice = 金額と通貨を付けて`value`を申告してください。
content-price-nothing = { $part }には{ $authority }原産のリスト掲載品目が含まれますが、価格は{ $price } { $currency }です。
content-price-nothing-advice = `value`に実際の価額を申告してください。
content-unknown =
    { $why ->
        [counted] { $top }の{ $part }には価格または通貨がないため、価額を算入できません。
        [open] { $top }の{ $part }は算入対象の可能性がありますが、原産国、形態または組成が不明です。
        [unbroken] { $top }の{ $part }には、単独の価額が申告されていないリスト掲載材料が含まれています。
        [unit] { $top }の{ $part }の価格は、数量とは別の単位に対するものです。
        [quantity] { $top }の{ $part }の数量が数値でないため、価額を算入できません。
        [reference] { $top }の{ $part }の`ref`の参照先がないため、価額を算入できません。
        [not-followed] { $top }の{ $part }の`ref`はたどられないため、価額を算入できません。
       *[items] { $top }の{ $part }の`items`を読み取れないため、価額を算入できません。
    }
content-unknown-advice =
    { $why ->
        [counted] 金額と通貨を付けて`value`を申告してください。
        [open] `countryOfOrigin`、`form`、`composition`を申告してください。
        [unbroken] 仕入先に確認し、金属、合金または酸化物を`value`とともに`items`に記入してください。
        [unit] 数量1単位あたりの`value`をこの明細に申告してください。
        [quantity] `quantity`を数値で書いてください。
        [reference] その`ref`を修正してください。
        [not-followed] ほかのファイルと一緒に検査してください。
       *[items] 部品を`items`にリストとして書いてください。
    }
content-not-nought = 不明な価額は0とはみなされません。
content-other-currency = { $part }の価格は{ $currency }、{ $top }の価格は{ $wanted }のため、比較できません。
content-other-currency-advice = 両方を同じ通貨で申告してください。為替レートは仮定しません。
content-counts = { $part }は{ $amount } { $currency }として算入されます。
content-holds = { $top }に含まれています。
content-priced-in = { $top }の価格は{ $currency }建てです。
content-value-here = `value`はここに書かれています。
