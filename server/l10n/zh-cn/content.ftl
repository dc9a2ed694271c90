content-reached = { $part }含有原产于{ $authority }的清单所列物项，占其价值的{ $percent }%。
content-reached-advice = 请审查其向其他国家的出口：可能需要{ $authority }的许可证。
content-origin-missing = { $part }达到价值比例门槛，但未申报原产国。
content-origin-missing-why = 如在境外制造，其所含物项应计入：占其价值的{ $percent }%。
content-sum = 所列物项的价值：{ $sum } { $currency }（总价{ $price } { $currency }）。
content-sums = 所列物项的价值：{ $sums }。
content-amount = { $amount } { $currency }
content-more = 另有零件的价值无法计算，应另行加计。
content-floor =
    { $state ->
        [unverified] { $clause }：若有效，价值比例达到{ $floor }%及以上时适用。
       *[in-force] { $clause }：价值比例达到{ $floor }%及以上时适用。
    }
content-named = 该条款针对{ $goods }，此处未说明是否属于其中。
content-freed = 此类货物一般不受管制（{ $document }：{ $goods }）。
content-finished = 该条款针对{ $named }，但主管机关将此类货物视为制成品（{ $document }：{ $goods }）。
content-finished-advice = 如果是零件或组件，请申报其`level`。
content-price-missing = { $part }含有原产于{ $authority }的清单所列物项，但没有可比较的价格。
content-price-missing-advice = 请申报含金额和币种的`value`。
content-price-nothing = { $part }含有原产于{ $authority }的清单所列物项，但价格为{ $price } { $currency }。
content-price-nothing-advice = 请在`value`中申报其实际价值。
content-unknown =
    { $why ->
        [counted] { $top }中的{ $part }缺少价格或币种，因此无法计入其价值。
        [open] { $top }中的{ $part }可能须计入价值：其原产国、形态或成分未定。
        [unbroken] { $top }中的{ $part }含有清单所列材料，但未申报该材料的价值。
        [unit] { $top }中的{ $part }的价格与数量所用的单位不同。
        [quantity] { $top }中的{ $part }的数量不是数字，因此无法计入其价值。
        [reference] { $top }中的{ $part }的`ref`无所指向，因此无法计入其价值。
        [not-followed] { $top }中的{ $part }的`ref`未被跟踪，因此无法计入其价值。
       *[items] { $top }中的{ $part }的`items`无法读取，因此无法计入其价值。
    }
content-unknown-advice =
    { $why ->
        [counted] 请申报含金额和币种的`value`。
        [open] 请申报`countryOfOrigin`、`form`和`composition`。
        [unbroken] 请询问供应商，并在`items`下填写金属、合金或氧化物及其`value`。
        [unit] 请在该行申报每一数量单位的`value`。
        [quantity] 请将`quantity`写为数字。
        [reference] 请更正该`ref`。
        [not-followed] 请与其他文件一并检查。
       *[items] 请在`items`下以列表写明其零件。
    }
content-not-nought = 未知的价值不按零计。
content-other-currency = { $part }以{ $currency }计价，而{ $top }以{ $wanted }计价，因此无法比较。
content-other-currency-advice = 请以同一币种申报两者；不假定任何汇率。
content-counts = { $part }计入{ $amount } { $currency }。
content-holds = { $top }包含此物项。
content-priced-in = { $top }以{ $currency }计价。
content-value-here = 其`value`写在此处。
