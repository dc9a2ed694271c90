list-comma = { $before }、{ $next }
list-and = { $before }和{ $next }
list-and-two = { $before }和{ $next }
list-or = { $before }或{ $next }
sentences = { $before }{ $next }
did-you-mean = 您是指{ $name }吗？
