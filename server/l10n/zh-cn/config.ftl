config-extends-elsewhere = `{ $entry }`是绝对路径或网址，其他人无法读取。
config-extends-elsewhere-advice = 请写相对于此文件的路径，或npm包中某个文件的路径。
config-extends-backslash = `{ $entry }`含有反斜杠。
config-extends-backslash-advice = 请用斜杠书写路径，使其在每台机器上都能找到该文件。
config-extends-not-yaml = `{ $entry }`没有指定YAML文件。
config-extends-not-yaml-path = 请写其路径，例如`./strict.yaml`。
config-extends-not-yaml-package = 请把文件也写上，例如`{ $example }`。
config-extends-scope = `{ $entry }`只写了npm作用域，没有包名。
config-extends-scope-advice = 请写`@scope/package/file.yaml`，若是路径则以`./`开头。
config-extends-leaves-package = `{ $entry }`超出包`{ $package }`的范围，或路径迂回。
config-extends-leaves-package-advice = 请写包内文件的直接路径。
config-extends-absent-file = 没有可继承的文件`{ $path }`。
config-extends-absent-file-advice = 请更正路径；路径相对于此文件所在的文件夹。
config-extends-absent-package = 此处或存储库内上级文件夹的node_modules中，没有包`{ $package }`的文件`{ $path }`。
config-extends-absent-package-advice = 请安装该包或更正路径；若指此文件旁的文件夹，请以`./`开头。
config-extends-unreadable = 无法读取要继承的`{ $path }`。
config-extends-twice = `{ $entry }`在上面已继承过。
config-extends-twice-advice = 请删除其中一个。
config-extends-itself = 此文件继承了自身。
config-extends-itself-advice = 请删除该项。
config-extends-circle = 这里形成了循环（{ $files }），因此没有哪个文件在先。
config-extends-circle-advice = 请删除`extends`中的一项。
config-extends-too-deep = 此处会有超过{ $most }个文件逐级继承。
config-extends-too-deep-advice = 请直接继承最终所指的文件。
config-extends-too-many = 设置将由超过{ $most }个文件组成。
config-extends-too-many-advice = 请把相关内容放入一个文件。
config-caused-by = `{ $file }`中有错误，因此这些设置无法使用。
config-caused-by-advice = 请先更正。
config-place = { $place }：
config-too-long = 此文件有{ $length }个字符，而最多读取{ $most }个。
config-too-long-advice = 请写覆盖范围更大的模式，或把不是设置的内容移到别处。
config-second-document = 此处开始第二个YAML文档，而只读取第一个。
config-second-document-advice = 请把所有设置放入一个文档。
config-pack-elsewhere = `{ $path }`不是相对于此文件的路径，其他人无法读取该规则包。
config-pack-elsewhere-advice = 请把规则包放在此文件旁，并写其路径。
config-baseline-elsewhere = `{ $path }`不是相对于此文件的路径，其他人无法读取该基线。
config-baseline-name = `{ $path }`不以.json结尾，而基线应以此结尾。
config-baseline-advice = 请写其路径，例如lodestone-baseline.json。
config-pack-unreadable = 无法读取规则包`{ $path }`。
config-pack-blocked = `{ $path }`既不是文件也不是文件夹，因此无法读取规则包。
config-pack-absent = 没有文件或文件夹`{ $path }`，因此无法读取规则包。
config-pack-empty = `{ $path }`中没有YAML文件，因此没有规则包。
config-path-advice = 请更正路径。
config-patterns-too-many = 此文件有{ $count }个模式，而最多读取{ $most }个。
config-patterns-too-many-advice = 请写覆盖范围更大的模式，例如`parts/**`。
config-pattern-too-long = `{ $pattern }`有{ $length }个字符，而最多读取{ $most }个。
config-pattern-too-long-advice = 请写几个较短的模式。
config-pattern-idle = `{ $pattern }`不匹配任何文件，因为{ $reason ->
    [absolute] 它是绝对路径
    [leaves] 它指向此文件夹之外
    [bracket] 其括号不成对
    *[backwards] 其中有范围顺序颠倒
  }。
config-pattern-idle-advice = 请写相对于根文件夹的模式，例如`parts/**`。
config-pattern-negated = `{ $pattern }`以`!`开头，会匹配所有其他文件。
config-pattern-negated-advice = 模式只能添加文件：请写所指的文件。
config-pattern-range = `{ $pattern }`的花括号中的范围不是单个字符，只会匹配其中一个数字或字母。
config-pattern-range-advice = 请写出各名称，例如`{ $example }`，或写`*`。
config-pattern-repeats = `{ $pattern }`重复了分组或字符，或使用了前瞻，这些只有正则表达式才需要。
config-pattern-repeats-advice = 请写`*`，或写出所指的名称。
config-pattern-slow = `{ $pattern }`的通配符或备选项过多，匹配一个长名称可能需要数分钟。
config-pattern-slow-advice = 请减少其数量，或写几个更简单的模式。
config-rule-unknown = 没有规则`{ $rule }`，因此此设置不起作用。
config-rule-unknown-advice = 请写规则的ID；`lodestone rules`会列出全部。
config-rule-prohibition = `{ $rule }`报告法规所禁止的事项，因此保持`{ $severity }`，不能设为`{ $level }`。
config-remove-setting = 请删除该设置。
config-rule-must-stand = `{ $rule }`报告有内容未读取或未判定；没有它，未检查的内容就会显得已经检查，因此不能{ $state ->
    [set] 设置
    [lower] 降低
    *[off] 关闭
  }。
config-rule-must-stand-advice = 请选择其他级别，或更正所发现的问题。
config-fix-remove = 删除`{ $key }`
config-fix-add = 添加`{ $key }`
config-lowered = { $config }降低了以下规则的级别：{ $rules }。
config-lowered-rule = `{ $rule }`（{ $severity }→{ $level }）
config-lowered-rule-for = `{ $rule }`（{ $severity }→{ $level }，适用于：{ $files }）
config-lowered-regimes = { $config }通过`regimes`略去了{ $rules }所属的法域。
config-lowered-law = { $config }在{ $rules }中略去了{ $authorities }的法规。
config-lowered-effect = 这些规则的检查结果在此缺失，或以低于其原有严重程度的级别显示。
config-lowered-prohibitions = 禁止事项按所有法域的法规判定。
config-past-day = { $config }设置了过去的日期`asOf: { $date }`，因此文件按当天的法规判定。
config-past-day-effect = 此后法规禁止或要求的事项在此缺失；要按今天的法规判定，请删除该设置。
config-act-set = `{ $act }`（`{ $state }`）
config-acts-set-aside = { $config }在`actStates`中设置了法规的状态：{ $acts }。
config-acts-set-aside-effect = 状态未核实时以此设置为准，这些法规禁止或要求的事项在此缺失。
config-materials-off = { $config }在`materials`中将{ $classes }设为`off`。
config-materials-off-effect = 对仅被识别为含有这些材料的物项不作任何询问；已申报的管制编码和法规的禁令仍然有效。
config-of-editor = 编辑器
config-with-editor = { $file }（含编辑器的设置）
