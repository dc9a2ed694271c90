act-state =
    { $state ->
        [not-issued] 未发布
        [pending] 尚未生效
        [in-force] 有效
        [suspended] 暂停实施
        [ended] 已失效
       *[unverified] 未核实
    }{ $begin ->
        [known] ，自{ $since }起
        [before] ，始于{ $since }之前（首日未查明）
       *[unknown] {""}
    }{ $end ->
        [known] ，至{ $until }
       *[open] {""}
    }{ $setting ->
        [yes] ，依据`actStates`
       *[no] {""}
    }
as-of-command =
    { $source ->
        [option] 由`--as-of`指定
        [setting] 由lodestone.yaml中的`asOf`指定
        [export-date] 发货的出口日期
       *[today] 北京时间当天
    }
as-of-editor =
    { $source ->
        [option] 在编辑器中选择
        [setting] 由设置`asOf`指定
        [export-date] 发货的出口日期
       *[today] 北京时间当天
    }
explain-label =
    { $label ->
        [yes] 是
        [perhaps] 可能
        [no] 否
        [none] 无
        [strong] 强
        [weak] 弱
        [trace] 微量
        [rejected] 不计入
        [declared] 已申报
        [shown] 有依据
        [possible] 可能含有
        [excluded] 已排除
        [with] 另含
        [magnet-of] 磁体材料
        [form] 形态
        [applies] 适用
        [may-apply] 可能适用
        [would-apply] 若有效则适用
        [could-apply] 若有效则可能适用
        [not-judged] 未判定
        [missing] 缺失
        [unreadable] 无法读取
        [category] 类别
        [statement] 说明
        [end-user] 最终用户
        [country] 国家
        [parts-file] 零件文件
        [from] 来源
        [waived] 已豁免
        [baselined] 已列入基线
        [error] 错误
        [warning] 警告
        [information] 信息
        [hint] 提示
        [judged-as-of] 判定日期
        [items] 物项
        [materials] 关注材料
        [undeclared] 未申报
        [findings] 检查结果
       *[nothing] 无
    }
explain-item-unnamed = 无零件号的物项
explain-unnamed-at = 位于{ $place }的无零件号物项
explain-part-at = { $part }（{ $place }）
explain-line = 第{ $place }行
explain-question-holds = 是否含有关注材料？
explain-holds =
    { $holds ->
        [is] 是{ $classes }，依据充分。
       *[holds] 含有{ $classes }，依据充分。
    }
explain-may-hold =
    { $holds ->
        [may-be] 可能是{ $classes }。依据较弱，因此只要求确认。
       *[may-hold] 可能含有{ $classes }。依据较弱，因此只要求说明成分。
    }
explain-holds-nothing = 此处没有内容表明含有关注材料。
explain-confidence =
    可信度：{ $confidence ->
        [high] 高
        [medium] 中
       *[low] 低
    }。
explain-evidence =
    { $place }  { $kind ->
        [composition] 成分
        [cas-number] CAS号
        [tariff-code] 税号
        [control-code] 管制编码
        [formula] 化学式
        [element-word] 元素名称
        [material] 材料
        [grade] 牌号
        [finished-good] 制成品
        [tariff-code-may-contain] 可能含有该材料的货物税号
       *[trace] 微量
    }：识别到“{ $seen }”，含义：{ $meaning }（条目{ $entry }，可信度{ $confidence ->
        [high] 高
        [medium] 中
       *[low] 低
    }）
explain-rejected = { $place }  识别到“{ $seen }”：{ $reason }（条目{ $entry }）
explain-question-elements = 含有哪些元素，形态如何？
explain-form =
    { $form }（{ $known ->
        [declared] 已申报
        [overruled] 由依据显示，优先于已申报的`other`
       *[shown] 由依据显示
    }）{ $good ->
        [perhaps] ，或含有此类材料的制成品
       *[no] {""}
    }
explain-form-unknown = 未知：既未申报，也无依据
explain-question-act = 在{ $date }（{ $source }）受哪项法规管制？
explain-no-act = 没有现行有效的法规列有该物项。
explain-act-not-asked = 未询问：没有充分依据表明其含有关注材料。
explain-codes-not-judged = 规则包中没有法规列出{ $codes }。
explain-act = { $act }（{ $state }）。
explain-act-lists =
    { $act }（{ $state }）{ $listing ->
        [open] 可能列有该物项
       *[met] 列有该物项
    }（{ $codes }）。
explain-act-reaches =
    { $act }（{ $state }），条目{ $codes }；可信度{ $confidence ->
        [high] 高
        [medium] 中
       *[low] 低
    }。
explain-act-id = 设置中的标识：{ $act }。
explain-undeclared = 未申报：{ $parts }。
explain-part =
    { $part ->
        [composition] 成分
        [rest] 完整成分
        [form] 形态
        [parameter] 参数
       *[origin] 原产国
    }
