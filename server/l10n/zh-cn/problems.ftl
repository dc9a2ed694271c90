problem-excluded = 该文件未检查，因为lodestone.yaml的`files.exclude`将其排除。
problem-excluded-advice = 请将其从路径中或从`exclude`中去掉。
problem-settings-by-name = 该文件未作为文档检查，因为此名称的文件是设置文件。
problem-settings-by-use = 该文件未作为文档检查，因为某个lodestone.yaml继承了它或把它指定为规则包或架构。
problem-settings-advice = 请将其从路径中去掉。
problem-spreadsheet =
    { $kind ->
        [table] 该文件未检查，因为lodestone.yaml中没有字段映射说明如何读取此表格。
        [workbook] 该文件未检查，因为不读取工作簿。
        [zip] 该文件未检查，因为它是工作簿（XLSX）或其他ZIP压缩包，Lodestone不读取此类文件。
        [pdf] 该文件未检查，因为它是PDF，Lodestone不读取此类文件。
       *[office] 该文件未检查，因为它是工作簿（XLS）或其他旧版Office文件，Lodestone不读取此类文件。
    }
problem-spreadsheet-advice =
    { $kind ->
        [table] 请对其运行`lodestone mapping`，查看哪个内置字段映射适用。没有lodestone.yaml时，`lodestone init`会写入一份将其纳入的设置。
        [pdf] 请从生成它的软件中将零件清单导出为CSV，然后运行`lodestone init`，由它设定读取方式。
       *[workbook] 请将工作表另存为CSV，然后运行`lodestone init`，由它设定读取方式。
    }
problem-not-ours =
    { $kind ->
        [own] 该文件未检查，因为其名称不以{ $endings }结尾，也没有lodestone.yaml指定它。
       *[other] 该文件未检查，因为没有lodestone.yaml指定它。
    }
problem-not-ours-advice =
    { $kind ->
        [own] 请重命名，或在lodestone.yaml中写`{ $setting }`（发货用`shipment`）。如果它是自定格式的零件清单，请运行`lodestone init`。
        [page] Lodestone不读取HTML：请将表格另存为CSV，然后运行`lodestone init`，由它设定读取方式。
       *[other] 如果它是零件清单，请对其运行`lodestone mapping`，查看字段映射会如何读取它。
    }
problem-dead-link = 链接已失效，因此未检查任何内容。
problem-not-regular = 此项未检查，因为它不是普通文件。
problem-neither = 此项未检查，因为它既不是文件也不是文件夹。
problem-settings-above = 有{ $count }个文件未检查，因为上述设置无法使用。
problem-packs-above = 有{ $count }个文件未检查，因为上述规则包无法使用。
problem-packs-above-advice = 请修正后再次检查。
problem-packs-unusable = lodestone.yaml指定的规则包无法使用。
problem-no-such-path = 文件或文件夹不存在，因此未检查任何内容。
problem-no-such-file = 文件不存在。
problem-path-advice = 请更正路径；路径相对于当前文件夹。
problem-nothing-in-folder = 此文件夹中没有可检查的内容。
problem-nothing-by-pattern = 此模式没有匹配到可检查的内容。
problem-what-is-checked = Lodestone检查名称以{ $endings }结尾的文件，以及lodestone.yaml指定的文件。
problem-what-is-skipped = 名为node_modules和.git的文件夹以及`files.exclude`所列内容会被跳过。
problem-init = `lodestone init`在表格、YAML和JSON中查找物料清单，并建议读取方式。
problem-is-folder = 这是文件夹，而设置适用于文件。
problem-is-folder-advice = 请指定其中的一个文件；文件不必存在。
problem-no-cases = 这些规则包没有测试用例，因此未测试任何内容。
problem-no-cases-advice = 请在`tests`下编写。
problem-settings-unreadable = 无法读取设置。
problem-settings-missing = { $seen ->
    [outside] 这是指向存储库之外的链接
    [dead-link] 这是一个失效的链接
    *[other] 这不是文件
  }，因此不知道指的是哪些设置。
problem-settings-missing-advice = 请更正或删除。
problem-more-mistakes = 还有{ $count }处类似的错误。
changed-no-git = --changed需要git，而本机或其路径中没有git。
changed-no-git-advice = 请安装git，或不带--changed进行检查。
changed-git-says = 不知道有哪些更改；git的消息：{ $words }
changed-git-silent = 不知道有哪些更改：git失败且未给出原因。
changed-git-fails = 无法运行git。
changed-no-repository = 此文件夹不在任何git存储库中，因此不知道有哪些更改。
changed-no-repository-advice = 请在git工作树中运行，或不带--changed运行。
changed-no-commit = git中没有提交`{ $ref }`，因此不知道此后有哪些更改。
changed-no-commit-advice = 请更正名称，或先获取它。
changed-nothing-common = `{ $ref }`与当前检出的内容没有共同的提交，因此不知道此后有哪些更改。
changed-nothing-common-advice = 请指定另一个提交。
changed-shallow = 此克隆是浅克隆，可能缺少该提交：请用`git fetch --unshallow`或actions/checkout的`fetch-depth: 0`获取历史。
changed-filter-name = git设置中的过滤器`{ $name }`无法关闭，而Lodestone不会启动存储库指定的程序。
changed-filter-name-advice = 请使用不含`=`的名称，或不带--changed进行检查。
fix-link-leads-out = 该文件保持不变，因为链接指向修复范围之外的{ $target }。
fix-link-leads-out-advice = 要修复它，请直接指定{ $target }。
fix-unwritable = 该文件保持不变，因为无法写入修复。
fix-not-in-encoding = 要写入的内容无法用{ $encoding }表示。
fix-unwritable-advice = 之后请再次检查。
fix-harmful = 未作任何修复，因为全部应用后文件将无法作为YAML读取。
fix-endless = 未作任何修复，因为这些修复会无休止地相互触发。
fix-faulty-advice = 这是Lodestone的缺陷：请手动修正文件。
fix-outside-folder = 此文件位于当前文件夹之外，`git apply`和`patch`不会更改那里。
fix-outside-folder-advice = 请在上级文件夹中运行。
