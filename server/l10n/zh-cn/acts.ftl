acts-on = { $date }的法规
acts-changes = { $from }之后至{ $to }（含）的变化
acts-changes-none = 规则包中没有这段时间的变化。
acts-behind = 复核之后发布的内容不在任何规则包中。
acts-clause = 条款ID { $clause }
acts-period =
    { $begin ->
        [known] 自{ $since }起
        [before] 始于{ $since }之前（首日未查明）
       *[unknown] {""}
    }{ $end ->
        [known] { $begin ->
            [unknown] {""}
           *[known] ，
        }至{ $until }，之后{ $next ->
            [not-issued] 未发布
            [pending] 尚未生效
            [in-force] 有效
            [suspended] 暂停实施
            [ended] 已失效
           *[unverified] 未核实
        }
       *[open] {""}
    }{ $joined ->
        [yes] ，
       *[no] {""}
    }{ $cause ->
        [act] 依据{ $by }
        [suspension] 在依{ $by }暂停实施之后
        [setting] 依据`actStates`
       *[none] {""}
    }
acts-act =
    { $issuers }；{ $issued }发布{ $force ->
        [known] ，{ $effective }生效
        [draft] ；草案没有效力
        [statement] ；声明没有效力
       *[unknown] ，生效首日未知
    }；可信度{ $confidence ->
        [high] 高
        [medium] 中
       *[low] 低
    }
acts-of-clause =
    { $force ->
        [known] { $effective }生效
       *[unknown] 生效首日未知
    }；可信度{ $confidence ->
        [high] 高
        [medium] 中
       *[low] 低
    }
acts-change =
    { $change ->
        [issued] 发布
        [takes-effect] 生效
        [suspended] 暂停实施
        [suspension-continues] 继续暂停实施
        [resumes] 恢复实施
        [ends] 失效
        [becomes-unverified] 转为未核实
        [seen-in-force] 已确认有效（生效首日未知）
       *[entries-change] 状态不变，条目有变化
    }{ $before ->
        [pending] （此前尚未生效）
        [in-force] （此前有效）
        [suspended] （此前暂停实施）
        [ended] （此前已失效）
        [unverified] （此前未核实）
       *[none] {""}
    }{ $end ->
        [known] ，至{ $until }
       *[open] {""}
    }{ $cause ->
        [suspension] ，在依{ $by }暂停实施之后
        [act] ，依据{ $by }
       *[none] {""}
    }
acts-sources =
    { $issuers }；可信度{ $confidence ->
        [high] 高
        [medium] 中
       *[low] 低
    }；来源：{ $state ->
        [none] 无
       *[some] { $sources }
    }
acts-source-unread = { $source }（未查阅）
acts-items =
    { $count }个管制物项自此日起{ $effect ->
        [takes-effect] 生效
        [leaves] 不再有效
       *[becomes-unverified] 转为未核实
    }：{ $names }{ $more ->
        [0] {""}
       *[other] ；另有{ $more }个
    }
acts-parties =
    自此日起{ $effect ->
        [takes-effect] 列入名单
        [leaves] 移出名单
       *[becomes-unverified] 是否列名转为未核实
    }的实体{ $count }家：{ $names }{ $more ->
        [0] {""}
       *[other] ；另有{ $more }家
    }
acts-provisions =
    { $count }项规定自此日起{ $effect ->
        [takes-effect] 生效
        [leaves] 不再有效
       *[becomes-unverified] 转为未核实
    }：{ $names }{ $more ->
        [0] {""}
       *[other] ；另有{ $more }项
    }
acts-page-days = 包含起始日和结束日。
acts-page-links = 带链接的标题指向主管机关的页面。标题下列出全部来源，未查阅的会予以标明。
acts-page-others = 其他法规
acts-page-sources = 来源：{ $count }
acts-page-source-not-read = 页面未查阅
