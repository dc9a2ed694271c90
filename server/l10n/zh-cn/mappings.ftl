mapping-no-items = 字段映射{ $mapping }在此文件中找不到任何物项。
mapping-no-items-advice = 其中的内容均未检查。请对该文件运行`lodestone mapping`，并修正lodestone.yaml中的字段映射。
convert-no-items-advice = 因此上面的文档没有物项。请对该文件运行`lodestone mapping`，并修正lodestone.yaml中的字段映射。
mapping-unread-columns = { $of ->
    [all] 可能描述零件的列均未读取：{ $columns }。
    [share] 元素含量列{ $columns }未被读取。
   *[description] 说明零件内容的列{ $columns }未被读取。
  }
mapping-unread-columns-advice = 这些列的内容未经检查。请在lodestone.yaml中该字段映射的`fields`下写明各列对应的字段，例如`description`或`material`。
mapping-unread-list = 列表{ $list }中的内容看似零件，却未读取任何内容。
mapping-unread-list-advice = 其内容未经检查。请将该列表加入lodestone.yaml中该字段映射的`items`；如果它位于某个物项之中，则加入`children`。
mapping-unread-row = 此行提到关注材料，但已被略过：{ $why ->
    [total] 它被视为合计行。
    [footer] 它被视为表尾行。
    [title] 它位于表头之上。
    [table] 它所在的表未被读作物项清单。
   *[one-cell] 其中只有一个单元格有内容。
  }
mapping-unread-row-advice = { $why ->
    [title] 如果它是零件，请将其移到表头之下，并在第一列写明编号或名称。
    [table] 如果该表列出零件，请将列名改为字段映射可读取的名称，或在lodestone.yaml的`fields`下映射这些列。
   *[row] 如果它是零件，请在第一列写明编号或名称，并在该行写明数量。
  }
mapping-unread-heading = 此标题提到关注材料，但未从该列读取任何内容。
mapping-unread-heading-advice = 请在lodestone.yaml的`fields`下映射该列：元素的质量分数映射为`composition/Nd`等，文字映射为`material`。
mapping-unread-outside = 此文字提到关注材料，但位于物项之外，因此未检查。
mapping-unread-outside-advice = 如果它是零件，请将其位置加入lodestone.yaml中该字段映射的`items`。
mapping-unread-prose = { $syntax ->
    [workbook] 此工作表的名称提到关注材料，但未检查。
   *[markdown] 表格之外的这段文字提到关注材料，但未检查。
  }
mapping-unread-prose-advice = 如果它涉及某个零件，请写入该零件所在的行。此处只标出文件中的第一处。
mapping-value = { $word }不是{ $field }可以采用的值。
mapping-value-advice = 该值按未知处理。请在lodestone.yaml中该字段的`values`下说明其含义，或在文件中更正。
mapping-value-lacks = { $lacks ->
    [digits] { $word }不是税则号列。
    [unit] { $word }是没有单位的数值。
   *[list] { $word }是没有注明清单的管制编码。
  }
mapping-value-lacks-advice = { $lacks ->
    [digits] 仅按其数字部分比对。请在文件中写明6到10位的税则号列。
    [unit] 该值视为未知。请在数值后写明单位，或在lodestone.yaml中该列的`unit`下写明。
   *[list] 该值按未知处理。请在旁边写明清单（PRC、US、EU或JP），或将该列或键映射到某一清单的编码，例如`controlCodes/PRC`。
  }
csv-syntax =
    { $kind ->
        [surplus] 此行的单元格多于表头的列。
        [no-value] 此公式没有保存的值，因此未读取该单元格。
        [failed] 此公式出错，因此该单元格未提供零件的信息。
        [unclosed] 此引号没有闭合。
        [split] 分隔符把这段文本切成了两段，后面的单元格因此处于错误的列。
        [second-header] 此行是另一个表头，其列与第一个表头不同。
        [side-by-side] 第二个表格从这里开始，与第一个表格并排。
        [header-above] 此表头及其下直到下一个表头的各行均未读取。
        [conflict] Git在此留下了合并冲突。
       *[text-after-quote] 此单元格的闭合引号之后还有文字。
    }
csv-syntax-advice =
    { $kind ->
        [surplus] 最后一列之后的内容没有读取。请将含有分隔符的单元格放入双引号。
        [surplus-pipe] 最后一列之后的内容没有读取。请将属于单元格内容的竖线写作`\|`。
        [no-value] 请在电子表格程序中打开工作簿并保存，这样会保存公式的值。
        [failed] 请修正公式，或填写数值。
        [unclosed] 该单元格读取到行末为止。请闭合该引号，或将其删除。
        [split] 后面的单元格按错误的列读取。请用双引号括住整段文本，并将其中的每个双引号写成两个。
        [second-header] 其下各行按第一个表头读取，因此取自错误的列。请按第一个表头的顺序排列各列，或拆分文件。
        [side-by-side] 两个表格的同一行按一个物项读取。请将表格上下排列，或放入各自的文件。
        [header-above] 每个表格只按一个最匹配的表头读取。请拆分文件。
        [conflict] 两个版本的行都已读取。请只保留其中一个版本，并删除此行。
       *[text-after-quote] 该单元格按原样读取，包括引号。请将引号内单元格中的每个引号写成两个。
    }
