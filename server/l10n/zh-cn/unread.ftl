unread-file =
    { $reason ->
        [folder] { $file }是文件夹。
        [irregular] { $file }不是普通文件。
        [not-folder] 通往{ $file }的途中有不是文件夹的对象。
        [broken-link] 通往{ $file }的途中有无效链接。
        [link-circle] 通往{ $file }的途中链接成环。
        [too-large] { $file }过大。
        [encoding] { $file }不是UTF-8。
        [settings] 适用于{ $file }的设置有误。
       *[system] 系统对{ $file }的报告：{ $words }
    }
