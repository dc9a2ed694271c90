seen-here = Hier erkannt: { $meaning }.
seen-low-confidence = Das Material ist anhand einer wenig verlässlichen Quelle erkannt.
seen-evidence = Erkannt: { $evidence }.
seen-text = { $seen } ({ $meaning })