mapping-no-source = 字段映射{ $mapping }没有`use`、`schema`或`fields`，无法得知其物项所在位置。请写明其中之一。
mapping-several-sources = 字段映射{ $mapping }同时有`use`和`schema`，只能由其中之一说明物项所在位置。请删除其中一个。
mapping-unknown-use = 没有内置字段映射{ $use }。现有：{ $known }。
mapping-unknown-use-near = 没有内置字段映射{ $use }。您是指{ $near }吗？
mapping-unknown-field = Lodestone没有字段{ $field }。
mapping-unknown-field-near = Lodestone没有字段{ $field }。您是指{ $near }吗？
mapping-unit-missing = 字段{ $field }需要单位：请写`{"{"} from: …, unit: … {"}"}`，单位如g、mm或%。
mapping-codes-without-list = 字段{ $field }旁边需要{ $list }，以说明编码属于哪份清单。如果全部属于同一份清单，请改写为{ $near }。
mapping-bad-path = { $path }不是路径：请用斜杠分隔各个键，用`*`表示每个条目。
mapping-items-in-table = 表格没有{ $key }：各行就是物项。请将其删除。
mapping-tree-without-items = 没有说明字段映射{ $mapping }的物项在何处：请在{ $key }下写明其路径，例如`/parts/*`。
mapping-two-mappings = 有多个字段映射指定了此文件：{ $mappings }。该文件未检查。
mapping-two-mappings-advice = 请缩小lodestone.yaml中各字段映射的`files`范围，只留下一个。

# `lodestone mapping`和`lodestone convert`。

mapping-is-folder = 这是文件夹。请指定其中的文件。
mapping-own = 该文件采用Lodestone自己的格式，不由任何字段映射读取。
mapping-own-advice = `lodestone explain`会显示如何理解它。
mapping-broken = 指定此文件的字段映射{ $mapping }（{ $place }）有错误，因此无法读取该文件。错误内容见上文。
mapping-unclaimed = lodestone.yaml中没有字段映射对应此文件。
mapping-unclaimed-advice = 请在`mappings`下写明物项所在的位置。
mapping-unclaimed-known = 在`mappings`下写{ $use }可从中读取{ $count }个物项。
mapping-unclaimed-known-advice = 请在同一字段映射的`files`下写入此文件。没有lodestone.yaml时，`lodestone init`会写入这两项。
mapping-unclaimed-fields = { $command }会建议一个可从中读取{ $count }个物项的字段映射。
mapping-told-claim = 字段映射{ $mapping }对应此文件，并将其作为{ $readAs ->
    [table] 表格
    *[tree] YAML或JSON
  }读取。
mapping-told-header = 列名在第{ $line }行；单元格之间以{ $separator ->
    [comma] 逗号
    [semicolon] 分号
    [pipe] 竖线
    [caret] 脱字符
    *[tab] 制表符
  }分隔。
mapping-told-header-row = 列名在{ $cell }所在的行。
mapping-told-left-out = 未从{ $at ->
    [cell] { $lines }
    *[line] 第{ $lines }行
  }开始的表中读取任何内容：其列不是物项清单的列，或`sheet`未列出它。
mapping-told-looked-in = 没有找到含有列名的行：在第1行至第{ $line }行中查找了{ $names }等名称。
mapping-told-validated =
    { $validated ->
        [yes] 同时按其架构验证。
       *[failed] 本应同时按其架构验证，但无法做到。
    }
mapping-told-items = 读取了{ $count }个物项。
mapping-told-passed = { $why ->
    [party] 作为当事方读取
    [title] 跳过（列名以上的行）
    [blank] 跳过（空行）
    [one-cell] 跳过（只有一个单元格有内容）
    [heading] 跳过（重复的列名）
    [total] 跳过（合计）
    [footer] 跳过（空行之后、以冒号结尾的标签行）
    [left-out] 跳过（被字段映射排除）
    *[not-selected] 跳过（不是列表中的物项）
  }：{ $count }处，{ $at ->
    [cell] { $lines }
    *[line] 第{ $lines }行
  }{ $more ->
    [0] {""}
    *[other] 及另外{ $more }处
  }。
