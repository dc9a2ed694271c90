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
composition-missing-advice = 供給者にロットごとの値を確認し、`composition`に元素を申告してください。割合0も`compositionStatus: complete`も回答になります。
composition-missing-advice-foreign = 供給者にロットごとの値を確認し、部品ファイルでその部品の`composition`に元素を申告してください。割合0も`compositionStatus: complete`も回答になります。
composition-missing-parts = { $line }には、{ $elements }の含有量が申告されていない部品があります：{ $parts }。
composition-missing-parts-open = { $line }には、組成からは適用される法令を判断できない部品があります：{ $parts }。
composition-missing-parts-advice = 供給者にロットごとの値を確認し、部品が記載されている箇所に`composition`を申告してください。割合0も`compositionStatus: complete`も回答になります。
composition-missing-decides = { $acts }が適用されるかどうかはこれによって決まります。
composition-question = { $part }は{ $classes }を含む可能性があり、組成からは判断できません。
composition-question-advice = 供給者に確認し、`compositionStatus: complete`とともに`composition`を申告してください。それでいずれにしても確定します。
composition-question-parts = { $line }には、{ $classes }を含む可能性がある部品があります：{ $parts }。
composition-question-parts-advice = 供給者に確認し、部品が記載されている箇所に`compositionStatus: complete`とともに`composition`を申告してください。それでいずれにしても確定します。
composition-negative = { $part }の質量割合に負の値（{ $share } %）があります。
composition-reversed = { $part }の質量割合の範囲が{ $from }から{ $to } %へ逆になっています。
composition-over = { $part }の質量割合の合計が少なくとも{ $sum } %となり、全体を超えています。
composition-short = { $part }の組成は完全と申告されていますが、合計は最大でも{ $sum } %です。
composition-no-mass = { $part }の質量は0以下ですが、組成には質量が記載されています。
composition-heavy = { $part }の組成の一成分が{ $grams } gで、品目の質量{ $whole } gを超えています。
composition-sum-advice = 割合を修正してください。品目1単位に対する質量パーセントです。
