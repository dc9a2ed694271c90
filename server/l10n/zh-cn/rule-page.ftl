rule-page-facts = 严重程度：最高为{ $severity }。{ $waivers ->
    [all] 可以豁免。
    [no-error] 警告和信息可以豁免，错误不能豁免。
    *[none] 不能豁免。
  }
rule-page-heading = { $section ->
    [fix] 如何处理
    [examples] 示例
    [finds] 检查的内容
    [why] 原因
    *[off] 如何关闭
  }
rule-page-example = { $kind ->
    [bad] 有此检查结果：
    *[good] 没有此检查结果：
  }
