origin-missing =
    { $holds ->
        [may-hold] { $part }は{ $classes }を含む可能性がありますが、原産国が申告されていません。
        [is] { $part }は{ $classes }ですが、原産国が申告されていません。
       *[holds] { $part }は{ $classes }を含みますが、原産国が申告されていません。
    }
origin-missing-disputed = { $part }の申告された原産国は、説明または工程の国と異なります。
origin-missing-here = ここでは製造国が{ $country }とされています。
origin-missing-declared = { $part }は規制番号{ $codes }を申告していますが、原産国が申告されていません。
origin-missing-advice = `countryOfOrigin`を2文字の国コード（ISO 3166-1）で申告してください。例：CN、JP。
origin-missing-advice-foreign = { $where }、`countryOfOrigin`を2文字の国コード（ISO 3166-1）で申告してください。例：CN、JP。原産国を示す列またはキーがあれば、`mappings`でそれを`countryOfOrigin`に対応させます。
origin-missing-stages =
    { $holds ->
        [may-hold] { $part }は{ $classes }を含む可能性がありますが、{ $stages }が行われた国が申告されていません。
        [is] { $part }は{ $classes }ですが、{ $stages }が行われた国が申告されていません。
       *[holds] { $part }は{ $classes }を含みますが、{ $stages }が行われた国が申告されていません。
    }
origin-missing-stages-advice =
    { $file ->
        [foreign] { $where }、`origins`にそれぞれの国を申告してください。例：`origins: [{"{"} stage: mined, country: AU {"}"}]`。
       *[own] `origins`にそれぞれの国を申告してください。例：`origins: [{"{"} stage: mined, country: AU {"}"}]`。
    }
origin-missing-parts = { $line }には、原産国が確かでない部品があります：{ $parts }。
origin-missing-parts-stages = { $line }には、{ $stages }が行われた国が申告されていない部品があります：{ $parts }。
origin-missing-parts-advice = 部品が記載されている箇所に、`countryOfOrigin`と、`origins`に各工程の国を申告してください。
origin-missing-by-stage = { $stages }が行われた国も判断の対象であり、`origins`で申告します。
origin-missing-decides = { $acts }が適用されるかどうかは原産国によって決まります。
origin-from =
    { $by ->
        [country] { $country }原産の
       *[stages] { $country }で{ $stages }された
    }
origin-barred = { $parts }は{ $from }磁石であり、申告された最終用途への使用は制限されています。
origin-barred-advice = 別の調達先を探すか、契約に例外が適用されるか確認を依頼してください。
origin-barred-act = { $acts }は、{ $destination }での最終用途{ $category }について、{ $countries }で{ $steps }された{ $magnets }磁石を制限しています。
origin-step =
    { $step ->
        [mined] 採掘
        [refined] 精製
        [separated] 分離
        [melted] 溶解
        [manufactured] 製造
        [assembled] 組立
       *[produced] 製造
    }
origin-stage-here = この工程の国はここで申告されています。
origin-end-use-here = 適用される最終用途はここに書かれています。
origin-confidence =
    { $confidence ->
        [low] この情報の確度は低いです。
       *[medium] この情報の確度は中程度です。
    }
destination-barred =
    { $does ->
        [refuses] { $parts }の仕向地は{ $country }です。同国向けの許可は原則として与えられません。
        [on-the-way] { $parts }は{ $country }または同国の当事者を経由します。同国向けの許可は原則として与えられない可能性があります。
       *[may-refuse] { $parts }の仕向地は{ $country }です。同国向けの許可は原則として与えられない可能性があります。
    }
destination-barred-refusal =
    { $state ->
        [in-force] { $act }により、これらの貨物の輸出は原則として不許可となります。
       *[unverified] { $act }が施行中であれば、これらの貨物の輸出は原則として不許可となります（この日に施行されているかどうかは未確認）。
    }
destination-barred-passing-on =
    { $state ->
        [in-force] { $act }に違反してこれらの貨物をこの国へ移転または提供した者は、責任を問われます。
       *[unverified] { $act }が施行中であれば、これに違反してこれらの貨物をこの国へ移転または提供した者は、責任を問われます（この日に施行されているかどうかは未確認）。
    }
