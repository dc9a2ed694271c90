list-comma = { $before }、{ $next }
list-and = { $before }、{ $next }
list-and-two = { $before }と{ $next }
list-or = { $before }または{ $next }
sentences = { $before }{ $next }
did-you-mean = { $name }のことですか？
