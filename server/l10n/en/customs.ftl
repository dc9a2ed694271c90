# customs/remark

customs-remark =
    { $remark ->
        [denied] The remark of { $part } for the export declaration says that it is not controlled.
       *[missing] { $part } leaves { $country } without a remark for the export declaration.
    }
customs-remark-parts =
    { $remark ->
        [denied] { $line } contains controlled parts, but its export remark says "not controlled".
       *[missing] { $line } leaves { $country } without a remark for the export declaration and contains controlled parts.
    }
customs-advice-controlled = Write `customsRemark: controlled`.
customs-advice-open = Find out whether the item is controlled, and state it under `customsRemark`.
customs-advice-parts = Write `customsRemark: controlled`, or the `level` of the line if it is an assembly or a finished good.
customs-parts = Controlled parts: { $parts }.
customs-demand = For the { $field } of the declaration, by { $acts }: { $text }.
customs-field = { $field } ({ $local })
customs-magnets = It is { $magnets }; its other contents decide whether it is controlled.
customs-forms = It contains { $elements }, of which other forms are listed.
