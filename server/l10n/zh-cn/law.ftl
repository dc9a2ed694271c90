law-act =
    { $act }，{ $codes }：{ $says ->
        [applies] 适用。
        [may-apply] 可能适用。
        [lists] 列有此类货物。
        [may-list] 可能列有此类货物。
        [would-apply] 若该法规在此日期有效，则适用；其是否有效未核实。
        [could-apply] 若该法规在此日期有效，则可能适用；其是否有效未核实。
        [would-list] 若该法规在此日期有效，则列有此类货物；其是否有效未核实。
       *[could-list] 若该法规在此日期有效，则可能列有此类货物；其是否有效未核实。
    }
law-codes-and-more = { $first }及另外{ $count }个条目
law-more-acts = 另有{ $count }项法规适用或可能适用。
law-composition =
    { $state ->
        [undeclared] 未申报成分。
        [incomplete] 成分未申报为完整。
        [by-name] 成分只写明材料名称，未写明其中的元素。
       *[complete] 所申报的成分不足以确定。
    }
law-form-undeclared = 未申报形态。
law-figures-undeclared =
    { $count ->
        [1] 该清单条目要求{ $limits }，而物项未说明是否符合。
       *[other] 视清单条目而定，要求{ $limits }，而物项未说明是否符合。
    }
law-purpose = 该清单条目针对用于{ $purposes }的物项；Lodestone不以用途不同为由将其排除。
law-origin =
    { $state ->
        [no-country] 所申报的原产国不是国家。
        [disputed] 所申报的原产国与其他内容矛盾。
       *[undeclared] 未申报原产国。
    }
law-state-set = { $act }的状态由`actStates`设定。
law-low-confidence = 这一判断所依据的来源可信度低。
law-state-unverified = { $act }在此日期是否有效未核实。
law-last-known = 最后已知情况（{ $on }）：{ $text }
law-note = { $acts }：是否有效未核实；最后已知情况（{ $on }）：{ $text }
law-none-lists = 在{ $date }，没有已知法规列有此物项。
law-none-binds = 在{ $date }，没有法规适用。
law-act-off =
    { $act }，{ $codes }{ $standing ->
        [in-force] （自{ $since }起有效）
        [in-force-before] （在{ $since }之前已有效）
        [unverified] （自{ $since }起是否有效未核实）
        [unverified-before] （自{ $since }之前起是否有效即未核实）
       *[none] {""}
    }：{ $listing ->
        [open] 可能列有此物项，但不适用。
       *[met] 列有此物项，但不适用。
    }
law-more-acts-off = 另有{ $count }项法规列有此物项，但不适用。
law-refused-in-principle = 请勿发货：原则上不予许可。
