law-act =
    { $act }、{ $codes }：{ $says ->
        [applies] 適用されます。
        [may-apply] 適用される可能性があります。
        [lists] このような貨物を掲載しています。
        [may-list] このような貨物を掲載している可能性があります。
        [would-apply] 施行中であれば適用されます（この日に施行されているかどうかは未確認）。
        [could-apply] 施行中であれば、適用される可能性があります（この日に施行されているかどうかは未確認）。
        [would-list] 施行中であれば、このような貨物を掲載しています（この日に施行されているかどうかは未確認）。
       *[could-list] 施行中であれば、このような貨物を掲載している可能性があります（この日に施行されているかどうかは未確認）。
    }
law-codes-and-more = { $first }ほか{ $count }項目
law-more-acts = ほかに{ $count }件の法令が適用されるか、適用される可能性があります。
law-composition =
    { $state ->
        [undeclared] 組成が申告されていません。
        [incomplete] 組成は完全とは申告されていません。
        [by-name] 組成には材料名だけがあり、含まれる元素が示されていません。
       *[complete] 申告された組成では判断できません。
    }
law-form-undeclared = 形態が申告されていません。
law-figures-undeclared =
    { $count ->
        [1] このリスト項目は{ $limits }を条件とし、品目がこれを満たすかどうかは申告されていません。
       *[other] リスト項目により{ $limits }が条件となり、品目がこれを満たすかどうかは申告されていません。
    }
law-purpose = このリスト項目は{ $purposes }向けの品目を対象とします。用途が異なっていても、Lodestoneはこれを理由に除外しません。
law-origin =
    { $state ->
        [no-country] 申告された原産国は国ではありません。
        [disputed] 申告された原産国と矛盾する記載があります。
       *[undeclared] 原産国が申告されていません。
    }
law-state-set = { $act }の状態は`actStates`で設定されています。
law-low-confidence = これは確度の低い情報源に基づいています。
law-state-unverified = { $act }がこの日に施行されているかどうかは未確認です。
law-last-known = 最後に確認された状況（{ $on }）：{ $text }
law-note = { $acts }：施行されているかどうかは未確認。最後に確認された状況（{ $on }）：{ $text }
law-none-lists = { $date }の時点で、これを掲載している既知の法令はありません。
law-none-binds = { $date }の時点で適用される法令はありません。
law-act-off =
    { $act }、{ $codes }{ $standing ->
        [in-force] （{ $since }から施行）
        [in-force-before] （{ $since }より前から施行）
        [unverified] （{ $since }から未確認）
        [unverified-before] （{ $since }より前から未確認）
       *[none] {""}
    }：{ $listing ->
        [open] これを掲載している可能性がありますが、適用されません。
       *[met] これを掲載していますが、適用されません。
    }
law-more-acts-off = ほかに{ $count }件の法令がこれを掲載していますが、適用されません。
law-refused-in-principle = 出荷しないでください。原則として許可されません。
