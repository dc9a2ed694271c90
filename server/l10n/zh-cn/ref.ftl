ref-cycle = { $part }的`ref`指回自身，因此无法从中取得任何内容。
ref-cycle-advice = 请引用既不包含也不引用此物项的物项。
ref-missing = { $part }引用了{ $number }，但此文档中没有该零件号的物项。
ref-missing-advice = 请填写此文档中某个物项的零件号。
ref-alike = 两者看起来相同，但一个使用带重音的字母，另一个则在字母之后另写重音。
ref-ambiguous = { $part }引用的{ $number }是此文档中{ $count }个物项的零件号。
ref-ambiguous-advice = 请为这些物项设置不同的零件号。
ref-too-long = 从{ $part }开始，连续的引用超过{ $most }个。
ref-too-long-advice = 请直接引用该物项。
ref-unjudged = 在此之前，判定此行时不采用该物项的信息。
ref-not-followed = { $part }引用了{ $file }，而此处不读取其他文件。
ref-not-followed-why = 此行仅按其自身的键判定；其引用的文件未经检查。
ref-no-bom-file = { $part }引用的{ $ref }不是物料清单文件的名称。
ref-no-bom-file-advice = 请填写名称以{ $endings }结尾的文件，或用井号加零件号引用此文档中的零件，如{ $example }。
ref-not-relative =
    { $form ->
        [address] { $part }的`ref`是网址，不会被读取。
       *[path] { $part }的`ref`是绝对路径，不会被读取。
    }
ref-not-relative-advice = 请用相对路径写工作区中的文件，或按{ $example }的形式写此文档中的零件。
ref-no-file = { $part }引用的{ $file }不存在。
ref-no-file-advice = 请更正路径，路径以此文件所在的文件夹为起点。
ref-other-case = { $part }引用的{ $file }与文件名的大小写不同。
ref-other-case-why = 部分机器无法以此方式找到该文件。
ref-backslash = { $part }引用的{ $file }含有反斜杠，仅在部分机器上表示文件夹。
ref-backslash-advice = 请用正斜杠写出工作区文件夹内的路径。
ref-no-part-named = { $part }引用的{ $ref }在井号之后没有零件号。
ref-no-part-named-advice = 请在其后写零件号；若要引用整个物料清单，请删除井号。
ref-no-part = { $part }引用了{ $file }中的{ $number }，但其中没有该物项。
ref-no-part-advice = 请填写该文件中某个物项的零件号。
ref-outside =
    { $where ->
        [repository] { $part }引用的{ $file }位于另一个Git存储库，不会被读取。
        [root] { $part }引用的{ $file }位于另一个`lodestone.yaml`之下，不会被读取。
        [link] { $part }引用的{ $file }经链接指向工作区之外，不会被读取。
       *[workspace] { $part }引用的{ $file }位于工作区之外，不会被读取。
    }
ref-outside-advice =
    { $where ->
        [root] 每个`lodestone.yaml`都是其下内容的根：请只在两个文件之上保留一个，或直接写出该文件的内容。
       *[elsewhere] 请将该文件移入工作区文件夹，或直接写出其内容。
    }
ref-unreadable = { $part }引用的{ $file }无法读取。
ref-unreadable-advice = 请修复该文件，或引用其他文件。
ref-broken = { $part }引用的{ $file }不是格式正确的YAML（第{ $line }行）。
ref-broken-advice = 请先更正该文件：所指内容可能位于其出错之处。
ref-not-bom = { $part }引用的{ $file }不是物料清单。
ref-not-bom-advice = 物料清单须写明`kind: bom`。
ref-is-shipment = { $part }引用的{ $file }是发货，不是物料清单。
ref-is-shipment-advice = 请引用物料清单或其中的物项。
ref-several-boms = { $part }引用的{ $file }含有{ $count }个物料清单。
ref-several-boms-advice = 请在井号之后写出所指的零件。
ref-ambiguous-there = { $part }引用的{ $file }中的{ $number }是其中{ $count }个物项的零件号。
ref-ambiguous-there-advice = 请为其中的物项设置不同的零件号。
ref-further = { $part }所指的{ $item }，其`ref`没有所指。
ref-items-of-bom = { $part }引用的物料清单，其`items`不是物项列表。
ref-items-of-item = { $part }所指的{ $item }，其`items`不是物项列表。
ref-items-advice = 请更正该文件：其零件未知，未经检查。
ref-items-here = 这不是物项列表。
ref-of-item = 这是{ $item }的`ref`。
ref-more-unread = 其所指的另外{ $count }项也无法读取。
ref-many-unread = 其所指的其他内容也无法读取。
ref-fix = 引用{ $ref }
