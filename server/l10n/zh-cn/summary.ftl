summary-unfinished = 尚未完成：有{ $count }处的必需键未填写。
summary-result = { $counts }。
summary-waived = { $count }条检查结果已豁免；`lodestone waivers`会列出豁免。
summary-baselined = { $count }条检查结果在基线中。
summary-unchecked = 有{ $count }项无法检查；详情见标准错误输出。
summary-judged = { $files }个文件{ $inPart ->
    [0] {""}
    *[other] （{ $inPart }个仅部分判定）
  }{ $unjudged ->
    [0] {""}
    *[other] （{ $unjudged }个未判定）
  }，{ $documents }个文档，{ $items }个物项{ $unchecked ->
    [0] {""}
    *[other] ；{ $unchecked }个未检查
  }。
summary-judged-held = { $files }个文件{ $inPart ->
    [0] {""}
    *[other] （{ $inPart }个仅部分判定）
  }{ $unjudged ->
    [0] {""}
    *[other] （{ $unjudged }个未判定）
  }，{ $documents }个文档，{ $items }个物项：{ $held ->
    [0] { $among ->
        [checked] 已检查的物项中未发现关注材料
        *[all] 其中0个含关注材料
      }
    *[other] 其中{ $held }个含关注材料
  }{ $state ->
    [none] {""}
    [declared] （所要求的最终用途均已申报）
    *[undeclared] （其中{ $undeclared }个未申报最终用途）
  }{ $waived ->
    [0] {""}
    *[other] （已豁免{ $waived }个）
  }{ $unchecked ->
    [0] {""}
    *[other] ；{ $unchecked }个未检查
  }。
summary-rows = 已跳过表格中{ $count }行非物项内容（标题、空行、合计、页脚）；`lodestone mapping FILE`会列出它们。
summary-law = 判定依据：{ $date }的法规（{ $source ->
    [option] --as-of
    [setting] lodestone.yaml中的asOf
    [today] 北京时间当天
    *[per-file] 各按自身日期，否则为北京时间当天
  }）。
summary-law-days = 判定依据：{ $first }至{ $last }的法规（各按自身日期，否则为北京时间当天）。
summary-law-export-date = 判定依据：{ $date }的法规（出口日期）。
summary-notice = 注意：{ $text }
summary-hook-skipped = 已跳过{ $count }个文件，因为lodestone.yaml将其排除，或Lodestone不检查此类文件。
summary-fix-nothing = 没有需要修复的内容。
summary-fixed = { $files }个文件中的{ $count }项{ $state ->
    [made] 已修复
    *[shown] 可修复
  }。
summary-fix-left = 在YAML本身更正之前，{ $count }个文件保持不变：参见yaml/syntax和yaml/too-deep。
