shipment-date-too-early = 出口日期{ $date }早于已收录的第一项法规。
shipment-date-too-early-for-exports = 出口日期{ $date }早于已收录的第一项适用于自{ $country }出口的法规。
shipment-date-nothing-known = { $knownFrom }之前没有已知的有效法规，因此当日没有任何物项被视为受管制。
shipment-date-too-late = 出口日期{ $date }距今超过一年。
shipment-date-law-changes = 今天是{ $today }，在该日期之前法规可能变更。
shipment-date-advice = 请填写货物起运的日期，或删除该键，按今天的法规判定。
