# What was seen in an item.

seen-here = Seen here: { $meaning }.
seen-low-confidence = The material is recognised by a source of low reliability.
# What was seen, where no place is shown for it
seen-evidence = Seen: { $evidence }.
seen-text = { $seen } ({ $meaning })
