end-use-elsewhere-unknown = 另一文件在该处既未写明最终用途，也未写明其键。
end-use-elsewhere-no-category = 该处所写的最终用途没有类别。
end-use-elsewhere-bad-category = { $category }不是最终用途类别。
end-use-elsewhere-on = 在该处适用于{ $part }。
end-use-elsewhere-here = 最终用途写在此处。
end-use-missing =
    { $holds ->
        [may-hold] { $part }可能含有{ $classes }，但未申报最终用途。
        [is] { $part }是{ $classes }，但未申报最终用途。
       *[holds] { $part }含有{ $classes }，但未申报最终用途。
    }
end-use-missing-declared = { $part }申报了管制编码{ $codes }，但未申报最终用途。
end-use-missing-advice = 请在该物项、其组件或整个文档中申报`endUse`。
end-use-missing-advice-foreign = 请{ $where }以`endUse`写明其用途，例如“车床主轴电机，转子磁体”；若要一次申报多个零件，请在该文件的`uses`下按文件和零件号写明。如果某一列或键已写明用途，请在`mappings`下将其映射到`endUse`。
end-use-missing-parts = { $line }中的零件（{ $classes }）未申报最终用途：{ $parts }。
end-use-missing-parts-declared = { $line }中的零件受管制，但未申报最终用途：{ $parts }。
end-use-missing-parts-advice = 请在此行、整个文档或零件的描述处申报`endUse`。
end-use-unreadable =
    { $holds ->
        [is] { $part }是{ $classes }，但另一文件中的最终用途无法读取。
       *[holds] { $part }含有{ $classes }，但另一文件中的最终用途无法读取。
    }
end-use-unreadable-declared = { $part }申报了管制编码{ $codes }，但另一文件中的最终用途无法读取。
end-use-unreadable-advice = 请在该文件中更正，或在此行申报`endUse`。
end-use-unreadable-parts = { $line }中的零件在另一文件中的最终用途无法读取：{ $parts }。
end-use-undetermined = { $parts }的最终用途未确定。
end-use-undetermined-advice = 请查明最终用途，并填写`category`和`statement`。
end-use-no-end-user = { $parts }的最终用途未写明最终用户，发货也未写明。
end-use-no-end-user-advice = 请在此处或发货中填写`endUser`。
end-use-no-end-user-why = 许可证按最终用户申请和发放。
end-use-military =
    { $bar ->
        [barred] { $parts }将用于{ $country }的军事用途，属于禁止情形。
        [refused] { $parts }将用于{ $country }的军事用途，原则上不予许可。
        [anywhere] { $parts }将用于未申报国家的军事用途，可能属于禁止情形。
       *[open] { $parts }将用于{ $country }的军事用途，可能属于禁止情形。
    }
end-use-military-user =
    { $bar ->
        [barred] { $parts }将交付给{ $country }的{ $user }（申报为军事用户），属于禁止情形。
        [refused] { $parts }将交付给{ $country }的{ $user }（申报为军事用户），原则上不予许可。
        [anywhere] { $parts }将交付给未申报国家的{ $user }（申报为军事用户），可能属于禁止情形。
       *[open] { $parts }将交付给{ $country }的{ $user }（申报为军事用户），可能属于禁止情形。
    }
end-use-military-country = 请在`country`下申报最终用途或最终用户所在的国家。
end-use-military-way = 途经{ $country }。
end-use-military-stop = 在查明之前请勿发货。
end-use-military-never = 请勿发货。
end-use-military-correct = 如果申报有误，请更正并保留依据。
end-use-bars = 禁止依据：{ $acts }。
end-use-refuses = 原则上不予许可的依据：{ $acts }。
end-use-bar-open =
    { $does ->
        [bars] { $act }禁止此类出口。
        [may-bar] { $act }可能禁止此类出口。
        [would-bar] 若{ $act }在此日期有效，则禁止此类出口；其是否有效未核实。
        [refuses] { $act }对此原则上不予许可。
        [may-refuse] { $act }对此可能原则上不予许可。
       *[would-refuse] 若{ $act }在此日期有效，则原则上不予许可；其是否有效未核实。
    }
end-use-conflict = { $part }在此处的最终用途与其所引用文件中的不同。
end-use-conflict-advice = 一份许可证对应一个最终用途和一个最终用户：请查明哪个正确，并在两处填写一致。
end-use-conflict-on = 另一个适用于{ $parts }。
end-use-conflict-value =
    { $what ->
        [category] 类别在此处为{ $here }，在另一处为{ $there }。
        [country] 国家在此处为{ $here }，在另一处为{ $there }。
       *[end-user] 最终用户在此处为{ $here }，在另一处为{ $there }。
    }
end-use-conflict-place =
    { $what ->
        [category] 此处的类别为{ $value }。
        [country] 此处的国家为{ $value }。
       *[end-user] 此处的最终用户为{ $value }。
    }
end-use-unknown-key = 此文档中没有键为{ $key }的最终用途，因此此处未申报最终用途。
end-use-unknown-key-in-parts = 零件文件中没有键为{ $key }的最终用途，因此此处未申报最终用途。
end-use-unknown-key-advice = 请将其加入`endUses`，或在此处写明最终用途。
end-use-change-to = 改为{ $near }
end-use-vague = 说明{ $statement }未写明产品。
end-use-vague-empty = 最终用途的说明为空。
end-use-vague-advice = 请写明制造什么产品以及材料用于其中何处，例如“车床主轴电机，转子磁体”。
end-use-vague-why = 不具体的最终用途可能导致申请被拒。
end-use-vague-party = { $name }（{ $roles }）不是当事方的名称。
end-use-vague-party-advice = 请填写法定全称：名单按名称检索。
end-use-category-missing = { $parts }的最终用途没有类别。
end-use-category-missing-advice = 请将某一列或键映射到`endUse/category`，或连同类别一起申报最终用途。

# end-use/military-words

end-use-military-words =
    { $what ->
        [statement] { $parts }的最终用途说明中提到军事用途：{ $words }。
       *[item] { $parts }的文本中提到军事用途：{ $words }。
    }
end-use-military-party = { $parts }的{ $role }的名称含有军事词语：{ $words }。
end-use-military-words-category = 其最终用途的类别为`{ $category }`。
end-use-military-words-no-category = 其最终用途没有类别。
end-use-military-words-advice = 哪一个正确？如果是军事用途，请申报类别`military`；如果是军事用户，请申报`kind: military`。否则请写明民用产品的名称。
