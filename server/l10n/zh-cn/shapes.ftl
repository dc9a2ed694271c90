shape-no-items = 形状{ $shape }在此文件中找不到任何物项。
shape-no-items-advice = 其中的内容均未检查，因此不能视为无问题。请对该文件运行`lodestone shape`，并修正lodestone.yaml中的形状。
shape-value = { $word }不是{ $field }可以采用的值。
shape-value-advice = 该值按未知处理。请在lodestone.yaml中该字段的`values`下说明其含义，或在文件中更正。
csv-syntax =
    { $kind ->
        [surplus] 此行的单元格多于表头的列。
        [unclosed] 此引号没有闭合。
       *[text-after-quote] 此单元格的闭合引号之后还有文字。
    }
csv-syntax-advice =
    { $kind ->
        [surplus] 最后一列之后的内容没有读取。请将含有分隔符的单元格放入双引号。
        [unclosed] 该单元格读取到行末为止。请闭合该引号，或将其删除。
       *[text-after-quote] 该单元格按原样读取，包括引号。请将引号内单元格中的每个引号写成两个。
    }
shape-no-source = 形状{ $shape }没有`use`、`schema`或`fields`，无法得知其物项所在位置。请写明其中之一。
shape-several-sources = 形状{ $shape }同时有`use`和`schema`，只能由其中之一说明物项所在位置。请删除其中一个。
shape-unknown-use = 没有内置形状{ $use }。现有：{ $known }。
shape-unknown-use-near = 没有内置形状{ $use }。您是指{ $near }吗？
shape-unknown-field = Lodestone没有字段{ $field }。
shape-unknown-field-near = Lodestone没有字段{ $field }。您是指{ $near }吗？
shape-unit-missing = 字段{ $field }需要单位：请写`{"{"} from: …, unit: g {"}"}`。
shape-bad-path = { $path }不是路径：请用斜杠分隔各个键，用`*`表示每个条目。
shape-two-shapes = 有多个形状指定了此文件：{ $shapes }。该文件未检查。
shape-two-shapes-advice = 请缩小lodestone.yaml中各形状的`files`范围，只留下一个。

# `lodestone shape`和`lodestone convert`。

shape-is-folder = 这是文件夹。请指定其中的文件。
shape-own = 该文件采用Lodestone自己的格式，不由任何形状读取。
shape-own-advice = `lodestone explain`会显示如何理解它。
shape-unclaimed = lodestone.yaml中没有形状对应此文件。
shape-unclaimed-advice = 请在`shapes`下写明物项所在的位置。
shape-unclaimed-known = 在`shapes`下写{ $use }可从中读取{ $count }个物项。
shape-unclaimed-fields = { $command }会建议一个可从中读取{ $count }个物项的形状。
shape-told-claim = 形状{ $shape }对应此文件，并将其作为{ $readAs ->
    [table] 表格
    *[tree] YAML或JSON
  }读取。
shape-told-header = 列名在第{ $line }行；单元格之间以{ $separator ->
    [comma] 逗号
    [semicolon] 分号
    *[tab] 制表符
  }分隔。
shape-told-items = 读取了{ $count }个物项。
shape-told-passed = 跳过（{ $why ->
    [blank] 空行
    [one-cell] 只有一个单元格有内容
    [heading] 重复的列名
    [total] 合计
    [left-out] 被形状排除
    *[not-selected] 不是列表中的物项
  }）：{ $count }处，{ $more ->
    [0] 第{ $lines }行
    *[other] 第{ $lines }行及另外{ $more }处
  }。
shape-told-unmapped = 以下{ $readAs ->
    [table] 列
    *[tree] 键
  }未读取任何内容：{ $names }。
shape-told-first = 第一个物项（第{ $line }行）：
convert-head = 来自{ $file }，由形状{ $shape }读取。
convert-from = 来自第{ $line }行。
convert-missing = 待办：{ $what }
