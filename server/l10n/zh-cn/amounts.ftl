amount-pieces = { $amount }件
