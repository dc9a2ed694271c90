parts-duplicate = { $part }已写在零件文件中。
parts-duplicate-of = { $manufacturer }的{ $part }已写在零件文件中。
parts-duplicate-advice = 只有第一处有效。请删除其中一处，或为每处写明`manufacturer`。
parts-duplicate-end-use = 最终用途{ $key }已在零件文件中申报。
parts-duplicate-end-use-advice = 只有第一处有效。请删除其中一处，或换用另一个键。
parts-first-here = 第一处在这里。
parts-conflict =
    { $fact ->
        [origin] { $part }申报的原产国为{ $here }，而零件文件写的是{ $there }。
        [cas] { $part }申报的CAS号为{ $here }，而零件文件写的是{ $there }。
        [tariff] { $part }申报的税则号列为{ $here }，而零件文件写的是{ $there }。
        [magnet] { $part }申报的磁体类型为{ $here }，而零件文件写的是{ $there }。
       *[control] { $part }申报的管制编码为{ $here }，而零件文件写的是{ $there }。
    }
parts-conflict-share = { $part }申报的{ $substance }质量分数与零件文件不同。
parts-conflict-advice = 以该行所写为准。请更正两处中有误的一处。
parts-says-here = 零件文件在此处申报。
parts-ambiguous = 零件文件中有多处与{ $part }相符，因此均不采用。
parts-ambiguous-advice = 请在该行写明制造商：随后采用该制造商的条目。
parts-ambiguous-use = 零件文件的`uses`为{ $part }给出了不同的最终用途。
parts-ambiguous-use-advice = 均不采用。请在`parts`下申报该零件的最终用途，或缩小其中一处的`files`或`parts`。
parts-use-here = 其中之一在这里申报。
parts-waiver-malformed = 零件文件中的这项豁免不豁免任何内容。
parts-waiver-expired = 其豁免的内容在所有文档中重新计入。
parts-waiver-unused = 零件文件中的这项豁免未豁免任何内容：该零件没有{ $rule }的未决检查结果。
parts-waiver-unused-advice = 请将其删除，或移到所指零件的条目中。
explain-from-parts = 来自{ $place }处的条目：{ $facts }。
explain-parts-source = 来源：{ $told }。
explain-parts-by = 由{ $by }填写
editor-part-has-entry = 在{ $place }已有条目。
editor-part-entry = { $place }的条目：{ $facts }。
editor-part-as-in = 按{ $place }处的申报判定：
editor-declared-at = 在{ $place }申报。
editor-part-lines =
    { $lines ->
        [0] 根文件夹下的文档中没有使用此零件号的行。
       *[other] 此零件号见于{ $documents }个文档的{ $lines }行。
    }
report-parts-file = 零件文件
parts-unused = 任何文档中都没有零件号为{ $part }的行。
parts-unused-of = 任何文档中都没有{ $manufacturer }的零件号为{ $part }的行。
parts-unused-use = 任何文档中都没有行符合{ $list }中以{ $pattern }开头的这一项。
parts-unused-advice = 请更正零件号或制造商，或删除该条目。
parts-unused-advice-star = 键是一个零件号，逐字比较。若要使用带`*`的模式，请将内容写在`matching`下，并写明`parts: [模式]`。
parts-unused-advice-patterns = 请更正模式，或删除该项。
parts-unused-why = 与任何行都不相符的内容不起作用。
parts-stale = { $part }的申报日期为{ $date }，已超过{ $months }个月。
parts-stale-matching = 此申报的日期为{ $date }，已超过{ $months }个月。
parts-stale-advice = 请再次向供应商确认：{ $keys }。
parts-stale-why = { $file }中的{ $key }规定申报的有效期。
