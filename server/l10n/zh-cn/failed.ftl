rule-failed = 此处无法判定{ $what }，因此该处未经检查。
rule-failed-item = 此物项所含的材料
rule-failed-advice = 请附上此文件报告该问题，并在修复之前人工检查该处。
rule-failed-error = 错误为`{ $error }`。
rule-failed-condition-advice = 请更正规则包{ $pack }中的条件，并在此之前人工检查此物项。
rule-failed-cut-advice = 请将文本缩短到能说明该物项为何物的程度。
rule-failed-cut = 只读取了{ $fields }的开头：一个物项的文本合计最多读取{ $most }个字符。
