amount-pieces = { $amount } Stück
