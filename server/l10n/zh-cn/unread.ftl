unread-file =
    { $reason ->
        [folder] { $file }是文件夹。
        [irregular] { $file }不是普通文件。
        [not-folder] { $file }的路径中有一段不是文件夹。
        [broken-link] { $file }的路径中有失效的链接。
        [link-circle] { $file }的路径中的链接形成了循环。
        [too-large] { $file }过大。
        [encoding] { $file }不是UTF-8。
        [settings] 适用于{ $file }的设置有误。
       *[system] 系统对{ $file }的报告：{ $words }
    }
unread-boms = 有{ $count }个文件可能是物料清单，但未读取。
unread-bom = { $sign ->
    [name] 其名称是物料清单的名称，但没有任何设置将其纳入。
    [workbook] 这是Lodestone无法读取内容的工作簿，且没有任何设置将其纳入。
    [keys] 其键是物料清单的键，但没有任何设置将其纳入。
    [materials] 其中出现关注材料的名称，但没有任何设置将其纳入。
   *[headings] 其标题是物料清单的标题，但没有任何设置将其纳入。
  }
unread-named = { $more ->
    [0] 文件为{ $files }。
   *[other] 其中有{ $files }，另有{ $more }个。
  }
unread-advice = { $kind ->
    [workbook] 请将工作簿中的工作表另存为CSV。
    [page] Lodestone不读取HTML：请将表格另存为CSV。
    [other] Lodestone不读取XML、SPDX、PDF、DOCX等其他类型的文档：请将表格另存为CSV，或将CycloneDX导出为JSON。
   *[text] `lodestone init`会为其识别的文件建议字段映射；其他表格请写入使用`use: table`的字段映射的`files`；非UTF-8的，另写明`encoding`。固定宽度的列请另存为CSV。
  }
unread-advice-none = 不是物料清单的请列入`files.unread`。
unread-apart = { $by ->
    [repository] { $folder }是独立的存储库，其上级的设置在该处不生效
   *[settings] { $folder }有自己的lodestone.yaml，在该处生效
  }：请运行{ $command }。
unread-not-looked-at = 文件过多或过长，另有{ $count }个文件的内容未查看或未查看到末尾。
unread-acknowledged = 有{ $count }个看似物料清单的文件有意不读取（`files.unread`）。
unread-gitignored = 有{ $count }个文件和文件夹因.gitignore而未纳入（`files.gitignored`）。
unread-excluded = `files.exclude`排除了{ $count }个文件和文件夹。
unread-idle = { $config }的`files.unread`中的{ $pattern }没有匹配任何未读取的文件。
unread-idle-advice = 请更正该模式，或将其删除。
unread-recognised = { $by ->
    [keys] 按键识别
   *[headings] 识别为{ $mapping }
  }：{ $items }个物项，其中{ $asked }个需要询问。
