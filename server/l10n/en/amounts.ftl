# Amounts in a unit.
amount-pieces = { $amount } pieces
