# How lists and sentences are put together.

list-comma = { $before }, { $next }
list-and = { $before } and { $next }
# Two things alone; Japanese joins more of them in another way.
list-and-two = { $before } and { $next }
list-or = { $before } or { $next }
# Two sentences, one after the other.
sentences = { $before } { $next }

# The nearest of what there is, where something is misspelt.
did-you-mean = Did you mean { $name }?
