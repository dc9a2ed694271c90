licence-none = { $part }自{ $country }出口，但未填写出口许可证。
licence-none-for-parts = { $part }自{ $country }出口，但未填写其中{ $parts }的出口许可证。
licence-none-advice =
    { $due ->
        [prohibited] 军事用途或军事用户属于禁止范围，因此没有可申请的许可证。
        [listed] { $party }已列入管控名单，仅特殊情况可申请许可。请先查明。
        [certain] 请申请出口许可证，填入`licences`，并在此处的`licence`下写明其编号。
       *[open] 请核实是否需要出口许可证；如需要，请申请并填入`licences`，并在此处的`licence`下写明其编号。
    }
licence-none-abroad =
    { $state ->
        [unverified] 如适用{ $clause }，此类货物自他国出口也须取得许可证；状态未核实。
       *[in-force] 按{ $clause }，此类货物自他国出口也须取得许可证。
    }
licence-none-built-in = 若零件已装入其他物品，请申报该物品的`level`：组件或制成品的零件不需要许可证。
