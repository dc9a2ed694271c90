reach-exporter = 该方是出口经营者，在此不接收任何货物；列名针对的是交付给某方的货物。
reach-none-recognised = 货物自{ $from }出口，但已读取的物项中没有一项被识别为受{ $authority }管制；该名单针对两用物项。
reach-outside =
    { $receives ->
        [all] 此处没有物项被识别为受{ $authority }管制。
       *[some] 该方交易的物项中没有一项被识别为受{ $authority }管制。
    }
reach-outside-origin =
    { $receives ->
        [all] 此处没有原产于{ $origins }的物项被识别为受{ $authority }管制。
       *[some] 该方交易的物项中，没有原产于{ $origins }且被识别为受{ $authority }管制的物项。
    }
reach-stays = 货物不离开{ $territory }。
reach-unseen = 因此此处没有内容表明该名单适用。
reach-goes =
    { $role ->
        [receiver] 该方参与{ $parts }的交易。
       *[other] { $parts }交付给该方。
    }
reach-leaves = 货物自{ $from }出口。
reach-originates = 原产国为{ $origins }。
reach-origin-open = 原产国不确定；如为{ $origins }，则该名单适用。
reach-not-abroad = { $act }未写明对境外出口经营者有约束力。
reach-controlled = 管制依据：{ $acts }。
reach-act = { $act }（{ $codes }）
