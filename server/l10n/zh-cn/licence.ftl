licence-expiring =
    { $days ->
        [0] 许可证{ $licence }于判定日期{ $date }当日到期。
       *[other] 许可证{ $licence }于判定日期之后{ $days }天，即{ $date }到期。
    }
licence-expiring-advice = 对此后发运的货物，请及时申请新的许可证。
licence-checked-as-of = 判定日期：{ $date }。
licence-unknown = 此文档中没有编号为{ $number }的许可证，因此此处未指明许可证。
licence-unknown-advice = 请将其加入`licences`。
licence-no-number = { $licence }不是许可证编号。
licence-no-number-advice = 请填写已颁发的许可证的编号。在颁发之前，需要许可证的物项不得出口。
licence-bare = 许可证{ $licence }未申报其主管机关（`list`）和有效期。
licence-bare-advice = 请按许可证填写`list`和`validUntil`；在此之前无法判断其条件。
licence-twice = 许可证{ $licence }以不同条件申报了{ $count }次。
licence-twice-advice = 请保留实际颁发的那一份。在此之前，按最先到期的一份判定。
licence-number-here = 其编号也在此处。
licence-other-authority = 许可证{ $licence }由{ $list }颁发，但{ $part }自{ $country }出口，受{ $authority }管制。
licence-other-authority-advice = 请填写{ $authority }的许可证。
licence-expired = 许可证{ $licence }于{ $date }到期，早于判定日期{ $asOf }。
licence-expired-advice = 请在发运之前申请新的许可证。
licence-not-yet = 许可证{ $licence }自{ $date }起有效，晚于判定日期{ $asOf }。
licence-not-yet-advice = 请在该日或之后出口，或填写其他许可证。
licence-end-user = 许可证{ $licence }的最终用户为{ $granted }，但{ $part }的最终用户为{ $others }。
licence-end-user-advice = 更换最终用户须重新申请。
licence-two-end-users = 文件写有两个最终用户：最终用途中为{ $first }，发货中为{ $second }。
licence-end-user-here = { $name }写在此处。
licence-country = 许可证{ $licence }适用于{ $granted }，但此发货的目的地是{ $destination }。
licence-country-advice = 更换目的地须重新申请。
licence-listing = 许可证{ $licence }不得用于{ $party }，该名称列于{ $list }。
licence-listing-advice = 请申请单项许可证。
licence-listing-why = { $act }：列入该名单者不适用此类许可证：{ $type }。
licence-code-listed = 许可证{ $licence }适用于{ $granted }，但{ $act }将{ $part }列入{ $codes }。
licence-code-declared = 许可证{ $licence }适用于{ $granted }，但{ $part }申报的是{ $codes }。
licence-code-advice = 请填写对应该编码的许可证，或更正两者之一。
licence-code-here = 在此处申报。
licence-says-so = 许可证的该项内容写在此处。
licence-named-too = { $part }也写有该许可证。
licence-exceeded = 许可证{ $licence }允许{ $limit }，但写有该许可证的各行合计使用{ $sum }。
licence-exceeded-advice = 请减少发运数量，或为其余部分填写其他许可证。
licence-summands = 各行用量为{ $summands }。
licence-not-counted = { $parts }的数量未知，未计入。
licence-amount-unknown = 许可证{ $licence }允许{ $limit }，但{ $parts }的用量未知。
licence-amount-unknown-advice = 请申报单件的`mass`，或以许可证的单位填写数量。
licence-others-take = 其他各行合计使用{ $sum }。
licence-reach-no-country = 未申报出口国；只有离开其地域的货物才需要{ $authority }的许可证。
licence-reach-stays = 此发货中没有离开{ $territory }的货物，因此不需要{ $authority }的许可证。
licence-reach-unknown = 已收录的法规均未要求{ $part }取得{ $authority }的许可证：请核实是否需要。
licence-reach-open = { $part }是否需要许可证尚不确定。
licence-together = 许可证{ $licence }允许{ $limit }，但引用它的{ $count }批发货合计使用{ $sum }。
licence-taken-here =
    { $known ->
        [all] 此发货使用{ $amount }。
        [some] 此发货使用{ $amount }，另有未知数量。
       *[none] 此发货的用量未知。
    }
licence-taken-there =
    { $known ->
        [all] { $file }使用{ $amount }。
        [some] { $file }使用{ $amount }，另有未知数量。
       *[none] { $file }的用量未知。
    }
licence-lines-not-counted = 有{ $count }行数量未知，未计入。
licence-files-not-counted = { $files }无法读取，未计入。
licence-together-unknown = 各批发货对许可证{ $licence }的用量未知：{ $files }无法读取。
licence-together-unknown-advice = 请修复无法读取的文件，或将其移出文件夹：其中可能也引用了该许可证。
