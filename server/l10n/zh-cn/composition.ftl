composition-missing =
    { $holds ->
        [may-hold] { $part }可能含有{ $classes }，但未申报{ $elements }的质量分数。
       *[holds] { $part }含有{ $classes }，但未申报{ $elements }的质量分数。
    }
composition-missing-open =
    { $holds ->
        [may-hold] { $part }可能含有{ $classes }，其成分不足以确定适用哪些法规。
       *[holds] { $part }含有{ $classes }，其成分不足以确定适用哪些法规。
    }
composition-missing-advice = 请向供应商索取该批次的成分分析数据，并在`composition`下申报上述每个元素的质量分数；质量分数为0也是有效申报。
composition-missing-advice-foreign = 请向供应商索取该批次的成分分析数据，并{ $where }在`composition`下申报上述每个元素的质量分数；质量分数为0也是有效申报。
composition-missing-parts = { $line }中的零件未申报{ $elements }的质量分数：{ $parts }。
composition-missing-parts-open = { $line }中零件的成分不足以确定适用哪些法规：{ $parts }。
composition-missing-parts-advice = 请向供应商索取该批次的成分分析数据，并在零件描述处的`composition`下申报上述每个元素的质量分数；质量分数为0也是有效申报。
composition-missing-decides = 是否适用{ $acts }取决于此。
composition-question =
    { $state ->
        [equipment] { $part }可能是{ $classes }。
        [undeclared] { $part }可能含有{ $classes }，其成分未申报。
       *[declared] { $part }可能含有{ $classes }，所申报的成分未说明是否含有。
    }
composition-question-advice = 请询问供应商；若不含，请申报`freeOf: [{ $classes }]`，否则请在`composition`下分别申报{ $elements }的质量分数；质量分数为0也是有效申报。
composition-question-parts = { $line }中的零件可能含有{ $classes }：{ $parts }。
composition-question-parts-advice = 请询问供应商，并在零件的描述处申报：若不含，申报`freeOf: [{ $classes }]`，否则在`composition`下分别申报{ $elements }的质量分数；质量分数为0也是有效申报。
composition-negative = { $part }中{ $of }的质量分数为负（{ $share }%）。
composition-reversed = { $part }中{ $of }的质量分数上下限颠倒（{ $from }%至{ $to }%）。
composition-over = { $part }的质量分数合计至少为{ $sum }%，超过100%。
composition-short = { $part }的成分申报为完整，但合计至多为{ $sum }%。
composition-no-mass = { $part }的质量为0或更小，但其成分给出了质量。
composition-heavy = { $part }中的{ $of }重{ $grams } g，而该物项仅重{ $whole } g。
composition-sum-advice = 请更正这些质量分数：它们以该物项的一个单位为基准。不含的材料可在`freeOf`下申报，无需填写质量分数。
composition-question-advice-free = 请询问供应商；若不含，请申报`freeOf: [{ $classes }]`。
composition-contradicted = { $key ->
    [composition] { $part }的成分中没有其他内容表明其含有的材料。
   *[freeOf] { $part }申报为不含某种材料，但其他内容表明其含有该材料。
}
composition-contradicted-advice = 请向供应商确认哪一个正确。在此之前，该物项按没有{ $key }判定。
composition-free-here = { $key ->
    [composition] 此处申报其成分。
   *[freeOf] 此处申报为不含该材料。
}
