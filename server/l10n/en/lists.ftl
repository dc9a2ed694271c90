# How lists and sentences are put together.

list-comma = { $before }, { $next }
list-and = { $before } and { $next }
# Two things alone; Japanese joins more of them in another way.
list-and-two = { $before } and { $next }
list-or = { $before } or { $next }
list-semicolon = { $before }; { $next }
# A text behind its label.
labelled = { $label }: { $text }
# Something in brackets behind a text.
with-aside = { $text } ({ $aside })
# Two sentences, one after the other.
sentences = { $before } { $next }

# The nearest of what there is, where something is misspelt.
did-you-mean = Did you mean { $name }?
decimal = { $whole }.{ $fraction }
