# 网站：文档页面周围的文字

site-name = Lodestone
site-title = { $page } - Lodestone
site-skip = 跳到正文
site-parts = 网站各部分
site-documentation = 文档
site-pages = 页面
site-search = 搜索
site-search-nothing = 未找到任何内容。
site-footer = 本网站不构成法律意见。Lodestone仅转述法规及其来源的内容，由人作出判断。
site-notices = 第三方许可声明

# 法规的时间线

site-timeline-of = { $name }的时间线
site-state =
    { $state ->
        [not-issued] 未发布
        [pending] 尚未生效
        [in-force] 有效
        [suspended] 暂停实施
        [ended] 已失效
       *[unverified] 未核实
    }
site-stretch =
    { $state ->
        [not-issued] 未发布
        [pending] 尚未生效
        [in-force] 有效
        [suspended] 暂停实施
        [ended] 已失效
       *[unverified] 未核实
    }：{ $days ->
        [open] 自{ $from }起
        [day] { $from }
       *[closed] { $from }至{ $until }
    }

# 试用页面

site-try = 试用
site-languages = 语言
site-try-title = 在此检查物料清单
site-try-lead = 将YAML、CSV或CycloneDX文件粘贴到编辑器中，或拖放到本页。文件只留在浏览器中，不会上传。
site-try-sample = 示例
site-try-empty = 空白（用于粘贴）
site-try-open = 打开文件
site-try-link = 复制含此文件的链接
site-try-dates = 检查日期及相关法规
site-try-date = 适用法律的日期
site-try-earlier = 上一次变化
site-try-later = 下一次变化
site-try-timelines = 与此文件有关的法规
site-try-turn = { $date }：检查结果发生变化
site-try-file = 文件
site-try-editor = 文件文本
site-try-results = 结果
site-try-findings = 检查结果
site-try-report = 报告
site-try-waiting = 正在加载检查引擎…
site-try-no-findings = 没有检查结果。
site-try-count = { $errors }个错误，{ $warnings }个警告，{ $others }个其他
site-try-step = 在此日期，新出现{ $came }项检查结果，消失{ $gone }项，变化{ $changed }项。
site-try-since-step =
    { $step ->
        [came] 新出现
        [changed] 变化
       *[gone] 消失
    }
site-try-severity =
    { $severity ->
        [error] 错误
        [warning] 警告
        [information] 信息
       *[hint] 提示
    }
site-try-line = 第{ $line }行
site-try-fixes = 修复
site-try-no-fixes = 此处没有可用的修复。
site-try-link-copied = 链接已复制。打开链接的人会看到此文件；内容在链接本身之中，不在任何服务器上。
site-try-link-above = 链接在地址栏中。打开链接的人会看到此文件。
site-try-link-too-long = 文件过长，无法放入链接：{ $length }个字符，上限为{ $most }。请直接发送文件。
site-try-broken-link = 链接中没有可读取的文件，可能已被截断。
site-try-too-long = { $name }对本页而言过长，上限为{ $most } MB。命令没有此限制。
site-try-too-many = 本页一次最多打开{ $most }个文件。
site-try-no-text = { $name }不是文本。命令也能读取工作簿。
site-try-read-as = 已按lodestone.yaml中的设置读取，该设置由`lodestone init`建议。{ $summary }
site-try-not-read = 此处没有可识别为物料清单的内容。Lodestone自身的文件以.bom.yaml或.shipment.yaml结尾。
site-try-failed = 无法启动检查引擎。浏览器可能过旧，请使用2024年或之后的Chrome、Edge、Firefox或Safari。