explain-open-elements = 取决于是否含有{ $elements }。
explain-question-end-use = 用途是什么？
explain-no-end-use = 物项、其上级组件和文档均未申报最终用途。
explain-end-use-unreadable = 写有最终用途，但无法读取。
explain-end-use-of =
    { $origin ->
        [item] 在物项自身申报。
        [assembly] 在其上级组件申报。
        [document] 在文档中申报。
        [part] 在零件文件中为该零件申报。
        [use] 在零件文件的`uses`中申报。
       *[ref] 在其引用的物料清单中申报。
    }
explain-end-use-of-part =
    { $origin ->
        [assembly] 在其上级组件申报：{ $part }。
        [part] 在零件文件中申报：{ $part }。
       *[ref] 在其引用的物项申报：{ $part }。
    }
explain-written-at = 申报位置：{ $place }。
explain-not-given = 未填写
explain-question-unit = 一个单位（含全部零件）含有什么？
explain-question-findings = 检查结果
explain-related = 相关：{ $place }  { $rule }
explain-known-to = 已记录于{ $baseline }。
explain-waived = 豁免至{ $until }，批准人{ $by }：{ $reason }
explain-document =
    { $kind ->
        [bom] 物料清单
       *[shipment] 发货
    }
explain-document-named =
    { $kind ->
        [bom] 物料清单{ $name }
       *[shipment] 发货{ $name }
    }
explain-document-numbered =
    { $kind ->
        [bom] 文档{ $number }：物料清单
       *[shipment] 文档{ $number }：发货
    }
explain-document-numbered-named =
    { $kind ->
        [bom] 文档{ $number }：物料清单{ $name }
       *[shipment] 文档{ $number }：发货{ $name }
    }
explain-date = { $date }（{ $source }）
explain-class-items = 其中{ $count }项
explain-classes-items = 其中{ $count }项：{ $classes }
explain-undeclared-items = { $count }项未申报最终用途{ $waived ->
        [0] {""}
       *[other] （已豁免{ $waived }个）
    }
explain-findings =
    { $severity ->
        [error] { $count }个错误
        [warning] { $count }个警告
        [information] { $count }条信息
       *[hint] { $count }个提示
    }
explain-findings-aside = { $count }条已搁置
explain-no-findings = 无
explain-held-by-all = 全部物项合计含有什么？
explain-nothing-held = 未申报也未发现任何关注材料或磁体。
held-label =
    { $label ->
        [magnets] 磁体
        [value] 价值
        [largest-unknown] 最大未知项
       *[unknown] 未知
    }
held-mass-and-more = 至少{ $mass }（其余未申报）
held-mass-range = { $least }至{ $most }
held-mass-about = 约{ $mass }
held-magnets =
    { $more ->
        [yes] 钕铁硼、钐钴和铝镍钴共{ $mass }或更多。
       *[no] 钕铁硼、钐钴和铝镍钴共{ $mass }。
    }
held-magnet-limit =
    { $standing ->
        [above] 超过{ $act }（{ $state }）规定的{ $limit }。
        [not-above] 未超过{ $act }（{ $state }）规定的{ $limit }。
        [at-or-above] 达到或超过{ $act }（{ $state }）规定的{ $limit }。
        [below] 低于{ $act }（{ $state }）规定的{ $limit }。
       *[perhaps] 可能达到{ $act }（{ $state }）规定的{ $limit }。
    }
held-effect =
    { $state ->
        [in-force] 因此：{ $effect }。
       *[unverified] 若其有效：{ $effect }。
    }
held-value = 计入的货物：{ $sums }。
held-value-share = 计入的货物：{ $sums }，占{ $price }的{ $percent }%。
held-value-unknown = 价值不明
held-value-unknown-of = 计入的货物：在{ $price }中所占金额不明。
held-value-more = 另有价值不明的部分。
held-value-foreign = 其他货币的金额未计入。
held-value-limit =
    { $standing ->
        [at-or-above] 达到或超过{ $act }（{ $state }）规定的价值比例{ $floor }%。
        [perhaps] 可能达到{ $act }（{ $state }）规定的价值比例{ $floor }%。
       *[below] 低于{ $act }（{ $state }）规定的价值比例{ $floor }%。
    }
held-value-no-price =
    { $price ->
        [undeclared] 自身价格未申报，无法与{ $act }（{ $state }）规定的价值比例{ $floor }%比较。
       *[zero] 自身价格为零，无法与{ $act }（{ $state }）规定的价值比例{ $floor }%比较。
    }
held-open =
    { $part }：{ $missing ->
        [quantity] 缺少数量
        [mass] 缺少质量
        [composition] 缺少质量分数
        [unit] 与所引用对象没有共同单位
        [reference] `ref`没有指向任何对象
        [not-followed] `ref`指向另一个文件，此处不作跟踪
       *[items] `items`无法读取
    }{ $named ->
        [yes] （{ $elements }）
       *[no] {""}
    }{ $bounded ->
        [yes] ，涉及其中{ $mass }
       *[no] {""}
    }
held-open-left = 另有{ $count }项
explain-no-document = 其中没有可以判定的文档；`lodestone check`会说明原因。
