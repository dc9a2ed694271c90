list-comma = { $before }, { $next }
list-and = { $before } und { $next }
list-and-two = { $before } und { $next }
list-or = { $before } oder { $next }
sentences = { $before } { $next }
did-you-mean = Meinten Sie { $name }?
