# customs/remark

customs-remark =
    { $remark ->
        [denied] The customs remark of { $part } says that it is not controlled.
       *[missing] { $part } leaves { $country } without a customs remark.
    }
customs-remark-parts =
    { $remark ->
        [denied] The customs remark of { $line } says "not controlled", but it contains controlled parts.
       *[missing] { $line } leaves { $country } without a customs remark and contains controlled parts.
    }
customs-advice-controlled = Write `customsRemark: controlled`.
customs-advice-open = Find out whether it is controlled, and write `customsRemark` to say so.
customs-advice-parts = Write `customsRemark: controlled`, or the `level` of the line if it is an assembly or a finished good.
customs-parts = Controlled in it: { $parts }.
customs-demand = For the { $field } of the declaration, by { $acts }: { $text }.
customs-field = { $field } ({ $local })
customs-magnets = It is { $magnets }, and what else it holds decides whether it is controlled.
customs-forms = It holds { $elements }, of which other forms are listed.
