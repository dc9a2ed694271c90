company-rule-source = 来源：{ $source }。
company-rule-twice = 有两条规则使用同一个ID：{ $rule }。
company-rule-twice-advice = 设置将无法指明是哪一条：请为此规则另取ID。
company-rule-group-built-in = { $rule }不能作为自有规则：{ $group }是内置规则的组。
company-rule-group-foreign = { $rule }不能作为此规则包的规则：{ $group }不是它的ID。
company-rule-group-advice = 请以{ $groups }作为ID的开头。
company-entry-unusable = 识别器无法使用此条目。
company-entry-unusable-advice = 请更正该条目。
company-entry-unusable-why = 报告内容：{ $reason }
packs-unusable = 由于Lodestone自身的缺陷，规则包无法使用。
packs-unusable-why = 报告内容：{ $reason }。
company-condition-long = 条件有{ $length }个字符，最多只读取{ $most }个。
company-condition-long-advice = 请将规则拆分为两条。
company-condition-type = 条件的结果是{ $type }，而不是真或假。
company-condition-type-advice = 请将其与某个值比较：条件为真时规则才会触发。
company-condition-not-understood = 无法读取条件的此处。
company-condition-not-understood-why = CEL报告：{ $reason }。
company-condition-optional = 请说明该数据项没有值时如何处理：写`fact.orValue(…)`，或用`fact.hasValue()`判断。
company-condition-signs = 符号`!`或`-`嵌套超过{ $most }层。
company-condition-signs-advice = 请减少条件中的此类符号。
company-condition-walk = { $function }位于另一个列表遍历之中。
company-condition-walk-advice = 请将规则拆分为两条：否则可能耗时很长。
company-condition-call = 条件中不能调用{ $function }。
company-condition-functions = 条件中可用的函数：{ $functions }。
company-condition-word = 括号中的词没有直接写出。
company-condition-word-advice = 请用引号写出材料类别的ID或元素符号，例如item.holds('gallium')。
company-condition-material = 没有名为{ $word }的材料类别或其元素，因此该条件永远不会成立。
company-condition-material-advice = 请写类别的ID，例如rare-earth或gallium，或其元素的符号，例如Ga。
company-condition-matches = 请使用`contains`、`startsWith`或`endsWith`：正则表达式对某些文本可能耗时很长。
company-condition-has = 请用`fact.hasValue()`判断：数据项始终存在，但可能没有值。
company-condition-group = 单独的{ $group }不是数据项。
company-condition-group-advice = 请写出其中一个数据项，例如{ $fact }。
company-condition-maps = 条件中不支持映射和可选访问。
company-condition-maps-advice = 对可能没有值的数据项，请写`fact.orValue(…)`。
company-message-brace = 此处只有单个花括号。
company-message-brace-advice = 数据项请写作`{"{"}item.partNumber{"}"}`，花括号本身请写作`{ $braces }`。
company-message-fact = 一个占位符只写一个数据项。
company-fact-unknown = 没有数据项{ $fact }。
company-fact-unknown-advice = 自有规则页面列出了全部数据项。
company-test-rule-unknown = 没有规则{ $rule }，此测试用例将不作任何比较。
company-test-rule-unknown-advice = 用`lodestone rules`可列出全部规则。
company-test-act-unknown = 没有法规{ $act }。
company-test-act-unknown-advice = 用`lodestone acts`可列出全部法规。
company-test-expect-missing = 此测试用例没有写明对该文档的预期。
company-test-expect-missing-advice = 请添加`expect`；若预期没有任何检查结果，请写`expect: []`。
company-test-document-missing = 此测试用例预期有检查结果，却没有给出文档。
company-test-document-missing-advice = 请添加`input`或`items`。
company-test-document-twice = 此测试用例同时以`input`和`items`给出了文档。
company-test-document-twice-advice = 请删除其中一个：只能判定一个文档。
company-test-line-alone = 行号以`input`为准，而此测试用例给出的是`items`。
company-test-line-alone-advice = 请改写`path`，例如/items/0。
company-test-name-twice = 另一个测试用例已使用此名称。
company-test-name-twice-advice = 失败时将无法区分二者：请为此用例另取名称。
company-rule-summary =
    { $days ->
        [from] 规则包`{ $pack }`为其设定的条件成立；该规则自{ $from }起适用。
        [until] 规则包`{ $pack }`为其设定的条件成立；该规则适用至{ $until }。
        [between] 规则包`{ $pack }`为其设定的条件成立；该规则自{ $from }起适用至{ $until }。
       *[all] 规则包`{ $pack }`为其设定的条件成立。
    }
