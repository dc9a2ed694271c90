list-comma = { $before }、{ $next }
list-and = { $before }和{ $next }
list-or = { $before }或{ $next }
sentences = { $before }{ $next }
