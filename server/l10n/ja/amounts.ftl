amount-pieces = { $amount }個
