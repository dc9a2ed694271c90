output-note = { $note ->
    [law] 法规
    [seen] 识别依据
    [alike] 同上
    *[fix] 修复
  }
output-lines = 第{ $lines }行
output-seen = { $seen }（{ $places }）
output-column = 第{ $column }列
output-acts-as-of = { $acts }（按{ $date }判定）
output-file = { $kinds }，{ $items }个物项，其中{ $held }个含关注材料{ $unchecked ->
    [0] {""}
    *[other] ，{ $unchecked }个未检查
  }
output-kind = { $kind ->
    [bom] 物料清单
    *[shipment] 发货
  }
output-file-law = { $facts }，按{ $days }的法规判定
output-packs = 规则包：{ $packs }。
output-packs-of-law = 规则包（法规取自{ $law }）：{ $packs }。
output-pack = { $ids } { $version }（{ $date }复核）
output-pack-of-law = { $law }的{ $ids } { $version }（{ $date }复核）
output-changed-none = 自{ $base ->
    [commit] 上次提交
    *[ref] { $ref }
  }以来，没有与所找到的{ $found }个文件有关的更改，因此未检查任何文件。
output-changed = 自{ $base ->
    [commit] 上次提交
    *[ref] { $ref }
  }以来的更改：所找到的{ $found }个文件中有{ $files }个{ $affected ->
    [0] {""}
    *[other] ，其中{ $affected }个是因其引用的文件或适用的设置有更改
  }。
output-shard = 第{ $index }个分片，共{ $count }个：所找到的{ $found }个文件中的{ $files }个。
output-compare-change = { $change ->
    [appears] 新增
    [suppressed] 已搁置
    *[vanishes] 消失
  }
output-compare-was = 原为{ $severity ->
    [error] 错误
    [warning] 警告
    [information] 信息
    *[hint] 提示
  }
output-compare-rested-on = 原依据：{ $acts }
output-compare-rested-on-none = 原先无法规依据
output-compare-result = 新增{ $appears }条检查结果{ $appears ->
    [0] {""}
    *[other] （{ $appearing }）
  }，消失{ $vanishes }条{ $vanishes ->
    [0] {""}
    *[other] （{ $vanishing }）
  }{ $suppressed ->
    [0] {""}
    *[other] ，搁置{ $suppressed }条
  }，变化{ $changed }条，不变{ $unchanged }条。
output-compare-files = { $files }个文件，按{ $to }的法规判定，并与{ $from }的法规下的结果比较。
output-compare-said = { $some ->
    [yes] 原内容：{ $text }
    *[no] 理由已变更
  }
output-compare-file = { $in ->
    [now] 较早的报告中没有
    *[earlier] 已不存在
  }
output-compare-report = { $files }个文件已与{ $report }比较。
output-compare-work = 待办事项：新增{ $added }项，完成{ $done }项{ $notAsked ->
    [0] {""}
    *[other] ，不再要求{ $notAsked }项
  }，变更{ $changed }项，未变{ $unchanged }项。
output-compare-work-change = { $change ->
    [new] 新增
    [done] 完成
    [not-asked] 不再要求
    *[changed] 变更
  }
output-compare-not-asked = { $why ->
    [expired] 许可证已过期
    [prohibited] 交付被禁止
    [waiver] 该检查结果已豁免
    *[baseline] 该检查结果在基线中
  }
output-compare-due = { $some ->
    [yes] 原期限：{ $date }
    *[no] 原先没有期限
  }
output-compare-asked = 原先询问：{ $asked }
output-compare-parts = { $change ->
    [more] 新涉及：{ $parts }
    *[fewer] 不再涉及：{ $parts }
  }
compare-report-unreadable = 无法读取较早的报告，因此不知道哪些是新的。
compare-report-too-large = 较早的报告超过{ $limit }，无法读取。
compare-report-too-large-advice = 请将文件分成几部分，分别生成报告并比较。
compare-report-not-json = 较早的报告不是完整的JSON，因此无法比较：可能被截断，或是其他格式。
compare-report-other-tool = 较早的报告不是由Lodestone生成的，因此无法比较。
compare-report-version = 较早的报告的`schemaVersion`为{ $version }，而`check`的JSON报告为2，因此无法比较。
compare-report-broken = 较早的报告不符合`check`的JSON报告的架构，因此无法比较。
compare-report-advice = 请用`lodestone check --format json --work-list --output FILE`生成。
compare-report-elsewhere = 较早的报告中的{ $count }个文件均已不存在，因此所有检查结果都算作新增。
compare-report-elsewhere-advice = 如果该报告是在其他文件夹中生成的，请在那个文件夹中运行命令。
compare-report-day = 较早的报告按{ $was }的法规判定，本次按{ $is }的法规判定，因此差异可能来自法规。
compare-report-day-advice = 若只看文件的变化，请用相同的--as-of运行两次。
compare-report-packs = 较早的报告使用了其他规则包，因此差异可能来自规则包。当时：{ $was }；现在：{ $is }。
compare-report-tool = 较早的报告由Lodestone { $was }生成，本程序为{ $is }，因此差异可能来自程序。
compare-report-language = 较早的报告使用另一种语言，因此不比较其文字。
compare-report-part = 较早的报告只涵盖部分文件（--changed或--shard），因此其他文件中的检查结果算作新增。
compare-report-left = 较早的报告中有{ $count }个文件本次未检查，因此不涉及其检查结果。
compare-report-no-work = 较早的报告没有待办事项，因此只比较检查结果。请用--work-list生成报告。
output-title = Lodestone：{ $result }
output-unread = { $count }个文件未读取
output-unchecked = { $count }项无法检查
output-unchecked-heading = 无法检查
output-aside = 已搁置：{ $count }条检查结果
output-lines-left = **另有{ $count }行未能在此列出**；已列出最严重的。`--format json`包含全部检查结果。
output-held = 合计含有
output-held-document = 合计含有（文档{ $document }）
output-not-advice = 不构成法律意见，须由人作出决定。
output-too-many-warnings = { $count }个警告，超过--max-warnings允许的数量
output-annotations-left = GitHub每种注释显示{ $most }条，此处为最严重的；未显示注释的有：{ $left }。此步骤的日志包含全部内容。
output-kind-count = { $count }个{ $kind ->
    [error] 错误
    [warning] 警告
    *[notice] 通知
  }
output-not-checked = 无法检查
output-not-checked-why = 无法检查：{ $reason }
output-not-read = 未读取
output-not-read-why = 未读取：{ $reason }
output-remaining = 修复后仍存在的检查结果：{ $counts }。
output-remaining-none = 修复后不再有检查结果。
output-written = 已将{ $count }条检查结果写入{ $files }
output-case = { $rule }：{ $at ->
    [document] 文档
    *[path] { $path }
  }{ $document ->
    [1] {""}
    *[other] （文档{ $document }）
  }
output-case-checked = 全部可以检查
output-case-unchecked = 无法检查（{ $number }）
output-case-unchecked-at = 无法检查：{ $place }（{ $number }）
output-case-warnings = 警告数量
output-case-unread = { $file }：未读取
output-sarif-folder = 运行命令的文件夹。
output-sarif-known = 已记录在{ $baseline }中。
output-sarif-packs-left = 有{ $count }个所用规则包未写入此报告。
output-sarif-results-left = 有{ $count }项结果未写入此报告；其严重程度均不高于已写入的结果。
output-sarif-limits = GitHub拒收超出其上限的报告。
output-sarif-json = JSON报告包含全部内容。
