editor-named-use = { $name }（{ $category }：{ $statement }）
editor-use-declared = 对{ $part }使用{ $use }
editor-use-declared-on-all = 对全部{ $count }个无最终用途的物项使用{ $use }
editor-declare-on-item = 为{ $part }申报最终用途
editor-declare-in-parts = 在{ $file }中为{ $part }申报最终用途
editor-use-declared-in-parts = 在{ $file }中对{ $part }使用{ $use }
editor-declare-category = 申报此最终用途及其类别
editor-declare-category-in-parts = 在{ $file }中申报此最终用途及其类别
editor-declare-on-assembly = 为上级组件（{ $part }）申报最终用途
editor-declare-on-document = 为整个文档申报最终用途
editor-declare-on-all = 为全部{ $count }个无最终用途的物项申报同一最终用途
editor-use-on-these = 对所选{ $count }个物项使用{ $use }
editor-use-of-on-these = 对所选{ $count }个物项使用{ $use }的最终用途
editor-declare-on-these = 为所选{ $count }个物项申报同一最终用途

editor-write-pieces = 写为{ $number }（不写单位时按件计）
editor-show-fixes = 显示修复方法
editor-split-quantity = 写为{ $number }，并在unit下写{ $unit }
editor-add-category = 添加最终用途的类别
editor-add-key = 添加{ $key }
editor-add-key-to = 为{ $part }添加{ $key }
editor-add-end-user-to-end-use = 为此最终用途添加{ $key }
editor-add-end-user-to-shipment = 为整批发货添加{ $key }
editor-add-composition = 为{ $part }添加成分
editor-add-composition-for = 为{ $part }添加成分：{ $elements }
editor-add-key-in-parts = 在{ $file }中为{ $part }添加{ $key }
editor-continue-composition = 补充{ $part }的成分
editor-continue-composition-for = 补充{ $part }的成分：{ $elements }

editor-waive = 在此豁免{ $rule }（填写理由、批准人和日期）
editor-waive-in-parts = 在{ $file }中为{ $part }豁免{ $rule }（填写理由、批准人和日期）
editor-copy-question =
    { $known ->
        [yes] 复制向{ $supplier }提出的问题
       *[no] 复制向供应商提出的问题
    }
editor-draft-paper = 起草：{ $paper }
editor-open-rule-page = 打开{ $rule }的页面
editor-fix-all-of-rule = 修复此文件中所有{ $rule }
editor-fix-all = 执行Lodestone的全部安全修复

editor-lens = { $items }个含关注材料的物项，判定日期{ $date }
editor-lens-with-undeclared = { $items }个含关注材料的物项，{ $undeclared }个未申报最终用途{ $waived ->
        [0] {""}
       *[other] （已豁免{ $waived }个）
    }，判定日期{ $date }
editor-lens-undeclared = { $undeclared }个未申报最终用途{ $waived ->
        [0] {""}
       *[other] （已豁免{ $waived }个）
    }
editor-lens-silenced = { $sign }  因设置未询问：{ $what }
editor-lens-rules-off = { $count }条规则
editor-lens-not-checked = { $sign }  { $count }个未检查
editor-lens-earlier-settings = 按先前的lodestone.yaml判定：该文件目前有错误

editor-hint-end-use = 最终用途

editor-waived = 豁免至{ $until }，批准人{ $by }：{ $reason }
editor-known-before = 已在基线中（{ $baseline }）。
editor-excess = 此文件有{ $total }条检查结果，显示其中最严重的{ $shown }条。
editor-excess-near = 此文件有{ $total }条检查结果，显示其中{ $shown }条：最严重的，以及离最近一次编辑最近的。
editor-excess-counts = 按严重程度：{ $counts }。用`lodestone check`可列出全部结果。
editor-not-judged =
    { $because ->
        [pack] { $config }指定的规则包无法使用，因此未检查此文件。
        [extended] { $config }继承的文件无法使用，因此未检查此文件。
       *[config] 此文件上级的{ $config }无法使用，因此未检查此文件。
    }
