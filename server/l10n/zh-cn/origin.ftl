origin-missing =
    { $holds ->
        [may-hold] { $part }可能含有{ $classes }，但未申报原产国。
        [is] { $part }是{ $classes }，但未申报原产国。
       *[holds] { $part }含有{ $classes }，但未申报原产国。
    }
origin-missing-disputed = { $part }申报的原产国与其描述或环节所写的国家不同。
origin-missing-here = 此处写明在{ $country }制造。
origin-missing-declared = { $part }申报了管制编码{ $codes }，但未申报原产国。
origin-missing-advice = 请以两个字母（ISO 3166-1）申报`countryOfOrigin`，例如`CN`或`JP`。
origin-missing-advice-foreign = 请{ $where }以两个字母（ISO 3166-1）申报`countryOfOrigin`，例如`CN`或`JP`。如果某一列或键已写明原产国，请在`mappings`下将其映射到`countryOfOrigin`。
origin-missing-stages =
    { $holds ->
        [may-hold] { $part }可能含有{ $classes }，但未申报其{ $stages }所在的国家。
        [is] { $part }是{ $classes }，但未申报其{ $stages }所在的国家。
       *[holds] { $part }含有{ $classes }，但未申报其{ $stages }所在的国家。
    }
origin-missing-stages-advice =
    { $file ->
        [foreign] 请{ $where }在`origins`下申报各环节的国家，例如`origins: [{"{"} stage: mined, country: AU {"}"}]`。
       *[own] 请在`origins`下申报各环节的国家，例如`origins: [{"{"} stage: mined, country: AU {"}"}]`。
    }
origin-missing-parts = { $line }中的零件原产国不确定：{ $parts }。
origin-missing-parts-stages = { $line }中的零件未申报其{ $stages }所在的国家：{ $parts }。
origin-missing-parts-advice = 请在零件的描述处申报`countryOfOrigin`，并在`origins`下申报各环节的国家。
origin-missing-by-stage = { $stages }所在的国家也是判断依据，在`origins`中申报。
origin-missing-decides = 是否适用{ $acts }取决于原产国。
origin-from =
    { $by ->
        [country] 来自{ $country }
       *[stages] 在{ $country }{ $stages }
    }
origin-barred = { $parts }是{ $from }的磁体，用于其所申报的最终用途受到限制。
origin-barred-advice = 请另寻来源，或请人审查合同是否适用例外。
origin-barred-act = 对于在{ $destination }的最终用途{ $category }，{ $acts }限制在{ $countries }{ $steps }的{ $magnets }磁体。
origin-step =
    { $step ->
        [mined] 开采
        [refined] 精炼
        [separated] 分离
        [melted] 熔炼
        [manufactured] 制造
        [assembled] 组装
       *[produced] 生产
    }
origin-stage-here = 该环节的国家在此处申报。
origin-end-use-here = 适用的最终用途写在此处。
origin-confidence =
    { $confidence ->
        [low] 此信息的可信度低。
       *[medium] 此信息的可信度中等。
    }
destination-barred =
    { $does ->
        [refuses] { $parts }将运往{ $country }，原则上不予许可。
        [on-the-way] { $parts }将途经{ $country }或当地的当事方，可能原则上不予许可。
       *[may-refuse] { $parts }将运往{ $country }，可能原则上不予许可。
    }
destination-barred-refusal =
    { $state ->
        [in-force] { $act }规定对这些货物原则上不予许可。
       *[unverified] 若{ $act }在此日期有效，则对这些货物原则上不予许可；其是否有效未核实。
    }
destination-barred-passing-on =
    { $state ->
        [in-force] 违反{ $act }将这些货物转移或者提供给该国的，将被追究责任。
       *[unverified] 若{ $act }在此日期有效，则违反该规定将这些货物转移或者提供给该国的，将被追究责任；其是否有效未核实。
    }