mapping-told-read = 读取：{ $names }。
mapping-told-unmapped = 以下{ $readAs ->
    [table] 列
    *[tree] 键
  }未读取任何内容：{ $names }。
mapping-told-first = 第一个物项（{ $at ->
    [cell] { $line }
    *[line] 第{ $line }行
  }）：
convert-head = 来自{ $file }，由字段映射{ $mapping }读取。
convert-from = 来自第{ $line }行。
convert-from-cell = 来自单元格{ $cell }。
convert-missing = 待办：{ $what }

# 说明外部文件中物项位置的JSON Schema

mapping-schema-long = 此架构有{ $length }个字符。Lodestone读取的架构最多{ $most }个字符。
mapping-schema-many = 此架构由超过{ $most }个子架构组成，不予读取。
mapping-schema-no-schema = 这不是JSON Schema：它应当是带有`type`、`properties`等关键字的对象。
mapping-schema-dialect = Lodestone不读取JSON Schema的方言{ $dialect }。它读取draft-07、2019-09和2020-12。
mapping-schema-nested-id = 架构内部的`$id`（{ $id }）会改变引用的含义，不予读取。请将其删除，并用`#/$defs/…`或`$anchor`引用。
mapping-schema-dynamic = 不读取{ $key }。请用`$ref`和`#/$defs/…`引用此文件中的位置。
mapping-schema-outside = { $ref }指向此文件之外，而架构是单独读取的。请将其内容复制到`$defs`下，并用`#/$defs/…`引用。
mapping-schema-ref-absent = { $ref }在此文件中没有指向任何内容。
mapping-schema-circle = 此`$ref`未经过任何对象或列表便指回自身，因此永远无法解析。
mapping-schema-places = 一个值可能同时处于此架构的{ $most }个以上的位置，因此不读取此架构。
mapping-schema-positions = 此架构的分支组合超过{ $most }种，不予读取。
mapping-schema-two-words = 同一个值既是{ $one }（第{ $line }行）又是{ $other }，而它只能是其中之一。请删除其中一个词，或将其移到更深处。
mapping-schema-word-form = 请在`x-lodestone`下写Lodestone格式的词，例如`partNumber`，或带有`field`的映射。
mapping-schema-option = { $key }在`field`旁不起作用。可用的有`key`、`unit`和`values`。
mapping-schema-option-near = { $key }在`field`旁不起作用。您是指{ $near }吗？
mapping-schema-unit = 单位是`kg`之类的代码，或带有`from`和路径的映射。
mapping-schema-unit-missing = { $field }需要单位：请在`field`旁写`unit`，例如`"unit": "g"`，或为存放单位的属性标注{ $part }。
mapping-schema-misplaced = { $word }不能位于`composition`之类列表的条目之中。
mapping-schema-outside-item = { $field }说明的是物项，却不在任何物项之内。请为包含它的对象标注{ $word }。
mapping-schema-key = `key`只能用于物项和`composition`的条目，不能用于{ $field }。
mapping-schema-no-item = 此架构中没有标注{ $word }的对象，因此无法得知物项在何处。
mapping-schema-absent = 文件{ $path }不存在，因此无法得知字段映射{ $mapping }的物项在何处。请更正路径；它相对于此文件所在的文件夹。
mapping-schema-elsewhere = 架构{ $path }必须位于lodestone.yaml所在文件夹之下：不能是绝对路径或网址。
mapping-schema-unreadable = 无法读取架构{ $path }。
mapping-schema-unusable = 架构{ $path }有错误，因此不检查字段映射{ $mapping }的文件。错误位于{ $place }。
mapping-schema-beside = 在`schema`旁，{ $key }不起作用。请在架构中为该对象标注`item`。
mapping-schema-pattern = { $pattern }不是正则表达式，因此不验证任何文件。
mapping-schema-pattern-unsafe = 模式{ $pattern }无法在线性时间内运行，因此不验证任何文件。请不要使用环视和反向引用，重复次数不超过1000。
mapping-schema-keyword-value = JSON Schema { $dialect }不允许在{ $key }下使用此值，因此不验证任何文件。
mapping-schema-keyword-dialect = { $key }在JSON Schema { $dialect }中不起作用，因此不验证任何文件。请在`$schema`中写明您所指的方言，或改用此方言的写法。
mapping-schema-not-validating = 架构{ $path }有错误，因此字段映射{ $mapping }的文件会被检查，但不按该架构验证。错误位于{ $place }。
mapping-validate-without-schema = `validate`需要您自己的JSON Schema：请在`schema`中指定。
mapping-matches-nothing = { $config }中的字段映射{ $mapping }没有匹配任何文件。
mapping-matches-nothing-advice = 请更正其`files`下的模式，或将其删除：原本要检查的文件没有检查。
