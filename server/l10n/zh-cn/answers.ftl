# `lodestone answers`：供应商回答的录入结果。

answers-state =
    { $state ->
        [taken] 已录入
        [replaced] 已替换
        [present] 原已有
        [kept] 保留原值
       *[refused] 未录入
    }
answers-kept =
    { $by ->
        [command] 条目中原为{ $stands }，予以保留。使用`--replace`可用回答替换。
       *[editor] 条目中原为{ $stands }，予以保留。
    }
answers-source-kept = 回答没有确认条目的全部事实，因此来源{ $source }予以保留。
answers-source-other = 条目中有与回答不同的值，因此未将该回答写为来源。
answers-replaced = 已替换原值{ $stands }。
answers-contradicts =
    { $says ->
        [general] { $place }在`matching`下为多个零件申报了{ $stands }。此零件以其条目为准，其他零件仍适用该值。
        [yes] { $place }本身写明{ $stands }。以该行所写为准，因此回答在该处不起作用。
       *[no] { $place }本身已有申报，其中没有此值。以该行所写为准，因此回答在该处不起作用。
    }
answers-none = 文件中没有关于此处零件的回答。如果文件只涉及一个零件，请用`--part`写明其完整的零件号。
answers-others = 另有{ $count }个零件在此处没有对应的行或条目。
answers-bring = 录入回答后，`lodestone check`会新增{ $count }条需要询问或指出错误的检查结果：
answers-total = 数值：已录入{ $taken }个，已替换{ $replaced }个，原已有{ $present }个，保留原值{ $kept }个，未录入{ $refused }个。
answers-rows-refused = 有{ $count }行未录入。
answers-written =
    { $state ->
        [written] 已写入{ $files }。
        [shown] 由于使用了`--dry-run`，未写入任何内容。
        [failed] 由于出错，未写入任何内容。
       *[nothing] 没有需要写入的内容。
    }

answers-row-shifted = 该行引号有误，或单元格多于标题。
answers-day-unclear = 单元格中没有日期，或日期有歧义。请按年-月-日填写。
answers-key-unknown = 零件文件的条目没有{ $key }这一项。
answers-says-nothing = 单元格表明情况不明。
answers-cell-long = 单元格超过{ $most }个字符。
answers-day-future = 日期在将来。
answers-status-unsure = 成分中有含量未录入，因此成分并不完整。
answers-decimal-unclear = 无法判断分隔符是小数点还是千位分隔符。请用句点作小数点，且不要使用千位分隔符。
answers-code-listless = 缺少管制编码所属的清单。请在编码前写明{ $lists }。
answers-no-word = 单元格内容不是以下任何一个词：{ $words }。
answers-unreadable =
    { $what ->
        [country] 单元格没有写明国家，或写明了多个国家。
        [number] 单元格中没有带适当单位的数字。
       *[other] 无法读取单元格。
    }
answers-stage-unknown = Lodestone不涉及此生产环节。
answers-no-place = 零件文件中没有可安全写入的位置。请手动填写。
answers-rows-differ = 文件中另有一行的回答与此不同。
answers-part-unknown = 没有任何行或条目具有此行标识，或具有此零件号和制造商。
answers-part-ambiguous = 有多个制造商或条目相符，无法确定是哪个零件。
answers-part-other-number = 行标识属于{ $number }，零件号却属于另一行。
answers-part-other-supplier = 该零件还有另一供应商{ $supplier }的行，`parts`下的条目对那些行也会生效。请在`matching`下连同`supplier`申报。
answers-part-unnumbered = 该行没有零件号，零件文件的条目无法与其对应。请在该行直接申报。

answers-no-headings = 没有任何行的标题带有键`[id]`或`[partNumber]`。
answers-no-headings-advice = 请填写`lodestone request`生成的表格，并保留标题中的键。
answers-encoding-unclear = 该文件可按{ $encodings }读取，因此无法确定其编码。
answers-encoding-advice = 请用`--encoding`指定编码。
answers-encoding-guessed = 已按{ $encoding }读取文本。
answers-bad-parts = { $file }不是此根目录的零件文件。请指定以`.parts.yaml`结尾的文件，或`files.parts`列出的文件。
usage-answers-file = `lodestone answers`需要一个或多个文件。
usage-answers-file-advice = 请输入`lodestone answers FILE`。
