list-comma = { $before }、{ $next }
list-and = { $before }と{ $next }
list-or = { $before }または{ $next }
sentences = { $before }{ $next }
did-you-mean = { $name }のことですか？
