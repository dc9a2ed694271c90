init-written = 已写入{ $file }。按名称检查的文件有{ $count }个。
init-written-alone = 已写入{ $file }。
init-claimed = 另有{ $count }个文件按内容是物料清单或发货；`files`现已列入{ $patterns }。
init-mappings = { $files }个文件，{ $items }个物项，其中{ $asked }个需要询问。
init-mappings-named = 这些文件未采用Lodestone自己的格式；`mappings`现已写明读取方式：{ $mappings }。
init-reading = { $mapping }：{ $read }{ $left ->
    [none] 。
    [some] ；未读取：{ $names }。
   *[more] ；未读取：{ $names }等。
  }
init-uses = 最终用途可以在名称以.parts.yaml结尾的文件的`uses`下，按文件和零件号一次为多个零件申报。
init-added = 已在{ $file }中添加{ $count }个字段映射，其余内容保持不变。
init-nothing-new = { $file }未作更改：没有需要添加的内容。
init-aside = 无法安全地添加字段映射，因此{ $file }未作更改。请从下面的文本中复制。
init-to-claim = 有物料清单或发货尚未被任何设置涵盖，请在{ $key }下写入以下模式：{ $patterns }。
init-unrecognised = { $count ->
    [one] { $files }未被识别为零件清单。如果它是零件清单，请在使用`use: table`的字段映射的`files`中写明该文件；`lodestone mapping FILE`随后会显示其读取方式。
   *[other] { $count }个表格未被识别为零件清单，例如{ $files }。如果其中有零件清单，请在使用`use: table`的字段映射的`files`中写明该文件；`lodestone mapping FILE`随后会显示其读取方式。
  }
init-no-pattern = 没有模式可以表示{ $file }。请将其重命名，使名称以.bom.yaml或.shipment.yaml结尾。
init-encodings = 它不是UTF-8，按{ $encodings }可以读作零件清单。
init-encodings-advice = 请另存为UTF-8，或用字段映射将其纳入，并在{ $encoding }中写明编码。
init-own-settings = { $folder }有自己的lodestone.yaml，在该处生效。
init-above = { $file }在此不再生效，因为以最近的lodestone.yaml为准。若要保留其设置，请启用以#extends开头的那一行。
init-above-law = { $file }指定了判定所依据的法规包，因此新文件扩展它并保留其设置。
init-nothing = 未找到可检查的内容。Lodestone自己格式（YAML）的物料清单，其名称应以.bom.yaml结尾，或将其模式写入`files`。其他零件清单的读取方式可用`lodestone mapping FILE`查看。
init-nothing-recognised = 没有内容被识别为物料清单或发货。
init-nothing-saved = 未找到可检查的内容。将上述表格另存为UTF-8编码的CSV后，请再次运行{ $command }。
init-next = 下一步：{ $command }。
init-file-about = Lodestone对此文件夹及其下所有内容的设置。
init-file-lines = 以#开头且其后没有空格的行是设置：删除#即可启用。
init-file-config = `lodestone config FILE`显示适用于某个文件的设置。
init-file-extends = 作为基础的设置：一个文件、npm包中的一个文件，或它们的列表。以此文件中的内容为准。
init-file-extends-example = 示例：extends: ["@acme/lodestone-config/strict.yaml", ./more.yaml]
init-file-files = 除名称以{ $endings }结尾的文件外，还要检查哪些文件，以及排除哪些文件。
init-file-skipped = 始终跳过名为node_modules和.git的文件夹。
init-file-parts = 如果文件中没有地方写明零件的用途，请写在与此文件同一文件夹中、名称以.parts.yaml结尾的文件里。在`uses`下可以按文件、按零件号或同时按两者，一次为多个零件申报。示例：
init-file-regimes = 按哪些法域的法规判定。默认为全部。
init-file-countries = 这些文件中的国家：{ $countries }{ $more ->
    [yes] 等
    *[no] {""}
  }。
init-file-countries-advice = 一国的法规也可能适用于从未到过该国的货物，因此只有在确知不适用时才可排除。
init-file-as-of = 按此日的法规判定。
init-file-as-of-default = 默认为发货的出口日期，否则为运行当日。--as-of优先。
init-file-act-states = 对于`lodestone acts`标为unverified的法规，您自行查明的状态：in-force、suspended或ended。
init-file-rules = 规则检查结果的严重程度：error、warning、information、hint或off。
init-file-rules-listed = `lodestone rules`列出所有规则。
init-file-overrides = 针对部分文件的同类设置。后面的条目优先于前面的条目。
init-file-packs = 您自己的规则包（法规、物项、当事方、规则）：文件或文件夹的路径。
init-file-packs-example = 示例：packs: [./compliance/packs]
init-file-materials = 对每类材料提出什么询问：ask（对每个含该类材料的物项询问最终用途）、controlled（仅当法规管制或可能管制时）或off。
init-file-materials-off = 无论此处如何设置，已申报的管制编码和禁令始终有效。
init-file-traces = 对仅含微量稀土的零件（电容器、LED、光纤、玻璃）也予以询问。
init-file-mappings = 不采用Lodestone自己格式的文件，以及其物项所在的位置。
init-file-mappings-shown = `lodestone mapping FILE`显示其读取方式。
