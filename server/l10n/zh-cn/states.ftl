state = { $state ->
    [finding] 有检查结果
    [nothing-found] 无检查结果
    [not-asked] 未询问
    [not-checked] 未检查
    *[not-read] 未读取
  }
state-why = { $word }：{ $why }
state-no-act = 在{ $date }没有有效法规涉及该物项
state-common-goods = 普通货物通常不在法规的限值范围内
state-military = 军事用途，但按已申报的内容，在{ $date }没有有效法规予以禁止
state-off = { $by ->
    [materials] 该材料已在设置中关闭
    [regimes] 该法规所属的法域已在设置中关闭
    *[rules] 提出询问的规则已在设置中关闭
  }
state-waived = 已豁免至{ $until }，批准人：{ $by }
state-baseline = 已列入基线
state-no-text = 没有文字说明
state-failed = 无法判定
state-reference = 其ref所指的内容不存在或无法读取
state-items = { $count }个物项未检查
state-no-items = 其字段映射未在其中找到可以判定的物项
state-no-document = 其中没有可以判定的文档
run-no-findings = { $among ->
    [read] 在已读取的文件中没有检查结果
    [checked] 在已检查的物项中没有检查结果
    [aside] 除已搁置的检查结果外，没有其他检查结果
    [asked] 在设置要求询问的范围内没有检查结果
    [no-file] 没有判定任何文件
   *[all] 没有检查结果
  }

# item/no-text
item-no-text = 有{ $count }个物项没有文字说明，因此未检查。
item-no-text-advice = 请在`description`中写明它是什么。
item-no-text-advice-foreign = 请映射说明它是什么的列或键，或填写描述。
