reach-exporter = 輸出者であり、ここでは何も受け取りません。リストへの掲載は、当事者が受け取るものに関するものです。
reach-none-recognised = 貨物は{ $from }から輸出されますが、読み取られた中に{ $authority }の規制対象と認識されたものはありません。このリストは両用品目に関するものです。
reach-outside =
    { $receives ->
        [all] ここには{ $authority }の規制対象と認識された品目はありません。
       *[some] この当事者の取引の品目に{ $authority }の規制対象と認識されたものはありません。
    }
reach-outside-origin =
    { $receives ->
        [all] ここには{ $origins }原産で{ $authority }の規制対象と認識された品目はありません。
       *[some] この当事者の取引の{ $origins }原産の品目に{ $authority }の規制対象と認識されたものはありません。
    }
reach-stays = 貨物は{ $territory }から出ません。
reach-unseen = したがって、リストが及ぶことを示すものはここにはありません。
reach-goes =
    { $role ->
        [receiver] この当事者は{ $parts }の取引に関わります。
       *[other] { $parts }はこの当事者に渡ります。
    }
reach-leaves = 貨物は{ $from }から輸出されます。
reach-originates = 原産国は{ $origins }です。
reach-origin-open = 原産国は確かではありません。{ $origins }であればリストが及びます。
reach-not-abroad = { $act }には国外の輸出者を拘束するとの定めがありません。
reach-controlled = 規制の根拠：{ $acts }。
reach-act = { $act }（{ $codes }）
