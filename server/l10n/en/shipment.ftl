# shipment/date

shipment-date-too-early = The export date { $date } lies before the first act known here.
shipment-date-too-early-for-exports = The export date { $date } lies before the first act known for exports from { $country }.
shipment-date-nothing-known = Before { $knownFrom } no act is known to be in force, so nothing counts as controlled on that day.
shipment-date-too-late = The export date { $date } is more than a year away.
shipment-date-law-changes = Today is { $today }; the law may change before that date.
shipment-date-advice = Write the day on which the shipment leaves, or delete the key to judge it by today's law.
