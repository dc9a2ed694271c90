customs-remark =
    { $remark ->
        [denied] { $part }的报关单备注写明其不受管制。
       *[missing] { $part }自{ $country }出口，但未填写报关单备注（`customsRemark`）。
    }
customs-remark-parts =
    { $remark ->
        [denied] { $line }的报关单备注写明不受管制，但其中含有受管制的零件。
       *[missing] { $line }自{ $country }出口并含有受管制的零件，但未填写报关单备注（`customsRemark`）。
    }
customs-advice-controlled = 请填写`customsRemark: controlled`。
customs-advice-open = 请查明其是否受管制，并在`customsRemark`中写明。
customs-advice-parts = 请填写`customsRemark: controlled`；如果是组件或制成品，请填写该行的`level`。
customs-parts = 其中受管制的零件：{ $parts }。
customs-demand = { $acts }对报关单{ $field }的要求：{ $text }。
customs-field =
    { $field ->
       *[other] { $local }
    }
customs-magnets = 这是{ $magnets }，是否受管制取决于其中的其他成分。
customs-forms = 其中含有{ $elements }，清单列有所含元素的其他形态。
