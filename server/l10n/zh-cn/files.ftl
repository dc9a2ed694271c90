file-denied = 没有访问权限。
file-absent = 文件或文件夹不存在。
file-is-folder = 这是一个文件夹。
file-not-regular = 这不是普通文件。
file-path-part = 路径的某一部分不是文件夹。
file-link-loop = 链接形成了循环。
file-path-too-long = 路径过长。
file-disk-full = 磁盘已满。
file-disk-read-only = 磁盘为只读。
file-too-many-open = 打开的文件过多。
file-disk-fault = 磁盘报告了错误。
file-larger-than = 文件大于{ $limit }。
file-too-large = 文件过大。
file-read-only = 文件为只读。
file-changed-meanwhile = 文件在读取之后已被更改。
file-outside = 它位于存储库之外或其.git中，那里的内容不会被读取。
file-write-outside = 链接指向存储库之外或其.git中，那里不会写入任何内容。
file-other-reason = 系统消息：{ $words }
file-name-not-utf8 = 文件名不是UTF-8，因此无法按名称打开。
file-rename-it = 请重命名该文件。
file-unchecked = 无法读取该文件，因此未检查。
file-unreadable = 无法读取该文件。
file-folder-unchecked = 无法读取该文件夹，因此其中的内容未检查。
file-folder-unreadable = 无法读取该文件夹。
file-folder-unreadable-at = 无法读取文件夹{ $path }，因此其中的内容未检查。
file-encoding = 该文件的编码为{ $encoding }，因此其内容未检查。
file-bad-byte = 第{ $at }字节（{ $value }）不是UTF-8，因此文件内容未检查。
file-save-utf8 = 请另存为UTF-8。
file-not-in-encoding = 该文件的编码不是{ $encoding }，因此其内容未检查。
file-name-encoding = 请另存为UTF-8，或在字段映射的`encoding`中写明其编码。
file-is-utf8 = 该文件是UTF-8编码：请用没有`encoding`的字段映射将其纳入，或另存为所指定的编码。
file-stdin-unreadable = 无法读取标准输入，因此未检查任何内容。
file-stdin-closed = 标准输入已关闭，或是空设备。
file-stdin-advice = 请通过管道把文档传入。
file-stdout-closed = 标准输出已关闭，无处写入报告，因此未检查任何内容。
file-stdout-closed-advice = 请用--output把报告写入文件，或输出到/dev/null。
file-output-unwritable = 无法写出输出内容，因此报告不完整。
file-report-unwritable = 无法写入报告。
file-report-incomplete = 报告未能写完，因此不完整。
cache-link = 未进行检查，因为通向`{ $file }`的是链接或另一种写法，不知道会读取什么。
cache-tracked = 未进行检查，因为git跟踪`{ $file }`，或无法读取git的文件清单：能更改存储库的人可以把结果写进去。
cache-tracked-advice = 请将其从git中移除并列入.gitignore，或指定存储库之外的文件。
cache-other-file = 未进行检查，因为`{ $file }`不是缓存，会被覆盖。
cache-unwritable = 结果未能保存以供下次运行使用。
file-unwritable = 无法写入`{ $file }`。
file-data-unreadable = 无法读取{ $path }。
file-data-broken = { $path }已损坏（{ $error }）。
file-reinstall = 安装已损坏：请重新安装lodestone，或重新构建。
file-page-missing = 此安装中缺少`{ $rule }`的页面。
file-reinstall-short = 请重新安装lodestone。
file-leads-outside = 未读取此项，因为它或指向它的链接位于存储库之外或其.git中。
file-leads-outside-advice = 请把文件本身放在这里，或在lodestone.yaml的`files.exclude`中写上该链接。
file-folder-not-listed = { $path }不是此处可读取的文件夹，因此未在其中查找。
workbook-unread = 文件未检查，因为{ $why ->
    [encrypted] 它是加密的工作簿，或2007年以前格式的工作簿（XLS）
    [binary] 它是二进制工作簿（XLSB）
    [large] 其内容超出Lodestone读取工作簿的限度
    [broken] 工作簿已损坏
   *[none] 它不是工作簿，与其名称不符
  }。
workbook-unread-advice = { $why ->
    [encrypted] 请另存为不带密码的XLSX。
    [binary] 请另存为XLSX。
    [large] 请删除不需要的工作表和单元格，或将工作表另存为CSV。
    [broken] 请在电子表格程序中打开并重新保存。
   *[none] 请将工作表另存为XLSX或CSV。
  }
