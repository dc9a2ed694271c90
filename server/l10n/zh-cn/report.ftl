report-label =
    { $label ->
        [act] 法规
        [about] 内容
        [day] 日期
        [state] 状态
        [confidence] 可信度
        [text] 文本
        [file] 文件
        [show] 显示
        [controls] 管制
        [what] 事项
        [where] 位置
        [mistake] 错误
        [signed] 决定、姓名、日期
        [due] 期限
        [about-parts] 对象
        [next-days] 近期日期
        [prohibited] 禁止
        [waiting] 待办
        [end-user] 最终用户
        [used-in] 使用国
        [written-at] 申报位置
        [end-use] 最终用途
        [rejected] 不计入
        [form] 形态
        [composition] 成分
        [elements] 元素
        [elements-held] 元素
        [rests-on] 依据
        [law-as-of] 法规日期
        [checked-on] 检查日期
        [packs] 规则包
        [quantity] 数量
        [origin] 原产国
        [stages] 生产环节
        [tariff-code] 税号
        [material] 材料
        [level] 加工程度
        [licence] 出口许可证
        [customs-remark] 报关单备注
        [id] ID
        [revision] 版次
        [title] 标题
        [export-date] 出口日期
        [exporter] 出口经营者
        [consignee] 收货人
        [importer] 进口商
        [route] 路线
        [intermediaries] 中间商
        [material-held] 关注材料
        [judged-as-of] 判定日期
        [items] 物项
        [materials] 含关注材料的物项
        [no-end-use] 无最终用途
        [not-checked] 未检查
        [errors] 错误
        [warnings] 警告
        [other] 其他
       *[aside] 已搁置
    }
report-title = 出口管制报告{ $some ->
        [yes] ，{ $of }
       *[no] {""}
    }，{ $date }
report-heading = 出口管制报告
report-checked-by = { $date }，使用lodestone { $version }
report-pack-reviewed = （最近一次与来源核对：{ $date }）
report-notice = 注意。
report-not-advice = 不构成法律意见。
report-not-advice-why = 此报告转述法规及其来源的内容，并注明日期和来源的可信度，仅以文件中所写的内容为依据。须由人作出决定。
report-unchecked = 有{ $count }项无法检查。
report-unchecked-named = 无法检查的内容列于下方。
report-none-held = { $among ->
    [checked] 在已检查的物项中，未发现任何物项含有关注材料。
    *[all] 未发现任何物项含有关注材料。
  }
report-aside = { $count }条检查结果已搁置，不计入；豁免会注明由谁以及为何。
report-days = { $first }至{ $last }
report-law-of-days = { $first }至{ $last }（{ $source }）
report-export-date = 出口日期
report-source-of-run =
    { $source ->
        [option] --as-of
        [setting] lodestone.yaml中的asOf
       *[today] 北京时间当天
    }
report-each-by-its-own = 各按其自身日期，否则为北京时间当天
report-problems = 无法检查的内容
report-more-problems = 另有{ $count }项无法检查。
report-files = 文件
report-no-file = 没有判定任何文件。
report-not-judged = 未判定
report-in-part = 部分判定
report-more-files = 另有{ $count }个文件已计入上方合计。
report-too-much = 内容过多，一页无法容纳。
report-left-out = { $items }个物项和{ $findings }条检查结果已计入合计，但未列于下方；下方列出最严重的。
report-left-out-advice = 请一次检查较少的文件，或输出包含全部检查结果的JSON。
report-line = 第{ $line }行
report-line-begins = 第{ $line }行
report-in-line = ，第{ $line }行
report-open-file = 打开文件
report-on-file = 关于整个文件
report-judged-by = 按{ $date }（{ $source }）的法规判定。
report-items-held = { $items }个物项，其中{ $held }个含有关注材料。
report-not-listed = 未列出：{ $count }个没有检查结果、也没有内容表明含有关注材料的物项。
report-did-not-fit = { $count }个含关注材料或有检查结果的物项未能列于此页。
report-gravest-listed = 此处列出报告中最严重的物项。
report-held-in-all = 合计含有
report-whole =
    { $kind ->
        [bom] 组件
       *[shipment] 发货明细行
    }
report-whole-holds =
    { $kind ->
        [bom] 一个单位（含全部零件）所含
       *[shipment] 该明细行所含
    }
report-more-wholes =
    { $kind ->
        [bom] 另有{ $count }个组件含有关注材料。
       *[shipment] 另有{ $count }个明细行含有关注材料。
    }
