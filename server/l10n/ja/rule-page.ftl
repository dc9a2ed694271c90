rule-page-facts = 重大度：最大で{ $severity }。{ $waivers ->
    [all] 例外承認できます。
    [no-error] 警告と情報は例外承認できますが、エラーはできません。
    *[none] 例外承認できません。
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
