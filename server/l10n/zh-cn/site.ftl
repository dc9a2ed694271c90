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
