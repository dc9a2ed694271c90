schema-document-empty = 文档为空，没有可判定的内容。
schema-document-empty-advice = 请以`kind: { $kind }`开头，或删除该文档。
schema-blanks = 有{ $count }处待填写：{ $keys }。
schema-blanks-unfinished = 填写完成之前，`lodestone check`以退出码1退出。
schema-blank-too = 此处也待填写
schema-missing-key = 缺少必需的键{ $key }（{ $what }）。
schema-missing-key-advice = 请添加{ $key }。
schema-missing-keys = 缺少以下键之一（{ $what }）：{ $keys }。
schema-missing-keys-advice = 请添加其中之一。
schema-unknown-key = { $key }不是此处可用的键（{ $what }）。
schema-unknown-key-did-you-mean = { $key }不是此处可用的键（{ $what }）。您是指{ $near }吗？
schema-unknown-key-beside = { $key }不是此处可用的键（{ $what }），且{ $near }已经存在。
schema-unknown-key-advice = { $own ->
    [yes] 若为自定义的键，请让其名称以`x-`开头，内容会保留
    *[no] 请将其删除
  }。
schema-unknown-key-beside-advice = 请删除错误的那一个。
schema-known-keys = 可用的键为{ $keys }。
schema-unknown-key-unchecked = 未知键的内容不会被检查。
schema-type =
    { $where ->
        [document] 文档
        [entry] { $key }的条目
       *[key] { $key }
    }应为{ $wanted }，但此处是{ $found ->
        [list] 列表
        [map] 映射
        [nothing] 空值
        [null] null（{ $value }）
        [infinite] 非有限数{ $value }
        [number] 数字{ $value }
        [truth] 布尔值{ $value }
       *[text] 文本{ $value }
    }。
schema-kind =
    { $kind ->
        [number] 数字
        [integer] 整数
        [boolean] `true`或`false`
        [array] 列表
        [map] 映射
        [null] `null`
       *[text] 文本
    }
schema-kind-map = 映射（{ $name }）
schema-kind-text = 文本（{ $name }）
schema-type-advice = 请填写{ $wanted }。
schema-type-advice-or-delete = 请填写{ $wanted }，或删除该{ $where ->
    [entry] 条目
   *[key] 键
  }。
schema-quote = 请加上引号。
schema-untag-and-quote = 请删除其标签并加上引号。
schema-unquote =
    { $zeros ->
        [leading] 请去掉引号和前导零。
       *[none] 请去掉引号。
    }
schema-untag-and-unquote =
    { $zeros ->
        [leading] 请去掉标签、引号和前导零。
       *[none] 请去掉标签和引号。
    }
schema-truth-advice = 在YAML 1.2中只有`true`和`false`是布尔值：请写{ $truth }。
schema-value-unknown = { $value }不是{ $key }的可用值。
schema-value-unknown-did-you-mean = { $value }不是{ $key }的可用值。您是指{ $near }吗？
schema-value-allowed = 可用值为{ $values }。
schema-value-misfit = { $value }不符合{ $key }的格式。
schema-value-misfit-did-you-mean = { $value }不符合{ $key }的格式。您是指{ $near }吗？
schema-value-empty = { $key }为空。
schema-value-empty-advice = 请填写值，或删除该键。
schema-number-too-small = { $value }对{ $key }而言过小，最小值为{ $limit }。
schema-number-too-great = { $value }对{ $key }而言过大，最大值为{ $limit }。
schema-number-advice = 请更正该数字。
schema-too-few-entries = { $key }的条目过少，至少需要{ $least }个。
schema-too-few-entries-advice = 请补充缺少的内容，或删除该键。
schema-no-such-day = { $date }不是日历中存在的日期。
schema-no-such-day-advice = 请按年-月-日的格式填写存在的日期。
schema-cas-check-digit = { $number }不是CAS号：其校验位应为{ $digit }。
schema-cas-check-digit-advice = 其中某一位数字有误：请与数据表核对。
schema-unexplained = 该值不符合架构。
schema-unexplained-advice = 请对照文档。
schema-read-as-null = YAML将{ $value }读作null，因此没有{ $key }。
schema-read-as-truth = YAML将{ $value }读作布尔值，而非{ $key }的文本。
schema-read-as-number = YAML将{ $value }读作数字，而非{ $key }的文本。
schema-read-as-other-number = YAML将{ $value }读作数字{ $number }，而非{ $key }的文本。
schema-read-by-some =
    遵循YAML 1.1的程序会将{ $key }的{ $value }读作{ $reading ->
        [true] 真
        [false] 假
        [null] null
        [date] 日期
        [time] 日期和时间
        [sexagesimal] 六十进制数
        [binary] 二进制数
        [octal] 八进制数
        [hexadecimal] 十六进制数
        [infinity] 无穷大
        [nan] 非数
       *[number] 数字
    }。
