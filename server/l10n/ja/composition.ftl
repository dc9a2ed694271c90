composition-missing =
    { $holds ->
        [may-hold] { $part }は{ $classes }を含む可能性がありますが、{ $elements }の含有量が申告されていません。
       *[holds] { $part }は{ $classes }を含みますが、{ $elements }の含有量が申告されていません。
    }
composition-missing-open =
    { $holds ->
        [may-hold] { $part }は{ $classes }を含む可能性がありますが、組成からは適用される法令を判断できません。
       *[holds] { $part }は{ $classes }を含みますが、組成からは適用される法令を判断できません。
    }
composition-missing-advice = 仕入先にこのロットの分析値を確認し、これらの元素それぞれの割合を`composition`に申告してください。割合0も有効な申告です。
composition-missing-advice-foreign = 仕入先にこのロットの分析値を確認し、{ $where }、これらの元素それぞれの割合を`composition`に申告してください。割合0も有効な申告です。
composition-missing-parts = { $line }には、{ $elements }の含有量が申告されていない部品があります：{ $parts }。
composition-missing-parts-open = { $line }には、組成からは適用される法令を判断できない部品があります：{ $parts }。
composition-missing-parts-advice = 仕入先にロットごとの分析値を確認し、部品が記載されている箇所の`composition`に、これらの元素それぞれの割合を申告してください。割合0も有効な申告です。
composition-missing-decides = { $acts }が適用されるかどうかはこれによって決まります。
composition-question =
    { $state ->
        [equipment] { $part }は{ $classes }である可能性があります。
        [undeclared] { $part }は{ $classes }を含む可能性があり、組成が申告されていません。
       *[declared] { $part }は{ $classes }を含む可能性があり、組成からは判断できません。
    }
composition-question-advice = 仕入先に確認し、含まれていなければ`freeOf: [{ $classes }]`を、そうでなければ`composition`に{ $elements }それぞれの割合を申告してください。割合0も有効な申告です。
composition-question-parts = { $line }には、{ $classes }を含む可能性がある部品があります：{ $parts }。
composition-question-parts-advice = 仕入先に確認し、部品が記載されている箇所に、含まれていなければ`freeOf: [{ $classes }]`を、そうでなければ`composition`に{ $elements }それぞれの割合を申告してください。割合0も有効な申告です。
composition-negative = { $part }の{ $of }の質量分率に負の値（{ $share }%）があります。
composition-reversed = { $part }の{ $of }の質量分率の下限と上限が逆です（{ $from }～{ $to }%）。
composition-over = { $part }の質量分率の合計が少なくとも{ $sum }%で、100%を超えています。
composition-short = { $part }の組成は完全と申告されていますが、合計は最大でも{ $sum }%です。
composition-no-mass = { $part }の質量は0以下ですが、組成には質量が記載されています。
composition-heavy = { $part }の組成の{ $of }が{ $grams } gで、品目の質量{ $whole } gを超えています。
composition-sum-advice = 割合を修正してください。品目1単位に対する質量分率（%）です。含まれないものは、割合なしで`freeOf`に申告できます。
composition-question-advice-free = 仕入先に確認し、含まれていなければ`freeOf: [{ $classes }]`を申告してください。
composition-contradicted = { $key ->
    [composition] { $part }の組成に、ほかの記載が含有を示している材料がありません。
   *[freeOf] { $part }は、ほかの記載が含有を示している材料を含まないと申告されています。
}
composition-contradicted-advice = どちらが正しいかを仕入先に確認してください。それまで、この品目は{ $key }がないものとして判定されます。
composition-free-here = { $key ->
    [composition] 組成の申告はここにあります。
   *[freeOf] 含まないという申告はここにあります。
}
