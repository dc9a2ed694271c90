rule-page-facts = 重大度：最大で{ $severity }。{ $waivers ->
    [all] 適用除外にできます。
    [no-error] 警告と情報は適用除外にできますが、エラーはできません。
    *[none] 適用除外にはできません。
  }
rule-page-heading = { $section ->
    [fix] 対処方法
    [examples] 例
    [finds] 検出する内容
    [why] 理由
    *[off] 無効にする方法
  }
rule-page-example = { $kind ->
    [bad] 指摘される例：
    *[good] 指摘されない例：
  }
rule-page-english = 検出する内容の詳細と理由の説明は、現在は英語だけです。