editor-not-judged-advice =
    { $because ->
        [pack] 请先修正该规则包；在此之前，此文件未经检查。
        [extended] 请先修正该文件；在此之前，此文件未经检查。
       *[config] 请先修正{ $config }；在此之前，此文件未经检查。
    }
editor-misread = 编辑器未以编码{ $encoding }读取此文件，因此其内容未检查。
editor-misread-advice = 请以编码{ $encoding }重新打开此文件。
editor-mistake-there = 错误在此处。
editor-mistake-in-settings = 这些设置无法使用。

editor-item-contains = **{ $part }** 含有{ $classes }：{ $elements }。
editor-item-contains-class =
    { $holds ->
        [is] **{ $part }** 是{ $classes }。
       *[holds] **{ $part }** 含有{ $classes }。
    }
editor-item-contains-also = 可能还含有：{ $elements }。
editor-item-may-contain =
    { $holds ->
        [may-be] **{ $part }** 可能是{ $classes }。依据较弱，因此只要求确认。
       *[may-hold] **{ $part }** 可能含有{ $classes }。依据较弱，因此只要求说明成分。
    }
editor-item-contains-nothing = **{ $part }**：此处没有内容表明含有关注材料。
editor-item-act =
    { $certainty ->
        [applies] **受管制**：{ $act }（{ $state }），{ $codes }。
       *[may-apply] **可能受管制**：{ $act }（{ $state }），{ $codes }。
    }
editor-item-acts = { $count }项法规适用或可能适用。
editor-item-no-act = 在{ $date }，没有已知法规管制此物项。
editor-item-end-use = 最终用途：{ $category }，{ $statement }。
editor-item-no-end-use = 最终用途：**未申报**。
editor-item-end-use-unreadable = 最终用途：已指明，但无法读取。
editor-item-rejected = { $seen }不计入：{ $reason }
editor-item-unit-holds = 一个单位连同其零件含有：
editor-document-holds = 全部{ $items }个物项合计含有：
editor-and-more = 另有{ $count }项
editor-item-more = 更多

editor-declared-in-line = 在第{ $line }行申报。
editor-tariff-code-unknown = 此处没有关于该税则号列下关注材料的信息。
editor-tariff-code-by = 依据{ $nomenclature }的条目{ $entry }。
editor-element-of-class = 类别：{ $class }。
editor-element-listed-by = 由{ $act }列入清单。
editor-control-code-unknown = { $code }：在{ $date }，{ $list }清单中没有此编码的已知条目。
editor-control-code-act = { $act }（{ $date }）：{ $state }。
editor-required = 必填
editor-written-out = { $key }（完整填写）
editor-item-of-document = 此文档的物项
editor-bom-of-workspace = 工作区的物料清单
editor-item-of-file = { $file }的物项
editor-own-level = 规则自身的级别
editor-today = 北京时间当天
editor-tariff-role =
    { $role ->
        [direct] 该号列表示关注材料。
        [mixed] 含与不含关注材料的货物共用该号列。
        [may-contain] 该号列的货物常含关注材料。
       *[excluded] 该号列的货物按其性质不含关注材料。
    }
editor-rule-prohibition =
    { $severity ->
        [error] 这是错误；因为法规禁止其所发现的情形，任何设置都不能降低其级别。
        [warning] 这是警告；因为法规禁止其所发现的情形，任何设置都不能降低其级别。
        [information] 这是信息；因为法规禁止其所发现的情形，任何设置都不能降低其级别。
       *[hint] 这是提示；因为法规禁止其所发现的情形，任何设置都不能降低其级别。
    }
editor-rule-level = 未作设置时，级别为{ $level }。
editor-act-stands = 未作设置时，在{ $date }的状态：{ $state }。

editor-open-file = 打开{ $file }
editor-open-file-of-part = 打开{ $part }所在的文件{ $file }
editor-go-to-line = 转到第{ $line }行
skeleton-bom = 含首个物项的物料清单
skeleton-shipment = 含当事方和首个明细行的发货
skeleton-item = 含原产国的物项
skeleton-magnet = 含判定管制所需各项数据的磁体
skeleton-end-use = 待填的最终用途申报
editor-offer-values = 显示可选值
