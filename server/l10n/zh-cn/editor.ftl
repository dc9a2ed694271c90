editor-use-declared = 对 { $part } 使用已申报的最终用途 { $name }
editor-use-declared-on-all = 对全部 { $count } 个无最终用途的物项使用已申报的最终用途 { $name }
editor-declare-on-item = 为 { $part } 申报最终用途
editor-declare-on-assembly = 为上级组件（{ $part }）申报最终用途
editor-declare-on-document = 为整个文档申报最终用途
editor-declare-on-all = 为全部 { $count } 个无最终用途的物项申报最终用途
editor-use-on-these = 对所选 { $count } 个物项使用 { $name }
editor-use-of-on-these = 对所选 { $count } 个物项使用 { $part } 的最终用途
editor-declare-on-these = 为所选 { $count } 个物项逐一申报最终用途

editor-add-key = 添加 { $key }
editor-add-key-to = 为 { $part } 添加 { $key }
editor-add-end-user-to-end-use = 为此最终用途添加 { $key }
editor-add-end-user-to-shipment = 为整批货物添加 { $key }
editor-add-composition = 为 { $part } 添加成分
editor-add-composition-for = 为 { $part } 添加成分：{ $elements }
editor-continue-composition = 补充 { $part } 的成分
editor-continue-composition-for = 补充 { $part } 的成分：{ $elements }

editor-waive = 在此豁免 { $rule }（填写理由、批准人和日期）
editor-open-rule-page = 打开 { $rule } 的页面
editor-fix-all-of-rule = 修复此文件中所有 { $rule }
editor-fix-all = 执行 Lodestone 的全部安全修复

editor-lens = { $items } 个含关键材料的物项，截至 { $date }
editor-lens-with-undeclared = { $items } 个含关键材料的物项，{ $undeclared } 个未申报最终用途，截至 { $date }
editor-lens-undeclared = { $undeclared } 个未申报最终用途

editor-hint-contains = 含有：{ $elements }。
editor-hint-may-contain = 可能含有：{ $elements }。
editor-hint-no-act = 在 { $date }，没有已知法规将其列入管制清单。
editor-hint-applies = { $act } 在 { $date } 适用：{ $codes }。
editor-hint-may-apply = { $act } 在 { $date } 可能适用：{ $codes }。
editor-hint-unverified = { $act } 将其列入清单（{ $codes }）；该法规在 { $date } 是否有效尚未核实。
editor-hint-question-mark = 问号表示：可能，但不确定。
editor-hint-end-use = 最终用途
editor-hint-end-use-from =
    { $from ->
        [document] 此最终用途在文档上申报，也适用于本物项。
        [assembly] 此最终用途在上级组件上申报，也适用于本物项。
        [bom] 此最终用途在本物项引用的物料清单中申报。
       *[item] 此最终用途在本物项引用的物项上申报。
    }
editor-hint-end-use-from-part = 此最终用途在 { $part } 上申报，也适用于本物项。
editor-hint-statement = 说明：{ $statement }
editor-hint-no-statement = 没有填写说明。