report-more-findings = 此物项另有{ $count }条检查结果。
report-perhaps = 可能含{ $classes }
report-tag =
    { $tag ->
        [prohibited] 禁止
        [controlled] 受管制
       *[may-be-controlled] 可能受管制
    }
report-others-excluded = 其余均已排除
report-composition =
    { $state ->
        [undeclared] 未申报
        [incomplete] 未申报为完整
        [by-name] 仅申报名称
       *[complete] 申报为完整
    }
report-no-control = 现行有效的管制清单均未列有该物项的这一形态。
report-verdict =
    { $verdict ->
        [applies] 适用
        [may-apply] 可能适用
        [would-apply] 若有效则适用
        [could-apply] 若有效则可能适用
       *[not-reached] 不适用
    }
report-no-category = 无类别
report-no-statement = 无说明
report-house-rule = 自有规则或Lodestone的约定
report-acts = 此报告提及的法规
report-act-issued = { $issuers }，{ $issued }发布；规则包{ $pack }
report-confidence =
    { $confidence ->
        [high] 高
        [medium] 中
       *[low] 低
    }
report-rules = 此报告提及的规则
report-of-pack = 规则包{ $pack }
report-rule-page = 更多
report-limits = 此报告未说明的内容
report-limit-written = 没有检查结果只表示在所写内容中未发现问题，并不表示不存在问题。
report-limit-doubt = “可能适用”表示有未申报或存疑之处；“未核实”表示未见到能确定该法规当日状态的文本。
report-limit-files = 引用其他文件的行按该文件的内容判定；根目录之外的内容不会读取，无效引用会作为检查结果列出。
report-limit-sums = “合计含有”为已申报数值之和：缺失的数值已注明，应另行加计。
report-limit-parties = 当事方仅与中国的两份名单比对；制造商、销售商和未申报的所有者不作审查。
report-limit-licences = 不判定美国、欧盟和日本的许可证，也不判定因所含材料以外的原因而受管制的货物。
report-limit-law = 规则包复核日之后发布的法规未收录。
report-same-again = 相同的文件、规则包、设置和日期会得到相同的报告。
report-filter = 筛选此报告
report-filter-all-files = 全部文件
report-grade =
    { $grade ->
        [error] 错误
        [warning] 警告
        [information] 信息
        [hint] 提示
        [aside] 已搁置
       *[none] 没有检查结果
    }
report-filter-shown = 显示{ $all }个物项中的{ $shown }个
report-filter-loading = 目前{ $shown }个物项
report-filter-nothing = 没有匹配项。
report-filter-clear = 清除筛选
report-button =
    { $name ->
        [unfold] 全部展开
        [fold] 全部折叠
        [copy] 复制为Markdown
        [export] 导出为HTML
       *[print] 打印
    }
report-copied = 已复制。
report-not-copied = 浏览器不允许此页面复制。

# 管理者摘要和待办清单

report-files-counted = 已判定{ $files }个文件{ $inPart ->
        [0] {""}
       *[other] （{ $inPart }个仅部分判定）
    }{ $unjudged ->
        [0] {""}
       *[other] ，{ $unjudged }个未判定
    }{ $unread ->
        [0] {""}
       *[other] ，{ $unread }个未读取
    }
report-items-counted = 已判定{ $items }个物项，其中{ $held }个含关注材料，{ $undeclared }个没有最终用途{ $waived ->
        [0] {""}
       *[other] （已豁免{ $waived }个）
    }{ $unchecked ->
        [0] {""}
       *[other] ，{ $unchecked }个未检查
    }
report-coming-day =
    { $why ->
        [export] { $name }出口
        [licence] 许可证{ $name }到期
        [waiver] { $name }的豁免到期
       *[law] { $name }
    }
report-unsourced = 来源未注明日期或没有来源的申报
report-work = 待办事项
report-person =
    { $person ->
        [compliance] 贸易合规
        [engineering] 工程
        [author] 文件作者
       *[purchasing] 采购
    }
report-ask =
    { $known ->
        [yes] 向{ $of }询问
       *[no] 向供应商询问
    }
report-delivery = { $shipment }，目的地：{ $country }
report-due =
    { $why ->
        [export] 出口
        [licence] 许可证到期
        [waiver] 豁免到期
       *[law] 法规变更
    }{ $passed ->
        [yes] ，已逾期
       *[no] {""}
    }
report-more-places = 另有{ $count }处
report-mistakes = 文件中的错误
report-quiet-files = { $count }个文件没有检查结果
report-quiet-items = { $count }个物项没有检查结果
report-not-on-paper = 物项过多，未打印在纸上。在运行脚本的浏览器中，本页会列出全部物项；JSON报告包含每一条检查结果。