schema-write-key = 请填写{ $key }。
schema-write-key-or-quote = 请填写{ $key }；若{ $value }即为其文本，请加上引号。
schema-fix-quote = 为{ $value }加上引号
schema-fix-write = 写为{ $value }
schema-fix-unquote = 不带引号写{ $value }
schema-user-missing-key =
    { $where ->
        [document] 文档缺少架构要求的{ $missing }。
        [entry] { $key }的一个条目缺少架构要求的{ $missing }。
       *[key] { $key }缺少架构要求的{ $missing }。
    }
schema-user-unknown-key = 此文件的架构不允许在此处使用键{ $key }。
schema-user-unknown-key-did-you-mean = 此文件的架构不允许在此处使用键{ $key }。您是指{ $near }吗？
schema-user-unknown-key-advice = 请将其删除，或在架构中允许它。
schema-user-key-name = 键{ $key }不符合架构对此处键名的要求。
schema-user-pattern = { $value }与架构的模式{ $pattern }不匹配。
schema-user-number =
    { $bound ->
        [least] { $value }过小，架构中的最小值为{ $limit }。
        [most] { $value }过大，架构中的最大值为{ $limit }。
        [above] { $value }过小，按架构必须大于{ $limit }。
        [below] { $value }过大，按架构必须小于{ $limit }。
       *[multiple] { $value }不是架构所要求的{ $limit }的倍数。
    }
schema-user-length =
    { $bound ->
        [least] { $value }过短，架构中的最小长度为{ $limit }。
       *[most] { $value }过长，架构中的最大长度为{ $limit }。
    }
schema-user-entries =
    { $where ->
        [document] { $bound ->
            [least] 文档的条目过少，架构中的最小数量为{ $limit }。
           *[most] 文档的条目过多，架构中的最大数量为{ $limit }。
        }
        [entry] { $bound ->
            [least] { $key }的一个条目中的条目过少，架构中的最小数量为{ $limit }。
           *[most] { $key }的一个条目中的条目过多，架构中的最大数量为{ $limit }。
        }
       *[key] { $bound ->
            [least] { $key }的条目过少，架构中的最小数量为{ $limit }。
           *[most] { $key }的条目过多，架构中的最大数量为{ $limit }。
        }
    }
schema-user-twice = 此条目在列表中出现多次，而架构只允许一次。
schema-user-contains =
    { $bound ->
        [least] 此列表中架构所要求的那类条目过少。
       *[most] 此列表中架构所限制的那类条目过多。
    }
schema-user-not = 此值属于架构排除的类型。
schema-user-branches =
    { $fits ->
        [none] 此值不符合架构中的任何一个备选项。
       *[several] 此值符合架构中的多个备选项，但只应符合一个。
    }
schema-user-nothing = 架构不允许此处有任何内容。
schema-user-delete = 请将其删除，或修改架构。
schema-user-advice = 请更正此值，或修改架构。
schema-not-validated =
    { $why ->
        [steps] 按架构验证此文件所需的步骤过多，未予验证。
        [table] 此文件是表格，未按其字段映射的JSON Schema验证。
       *[failed] 无法按架构验证此文件。
    }
schema-not-validated-advice =
    { $why ->
        [steps] 请简化架构、缩小文件，或从字段映射中去掉`validate`。
        [table] 单元格没有类型，请从字段映射中去掉`validate`，或为表格单独定义字段映射。
       *[failed] 请检查其`$ref`指向何处，或从字段映射中去掉`validate`。
    }
